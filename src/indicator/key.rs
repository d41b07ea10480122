//! Short keys for permalinks: the same reading has the same key on every machine and in every version.

use super::Period;
use crate::quantity::Value;
use std::fmt::{self, Write as _};

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Seven characters that stand for what was read of a figure: 35 bits of its hash.
pub(super) fn short(name: &str, value: Value, unit: &str, period: Option<Period>) -> String {
    let mut hash = Hash(0xcbf2_9ce4_8422_2325);
    // A hash takes whatever is written.
    let _ = write!(hash, "{name}|{value}|{unit}|");
    if let Some(period) = period {
        let _ = write!(hash, "{}-{}", period.first, period.last);
    }
    let hash = hash.0 ^ (hash.0 >> 32);
    let digit = |at: u32| {
        ALPHABET
            .get(usize::try_from((hash >> (5 * at)) & 31).unwrap_or(0))
            .map_or('0', |it| char::from(*it))
    };
    (0..7).map(digit).collect()
}

/// The FNV-1a hash of what is written to it.
struct Hash(u64);

impl fmt::Write for Hash {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        self.0 = words.bytes().fold(self.0, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;

    #[test]
    fn keys_are_short_and_stay() {
        let key = |name: &str| short(name, Value::Number(Decimal::TEN), "吨", None);
        assert_eq!(key("").len(), 7);
        assert_eq!(key("粮食产量"), key("粮食产量"));
        assert_ne!(key("粮食产量"), key("蔬菜产量"));
    }
}
