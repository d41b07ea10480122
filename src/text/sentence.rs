//! Where a sentence ends: at 。！？ outside brackets, with the closing quote that follows.

use super::chars::is_sentence_end;

/// The ends of the sentences of a paragraph, as indexes behind their last character. The last end is the paragraph's.
pub(crate) fn ends(chars: &[char]) -> Vec<usize> {
    let mut found = Vec::new();
    let mut index = 0;
    while let Some(c) = chars.get(index) {
        index += 1;
        if is_sentence_end(*c) {
            while chars
                .get(index)
                .is_some_and(|it| matches!(it, '”' | '’' | '）' | '》') || is_sentence_end(*it))
            {
                index += 1;
            }
            found.push(index);
        }
    }
    if found.last().copied().unwrap_or(0) < chars.len() {
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
}
