//! Where headings stand inside a line, as in a report without line breaks: `……完成任务。二、2024年工作安排2024年是……`.
//!
//! A heading begins behind a finished sentence, with a number (`二、`, `（三）`) or with a year and what its part does (`2024年工作安排`).
//! A part's heading that runs into its prose ends behind the words that tell what the part does.
//! A section's heading ends behind its sentence, as on a line of its own, or at a blank where a line break was.
//! Not handled: the end of a section's heading that runs into its prose without either.

use super::chars::{is_clause_end, is_sentence_end};
use super::heading;

/// Within so many characters of a report its title, date and speaker end.
const OPENING: usize = 160;
/// How many characters a part's heading may have.
const LONGEST: usize = 30;
/// How many bytes may stand between two words that tell what a part does: 和主要 in `发展形势和主要预期目标`.
const LONGEST_JOINT: usize = 9;
/// How many quotes and brackets may close behind a sentence.
const MOST_CLOSING: usize = 3;
/// What a part of a report does.
const DOES: &str = "工作回顾 工作安排 工作建议 工作任务 重点工作 主要工作 主要任务 重点任务 目标任务 主要目标 预期目标 总体要求 政策取向 安排 建议 名词解释";

/// Where the pieces of a line begin behind the first one, in order; none for nearly every line.
/// `is_blank` tells whether a blank was left out before a character.
pub(crate) fn cuts(line: &[char], is_first: bool, is_blank: impl Fn(usize) -> bool) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut has_heading = false;
    let mut end = 0;
    // Nearly no place of a text passes: behind the opening, one behind a mark may.
    let near = 0..(if is_first { OPENING } else { 1 }).min(line.len());
    let may_open = |at: &usize| line.get(at - 1).is_some_and(|it| may_finish(*it));
    let far = (near.end..line.len()).filter(may_open);
    for at in near.chain(far) {
        let (before, rest) = line.split_at(at);
        let is_opening = is_first && at < OPENING && !has_heading;
        if at < end || !is_opening && before.last().is_some_and(|it| !may_finish(*it)) {
            continue;
        }
        let opens = is_opening && opens(before, rest);
        let may_begin = at == 0 || opens || is_finished(before);
        if !is_opening && !may_begin {
            continue;
        }
        let number = heading::number(rest).filter(|it| it.0 < 3);
        let part = part_len(rest, number).filter(|_| may_begin || number.is_some());
        let is_heading = part.is_some() || may_begin && number.is_some();
        if at > 0 && (is_heading || opens) {
            has_heading |= is_heading;
            cuts.push(at);
        }
        let blank = || {
            let start = number?.1 + 1;
            let words = rest.iter().take(heading::LONGEST_LEAD);
            let end = words.take_while(|it| !is_clause_end(**it)).count();
            (start..end).find(|it| is_blank(at + it))
        };
        if let Some(len) = part.or_else(blank) {
            end = at + len;
            cuts.extend(Some(end).filter(|it| *it < line.len()));
        }
    }
    if has_heading { cuts } else { Vec::new() }
}

/// Whether a date or an address follows a title: `……政府工作报告2024年1月10日在……`, `各位代表：`.
fn opens(before: &[char], rest: &[char]) -> bool {
    matches!((before, rest), ([.., '告' | '）'], ['2', '0', ..]))
        || !before.is_empty() && rest.starts_with(&['各', '位', '代', '表'])
}

/// Whether a sentence ends there, its closing quotes and brackets included.
pub(crate) fn is_finished(before: &[char]) -> bool {
    let last = before
        .iter()
        .rev()
        .take(MOST_CLOSING + 1)
        .find(|it| !closes(**it));
    last.is_some_and(|it| is_sentence_end(*it))
}

/// Whether a finished sentence may have this as its last character.
fn may_finish(c: char) -> bool {
    is_sentence_end(c) || closes(c)
}

fn closes(c: char) -> bool {
    matches!(c, '”' | '）')
}

/// How long the heading of a part is that a line begins with, where it tells what the part does and prose follows.
/// `number` is the level and length of the number that the line begins with.
fn part_len(line: &[char], number: Option<(u8, usize)>) -> Option<usize> {
    let number = number.filter(|it| it.0 == 1).map(|it| it.1);
    let has_year = matches!(line, [_, _, _, _, '年', ..]) && line.first() == Some(&'2');
    let explains = line.starts_with(&['名', '词', '解', '释']);
    let start = number.or((has_year || explains).then_some(0))?;
    let words = line.get(start..)?.iter().take(LONGEST);
    let words: String = words.take_while(|it| !is_clause_end(**it)).collect();
    let mut rest = words.as_str();
    let mut reach = words.len();
    while let Some(end) = does(rest, reach) {
        rest = rest.get(end..)?;
        reach = LONGEST_JOINT;
    }
    let end = words.chars().count() - rest.chars().count();
    let says_on = matches!(
        line.get(start + end),
        Some('是' | '为' | '的' | '中' | '，' | '：' | '、' | '；')
    );
    (end > 0 && !says_on).then_some(start + end)
}

/// Where the first word ends that tells what a part does, if it begins within `reach` bytes.
fn does(words: &str, reach: usize) -> Option<usize> {
    let found = DOES.split(' ').filter_map(|it| Some((words.find(it)?, it)));
    let (at, word) = found.min().filter(|it| it.0 <= reach)?;
    Some(at + word.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A `|` in the text is a blank that was left out.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let mut blanks = Vec::new();
        let mut line = Vec::new();
        for c in text.chars() {
            if c == '|' {
                blanks.push(line.len());
            } else {
                line.push(c);
            }
        }
        let mut pieces = Vec::new();
        let mut from = 0;
        for to in cuts(&line, true, |at| blanks.contains(&at)) {
            pieces.push(line[from..to].iter().collect::<String>());
            from = to;
        }
        pieces.push(line[from..].iter().collect());
        assert_eq!(pieces, expected);
    }

    #[test]
    fn a_report_on_one_line_comes_apart() {
        check(
            "2024年云州市政府工作报告2024年1月10日在云州市第五届人民代表大会上市长王某各位代表：现在报告工作。一、2023年工作回顾2023年是开局之年。（一）稳增长。新增3家。二、2024年工作总体要求和主要目标做好今年工作，要求实。",
            &[
                "2024年云州市政府工作报告",
                "2024年1月10日在云州市第五届人民代表大会上市长王某",
                "各位代表：现在报告工作。",
                "一、2023年工作回顾",
                "2023年是开局之年。",
                "（一）稳增长。新增3家。",
                "二、2024年工作总体要求和主要目标",
                "做好今年工作，要求实。",
            ],
        );
        check(
            "好。2023年工作回顾2023年是开局之年。2024年工作安排建议2024年很要紧。名词解释1.甲：乙。",
            &[
                "好。",
                "2023年工作回顾",
                "2023年是开局之年。",
                "2024年工作安排建议",
                "2024年很要紧。",
                "名词解释",
                "1.甲：乙。",
            ],
        );
    }

    #[test]
    fn a_blank_ends_a_heading() {
        check(
            "一、|2023年工作回顾|好。（一）经济运行|全市好。（二）|实体|经济好。",
            &[
                "一、2023年工作回顾",
                "好。",
                "（一）经济运行",
                "全市好。",
                "（二）实体",
                "经济好。",
            ],
        );
    }

    #[test]
    fn prose_stays_whole() {
        for text in [
            "2024年云州市政府工作报告",
            "一、2023年工作回顾",
            "好。2024年经济社会发展主要预期目标是：增长5%。",
            "增长5%。三产增长6%。一、二、三产业都好。",
            "新增（一）类企业。办好实事：（1）新增3家。",
        ] {
            check(text, &[text]);
        }
    }
}
