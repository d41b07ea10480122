//! The reports whose linking is timed, natively and in a browser alike.

use shushuo::catalog::Catalog;
use shushuo::catalog::compare;
use shushuo::catalog::link::{self, FigureId};
use shushuo::indicator::IndicatorId;

/// So many indicators has each of the two reports at the least.
const INDICATORS: usize = 1000;

/// Two reports of one government in successive years, put together from other reports.
pub(crate) fn two(texts: &[String]) -> Vec<Catalog> {
    // Where there are few texts, they come again.
    let mut rest = texts.iter().cycle().take(50);
    [2023, 2024]
        .iter()
        .map(|year| {
            let mut text = format!("# {year}年甲乙市政府工作报告\n\n");
            let mut count = 0;
            for it in rest.by_ref() {
                text += it;
                text += "\n";
                count += Catalog::read(it.clone()).indicators.len();
                if count >= INDICATORS {
                    break;
                }
            }
            Catalog::read(text)
        })
        .collect()
}

/// All reports as they are.
pub(crate) fn all(texts: &[String]) -> Vec<Catalog> {
    texts.iter().cloned().map(Catalog::read).collect()
}

/// Links the reports and tells how many links there are.
pub(crate) fn link(reports: &[Catalog]) -> usize {
    let reports: Vec<&Catalog> = reports.iter().collect();
    link::read(&reports).links.len()
}

/// Looks in all reports for what the first figure measures, and tells how many say something of it.
pub(crate) fn across(reports: &[Catalog]) -> usize {
    let first = FigureId {
        report: 0,
        indicator: IndicatorId(0),
    };
    let reports: Vec<&Catalog> = reports.iter().collect();
    let standings = compare::across(first, &reports, &link::governments(&reports));
    let is_told = |it: &&compare::Standing| it.actual.is_some() || it.target.is_some();
    standings.iter().filter(is_told).count()
}

/// How many indicators the reports have.
pub(crate) fn indicators(reports: &[Catalog]) -> usize {
    reports.iter().map(|it| it.indicators.len()).sum()
}
