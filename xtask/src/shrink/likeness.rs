//! Puts functions that resemble each other side by side.
//!
//! Brotli says more shortly what stands a little before than what stands far before, so the order of functions weighs.
//! Each next function is the one that most of is told already by those just before it, and where none resembles them, the longest.

use std::cmp::Reverse;
use std::collections::HashMap;

/// So many bytes in a row are compared.
const RUN: usize = 4;
/// A run that more functions have says little of them.
const COMMON: usize = 400;
/// What one shared run counts; at each further step it counts half.
const SHARED: u64 = 1 << 16;

/// The functions' places in the best order, given what each is compiled to.
pub(super) fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<Vec<u32>> = bodies.iter().map(|it| runs(it)).collect();
    let holders = holders(&runs);
    let mut left: Vec<Left> = runs.iter().enumerate().map(Left::new).collect();
    let mut likeness = vec![0_u64; runs.len()];
    let mut order = Vec::new();
    while let Some(best) =
        (0..left.len()).max_by_key(|it| left.get(*it).map(|it| it.rank(&likeness)))
    {
        let next = left.swap_remove(best).place;
        order.push(next);
        likeness.iter_mut().for_each(|it| *it /= 2);
        let shared = runs.get(next).into_iter().flatten();
        for holder in shared
            .filter_map(|it| holders.get(it))
            .filter(|it| it.len() < COMMON)
            .flatten()
        {
            if let Some(it) = likeness.get_mut(*holder) {
                *it += SHARED;
            }
        }
    }
    order
}

/// A function that has no place yet.
struct Left {
    place: usize,
    runs: u64,
}

impl Left {
    fn new((place, runs): (usize, &Vec<u32>)) -> Self {
        let runs = runs.len() as u64;
        Self { place, runs }
    }

    /// How much of it is told already; of equals the longest, then the first.
    fn rank(&self, likeness: &[u64]) -> (u64, u64, Reverse<usize>) {
        let told = likeness
            .get(self.place)
            .map_or(0, |it| it / (self.runs + 1));
        (told, self.runs, Reverse(self.place))
    }
}

/// The different runs of bytes in a function.
fn runs(body: &[u8]) -> Vec<u32> {
    let whole = body.windows(RUN).filter_map(|it| it.try_into().ok());
    let mut runs: Vec<u32> = whole.map(u32::from_le_bytes).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

/// The functions that have each run.
fn holders(runs: &[Vec<u32>]) -> HashMap<u32, Vec<usize>> {
    let mut holders: HashMap<u32, Vec<usize>> = HashMap::new();
    for (place, runs) in runs.iter().enumerate() {
        for run in runs {
            holders.entry(*run).or_default().push(place);
        }
    }
    holders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_resembles_each_other_stands_together() {
        let bodies: [&[u8]; 5] = [b"abcdefgh", b"01234567890", b"xabcdefg", b"", b"2345678"];
        assert_eq!(order(&bodies), [1, 4, 0, 2, 3]);
    }

    #[test]
    fn every_function_keeps_a_place() {
        let bodies = vec![b"the same".as_slice(); COMMON + 1];
        let mut order = order(&bodies);
        order.sort_unstable();
        assert!(order.into_iter().eq(0..=COMMON));
    }
}
