//! Which units a report uses, the most frequent first, and which of them each figure has.
//!
//! Sorting and the unit facet share this order, so that a list does not jump about while it is narrowed.

use crate::indicator::Indicator;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Every unit of a report once. The empty string stands for figures without a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Units {
    /// Most frequent first, equally frequent ones by code point.
    pub(super) names: Vec<String>,
    /// For every indicator the index of its unit in `names`.
    pub(super) of: Vec<usize>,
}

impl Units {
    pub(super) fn new(indicators: &[Indicator]) -> Self {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for it in indicators {
            *counts.entry(name(it)).or_default() += 1;
        }
        let mut by_count: Vec<(&str, usize)> = counts.into_iter().collect();
        by_count.sort_by_key(|(_, count)| Reverse(*count));
        let places: BTreeMap<&str, usize> = by_count
            .iter()
            .enumerate()
            .map(|(place, (name, _))| (*name, place))
            .collect();
        let of = indicators
            .iter()
            .map(|it| places.get(name(it)).copied().unwrap_or_default())
            .collect();
        let names = by_count
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect();
        Self { names, of }
    }
}

fn name(it: &Indicator) -> &str {
    it.unit.as_deref().unwrap_or_default()
}
