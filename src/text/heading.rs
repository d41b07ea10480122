//! Whether a line is a heading, of which level, and how much of the line belongs to it.
//!
//! `一、2023年工作回顾` and `第二部分` are parts (level 1), `（三）推进城市更新` sections (level 2), `1.扩大内需` subsections (level 3).
//! A section's heading often shares its line with the prose: then it ends at the first 。.
//! A short line without punctuation between finished paragraphs is a heading without a number.

use super::chars::is_sentence_end;

/// How long, in characters, a heading that shares its line with prose may be.
pub(crate) const LONGEST_LEAD: usize = 45;
/// How long a heading without a number may be.
const LONGEST_BARE: usize = 32;

/// A heading found at the start of a line; lengths count folded characters of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Heading {
    pub(crate) level: u8,
    /// The number and its mark.
    pub(crate) number: usize,
    /// The whole heading, number included.
    pub(crate) len: usize,
}

/// A numbered heading at the start of a line: `一、…`, `（一）…`, `第一部分…`, `1.…`.
pub(crate) fn numbered(line: &[char]) -> Option<Heading> {
    let (level, number) = number(line)?;
    let first_sentence = line
        .iter()
        .position(|it| is_sentence_end(*it))
        .map_or(line.len(), |at| at + 1);
    let len = match level {
        _ if first_sentence <= LONGEST_LEAD => first_sentence,
        3 => return None,
        _ => line
            .iter()
            .position(|it| matches!(it, '，' | '：'))
            .filter(|at| *at < LONGEST_LEAD)
            .unwrap_or(number),
    };
    Some(Heading { level, number, len })
}

/// A heading without a number: short, no punctuation, and the line before it is finished (for the caller to see to).
/// A number at its end is broken in two (`绿色信贷增长27.`) unless it counts annexes (`附件1`).
pub(crate) fn is_bare(line: &[char]) -> bool {
    let marks = |it: &char| matches!(it, '。' | '，' | '；' | '：' | '！' | '？' | '…');
    let is_broken = matches!(line, [first, .., '0'..='9' | '.'] if *first != '附');
    (3..=LONGEST_BARE).contains(&line.len())
        && !is_broken
        && !is_item(line)
        && !line.iter().any(marks)
        && line.iter().any(|it| super::chars::is_han(*it))
}

/// `新建学校 12所`, `粮食产量：45万吨`: a short line that ends with a count states it, and is no heading.
pub(crate) fn is_item(line: &[char]) -> bool {
    let is_power = |it: char| matches!(it, '万' | '亿' | '千' | '百');
    let ends = UNITS.split(' ').filter_map(|it| without_end(line, it));
    // A count alone is the cell of a table.
    let has_name = !line.first().is_some_and(char::is_ascii_digit)
        || number(line).is_some_and(|it| it.1 < line.len());
    line.len() <= LONGEST_BARE
        && has_name
        && ends.into_iter().any(|it| {
            let digit = it.iter().rev().find(|c| !is_power(**c));
            digit.is_some_and(char::is_ascii_digit)
        })
}

fn without_end<'a>(line: &'a [char], end: &str) -> Option<&'a [char]> {
    let rest = line.get(..line.len().checked_sub(end.chars().count())?)?;
    let ends = line.iter().skip(rest.len()).copied().eq(end.chars());
    ends.then_some(rest)
}

/// Units that a count at the end of an item has.
const UNITS: &str = "个 所 家 人 户 亩 座 条 件 项 元 吨 处 公里 套 台 张 平方米 人次 公顷 %";

/// The level and length of a heading's number.
pub(crate) fn number(line: &[char]) -> Option<(u8, usize)> {
    let first = *line.first()?;
    match first {
        '第' => {
            let digits = han_digits(line.get(1..)?);
            let tail: String = line.get(1 + digits..)?.iter().take(2).collect();
            (digits > 0 && tail == "部分").then_some((1, digits + 3))
        }
        '（' => {
            let inner = line.get(1..)?;
            let (level, digits) = match han_digits(inner) {
                0 => (3, ascii_digits(inner)),
                count => (2, count),
            };
            ((1..=3).contains(&digits) && inner.get(digits) == Some(&'）'))
                .then_some((level, digits + 2))
        }
        _ if first.is_ascii_digit() => {
            let digits = ascii_digits(line);
            let mark = *line.get(digits)?;
            let next = line.get(digits + 1)?;
            (digits <= 2 && matches!(mark, '.' | '、') && !next.is_ascii_digit())
                .then_some((3, digits + 1))
        }
        _ => {
            let digits = han_digits(line);
            let behind = line.get(digits + 1..)?;
            let is_list = behind.get(han_digits(behind)) == Some(&'、') && han_digits(behind) > 0;
            ((1..=3).contains(&digits) && line.get(digits) == Some(&'、') && !is_list)
                .then_some((1, digits + 1))
        }
    }
}

fn han_digits(chars: &[char]) -> usize {
    let is_digit = |it: &&char| {
        matches!(
            **it,
            '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十' | '百'
        )
    };
    chars.iter().take_while(is_digit).count()
}

fn ascii_digits(chars: &[char]) -> usize {
    chars.iter().take_while(|it| it.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expected: Option<(u8, &str, &str)>) {
        let chars: Vec<char> = line.chars().collect();
        let text = |end: usize| chars[..end].iter().collect::<String>();
        let found = numbered(&chars).map(|it| (it.level, text(it.number), text(it.len)));
        assert_eq!(
            found,
            expected.map(|(level, number, len)| (level, number.to_owned(), len.to_owned()))
        );
    }

    #[test]
    fn numbers_give_the_level() {
        check(
            "一、2023年工作回顾",
            Some((1, "一、", "一、2023年工作回顾")),
        );
        check(
            "（二）城市更新。新增3家。",
            Some((2, "（二）", "（二）城市更新。")),
        );
        check(
            "第三部分重点工作",
            Some((1, "第三部分", "第三部分重点工作")),
        );
        check("12.扩大内需。", Some((3, "12.", "12.扩大内需。")));
        check("（3）新建学校", Some((3, "（3）", "（3）新建学校")));
    }

    #[test]
    fn prose_is_no_heading() {
        check("一是扩大内需", None);
        check("3.5%以上", None);
        check("第二产业增长", None);
        check("一、二、三产业增长", None);
        check("（含新建）学校", None);
        assert!(!is_bare(&"发展，".chars().collect::<Vec<_>>()));
        assert!(is_bare(&"政府自身建设".chars().collect::<Vec<_>>()));
    }
}
