//! What a text says once print damage is set aside: `６．６％`, `8 9 8 人`, `PM<sub>2.5</sub>`.
//!
//! Every rule above this one reads folded characters, and each of them knows the bytes that it came from.
//! Digits, letters and signs become half width, punctuation full width; blanks inside Chinese, HTML tags, Markdown marks and
//! footnote marks (`企业[2]665户`) fall away.
//! Nothing is guessed: a character that is plainly wrong (`万方平方米`) stays as it is for the reader of quantities to doubt.

use super::chars::{is_blank, is_circled};
use super::span::Span;

/// Folded characters with the bytes that each came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Folded {
    pub(crate) chars: Vec<char>,
    /// The first byte of each and the one behind it.
    bytes: Vec<(u32, u32)>,
    /// Footnote marks that were left out.
    pub(crate) marks: Vec<Span>,
}

impl Folded {
    /// The bytes of the folded characters `start..end`; empty at the place of `start` for an empty range.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        if start >= end {
            let here = self.bytes.get(start).map(|it| it.0);
            let at = here.or(self.bytes.last().map(|it| it.1)).unwrap_or(0);
            return Span::new(at as usize, at as usize);
        }
        let first = self.bytes.get(start).map_or(0, |it| it.0);
        let last = self.bytes.get(end - 1).map_or(first, |it| it.1);
        Span::new(first as usize, last as usize)
    }

    pub(crate) fn len(&self) -> usize {
        self.chars.len()
    }

    /// Forgets everything from `at` on.
    pub(crate) fn truncate(&mut self, at: usize) {
        self.chars.truncate(at);
        self.bytes.truncate(at);
    }

    fn push(&mut self, c: char, start: usize, end: usize) {
        let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.chars.push(c);
        self.bytes.push((byte(start), byte(end)));
    }

    /// Folds one line of the source, which begins at byte `base`, behind what is there.
    pub(crate) fn push_line(&mut self, line: &str, base: usize) {
        let first = self.len();
        let mut ahead = line.chars();
        loop {
            let rest = ahead.as_str();
            let Some(c) = ahead.next() else { break };
            let at = line.len() - rest.len();
            if stays(c) {
                self.push(c, base + at, base + at + c.len_utf8());
                continue;
            }
            let skipped = skipped_mark(
                rest,
                self.chars.get(first..).is_some_and(<[char]>::is_empty),
            );
            if let Some(mark) = skipped {
                if mark.is_footnote {
                    self.marks.push(Span::new(base + at, base + at + mark.len));
                }
                ahead = rest.get(mark.len..).unwrap_or_default().chars();
            } else if is_blank(c) {
                let after = rest.trim_start_matches(is_blank);
                if self.len() > first
                    && !self.parts_thousands(first, after)
                    && keeps_blank(self.chars.get(first..).unwrap_or_default(), after)
                {
                    self.push(' ', base + at, base + at + c.len_utf8());
                }
                ahead = after.chars();
            } else if c != ',' || !self.parts_thousands(first, ahead.as_str()) {
                self.push(folded(c), base + at, base + at + c.len_utf8());
            }
        }
        han_years(self.chars.get_mut(first..).unwrap_or_default());
    }

    /// Whether what stands here parts thousands, as in `1,234,567` and `15 760`: one to three digits before it that stand side
    /// by side, exactly three behind.
    fn parts_thousands(&self, first: usize, after: &str) -> bool {
        let places = self.chars.iter().zip(&self.bytes);
        let mut next = None;
        let group = places.skip(first).rev().take_while(|(c, (start, end))| {
            let is_beside = next.is_none_or(|it| it == *end);
            next = Some(*start);
            is_beside && c.is_ascii_digit()
        });
        (1..=3).contains(&group.take(4).count()) && digits(after) == 3
    }
}

/// `二○○八年`: a year in words becomes one in digits.
fn han_years(chars: &mut [char]) {
    for start in 0..chars.len().saturating_sub(4) {
        let Some([year @ .., '年']) = chars.get_mut(start..start + 5) else {
            continue;
        };
        let digits: Vec<char> = year.iter().filter_map(|c| han_digit(*c)).collect();
        if digits.len() == 4 && matches!(digits.as_slice(), ['2', '0', ..] | ['1', '9', ..]) {
            year.copy_from_slice(&digits);
        }
    }
}

/// The digit that a character of a year stands for; the round ones are printed in many ways.
fn han_digit(c: char) -> Option<char> {
    match c {
        '○' | '〇' | '零' | 'O' | 'o' | '０' | '0' | '◯' => Some('0'),
        _ => "一二三四五六七八九"
            .chars()
            .zip('1'..='9')
            .find_map(|(han, digit)| (han == c).then_some(digit)),
    }
}

/// Whether a character is prose in any place and has no other form: nearly all of a text, so it is asked first.
fn stays(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '0'..='9' | '，' | '。' | '、' | '；' | '：' | '“' | '”')
}

struct Mark {
    len: usize,
    is_footnote: bool,
}

/// A mark that is not prose at the start of `rest`: `<sub>`, `&nbsp;`, `**`, `[2]`, `^[1]`, `⑤` behind a word.
fn skipped_mark(rest: &str, at_line_start: bool) -> Option<Mark> {
    let c = rest.chars().next()?;
    let plain = |len| {
        Some(Mark {
            len,
            is_footnote: false,
        })
    };
    match c {
        '<' => tag_len(rest).and_then(plain),
        '&' => ["&nbsp;", "&emsp;", "&ensp;", "&#160;"]
            .iter()
            .find(|it| rest.starts_with(**it))
            .and_then(|it| plain(it.len())),
        '*' if rest.starts_with("**") => plain(2),
        '_' if rest
            .get(1..)
            .is_some_and(|it| it.starts_with(|d| folded(d).is_ascii_digit())) =>
        {
            plain(1)
        }
        '[' | '［' | '〔' | '【' | '^' if !at_line_start => footnote_len(rest).map(|len| Mark {
            len,
            is_footnote: true,
        }),
        _ if is_circled(c) && !at_line_start => Some(Mark {
            len: c.len_utf8(),
            is_footnote: true,
        }),
        _ => None,
    }
}

/// How many bytes a tag may have: its style may name fonts.
const LONGEST_TAG: usize = 400;

/// `<sub>`, `</b>`, `<br/>`, `<p style="font-family: 仿宋">`: a Latin name, closed on the same line.
fn tag_len(rest: &str) -> Option<usize> {
    let end = rest.bytes().take(LONGEST_TAG).position(|b| b == b'>')?;
    let inner = rest.get(1..end)?.trim_start_matches('/');
    let behind = inner.trim_start_matches(|c: char| c.is_ascii_alphanumeric());
    let is_tag = inner.starts_with(|c: char| c.is_ascii_alphabetic())
        && (behind.is_empty() || behind.starts_with([' ', '/']));
    is_tag.then_some(end + 1)
}

/// How many marks may open a footnote mark: the three of `^{[`.
const MOST_MARKS: usize = 3;

/// `[2]`, `［12］`, `【3】`, `^[1]`, `^{[1]}`: one to three digits in square brackets.
fn footnote_len(rest: &str) -> Option<usize> {
    let marks = rest
        .chars()
        .take(MOST_MARKS)
        .take_while(|c| matches!(c, '^' | '{' | '[' | '［' | '〔' | '【'));
    let inner = rest.get(marks.map(char::len_utf8).sum()..)?.trim_start();
    let count = digits(inner);
    let len = inner.chars().take(count).map(char::len_utf8).sum::<usize>();
    let tail = inner.get(len..)?.trim_start();
    let closed = tail.trim_start_matches([']', '］', '〕', '】', '}']);
    let is_mark = (1..=3).contains(&count) && closed.len() < tail.len();
    is_mark.then_some(rest.len() - closed.len())
}

/// Whether a blank between `before` and `after` separates: only between Latin words, and between two long numbers.
fn keeps_blank(before: &[char], after: &str) -> bool {
    let (Some(left), Some(right)) = (before.last(), after.chars().next().map(folded)) else {
        return false;
    };
    match (left.is_ascii_alphabetic(), right.is_ascii_alphabetic()) {
        (true, true) => true,
        _ if left.is_ascii_digit() && right.is_ascii_digit() => {
            let left_run = before
                .iter()
                .rev()
                .take(2)
                .take_while(|it| it.is_ascii_digit())
                .count();
            left_run > 1 && digits(after) > 1
        }
        _ => false,
    }
}

/// How many digits a text begins with; four stand for more.
fn digits(text: &str) -> usize {
    let digits = text.chars().take(4);
    digits.take_while(|c| folded(*c).is_ascii_digit()).count()
}

/// The form in which the rules know a character.
fn folded(c: char) -> char {
    match c {
        ',' => '，',
        ';' => '；',
        ':' | '∶' | '︰' => '：',
        '!' => '！',
        '?' => '？',
        '(' => '（',
        ')' => '）',
        '．' => '.',
        '～' | '〜' | '∼' => '~',
        '−' | '－' | '‐' | '‑' => '-',
        '―' | '–' | '─' => '—',
        '﹪' => '%',
        '「' | '『' => '“',
        '」' | '』' => '”',
        '，' | '；' | '：' | '！' | '？' | '（' | '）' => c,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let mut it = Folded::default();
        it.push_line(line, 0);
        assert_eq!(it.chars.iter().collect::<String>(), expected);
    }

    #[test]
    fn width_blanks_and_marks_fall_away() {
        check("增长６．６％，其中", "增长6.6%，其中");
        check("共8 9 8 人", "共898人");
        check("2023 2024 年", "2023 2024年");
        check("PM<sub>2.5</sub>和PM_10", "PM2.5和PM10");
        check("企业[2]665户、模式^[2]，⑤ 23家", "企业665户、模式，23家");
        check("&nbsp;　（一） **发展**", "（一）发展");
        check("1,234人,5人", "1234人，5人");
        check(
            "1,234,567人，15 760人，12 3456人",
            "1234567人，15760人，12 3456人",
        );
        check("企业［１２］达到", "企业达到");
        check("<p style=\"font-family: 仿宋\">增长</p>", "增长");
        check("AI for Science 计划", "AI for Science计划");
        check("<10%", "<10%");
    }

    #[test]
    fn a_span_covers_the_bytes_as_given() {
        let line = "约8 9 8 人";
        let mut it = Folded::default();
        it.push_line(line, 0);
        assert_eq!(it.span(1, 5).slice(line), "8 9 8 人");
        assert!(it.span(2, 2).is_empty());
    }
}
