//! Words at the end of a text, and the last of a word: the library's own way prepares a search for it first.

/// The text without the word, however often it stands at the end.
pub(crate) fn without_ending<'a>(text: &'a str, word: &str) -> &'a str {
    let mut rest = text;
    while let Some(shorter) = rest.strip_suffix(word).filter(|it| it.len() < rest.len()) {
        rest = shorter;
    }
    rest
}

/// Where a word stands for the last time.
pub(crate) fn last_of(text: &str, word: &str) -> Option<usize> {
    let mut places = text.char_indices().rev().map(|(at, _)| at);
    places.find(|at| text.get(*at..).is_some_and(|it| it.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_taken_off_as_often_as_it_stands_there() {
        assert_eq!(without_ending("道路建设建设", "建设"), "道路");
        assert_eq!(without_ending("道路", "建设"), "道路");
        assert_eq!(without_ending("道路", ""), "道路");
    }

    #[test]
    fn the_last_of_a_word_is_found() {
        assert_eq!(last_of("从东到西，从南到北", "从"), Some(15));
        assert_eq!(last_of("建成建成", "建成"), Some(6));
        assert_eq!(last_of("成", "建成"), None);
    }
}
