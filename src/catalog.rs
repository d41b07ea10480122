//! Finds and orders the indicators of one report: a [`Query`] goes in, the ids of what it lists come out.
//!
//! Everything that a query compares is prepared when the report is read, so that a key pressed in the search box costs
//! one pass over prepared text and no allocation for each indicator.

pub mod audit;
mod chosen;
pub mod compare;
mod dimension;
mod display;
mod facets;
mod filter;
#[cfg(test)]
pub(crate) mod fixture;
pub mod link;
mod query;
mod search;
mod sort;
mod units;
pub mod verdict;

use crate::indicator::{self, Entry, Extraction, Indicator, IndicatorId, Reader};
use crate::text::{self, Report};
use filter::Filter;
use search::{Haystack, Search};
use sort::Ranks;
use std::ops::Range;
use units::Units;

pub use chosen::Chosen;
pub use display::{amount, bound_words, bounded, normalised};
pub use facets::{Count, Facets};
pub use query::{Column, Order, Query, Sort};

/// A report with everything read from it, built once and shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalog {
    pub report: Report,
    /// In the order of the text; [`IndicatorId`] is the index.
    pub indicators: Vec<Indicator>,
    /// Every number of the text, in its order.
    pub ledger: Vec<Entry>,
    haystack: Haystack,
    units: Units,
    ranks: Ranks,
}

impl Catalog {
    /// Parses a text and reads its indicators. Never fails.
    pub fn read(source: String) -> Self {
        let report = text::parse(source);
        let extraction = indicator::extract(&report);
        Self::new(report, extraction)
    }

    /// [`Catalog::read`] with a rest after every step, for a page that must not keep its visitor waiting.
    pub async fn read_in_steps(source: String, rest: impl AsyncFn()) -> Self {
        let outline = text::read_outline(&source);
        rest().await;
        let report = text::divide(source, outline);
        rest().await;
        let mut reader = Reader::new(&report);
        while reader.step() {
            rest().await;
        }
        let extraction = reader.finish();
        rest().await;
        Self::new(report, extraction)
    }

    fn new(report: Report, extraction: Extraction) -> Self {
        let indicators = extraction.indicators;
        Self {
            haystack: Haystack::new(&report, &indicators),
            units: Units::new(&indicators),
            ranks: Ranks::new(&indicators),
            report,
            indicators,
            ledger: extraction.ledger,
        }
    }

    /// The indicator of an id; `None` for an id of another catalog.
    pub fn indicator(&self, id: IndicatorId) -> Option<&Indicator> {
        self.indicators.get(usize::try_from(id.0).ok()?)
    }

    /// The indicator of a permalink's key; `None` where the report has none such.
    pub fn by_key(&self, key: &str) -> Option<IndicatorId> {
        self.indicators
            .iter()
            .find(|it| it.key == key)
            .map(|it| it.id)
    }

    /// What the query lists, in its order.
    pub fn run(&self, query: &Query) -> Vec<IndicatorId> {
        self.list(&Filter::new(self, query))
    }

    /// The facets with the counts that the query leaves.
    pub fn facets(&self, query: &Query) -> Facets {
        facets::count(self, &Filter::new(self, query))
    }

    /// [`Catalog::run`] and [`Catalog::facets`] with one search instead of two.
    pub fn run_with_facets(&self, query: &Query) -> (Vec<IndicatorId>, Facets) {
        let filter = Filter::new(self, query);
        (self.list(&filter), facets::count(self, &filter))
    }

    fn list(&self, filter: &Filter<'_>) -> Vec<IndicatorId> {
        let listed = self
            .indicators
            .iter()
            .enumerate()
            .filter(|(index, it)| filter.lists(*index, it));
        let mut ids: Vec<IndicatorId> = listed.map(|(_, it)| it.id).collect();
        sort::order(self, &mut ids, filter.query.sort);
        ids
    }

    /// The byte ranges of an indicator's name that the query's words matched, in order and apart from each other.
    ///
    /// [`Query::matches`] tells the same of any other text, such as the sentence.
    pub fn matches(&self, id: IndicatorId, query: &Query) -> Vec<Range<usize>> {
        self.indicator(id)
            .map(|it| query.matches(&it.name))
            .unwrap_or_default()
    }

    /// Number and unit as the report prints them; empty for an id of another catalog.
    pub fn printed(&self, id: IndicatorId) -> &str {
        self.indicator(id)
            .map_or("", |it| self.report.slice(it.span))
    }

    /// The sentence that states the indicator, as the report prints it; empty for an id of another catalog.
    pub fn sentence(&self, id: IndicatorId) -> &str {
        self.indicator(id)
            .and_then(|it| self.report.sentences.get(it.sentence))
            .map_or("", |it| self.report.slice(it.span))
    }
}

impl Query {
    /// The byte ranges of a text that the query's words match, in order and apart from each other.
    ///
    /// A quantity such as `>5%` matches figures, not words, and so marks nothing.
    pub fn matches(&self, text: &str) -> Vec<Range<usize>> {
        Search::new(&self.text).matches(text)
    }
}
