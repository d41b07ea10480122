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
    /// Whether it is a unit only where a measuring word leads to it.
    pub(super) is_weak: bool,
}

/// A word that a unit may be looked for in.
#[derive(Debug)]
struct Word {
    text: &'static str,
    len: usize,
    /// Whether it is a unit only where a measuring word leads to it; `None` for a word that only begins like a unit.
    is_weak: Option<bool>,
}

/// The tables by first character: words that are no units before the units, and of these the longest first.
static BY_FIRST: LazyLock<Vec<(char, Vec<Word>)>> = LazyLock::new(|| {
    let mut table: Vec<(char, Vec<Word>)> = Vec::new();
    let weak: Vec<&str> = words(WEAK).collect();
    let units = words(UNITS).map(|it| (it, Some(weak.contains(&it))));
    for (text, is_weak) in units.chain(words(NO_UNITS).map(|it| (it, None))) {
        let Some(first) = text.chars().next() else {
            continue;
        };
        let place = table.binary_search_by_key(&first, |it| it.0);
        let place = place.unwrap_or_else(|place| {
            table.insert(place, (first, Vec::new()));
            place
        });
        if let Some((_, words)) = table.get_mut(place) {
            let len = text.chars().count();
            let rank = |len: usize, is_weak: Option<bool>| (is_weak.is_none(), len);
            let place = words.partition_point(|it| rank(it.len, it.is_weak) >= rank(len, is_weak));
            words.insert(place, Word { text, len, is_weak });
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
    let found = simple(chars, at)?;
    let per = per(chars, at + found.len);
    Some(Found {
        len: found.len + per,
        is_weak: found.is_weak && per == 0,
        ..found
    })
}

fn simple(chars: &[char], at: usize) -> Option<Found> {
    let found = |len, is_weak| Found {
        skip: 0,
        len,
        is_weak,
    };
    let first = chars.get(at)?;
    if first.is_ascii_alphabetic() {
        let len = words(LATIN).find(|it| starts_with(chars, at, it))?.len();
        let behind = chars.get(at + len);
        let is_name = behind.is_some_and(char::is_ascii_alphanumeric);
        return (!is_name).then_some(found(len, false));
    }
    let index = BY_FIRST.binary_search_by_key(first, |it| it.0).ok()?;
    let (_, words) = BY_FIRST.get(index)?;
    let word = words.iter().find(|it| starts_with(chars, at, it.text))?;
    word.is_weak.map(|it| found(word.len, it))
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
    let found = simple(chars, at + 1).filter(|it| it.len > 1)?;
    let repeats = chars.get(at + 1..at + 1 + found.len)?.contains(first);
    repeats.then_some(Found { skip: 1, ..found })
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
        let skipped = |chars: &[char]| at(chars, 0).map(|it| (it.skip, it.len));
        assert_eq!(skipped(&chars), Some((1, 3)));
        let sound: Vec<char> = "方土石".chars().collect();
        assert_eq!(skipped(&sound), Some((0, 1)));
    }
}
