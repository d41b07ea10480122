//! Which figures may be worth comparing: those whose names share a pair of characters that few names have.
//!
//! Without it every figure of one report meets every figure of the other; with it a figure meets a few dozen.

use super::figure::Figure;
use super::name::Pair;
use std::ops::Range;

/// Pairs that more figures have than this tell little and are left out while a name has others.
const MOST: usize = 24;

/// So many of a name's pairs are looked up even where all of them are common.
const AT_LEAST: usize = 2;

/// So many figures are compared with one; those that share the most pairs with it.
const CANDIDATES: usize = 16;

/// Figures by the pairs of characters in their names.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// Pairs and places, in the order of both.
    rows: Vec<Row>,
}

/// Two numbers, ordered by the first and then by the second. One sort serves all lists that are ordered so.
type Row = (u32, u32);

impl Index {
    /// Lists the figures at the given places.
    pub(super) fn new(figures: &[Figure<'_>], places: &[usize]) -> Self {
        let mut rows = Vec::new();
        for place in places {
            let pairs = figures.get(*place).map_or(&[][..], |it| &it.name.pairs);
            rows.extend(pairs.iter().map(|it| (*it, number(*place))));
        }
        rows.sort_unstable();
        rows.dedup();
        Self { rows }
    }

    /// The places of figures that may be like this one.
    pub(super) fn like(&self, figure: &Figure<'_>) -> Vec<usize> {
        let mut lists = self.lists(&figure.name.pairs);
        lists.sort_unstable();
        let mut places: Vec<Row> = Vec::new();
        for (index, (len, from)) in lists.into_iter().enumerate() {
            let (len, from) = (index_of(len), index_of(from));
            if index >= AT_LEAST && len > MOST {
                break;
            }
            let list = self.rows.get(from..from + len).unwrap_or_default();
            places.extend(list.iter().map(|it| (it.1, 0)));
        }
        places.sort_unstable();
        let mut counted: Vec<Row> = places
            .chunk_by(|a, b| a == b)
            .filter_map(|it| Some((u32::MAX - number(it.len()), it.first()?.0)))
            .collect();
        counted.sort_unstable();
        counted.truncate(CANDIDATES);
        counted.into_iter().map(|it| index_of(it.1)).collect()
    }

    /// For each pair how many figures have it, and where the first of them stands.
    fn lists(&self, pairs: &[Pair]) -> Vec<Row> {
        let mut lists = Vec::new();
        for (index, pair) in pairs.iter().enumerate() {
            let is_new = pairs.iter().take(index).all(|it| it != pair);
            let list = self.list(*pair);
            if is_new && !list.is_empty() {
                lists.push((number(list.len()), number(list.start)));
            }
        }
        lists
    }

    fn list(&self, pair: Pair) -> Range<usize> {
        let from = self.rows.partition_point(|it| it.0 < pair);
        let rest = self.rows.get(from..).unwrap_or_default();
        from..from + rest.partition_point(|it| it.0 == pair)
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

fn index_of(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
