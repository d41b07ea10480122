//! Who reports and for which year: `2023年青岛市政府工作报告`, `2024年1月10日在…人民代表大会第三次会议上`.
//!
//! The plan year P is that of the plan's heading, else of the title, else follows from the review's heading or the date.
//! Not handled: a government that the text names nowhere (`我代表市人民政府`).

mod phrase;

use super::fold::Folded;
use super::{Header, Report, Role, Span};
/// How many characters of the report may name the government.
const REPORTER_WITHIN: usize = 400;

/// Reads the header off the first lines (folded text and place of each) and off the sections.
pub(crate) fn read(report: &Report, first_lines: &[(String, Span)], folded: &Folded) -> Header {
    let mut header = Header::default();
    let mut title_year = None;
    let mut date = None;
    for (line, span) in first_lines {
        if header.title.is_none()
            && let Some(found) = phrase::title(&chars(line.trim_start_matches('#').trim_start()))
        {
            header.title = Some(*span);
            title_year = found.year;
            header.government = place(&found.government);
        } else if date.is_none()
            && let Some(found) = phrase::delivery(&chars(line))
        {
            header.delivered = Some(*span);
            header.government = header
                .government
                .or_else(|| found.area.and_then(|it| place(&it)));
            date = Some((found.year, found.month));
        }
    }
    let body = &folded.chars;
    if header.government.is_none() {
        let opening = body.get(..body.len().min(REPORTER_WITHIN));
        header.government = opening.and_then(phrase::reporter).and_then(|it| place(&it));
    }
    // Some titles name the year that is looked back on.
    let review = heading_year(report, Role::Review);
    let delivered = date.map_or(0, |(year, month)| if month > 10 { year + 1 } else { year });
    let is_plans = |year: &u16| review.is_none_or(|it| it < *year) && delivered <= *year;
    header.plan_year = heading_year(report, Role::Plan)
        .or(title_year.filter(is_plans))
        .or_else(|| phrase::goal_year(body))
        .or_else(|| review.map(|it| it + 1))
        .or((delivered > 0).then_some(delivered))
        .or_else(|| spoken_year(report, Role::Plan))
        .or_else(|| spoken_year(report, Role::Review).map(|it| it + 1))
        .or_else(|| latest_year(body).map(|it| it + 1));
    header
}

/// The year of the first heading with that role; `2021—2025年` and `2008年以来` name no single one.
fn heading_year(report: &Report, role: Role) -> Option<u16> {
    let headings = report
        .sections
        .iter()
        .filter(|it| it.role == role && it.level > 0);
    headings.filter_map(|it| single_year(&it.title)).next()
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
    let title = chars(title);
    let mut years = phrase::years(&title);
    let (_, year) = years.find(|(at, _)| {
        let before = at.checked_sub(1).and_then(|it| title.get(it));
        let behind = title.get(at + 5..).unwrap_or_default();
        let is_end = before.is_some_and(|it| ['—', '-', '－', '至', '~', '～'].contains(it));
        let is_start = behind
            .first()
            .is_some_and(|it| ['—', '-', '至'].contains(it));
        !is_end && !is_start && !behind.starts_with(&['以', '来'])
    })?;
    Some(year)
}

/// The latest year that a text without headings speaks of; it looks back on that one.
fn latest_year(body: &[char]) -> Option<u16> {
    phrase::years(body).map(|it| it.1).max()
}

fn chars(text: &str) -> Vec<char> {
    text.chars().collect()
}

/// A government's name: generic words (`市`, `我省`) name none.
fn place(name: &str) -> Option<String> {
    let name = name.trim().trim_matches(['#', ' ', '—']);
    (name.chars().count() > 2 || name == "国务院").then(|| name.to_owned())
}
