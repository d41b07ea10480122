//! What stands out in a report: the headline targets, the counts, and where in the text its numbers stand.

use super::format;
use crate::catalog::Catalog;
use crate::indicator::{Entry, Indicator, IndicatorId, Kind, Reading, Reason, Status};
use crate::text::{Report, Section, Span};

/// The figures of the overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Summary {
    pub headline: Headline,
    pub actuals: usize,
    pub targets: usize,
    /// Kinds that the report has, the most frequent first.
    pub kinds: Vec<KindCount>,
    /// Why numbers are no indicators, the most frequent first.
    pub reasons: Vec<(Reason, usize)>,
    pub parts: Vec<Part>,
}

/// The figures shown largest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Headline {
    pub ids: Vec<IndicatorId>,
    /// Whether the report itself calls them its main targets.
    pub are_main_targets: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KindCount {
    pub kind: Kind,
    pub actuals: usize,
    pub targets: usize,
}

/// A part of the text with its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub section: usize,
    pub title: String,
    /// In bytes of the text: the share of the strip.
    pub length: usize,
    /// Places in ten-thousandths of the part.
    pub actuals: Vec<usize>,
    pub targets: Vec<usize>,
    pub others: Vec<usize>,
    pub sections: Vec<PartSection>,
}

/// A section of a part, with its count of indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PartSection {
    pub section: usize,
    pub title: String,
    pub length: usize,
    pub count: usize,
}

/// How many figures are shown largest.
const HEADLINE_COUNT: usize = 4;
/// Places of a part.
pub(crate) const PLACES: usize = 10_000;

/// Reads the overview off a catalog.
pub(crate) fn of(catalog: &Catalog) -> Summary {
    let count = |status| {
        catalog
            .indicators
            .iter()
            .filter(|it| it.status == status)
            .count()
    };
    Summary {
        headline: headline(catalog),
        actuals: count(Status::Actual),
        targets: count(Status::Target),
        kinds: kinds(&catalog.indicators),
        reasons: reasons(&catalog.ledger),
        parts: parts(catalog),
    }
}

impl Summary {
    /// How many numbers of the text are no indicators.
    pub(crate) fn others(&self) -> usize {
        self.reasons.iter().map(|it| it.1).sum()
    }
}

/// The targets of the sentences that speak of 主要预期目标; else the first targets; else the first figures.
fn headline(catalog: &Catalog) -> Headline {
    let is_target = |it: &&Indicator| it.status == Status::Target;
    let first =
        |chosen: Vec<&Indicator>| chosen.iter().take(HEADLINE_COUNT).map(|it| it.id).collect();
    let stated = catalog
        .indicators
        .iter()
        .filter(is_target)
        .filter(|it| states_main_targets(&catalog.report, it));
    // A plan of five years is told before that of its first year, which is what the next report answers.
    let plan_year = catalog.report.header.plan_year;
    let (mut main, mut due) = (Vec::new(), 0);
    for it in stated {
        if it.period.is_none_or(|it| Some(it.last) == plan_year) {
            main.insert(due, it);
            due += 1;
        } else {
            main.push(it);
        }
    }
    if !main.is_empty() {
        return Headline {
            ids: first(main),
            are_main_targets: true,
        };
    }
    let targets: Vec<&Indicator> = catalog.indicators.iter().filter(is_target).collect();
    let ids = if targets.is_empty() {
        first(catalog.indicators.iter().collect())
    } else {
        first(targets)
    };
    Headline {
        ids,
        are_main_targets: false,
    }
}

fn states_main_targets(report: &Report, indicator: &Indicator) -> bool {
    let sentence = report.sentences.get(indicator.sentence);
    let words = sentence.map_or("", |it| report.slice(it.span));
    ["预期目标", "主要目标"]
        .iter()
        .any(|cue| words.contains(cue))
}

fn kinds(indicators: &[Indicator]) -> Vec<KindCount> {
    let all = [
        Kind::Amount,
        Kind::Increment,
        Kind::Growth,
        Kind::Share,
        Kind::Rank,
    ];
    let count = |kind, status| {
        let is_such = |it: &&Indicator| it.kind == kind && it.status == status;
        indicators.iter().filter(is_such).count()
    };
    let mut found: Vec<KindCount> = Vec::new();
    for kind in all {
        let counted = KindCount {
            kind,
            actuals: count(kind, Status::Actual),
            targets: count(kind, Status::Target),
        };
        let place = found.partition_point(|it| it.total() >= counted.total());
        if counted.total() > 0 {
            found.insert(place, counted);
        }
    }
    found
}

impl KindCount {
    pub(crate) fn total(&self) -> usize {
        self.actuals + self.targets
    }
}

fn reasons(ledger: &[Entry]) -> Vec<(Reason, usize)> {
    let mut found: Vec<(Reason, usize)> = Vec::new();
    for entry in ledger {
        let Reading::Not(reason) = entry.reading else {
            continue;
        };
        let place = found.iter().position(|it| it.0 == reason);
        let count = place.map_or(0, |it| found.remove(it).1) + 1;
        let is_before = |it: &(Reason, usize)| it.1 > count || it.1 == count && it.0 < reason;
        found.insert(found.partition_point(is_before), (reason, count));
    }
    found
}

/// The parts of the text, that before the first heading only where it has numbers.
fn parts(catalog: &Catalog) -> Vec<Part> {
    let sections = &catalog.report.sections;
    let top = sections
        .iter()
        .map(|it| it.level)
        .filter(|it| *it > 0)
        .min();
    sections
        .iter()
        .enumerate()
        .filter(|(_, it)| it.level == 0 || Some(it.level) == top)
        .map(|(index, it)| part(catalog, index, it))
        .filter(|it| {
            sections
                .get(it.section)
                .is_some_and(|section| section.level > 0)
                || !it.is_empty()
        })
        .collect()
}

impl Part {
    pub(crate) fn is_empty(&self) -> bool {
        self.actuals.is_empty() && self.targets.is_empty() && self.others.is_empty()
    }
}

fn part(catalog: &Catalog, index: usize, section: &Section) -> Part {
    let mut part = Part {
        section: index,
        title: format::section_name(&catalog.report, index),
        length: length(section.span),
        actuals: Vec::new(),
        targets: Vec::new(),
        others: Vec::new(),
        sections: part_sections(catalog, index),
    };
    for entry in &catalog.ledger {
        if !section.span.contains(entry.span) {
            continue;
        }
        let place = (entry.span.start - section.span.start) * PLACES / length(section.span);
        match status(catalog, entry) {
            Some(Status::Actual) => part.actuals.push(place),
            Some(Status::Target) => part.targets.push(place),
            None => part.others.push(place),
        }
    }
    part
}

fn part_sections(catalog: &Catalog, parent: usize) -> Vec<PartSection> {
    let report = &catalog.report;
    report
        .sections
        .iter()
        .enumerate()
        .filter(|(_, it)| it.parent == Some(parent))
        .map(|(index, it)| PartSection {
            section: index,
            title: it.title.clone(),
            length: length(it.span),
            count: count_within(catalog, it.span),
        })
        .collect()
}

/// How many indicators stand in a span.
pub(crate) fn count_within(catalog: &Catalog, span: Span) -> usize {
    let is_within = |it: &&Indicator| span.contains(it.span);
    catalog.indicators.iter().filter(is_within).count()
}

fn length(span: Span) -> usize {
    (span.end - span.start).max(1)
}

fn status(catalog: &Catalog, entry: &Entry) -> Option<Status> {
    match entry.reading {
        Reading::Indicator(id) => catalog.indicator(id).map(|it| it.status),
        Reading::Not(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_targets_of_the_year_are_shown_before_those_of_five() {
        let catalog = Catalog::read(
            "# 2026年甲州市政府工作报告\n\n## 二、2026年工作安排\n\n\
             “十五五”时期主要目标：到2030年，粮食产量达到40万吨，森林面积达到9万亩。\n\n\
             2026年主要预期目标：粮食产量达到31万吨，新建公园6个。\n"
                .to_owned(),
        );
        let headline = headline(&catalog);
        assert!(headline.are_main_targets);
        let printed: Vec<String> = headline
            .ids
            .iter()
            .map(|it| catalog.printed(*it).to_owned())
            .collect();
        assert_eq!(printed, ["31万吨", "6个", "40万吨", "9万亩"]);
    }
}
