//! Which figures may be worth comparing: those whose names share a pair of characters that few names have.
//!
//! Without it every figure of one report meets every figure of the other; with it a figure meets a few dozen.

use super::figure::Figure;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Pairs that more figures have than this tell little and are left out while a name has others.
const MOST: usize = 24;

/// So many of a name's pairs are looked up even where all of them are common.
const AT_LEAST: usize = 2;

/// So many figures are compared with one; those that share the most pairs with it.
const CANDIDATES: usize = 16;

/// Figures by the pairs of characters in their names.
#[derive(Debug, Default)]
pub(super) struct Index {
    by_pair: BTreeMap<(char, char), Vec<usize>>,
}

impl Index {
    /// Lists the figures at the given places.
    pub(super) fn new(figures: &[Figure<'_>], places: &[usize]) -> Self {
        let mut index = Self::default();
        for place in places {
            let Some(figure) = figures.get(*place) else {
                continue;
            };
            for pair in pairs(figure) {
                index.by_pair.entry(pair).or_default().push(*place);
            }
        }
        index
    }

    /// The places of figures that may be like this one.
    pub(super) fn like(&self, figure: &Figure<'_>) -> Vec<usize> {
        let mut lists: Vec<&Vec<usize>> = pairs(figure)
            .iter()
            .filter_map(|it| self.by_pair.get(it))
            .collect();
        lists.sort_by_key(|it| it.len());
        let taken = lists
            .iter()
            .enumerate()
            .take_while(|(index, it)| *index < AT_LEAST || it.len() <= MOST);
        let mut places: Vec<usize> = taken.flat_map(|(_, it)| it.iter().copied()).collect();
        places.sort_unstable();
        let mut counted: Vec<(Reverse<usize>, usize)> = places
            .chunk_by(|a, b| a == b)
            .filter_map(|it| Some((Reverse(it.len()), *it.first()?)))
            .collect();
        counted.sort_unstable();
        counted.truncate(CANDIDATES);
        counted.into_iter().map(|it| it.1).collect()
    }
}

/// The pairs of neighbouring characters of a name, each once.
fn pairs(figure: &Figure<'_>) -> Vec<(char, char)> {
    let chars = &figure.name.chars;
    let mut pairs: Vec<(char, char)> = chars
        .iter()
        .zip(chars.iter().skip(1))
        .map(|(a, b)| (*a, *b))
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}
