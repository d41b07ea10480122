//! What another report says of the thing that one figure measures, whatever the year and the government.
//!
//! The rule is that of the links between reports of one government. Most figures of a report cannot be meant: those in
//! another unit or of another kind, and those whose name shares no pair of characters with the figure's name, nor is another
//! spelling of it (GDP, 生产总值). Only what is left is read and compared.

use super::Reason;
use super::figure::{self, Figure};
use super::meeting;
use super::pairing::{due, is_result};
use super::word_table::SPELLINGS;
use crate::catalog::{Catalog, dimension};
use crate::indicator::{Indicator, IndicatorId, Kind, Status};

/// A figure that measures the same as another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    pub indicator: IndicatorId,
    /// Per mille: 1000 for one name in one sense.
    pub confidence: u16,
    pub reason: Reason,
}

/// A figure whose like is looked for.
#[derive(Debug)]
pub(in crate::catalog) struct Model<'a> {
    figure: Figure<'a>,
    /// A name that holds none of them is of something else.
    needles: Vec<String>,
}

impl<'a> Model<'a> {
    pub(in crate::catalog) fn new(
        catalog: &'a Catalog,
        indicator: &'a Indicator,
        place: Option<&str>,
    ) -> Self {
        let figure = figure::read(catalog, indicator, place);
        Self {
            needles: needles(&figure.name.chars),
            figure,
        }
    }

    /// What a report says of it for the year that the report looks back on.
    pub(in crate::catalog) fn actual(
        &self,
        catalog: &Catalog,
        place: Option<&str>,
    ) -> Option<Match> {
        self.best(catalog, place, &|it| is_result(&catalog.report, it))
    }

    /// What a report asks of it for the year that the report plans.
    pub(in crate::catalog) fn target(
        &self,
        catalog: &Catalog,
        place: Option<&str>,
    ) -> Option<Match> {
        let year = catalog.report.header.plan_year;
        self.best(catalog, place, &|it| {
            it.status == Status::Target && due(it, year) == year
        })
    }

    /// The most alike of the figures wanted; of two the one in the more alike clause, then the first.
    fn best(
        &self,
        catalog: &Catalog,
        place: Option<&str>,
        is_wanted: &dyn Fn(&Indicator) -> bool,
    ) -> Option<Match> {
        let mut best: Option<(u16, u16, Match)> = None;
        for it in &catalog.indicators {
            if !is_wanted(it) || !self.may_mean(it) {
                continue;
            }
            let read = figure::read(catalog, it, place);
            let met = meeting::compare(&self.figure, &read);
            let Some(met) = met.filter(|it| it.difference.is_none()) else {
                continue;
            };
            if best.is_none_or(|best| (met.score, met.company) > (best.0, best.1)) {
                let found = Match {
                    indicator: it.id,
                    confidence: met.score,
                    reason: met.reason,
                };
                best = Some((met.score, met.company, found));
            }
        }
        best.map(|it| it.2)
    }

    /// Whether an indicator may measure the same, by what is quickly told.
    fn may_mean(&self, it: &Indicator) -> bool {
        let sort = |kind: Kind| match kind {
            Kind::Amount | Kind::Increment => Kind::Amount,
            other => other,
        };
        sort(it.kind) == sort(self.figure.indicator.kind)
            && self
                .needles
                .iter()
                .any(|needle| it.name.contains(needle.as_str()))
            && self.figure.unit.meets(&dimension::of(it))
    }
}

/// The pairs of neighbouring characters of a name, and the other spellings of the words that share one of them.
fn needles(name: &[char]) -> Vec<String> {
    let mut needles: Vec<String> = name.windows(2).map(|it| it.iter().collect()).collect();
    if let [only] = name {
        needles.push(only.to_string());
    }
    let pairs = needles.len();
    for (other, usual) in SPELLINGS.iter() {
        let shares = |needle: &String| usual.contains(needle.as_str());
        if needles.iter().take(pairs).any(shares) {
            needles.push(other.word.to_owned());
        }
    }
    needles
}
