//! Many short texts laid end to end, so that a search is one pass over one string.

use super::fold::plain;

/// Between the parts of a record and behind each: no word that is searched for holds it.
const BREAK: char = '\n';

/// Records of folded text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lane {
    text: String,
    /// For every record the byte behind it.
    ends: Vec<usize>,
}

impl Lane {
    /// Adds to the record under way.
    pub(super) fn push_part(&mut self, chars: &[char]) {
        self.text.extend(chars.iter().copied().map(plain));
        self.text.push(BREAK);
    }

    pub(super) fn end_record(&mut self) {
        self.ends.push(self.text.len());
    }

    /// For every record whether it holds any of the words.
    pub(super) fn holding(&self, words: &[String]) -> Vec<bool> {
        let mut held = vec![false; self.ends.len()];
        let needless = |word: &String| words.iter().any(|it| it != word && word.contains(it));
        for word in words.iter().filter(|it| !needless(it)) {
            self.mark(word, &mut held);
        }
        held
    }

    fn mark(&self, word: &str, held: &mut [bool]) {
        let mut records = self.ends.iter().zip(held);
        let mut record = records.next();
        for (at, _) in self.text.match_indices(word) {
            while let Some((end, held)) = record.as_mut() {
                if at < **end {
                    **held = true;
                    break;
                }
                record = records.next();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(records: &[&[&str]], words: &[&str], expected: &[bool]) {
        let mut lane = Lane::default();
        for parts in records {
            for part in *parts {
                lane.push_part(&part.chars().collect::<Vec<_>>());
            }
            lane.end_record();
        }
        let words: Vec<String> = words.iter().map(|it| (*it).to_owned()).collect();
        assert_eq!(lane.holding(&words), expected);
    }

    #[test]
    fn no_word_reaches_over_a_border() {
        check(&[&["企业"], &["增长"]], &["业增"], &[false, false]);
        check(&[&["企业", "增长"]], &["业增"], &[false]);
    }

    #[test]
    fn records_without_words_are_passed_over() {
        check(
            &[&["增长5%", "增长"], &[], &[""], &["再增长"]],
            &["增长"],
            &[true, false, false, true],
        );
        check(&[], &["增长"], &[]);
    }

    #[test]
    fn any_word_will_do() {
        check(
            &[&["GDP"], &["产值"], &["税"]],
            &["gdp", "产值"],
            &[true, true, false],
        );
    }
}
