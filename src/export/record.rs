//! The public data format: one flat record an indicator, offsets in Unicode characters of the text as given.

use super::Row;
use crate::catalog::Catalog;
use crate::indicator::{Direction, Doubt, Indicator, Kind, Period, Reading, Status};
use crate::quantity::Bound;
use crate::text::Report;
use serde::Serialize;

/// One indicator as exports and other programs see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Record {
    pub id: String,
    pub name: String,
    /// An exact decimal; a range is `3..5`, a fraction `1/3`.
    pub value: String,
    /// Without 万 or 亿; `None` where none is written.
    pub unit: Option<String>,
    /// amount, increment, growth, share or rank.
    pub kind: &'static str,
    /// actual or target.
    pub status: &'static str,
    /// `2022`, `2021-2025`; `None` where the text does not tell.
    pub period: Option<String>,
    /// exact, about, over or under.
    pub bound: &'static str,
    /// up, down; `None` for anything but growth.
    pub direction: Option<&'static str>,
    pub text: String,
    pub start: usize,
    pub end: usize,
    pub sentence: String,
    pub sentence_start: usize,
    pub sentence_end: usize,
    /// The titles of the sections around it, outermost first, joined by ` / `.
    pub section: String,
    /// Why the reading is unsure: no-name, unequal-lists, damaged-unit or broken-number; `None` for a sure one.
    pub doubt: Option<&'static str>,
}

/// The data format's names, in the order of the fields.
pub(super) const COLUMNS: [&str; 17] = [
    "id",
    "name",
    "value",
    "unit",
    "kind",
    "status",
    "period",
    "bound",
    "direction",
    "text",
    "start",
    "end",
    "sentence",
    "sentence_start",
    "sentence_end",
    "section",
    "doubt",
];

/// Those of them that are counts.
pub(super) const COUNTS: [&str; 4] = ["start", "end", "sentence_start", "sentence_end"];

/// The cells of a record under [`COLUMNS`].
pub(super) fn cells(it: Record) -> Row {
    let code = |it: &'static str| Some(it.to_owned());
    let count = |it: usize| Some(it.to_string());
    vec![
        Some(it.id),
        Some(it.name),
        Some(it.value),
        it.unit,
        code(it.kind),
        code(it.status),
        it.period,
        code(it.bound),
        it.direction.and_then(code),
        Some(it.text),
        count(it.start),
        count(it.end),
        Some(it.sentence),
        count(it.sentence_start),
        count(it.sentence_end),
        Some(it.section),
        it.doubt.and_then(code),
    ]
}

/// The records of some indicators of a report, in the order given.
pub fn records<'a>(
    report: &Report,
    indicators: impl IntoIterator<Item = &'a Indicator>,
) -> Vec<Record> {
    let offsets = Offsets::new(&report.source);
    indicators
        .into_iter()
        .map(|it| record(report, it, &offsets))
        .collect()
}

/// One number of the text and what it is read as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LedgerRow {
    pub start: usize,
    pub end: usize,
    pub text: String,
    /// indicator, or the reason why it is none: year, date, ordinal, name, ...
    pub reading: &'static str,
    /// The indicator's id; `None` for any other number.
    pub id: Option<String>,
}

/// Every number of a report, in the order of the text.
pub fn ledger(catalog: &Catalog) -> Vec<LedgerRow> {
    let offsets = Offsets::new(&catalog.report.source);
    let row = |entry: &crate::indicator::Entry| {
        let (reading, id) = match entry.reading {
            Reading::Indicator(id) => ("indicator", catalog.indicator(id).map(|it| it.key.clone())),
            Reading::Not(reason) => (reason.code(), None),
        };
        let text = catalog.report.slice(entry.span).to_owned();
        LedgerRow {
            start: offsets.at(entry.span.start),
            end: offsets.at(entry.span.end),
            text,
            reading,
            id,
        }
    };
    catalog.ledger.iter().map(row).collect()
}

fn record(report: &Report, it: &Indicator, offsets: &Offsets<'_>) -> Record {
    let sentence = report
        .sentences
        .get(it.sentence)
        .map(|it| it.span)
        .unwrap_or(it.span);
    Record {
        id: it.key.clone(),
        name: it.name.clone(),
        value: it.value.to_string(),
        unit: it.unit.clone(),
        kind: kind(it.kind),
        status: status(it.status),
        period: it.period.map(period),
        bound: bound(it.bound),
        direction: it.direction.map(direction),
        text: report.slice(it.span).to_owned(),
        start: offsets.at(it.span.start),
        end: offsets.at(it.span.end),
        sentence: report.slice(sentence).to_owned(),
        sentence_start: offsets.at(sentence.start),
        sentence_end: offsets.at(sentence.end),
        section: report.section_path(it.section).join(" / "),
        doubt: it.doubt.map(Doubt::code),
    }
}

fn kind(it: Kind) -> &'static str {
    match it {
        Kind::Amount => "amount",
        Kind::Increment => "increment",
        Kind::Growth => "growth",
        Kind::Share => "share",
        Kind::Rank => "rank",
    }
}

fn status(it: Status) -> &'static str {
    match it {
        Status::Actual => "actual",
        Status::Target => "target",
    }
}

fn bound(it: Bound) -> &'static str {
    match it {
        Bound::Exact => "exact",
        Bound::About => "about",
        Bound::Over => "over",
        Bound::Under => "under",
    }
}

fn direction(it: Direction) -> &'static str {
    match it {
        Direction::Up => "up",
        Direction::Down => "down",
    }
}

fn period(it: Period) -> String {
    if it.first == it.last {
        it.first.to_string()
    } else {
        format!("{}-{}", it.first, it.last)
    }
}

/// Byte offsets of a text to character offsets, which the public data format counts in.
#[derive(Clone, Debug)]
pub struct Offsets<'a> {
    source: &'a str,
    /// For every [`STRIDE`] bytes: a character boundary at or before it and how many characters precede that.
    steps: Vec<(usize, usize)>,
}

const STRIDE: usize = 256;

impl<'a> Offsets<'a> {
    /// Measures a text once; every offset of it is then found in at most 256 steps.
    pub fn new(source: &'a str) -> Self {
        let mut steps = Vec::with_capacity(source.len() / STRIDE + 1);
        for (count, (at, _)) in source.char_indices().enumerate() {
            while at >= steps.len() * STRIDE {
                steps.push((at, count));
            }
        }
        Self { source, steps }
    }

    /// How many characters precede a byte.
    pub fn at(&self, byte: usize) -> usize {
        let step = self.steps.get(byte / STRIDE).filter(|it| it.0 <= byte);
        let previous = || self.steps.get((byte / STRIDE).checked_sub(1)?);
        let (from, count) = step
            .or_else(previous)
            .or(self.steps.last())
            .copied()
            .unwrap_or((0, 0));
        count
            + self
                .source
                .get(from..byte)
                .map_or(0, |it| it.chars().count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_characters() {
        let source = "增a长".repeat(300);
        let offsets = Offsets::new(&source);
        for (count, (at, _)) in source.char_indices().enumerate() {
            assert_eq!(offsets.at(at), count);
        }
        assert_eq!(offsets.at(source.len()), 900);
        assert_eq!(Offsets::new("").at(0), 0);
    }
}
