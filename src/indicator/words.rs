//! Small questions about a run of words: which entry of a table does it begin or end with, is this a year.

use std::sync::OnceLock;

/// A table of words that answers which of them stands at the start or end of a run.
#[derive(Debug)]
pub(super) struct Words {
    /// The words, separated by blanks.
    text: &'static str,
    by_first: OnceLock<Index>,
    by_last: OnceLock<Index>,
}

/// Words by a character of theirs, sorted by it; the longest first.
type Index = Vec<(char, Vec<&'static str>)>;

impl Words {
    pub(super) const fn new(text: &'static str) -> Self {
        Self {
            text,
            by_first: OnceLock::new(),
            by_last: OnceLock::new(),
        }
    }

    /// The longest word that `run` begins with.
    pub(super) fn at_start(&self, run: &str) -> Option<&'static str> {
        let index = self
            .by_first
            .get_or_init(|| index(self.text, |it| it.chars().next()));
        bucket(index, run.chars().next()?)?
            .iter()
            .copied()
            .find(|it| run.starts_with(it))
    }

    /// The longest word that `run` ends with.
    pub(super) fn at_end(&self, run: &str) -> Option<&'static str> {
        let index = self
            .by_last
            .get_or_init(|| index(self.text, |it| it.chars().next_back()));
        bucket(index, run.chars().next_back()?)?
            .iter()
            .copied()
            .find(|it| run.ends_with(it))
    }

    /// Whether `run` is one of the words.
    pub(super) fn has(&self, run: &str) -> bool {
        self.at_start(run).is_some_and(|it| it.len() == run.len())
    }
}

fn index(text: &'static str, by: fn(&str) -> Option<char>) -> Index {
    let mut index: Index = Vec::new();
    for word in text.split_ascii_whitespace() {
        let Some(c) = by(word) else { continue };
        let place = index.binary_search_by_key(&c, |it| it.0);
        let place = place.unwrap_or_else(|place| {
            index.insert(place, (c, Vec::new()));
            place
        });
        if let Some((_, words)) = index.get_mut(place) {
            words.insert(words.partition_point(|it| it.len() >= word.len()), word);
        }
    }
    index
}

fn bucket(index: &Index, c: char) -> Option<&Vec<&'static str>> {
    let at = index.binary_search_by_key(&c, |it| it.0).ok()?;
    index.get(at).map(|it| &it.1)
}

/// The words from `at` on; empty where none begins there.
pub(super) fn words_from(words: &str, at: usize) -> &str {
    words.get(at..).unwrap_or_default()
}

/// The words up to `at`; empty where none ends there.
pub(super) fn words_to(words: &str, at: usize) -> &str {
    words.get(..at).unwrap_or_default()
}

pub(super) fn starts_with_any(words: &str, starts: &[&str]) -> bool {
    starts.iter().any(|it| words.starts_with(it))
}

pub(super) fn ends_with_any(words: &str, ends: &[&str]) -> bool {
    ends.iter().any(|it| words.ends_with(it))
}

/// The words without the first of `ends` that closes them; `None` where none does.
pub(super) fn without_end<'a>(words: &'a str, ends: &[&str]) -> Option<&'a str> {
    ends.iter().find_map(|it| words.strip_suffix(it))
}

/// The words without the first of `starts` that opens them; `None` where none does.
pub(super) fn without_start<'a>(words: &'a str, starts: &[&str]) -> Option<&'a str> {
    starts.iter().find_map(|it| words.strip_prefix(it))
}

/// Whether any of the cues stands anywhere. They are looked for at once: few characters are the first of one.
pub(super) fn contains_any(words: &str, cues: &[&str]) -> bool {
    let bit = |c: char| 1_u64 << (u32::from(c) % u64::BITS);
    let firsts = cues.iter().filter_map(|it| it.chars().next());
    let firsts = firsts.fold(0, |all, it| all | bit(it));
    let mut places = words.char_indices().filter(|(_, c)| firsts & bit(*c) != 0);
    places.any(|(at, _)| starts_with_any(words_from(words, at), cues))
}

/// Where a cue first stands. The library's own way prepares a search, which takes longer than these few words do.
pub(super) fn find(words: &str, cue: &str) -> Option<usize> {
    let mut places = words.match_indices(cue.chars().next()?).map(|it| it.0);
    places.find(|at| words_from(words, *at).starts_with(cue))
}

/// The words before and behind a cue where it first stands.
pub(super) fn parted<'a>(words: &'a str, cue: &str) -> Option<(&'a str, &'a str)> {
    let at = find(words, cue)?;
    Some((words_to(words, at), words_from(words, at + cue.len())))
}

/// Leaves out marks and connecting words at both ends, and a list mark at the start: `一是`.
pub(super) fn strip_edges(words: &str) -> &str {
    let marks = [
        '、', '，', '；', '：', '。', ' ', '—', '-', '·', '…', '！', '？', '•',
    ];
    let rest = words.trim_matches(marks);
    let is_noun = starts_with_any(rest, &["和美", "和谐"]);
    let rest = if is_noun {
        rest
    } else {
        rest.trim_start_matches(['和', '及', '与', '”', '）', '》'])
    };
    let rest = rest.trim_end_matches(['“', '（', '《']);
    let rest = without_list_number(rest);
    let first = rest
        .chars()
        .next()
        .filter(|c| "一二三四五六七八九十".contains(*c));
    let mark = first.map_or(0, char::len_utf8);
    let behind = rest.get(mark..).filter(|_| mark > 0);
    behind.and_then(|it| it.strip_prefix('是')).unwrap_or(rest)
}

/// `1.新建公厕`, `①新建步道`: the mark of a list item is no word of it.
fn without_list_number(words: &str) -> &str {
    let rest = words.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = rest
        .strip_prefix('.')
        .filter(|_| rest.len() < words.len() && words.len() - rest.len() <= 2);
    let rest = numbered.unwrap_or(words);
    rest.trim_start_matches(|c: char| ('\u{2460}'..='\u{2473}').contains(&c))
}

/// The year in four digits, as in `2023`.
pub(super) fn year_at(digits: &str) -> Option<u16> {
    let year: u16 = digits.parse().ok()?;
    (digits.len() == 4 && (1900..2100).contains(&year)).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: Words = Words::new("达 达到 已达到 为");

    #[test]
    fn the_longest_word_wins() {
        assert_eq!(TABLE.at_end("总量已达到"), Some("已达到"));
        assert_eq!(TABLE.at_end("总量达"), Some("达"));
        assert_eq!(TABLE.at_start("达到5"), Some("达到"));
        assert_eq!(TABLE.at_start("约5"), None);
        assert!(TABLE.has("为") && !TABLE.has("为了") && !TABLE.has(""));
    }

    #[test]
    fn edges_say_nothing() {
        assert_eq!(strip_edges("、和总投资："), "总投资");
        assert_eq!(strip_edges("一是新增"), "新增");
        assert_eq!(strip_edges("一体化"), "一体化");
    }
}
