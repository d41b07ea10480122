//! Which unit stands behind a number: `亿元` gives 元, `微克/立方米` stays whole, `万方平方米` is doubted.

use super::starts_with;
use super::unit_table::{LATIN, NO_UNITS, PER, UNITS, WEAK};
use std::sync::LazyLock;

/// A unit found at a place, in characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Characters to pass over before the unit begins: 1 for a damaged one, else 0.
    pub(super) skip: usize,
    pub(super) len: usize,
}

/// The table by first character, each list longest first.
static BY_FIRST: LazyLock<Vec<(char, Vec<&'static str>)>> = LazyLock::new(|| {
    let mut table: Vec<(char, Vec<&'static str>)> = Vec::new();
    for unit in words(UNITS) {
        let Some(first) = unit.chars().next() else {
            continue;
        };
        let place = table.binary_search_by_key(&first, |it| it.0);
        let place = place.unwrap_or_else(|place| {
            table.insert(place, (first, Vec::new()));
            place
        });
        if let Some((_, units)) = table.get_mut(place) {
            let len = |it: &str| it.chars().count();
            units.insert(units.partition_point(|it| len(it) >= len(unit)), unit);
        }
    }
    table
});

fn words(table: &str) -> impl Iterator<Item = &str> {
    table.split_ascii_whitespace()
}

/// The unit at `at`, a compound included. `None` where none of the table begins.
pub(super) fn at(chars: &[char], at: usize) -> Option<Found> {
    if let Some(found) = damaged(chars, at) {
        return Some(found);
    }
    let len = simple(chars, at)?;
    Some(Found {
        skip: 0,
        len: len + per(chars, at + len),
    })
}

/// Whether a unit is one only where a measuring word leads to it.
pub(super) fn is_weak(unit: &str) -> bool {
    words(WEAK).any(|it| it == unit)
}

fn simple(chars: &[char], at: usize) -> Option<usize> {
    let first = chars.get(at)?;
    if first.is_ascii_alphabetic() {
        let found = words(LATIN).find(|it| starts_with(chars, at, it))?;
        let behind = chars.get(at + found.len());
        return (!behind.is_some_and(char::is_ascii_alphanumeric)).then_some(found.len());
    }
    let index = BY_FIRST.binary_search_by_key(first, |it| it.0).ok()?;
    let (_, units) = BY_FIRST.get(index)?;
    let unit = units.iter().find(|it| starts_with(chars, at, it))?;
    let is_word = words(NO_UNITS).any(|it| starts_with(chars, at, it));
    (!is_word).then(|| unit.chars().count())
}

/// The rest of `元/吨` from its slash on; 0 where there is none.
fn per(chars: &[char], at: usize) -> usize {
    if chars.get(at) != Some(&'/') {
        return 0;
    }
    let found = words(PER)
        .filter(|it| starts_with(chars, at + 1, it))
        .map(|it| it.chars().count())
        .max();
    found.map_or(0, |len| 1 + len)
}

/// `方平方米`: a character of the unit printed once too often before it.
fn damaged(chars: &[char], at: usize) -> Option<Found> {
    let first = chars.get(at)?;
    let len = simple(chars, at + 1).filter(|it| *it > 1)?;
    let repeats = chars.get(at + 1..at + 1 + len)?.contains(first);
    repeats.then_some(Found { skip: 1, len })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let chars: Vec<char> = text.chars().collect();
        let unit =
            at(&chars, 0).map(|it| chars[it.skip..it.skip + it.len].iter().collect::<String>());
        assert_eq!(unit.as_deref(), expected);
    }

    #[test]
    fn the_longest_unit_wins() {
        check("个百分点", Some("个百分点"));
        check("平方公里范围", Some("平方公里"));
        check("微克/立方米左右", Some("微克/立方米"));
        check("元/吨", Some("元/吨"));
        check("套（间）", Some("套（间）"));
        check("人次", Some("人次"));
        check("GWh储能", Some("GWh"));
    }

    #[test]
    fn names_are_no_units() {
        check("G网络", None);
        check("Pro版", None);
        check("享受政策", None);
    }

    #[test]
    fn a_repeated_character_is_passed_over() {
        let chars: Vec<char> = "方平方米".chars().collect();
        assert_eq!(at(&chars, 0), Some(Found { skip: 1, len: 3 }));
        let sound: Vec<char> = "方土石".chars().collect();
        assert_eq!(at(&sound, 0), Some(Found { skip: 0, len: 1 }));
    }
}
