//! Words that are looked for in many texts: one number tells which characters a text may hold, and most searches end there.

/// A word, with the characters that a text must have to hold it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sought {
    pub(super) word: &'static str,
    letters: Letters,
}

/// The characters of a text, several to a bit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Letters(u64);

/// A word to look for.
pub(super) const fn sought(word: &'static str) -> Sought {
    Sought {
        word,
        letters: Letters::of(word),
    }
}

impl Sought {
    /// Whether a text with these characters may hold the word.
    pub(super) const fn may_stand_in(self, text: Letters) -> bool {
        self.letters.0 & text.0 == self.letters.0
    }
}

impl Letters {
    pub(super) const fn of(text: &str) -> Self {
        let mut bits = 0;
        let mut rest = text.as_bytes();
        while let Some((byte, behind)) = rest.split_first() {
            // The last byte of a character tells most of it.
            let goes_on = matches!(behind, [next, ..] if *next & 0b1100_0000 == 0b1000_0000);
            if !goes_on {
                bits |= 1 << (*byte & 0b0011_1111);
            }
            rest = behind;
        }
        Self(bits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &'static str, text: &str, expected: bool) {
        assert_eq!(sought(word).may_stand_in(Letters::of(text)), expected);
    }

    #[test]
    fn a_text_that_holds_a_word_is_never_passed_over() {
        check("总量", "生产总量", true);
        check("R&D", "R&D投入", true);
        check("", "", true);
        check("𠀀", "二𠀀二", true);
    }

    #[test]
    fn a_text_without_its_characters_is() {
        check("总量", "生产总值", false);
        check("总量", "", false);
        check("GDP", "生产总值", false);
    }
}
