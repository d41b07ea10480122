//! Short keys for permalinks: the same reading has the same key on every machine and in every version.

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Seven characters that stand for `words`: 35 bits of its FNV-1a hash.
pub(super) fn short(words: &str) -> String {
    let mut hash = words.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash ^= hash >> 32;
    let digit = |at: u32| {
        ALPHABET
            .get(usize::try_from((hash >> (5 * at)) & 31).unwrap_or(0))
            .map_or('0', |it| char::from(*it))
    };
    (0..7).map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_short_and_stay() {
        assert_eq!(short("").len(), 7);
        assert_eq!(short("粮食产量"), short("粮食产量"));
        assert_ne!(short("粮食产量"), short("蔬菜产量"));
    }
}
