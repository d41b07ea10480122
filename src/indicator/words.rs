//! Small questions about a run of words: which entry of a table does it begin or end with, is this a year.

/// The longest entry that `words` begins with.
pub(super) fn longest_prefix(words: &str, table: &[&'static str]) -> Option<&'static str> {
    table
        .iter()
        .copied()
        .filter(|it| words.starts_with(it))
        .max_by_key(|it| it.len())
}

/// The longest entry that `words` ends with.
pub(super) fn longest_suffix(words: &str, table: &[&'static str]) -> Option<&'static str> {
    table
        .iter()
        .copied()
        .filter(|it| words.ends_with(it))
        .max_by_key(|it| it.len())
}

/// Leaves out marks and connecting words at both ends, and a list mark at the start: `一是`.
pub(super) fn strip_edges(words: &str) -> &str {
    let rest = words.trim_matches([
        '、', '，', '；', '：', '。', ' ', '—', '-', '·', '…', '！', '？',
    ]);
    let rest = rest.trim_start_matches(['和', '及', '与', '”', '）', '》']);
    let rest = rest.trim_end_matches(['“', '（', '《']);
    let mark = rest
        .chars()
        .next()
        .filter(|c| "一二三四五六七八九十".contains(*c))
        .map_or(0, char::len_utf8);
    rest.get(mark..)
        .filter(|_| mark > 0)
        .and_then(|it| it.strip_prefix('是'))
        .unwrap_or(rest)
}

/// The year in four digits, as in `2023`.
pub(super) fn year_at(digits: &str) -> Option<u16> {
    let year: u16 = digits.parse().ok()?;
    (digits.len() == 4 && (1900..2100).contains(&year)).then_some(year)
}
