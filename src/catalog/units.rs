//! Which units a report uses, the most frequent first, and which of them each figure has.
//!
//! Sorting and the unit facet share this order, so that a list does not jump about while it is narrowed.

use super::sort::places;
use crate::indicator::Indicator;

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
        let counts = counts(indicators);
        let count = |index: usize| counts.get(index).map(|it| it.1);
        let order = places(counts.len(), &|left, right| count(right).cmp(&count(left)));
        let mut names = Vec::with_capacity(order.len());
        let mut place_of = vec![0; order.len()];
        for (place, index) in order.into_iter().enumerate() {
            if let (Some(it), Some((name, _))) = (place_of.get_mut(index), counts.get(index)) {
                *it = place;
                names.push((*name).to_owned());
            }
        }
        let place = |it| {
            let index = counts.binary_search_by_key(&name(it), |it| it.0).ok()?;
            place_of.get(index).copied()
        };
        let of = indicators
            .iter()
            .map(|it| place(it).unwrap_or_default())
            .collect();
        Self { names, of }
    }
}

/// Every unit by code point, and how many figures have it.
fn counts(indicators: &[Indicator]) -> Vec<(&str, usize)> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for it in indicators {
        let name = name(it);
        match counts.binary_search_by_key(&name, |it| it.0) {
            Ok(index) => counts.get_mut(index).into_iter().for_each(|it| it.1 += 1),
            Err(index) => counts.insert(index, (name, 1)),
        }
    }
    counts
}

fn name(it: &Indicator) -> &str {
    it.unit.as_deref().unwrap_or_default()
}
