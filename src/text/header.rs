//! Who reports and for which year: `2023年青岛市政府工作报告`, `2024年1月10日在…人民代表大会第三次会议上`.
//!
//! The plan year P is that of the plan's heading, else of the title, else follows from the review's heading or the date.
//! Not handled: a government that the text names nowhere (`我代表市人民政府`).

use super::fold::Folded;
use super::{Header, Report, Role, Span};
use std::cell::LazyCell;

const TITLE: &str = "政府工作报告";

/// How many characters of the report may name the government.
const REPORTER_WITHIN: usize = 400;
/// And how many of a line above the prose.
const HEAD_LINE: usize = 60;

/// Reads the header off the first lines (folded text and place of each) and off the sections.
pub(crate) fn read(report: &Report, first_lines: &[(String, Span)], folded: &Folded) -> Header {
    let mut header = Header::default();
    let mut title_year = None;
    let mut date = None;
    for (line, span) in first_lines {
        if header.title.is_none()
            && !line.contains(['，', '。'])
            && let Some((year, who)) = titled(line.trim_start_matches('#').trim_start())
            && who.chars().count() < LONGEST_NAME
        {
            header.title = Some(*span);
            title_year = year;
            header.government = place(who);
        } else if date.is_none()
            && let Some(found) = delivered(line)
        {
            header.delivered = Some(*span);
            date = Some(found);
        }
    }
    header.government = header
        .government
        .or_else(|| government(&opening(first_lines, folded)));
    // Few reports leave their year to the prose, so the prose is put together on demand.
    let body = LazyCell::new(|| folded.chars.iter().collect::<String>());
    // Some titles name the year that is looked back on.
    let review = heading_year(report, Role::Review);
    let delivered = date.map_or(0, |(year, month)| if month > 10 { year + 1 } else { year });
    let is_plans = |year: &u16| review.is_none_or(|it| it < *year) && delivered <= *year;
    header.plan_year = heading_year(report, Role::Plan)
        .or(title_year.filter(is_plans))
        .or_else(|| goal_year(&body))
        .or_else(|| review.map(|it| it + 1))
        .or((delivered > 0).then_some(delivered))
        .or_else(|| spoken_year(report, Role::Plan))
        .or_else(|| spoken_year(report, Role::Review).map(|it| it + 1))
        .or_else(|| latest_year(&body).map(|it| it + 1));
    header
}

/// The year of a title, if it has one, and who reports: `青岛市政府工作报告`, `2023年青岛市人民政府工作报告`.
fn titled(line: &str) -> Option<(Option<u16>, &str)> {
    let (words, _) = line.split_once(TITLE)?;
    let year = years(words)
        .next()
        .filter(|it| it.is_of_this_century() && it.start == 0);
    let who = year.map_or(words, |it| words.get(it.end..).unwrap_or_default());
    let who = who.strip_prefix('度').unwrap_or(who);
    let who = who.strip_suffix("人民").unwrap_or(who);
    Some((year.map(|it| it.year), who))
}

/// Year and month of the first day that a line tells: `2024年1月10日`.
fn delivered(line: &str) -> Option<(u16, u16)> {
    let mut years = years(line).filter(Year::is_of_this_century);
    years.find_map(|it| {
        let (month, rest) = counted(line.get(it.end..)?, '月')?;
        counted(rest, '日').map(|_| (it.year, month))
    })
}

/// A number of one or two digits with its mark, and what stands behind.
fn counted(text: &str, mark: char) -> Option<(u16, &str)> {
    let len = text.bytes().take(2).take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(len)?;
    Some((number.parse().ok()?, rest.strip_prefix(mark)?))
}

/// The first lines, each behind a line break, and where the prose begins.
fn opening(first_lines: &[(String, Span)], folded: &Folded) -> String {
    let mut opening = String::new();
    for (line, _) in first_lines {
        opening.push('\n');
        opening.extend(line.chars().take(HEAD_LINE));
    }
    opening.push('\n');
    opening.extend(folded.chars.iter().take(REPORTER_WITHIN));
    opening
}

/// `在青岛市第十七届人民代表大会`, else `我代表青岛市人民政府`, else who signs: `易县人民政府县长` in a line of its own.
fn government(opening: &str) -> Option<String> {
    if opening.contains("我代表国务院") {
        return Some("国务院".to_owned());
    }
    let is_session = |it: &str| {
        let rest = it.trim_start_matches('第');
        let number =
            rest.trim_start_matches(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']);
        number.len() < rest.len() && number.starts_with('届')
    };
    let reports = |it: &str| it.starts_with("人民政府") || it.starts_with(['，', '向']);
    named(opening, "在", is_session)
        .or_else(|| named(opening, "我代表", reports))
        .or_else(|| named(opening, "\n", |it| it.starts_with("人民政府")))
}

/// The first government that is named behind a cue, and before words that may follow a name there.
fn named(text: &str, cue: &str, may_follow: fn(&str) -> bool) -> Option<String> {
    text.match_indices(cue).find_map(|(at, _)| {
        let rest = text.get(at + cue.len()..)?;
        let clause = rest.split(STOPS).next()?;
        let ends = clause.match_indices(SORTS).map(|(at, _)| at + SORT);
        let mut ends = ends.filter(|end| rest.get(*end..).is_some_and(may_follow));
        place(clause.get(..ends.next()?)?)
    })
}

/// What no name of a government holds.
const STOPS: [char; 5] = ['，', '。', '、', '：', '\n'];

/// The year of the first heading with that role; `2021—2025年` and `2008年以来` name no single one.
fn heading_year(report: &Report, role: Role) -> Option<u16> {
    let headings = report
        .sections
        .iter()
        .filter(|it| it.role == role && it.level > 0);
    // `（2008年1月23日）` is when it was told, not what about.
    let titles = headings.filter(|it| !it.title.contains("月"));
    titles.filter_map(|it| single_year(&it.title)).next()
}

/// The year that the first part with that role opens with: `2022年，全县…`.
fn spoken_year(report: &Report, role: Role) -> Option<u16> {
    let mut parts = report
        .sections
        .iter()
        .filter(|it| it.role == role && it.level > 0);
    let text = parts.next()?.span.slice(&report.source);
    let end = (0..=text.len().min(OPENING))
        .rev()
        .find(|it| text.is_char_boundary(*it))?;
    single_year(text.get(..end)?)
}

/// How many bytes of a part may tell its year.
const OPENING: usize = 360;

fn single_year(title: &str) -> Option<u16> {
    let mut named = years(title).filter(|it| {
        let before = title.get(..it.start).unwrap_or_default();
        let behind = title.get(it.end..).unwrap_or_default();
        !before.ends_with(['—', '-', '－', '至', '~', '～'])
            && !behind.starts_with(['—', '-', '至'])
            && !behind.starts_with("以来")
    });
    named.next().map(|it| it.year)
}

/// A year in four digits with the 年 behind it, and where it stands.
#[derive(Clone, Copy, Debug)]
struct Year {
    year: u16,
    start: usize,
    end: usize,
}

impl Year {
    fn is_of_this_century(&self) -> bool {
        self.year >= 2000
    }
}

/// The years that a text names, from 1900 to 2099, in order: `二、2024年重点工作安排`.
fn years(text: &str) -> impl Iterator<Item = Year> {
    text.match_indices('年').filter_map(|(at, mark)| {
        let start = at.checked_sub(4)?;
        let year = text.get(start..at)?.parse().ok()?;
        (1900..2100).contains(&year).then_some(Year {
            year,
            start,
            end: at + mark.len(),
        })
    })
}

/// The first year whose goal a clause names: `2024年经济社会发展主要预期目标`.
fn goal_year(body: &str) -> Option<u16> {
    body.split(['。', '，']).find_map(|clause| {
        let goal = GOALS.iter().filter_map(|it| clause.rfind(it)).max()?;
        let named = |it: &Year| it.is_of_this_century() && it.end <= goal;
        years(clause).find(named).map(|it| it.year)
    })
}

const GOALS: [&str; 4] = ["预期目标", "主要目标", "发展目标", "奋斗目标"];

/// The latest year that a text without headings speaks of, or the one before where it opens with that: it looks back on it.
fn latest_year(body: &str) -> Option<u16> {
    let latest = years(body).map(|it| it.year).max();
    let end = (0..=body.len().min(2 * OPENING))
        .rev()
        .find(|it| body.is_char_boundary(*it))?;
    let opening = body.get(..end).and_then(single_year);
    opening.filter(|it| latest == Some(it + 1)).or(latest)
}

/// A government's name: generic words (`市`, `我省`, `自治区`) name none, and what is longer than any name is none.
fn place(name: &str) -> Option<String> {
    let name = innermost(name.trim().trim_matches(['#', ' ', '—']));
    let is_generic = name.starts_with(GENERIC) || name.starts_with("自治");
    let is_name = match name.chars().count() {
        2 => name.ends_with('县'),
        len => (3..=LONGEST_NAME).contains(&len),
    };
    (is_name && !is_generic).then(|| name.to_owned())
}

/// `满城区` of `保定市满城区`: the same government is called by both.
fn innermost(name: &str) -> &str {
    let mut inner = name;
    let mut end = 0;
    while let Some(at) = inner.get(end..).and_then(|it| it.find(SORTS)) {
        end += at + SORT;
        let (outer, rest) = inner.split_at_checked(end).unwrap_or((inner, ""));
        // 苏州 of 苏州市 and 沙市 of 沙市区 are no places of their own.
        if outer.chars().count() > 2 && rest.chars().count() > 1 {
            (inner, end) = (rest, 0);
        }
    }
    inner
}

/// What the names of places end in.
const SORTS: [char; 7] = ['省', '市', '县', '区', '州', '盟', '旗'];
/// The bytes of each.
const SORT: usize = '省'.len_utf8();

/// What a place without a name begins with: 我县, 全县.
const GENERIC: [char; 5] = ['我', '全', '本', '各', '该'];

/// In characters: `双江拉祜族佤族布朗族傣族自治县` has fifteen.
const LONGEST_NAME: usize = 16;

#[cfg(test)]
mod tests {
    use crate::text::Report;

    #[track_caller]
    fn check(opening: &str, expected: Option<&str>) {
        let text = format!("{opening}\n\n一、2023年工作回顾\n\n新建公园3个。\n");
        let government = Report::parse(text).header.government;
        assert_eq!(government.as_deref(), expected);
    }

    #[test]
    fn a_title_names_the_government() {
        check("2024年甲州市政府工作报告", Some("甲州市"));
        check("# 甲州市乙山区人民政府工作报告", Some("乙山区"));
        check("政府工作报告", None);
    }

    #[test]
    fn a_caption_is_no_title() {
        check(
            "——2024年1月10日在甲州市第十六届人民代表大会第四次会议上\n王某作政府工作报告。本报记者 李某 摄",
            Some("甲州市"),
        );
        check(
            "现在，我代表国务院，向大会作政府工作报告，请予审议。",
            Some("国务院"),
        );
    }

    #[test]
    fn the_assembly_names_its_place() {
        let check = |line: &str, expected| check(&format!("政府工作报告\n{line}"), expected);
        check(
            "（2024年1月10日在甲州市第十六届人民代表大会第四次会议上）",
            Some("甲州市"),
        );
        check(
            "——2024年1月10日在乙县十六届人民代表大会第四次会议上",
            Some("乙县"),
        );
        check(
            "2024年1月10日在甲州市乙山区第二届人民代表大会第四次会议上",
            Some("乙山区"),
        );
    }

    #[test]
    fn who_speaks_names_the_government() {
        check(
            "各位代表：我代表甲州市人民政府，向大会报告工作。",
            Some("甲州市"),
        );
        check("各位代表：我代表乙县人民政府向大会报告工作。", Some("乙县"));
        check(
            "在县十六届人民代表大会第四次会议上\n乙县人民政府县长 王某",
            Some("乙县"),
        );
    }

    #[test]
    fn a_rank_is_no_assembly() {
        check("各位代表：在某某运动会上获奖数列全省第一位。", None);
    }

    #[test]
    fn a_generic_word_names_none() {
        check("各位代表：我代表市人民政府，向大会报告工作。", None);
        check("各位代表：我代表自治区人民政府，向大会报告工作。", None);
        check("各位代表：我代表全县人民政府，向大会报告工作。", None);
    }

    #[test]
    fn a_place_within_a_name_is_none_of_its_own() {
        check("2024年甲州市政府工作报告", Some("甲州市"));
        check("2024年甲市区政府工作报告", Some("甲市区"));
        check("2024年甲乙丙自治州丁县政府工作报告", Some("丁县"));
    }
}
