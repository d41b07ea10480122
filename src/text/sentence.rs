//! Where a sentence ends: at 。！？ outside brackets, with the closing quote that follows.
//!
//! A run of words that never comes to an end is parted at its marks: what a sentence says of each of its numbers would else
//! grow with the square of the text.

use super::chars::{is_clause_end, is_sentence_end};

/// How many characters a sentence may hold before it ends at the next mark; no sentence of sixty reports has half as many.
const LONGEST: usize = 1000;

/// The ends of the sentences of a paragraph, as indexes behind their last character. The last end is the paragraph's.
pub(crate) fn ends(chars: &[char]) -> Vec<usize> {
    let mut found = Vec::new();
    let (mut start, mut index) = (0, 0);
    while let Some(c) = chars.get(index) {
        index += 1;
        let length = index - start;
        // Without marks it ends anywhere but in a number.
        let is_too_long = length > LONGEST
            && (is_clause_end(*c) || *c == '、' || length > 2 * LONGEST && !c.is_ascii_digit());
        if is_too_long || is_sentence_end(*c) {
            while chars
                .get(index)
                .is_some_and(|it| matches!(it, '”' | '’' | '）' | '》') || is_sentence_end(*it))
            {
                index += 1;
            }
            found.push(index);
            start = index;
        }
    }
    if start < chars.len() {
        found.push(chars.len());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let chars: Vec<char> = text.chars().collect();
        let mut start = 0;
        let parts: Vec<String> = ends(&chars)
            .into_iter()
            .map(|end| {
                let part = chars[start..end].iter().collect();
                start = end;
                part
            })
            .collect();
        assert_eq!(parts, expected);
    }

    #[test]
    fn sentences_tile_the_paragraph() {
        check("增长5%。新增3家！", &["增长5%。", "新增3家！"]);
        check("他说：“好。”又说", &["他说：“好。”", "又说"]);
        check("没有句号", &["没有句号"]);
        check("", &[]);
    }

    #[test]
    fn a_sentence_without_an_end_is_parted() {
        let lengths = |text: &str, count: usize| -> Vec<usize> {
            let chars: Vec<char> = text.chars().cycle().take(count).collect();
            ends(&chars)
        };
        assert_eq!(lengths("一二三四五，", 1300), [1002, 1300]);
        assert_eq!(lengths("一二三四五", 2100), [2001, 2100]);
        assert_eq!(lengths("1", 2100), [2100]);
    }
}
