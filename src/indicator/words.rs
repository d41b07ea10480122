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

/// A short list of words, written with [`list!`].
#[derive(Clone, Copy, Debug)]
pub(super) struct List(pub(super) &'static [u8]);

impl List {
    pub(super) fn iter(self) -> impl Iterator<Item = &'static str> {
        self.words().filter_map(|it| str::from_utf8(it).ok())
    }

    /// The words, each in its bytes.
    fn words(self) -> impl Iterator<Item = &'static [u8]> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let (len, words) = rest.split_first()?;
            let (word, words) = words.split_at_checked(usize::from(*len))?;
            rest = words;
            Some(word)
        })
    }
}

/// The bytes of words that blanks separate, each behind its length instead of a blank: a list of addresses weighs more, and
/// looking for the blanks takes longer.
pub(super) const fn packed<const LEN: usize>(words: &str) -> [u8; LEN] {
    let words = words.as_bytes();
    let mut packed = [0; LEN];
    let (mut start, mut at) = (0, 0);
    while at < words.len() {
        if words[at] == b' ' {
            start = at + 1;
        } else {
            packed[at + 1] = words[at];
            packed[start] += 1;
        }
        at += 1;
    }
    packed
}

/// `list!("全市 全县")`: a [`List`] of words that blanks separate.
macro_rules! list {
    ($words:literal) => {
        $crate::indicator::words::List(
            const { &$crate::indicator::words::packed::<{ $words.len() + 1 }>($words) },
        )
    };
}
pub(super) use list;

/// The words from `at` on; empty where none begins there.
pub(super) fn words_from(words: &str, at: usize) -> &str {
    words.get(at..).unwrap_or_default()
}

/// The words up to `at`; empty where none ends there.
pub(super) fn words_to(words: &str, at: usize) -> &str {
    words.get(..at).unwrap_or_default()
}

pub(super) fn starts_with_any(words: &str, starts: List) -> bool {
    starts.words().any(|it| opens(words.as_bytes(), it))
}

pub(super) fn ends_with_any(words: &str, ends: List) -> bool {
    without_end(words, ends).is_some()
}

/// Whether it is one of the words.
pub(super) fn is_any(it: &str, words: List) -> bool {
    words.words().any(|word| word == it.as_bytes())
}

/// A word's last byte tells most words from another, and is compared before all the others.
fn opens(words: &[u8], word: &[u8]) -> bool {
    let last = word.len().wrapping_sub(1);
    words.get(last) == word.last() && words.starts_with(word)
}

/// The words without the first of `ends` that closes them; `None` where none does.
pub(super) fn without_end(words: &str, ends: List) -> Option<&str> {
    let bytes = words.as_bytes();
    let mut ends = ends.words();
    let end = ends.find(|it| bytes.last() == it.last() && bytes.ends_with(it))?;
    words.get(..words.len() - end.len())
}

/// The words without the first of `starts` that opens them; `None` where none does.
pub(super) fn without_start(words: &str, starts: List) -> Option<&str> {
    let start = starts.words().find(|it| opens(words.as_bytes(), it))?;
    words.get(start.len()..)
}

/// Whether any of the cues stands anywhere. They are looked for at once: few characters are the first of one.
pub(super) fn contains_any(words: &str, cues: List) -> bool {
    // Characters of three bytes differ most in the last of them.
    let bit = |word: &[u8]| word.get(2).map_or(u64::MAX, |it| 1 << (it % 64));
    let firsts = cues.words().fold(0, |all, it| all | bit(it));
    let bytes = words.as_bytes();
    let mut places = words.char_indices().filter_map(|it| bytes.get(it.0..));
    places.any(|it| firsts & bit(it) != 0 && cues.words().any(|cue| opens(it, cue)))
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
    let is_noun = starts_with_any(rest, list!("和美 和谐"));
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
