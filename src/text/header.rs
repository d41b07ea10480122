//! Who reports and for which year: `2023年青岛市政府工作报告`, `2024年1月10日在…人民代表大会第三次会议上`.
//!
//! The plan year P is that of the plan's heading, else of the title, else follows from the review's heading or the date.
//! Not handled: a government that the text names nowhere (`我代表市人民政府`).

use super::fold::Folded;
use super::{Header, Report, Role, Span, last_of};
use regex::{Match, Regex};
use std::cell::LazyCell;
use std::sync::OnceLock;

/// The patterns of a header, compiled. None counts far: a count of characters is compiled once for each, and the page carries it.
#[derive(Debug)]
struct Patterns {
    /// `青岛市政府工作报告`, `2023年青岛市人民政府工作报告`.
    title: Regex,
    /// `2024年1月10日`.
    delivered: Regex,
    /// A year in a heading or in the prose: `二、2024年重点工作安排`.
    year: Regex,
}

static PATTERNS: OnceLock<Option<Patterns>> = OnceLock::new();

/// Compiles the patterns, which are fixed, so that reading a report need not.
pub(crate) fn prepare() {
    PATTERNS.get_or_init(Patterns::compile);
}

/// The compiled patterns. In a page whose memory was laid out at build time they are there, and what compiles them is not.
fn patterns() -> Option<&'static Patterns> {
    #[cfg(not(prepared))]
    prepare();
    PATTERNS.get()?.as_ref()
}

impl Patterns {
    /// `None` for a pattern that is none, which a test rules out.
    fn compile() -> Option<Self> {
        let regex = |it: &str| Regex::new(it).ok();
        Some(Self {
            title: regex("^(?:(20[0-9]{2})年)?[度]?(.*?)(?:人民)?政府工作报告")?,
            delivered: regex("(20[0-9]{2})年([0-9]{1,2})月[0-9]{1,2}日")?,
            year: regex("(20[0-9]{2}|19[0-9]{2})年")?,
        })
    }
}

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
            && let Some(found) = captures(
                |it| &it.title,
                &[TITLE],
                line.trim_start_matches('#').trim_start(),
            )
            && found
                .get(1)
                .is_none_or(|it| it.chars().count() < LONGEST_NAME)
        {
            header.title = Some(*span);
            title_year = found.first().and_then(|it| it.parse().ok());
            header.government = found.get(1).and_then(|it| place(it));
        } else if date.is_none()
            && let Some(found) = captures(|it| &it.delivered, &["月", "日"], line)
        {
            header.delivered = Some(*span);
            date = Some((number(&found, 0), number(&found, 1)));
        }
    }
    let opening = opening(first_lines, folded);
    header.government = header.government.or_else(|| government(&opening));
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
        .or_else(|| reported_year(&opening).map(|it| it + 1))
        .or((delivered > 0).then_some(delivered))
        .or_else(|| spoken_year(report, Role::Plan))
        .or_else(|| spoken_year(report, Role::Review).map(|it| it + 1))
        .or_else(|| passage_year(report));
    header
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
    let found = patterns()?.year.find_iter(title).find(|it| {
        let before = title.get(..it.start()).unwrap_or_default();
        let behind = title.get(it.end()..).unwrap_or_default();
        !before.ends_with(['—', '-', '－', '至', '~', '～'])
            && !behind.starts_with(['—', '-', '至'])
            && !behind.starts_with("以来")
    })?;
    year(found)
}

/// `首先报告2001年的工作`: the year that the first words say is reported.
fn reported_year(opening: &str) -> Option<u16> {
    let (before, _) = opening.split_once("年的工作")?;
    let (words, digits) = before.split_at_checked(before.len().checked_sub(4)?)?;
    let year = digits.parse().ok().filter(|it| (1900..2100).contains(it));
    year.filter(|_| words.ends_with("报告"))
}

fn year(found: Match<'_>) -> Option<u16> {
    found.as_str().trim_end_matches('年').parse().ok()
}

/// The first year whose goal a clause names: `2024年经济社会发展主要预期目标`.
fn goal_year(body: &str) -> Option<u16> {
    let patterns = patterns()?;
    body.split(['。', '，']).find_map(|clause| {
        let goal = GOALS.iter().filter_map(|it| last_of(clause, it)).max()?;
        let mut years = patterns.year.find_iter(clause);
        let named = |it: &Match<'_>| it.as_str().starts_with("20") && it.end() <= goal;
        year(years.find(named)?)
    })
}

const GOALS: [&str; 4] = ["预期目标", "主要目标", "发展目标", "奋斗目标"];

/// The year that a passage plans, by the year that it most often speaks of as its own, the first of equals: where it plans, else
/// the one after it where it looks back.
fn passage_year(report: &Report) -> Option<u16> {
    let of = |role| {
        let sentences = report.sentences.iter().filter(move |it| it.role == role);
        let years = sentences.flat_map(|it| own_years(it.span.slice(&report.source)));
        let mut times: Vec<(u16, usize)> = Vec::new();
        for year in years {
            match times.iter_mut().find(|it| it.0 == year) {
                Some(it) => it.1 += 1,
                None => times.push((year, 1)),
            }
        }
        // Of equals the last would be taken.
        let most = times.into_iter().rev().max_by_key(|it| it.1);
        most.map(|it| it.0)
    };
    of(Role::Plan).or_else(|| Some(of(Role::Review)? + 1))
}

/// The years that a sentence names, but for those that it compares with, begins or ends with, or that a name holds.
fn own_years(sentence: &str) -> Vec<u16> {
    let mut own = Vec::new();
    let Some(patterns) = patterns() else {
        return own;
    };
    for found in patterns.year.find_iter(sentence) {
        let (before, behind) = (
            sentence.get(..found.start()).unwrap_or_default(),
            sentence.get(found.end()..).unwrap_or_default(),
        );
        let is_other =
            before.trim_end().ends_with(OTHERS) || behind.starts_with(['—', '-', '至', '以', '度']);
        own.extend(year(found).filter(|it| !is_other && *it < 2100));
    }
    own
}

/// Before a year that is not the one spoken of: `比2020年`, `2021—2035年`, `到2030年`.
const OTHERS: [char; 14] = [
    '比', '较', '由', '从', '自', '是', '与', '同', '至', '到', '—', '-', '－', '～',
];

/// The text of each group of the first match; a group that did not take part is empty.
/// Every match holds all the signs, which are sooner looked for than the pattern, and few lines have them.
fn captures(pick: fn(&Patterns) -> &Regex, signs: &[&str], text: &str) -> Option<Vec<String>> {
    if !signs.iter().all(|it| text.contains(it)) {
        return None;
    }
    let found = pick(patterns()?).captures(text)?;
    Some(
        found
            .iter()
            .skip(1)
            .map(|it| it.map_or_else(String::new, |it| it.as_str().to_owned()))
            .collect(),
    )
}

fn number(groups: &[String], index: usize) -> u16 {
    groups
        .get(index)
        .and_then(|it| it.parse().ok())
        .unwrap_or(0)
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
