//! Taking a word off the end of a text: the library's own way prepares a search for it first.

/// The text without the word, however often it stands at the end.
pub(crate) fn without_ending<'a>(text: &'a str, word: &str) -> &'a str {
    let mut rest = text;
    while let Some(shorter) = rest.strip_suffix(word).filter(|it| it.len() < rest.len()) {
        rest = shorter;
    }
    rest
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
}
