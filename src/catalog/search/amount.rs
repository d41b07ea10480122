//! What a term compares figures with: `>5%`, `>=100亿元`, `不低于5%`, `1万亿以上`, `5%左右`, `=3`.
//!
//! The number is read as a report's numbers are and compared exactly, as printed: a fall of 3 % is 3 %.
//! With a unit it speaks of figures of that unit, without one of all. A range passes where any of it does, and a figure
//! that the report gives as more than 5 % is more than 5 %. `5%左右` reaches a tenth of the number to either side.
//! Not handled: `3%—5%`, which is looked for as words.

use crate::indicator::Indicator;
use crate::quantity::{self, Bound, Form, Value};
use rust_decimal::Decimal;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Relation {
    Above,
    AtLeast,
    Below,
    AtMost,
    Equal,
    About,
}

/// A number that figures are held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Comparison {
    relation: Relation,
    value: Decimal,
    unit: String,
}

/// Words before the number; longer ones before those they begin with.
const BEFORE: &[(&str, Relation)] = &[
    (">=", Relation::AtLeast),
    ("≥", Relation::AtLeast),
    ("不低于", Relation::AtLeast),
    ("不少于", Relation::AtLeast),
    ("至少", Relation::AtLeast),
    (">", Relation::Above),
    ("超过", Relation::Above),
    ("高于", Relation::Above),
    ("大于", Relation::Above),
    ("多于", Relation::Above),
    ("<=", Relation::AtMost),
    ("≤", Relation::AtMost),
    ("不超过", Relation::AtMost),
    ("不高于", Relation::AtMost),
    ("不多于", Relation::AtMost),
    ("<", Relation::Below),
    ("低于", Relation::Below),
    ("小于", Relation::Below),
    ("少于", Relation::Below),
    ("不到", Relation::Below),
    ("=", Relation::Equal),
    ("约", Relation::About),
    ("~", Relation::About),
];

/// Words behind the number.
const BEHIND: &[(&str, Relation)] = &[
    ("及以上", Relation::AtLeast),
    ("以上", Relation::AtLeast),
    ("及以下", Relation::AtMost),
    ("以下", Relation::AtMost),
    ("以内", Relation::AtMost),
    ("左右", Relation::About),
    ("上下", Relation::About),
];

/// Reads a term of folded characters; `None` for one that is to be looked for as it stands.
pub(super) fn comparison(term: &[char]) -> Option<Comparison> {
    let before = BEFORE
        .iter()
        .find(|(word, _)| quantity::starts_with(term, 0, word));
    let behind = BEHIND
        .iter()
        .find(|(word, _)| quantity::ends_with(term, term.len(), word));
    let (start, end, relation) = match (before, behind) {
        (Some((word, relation)), None) => (word.chars().count(), term.len(), *relation),
        (None, Some((word, relation))) => (0, term.len() - word.chars().count(), *relation),
        _ => return None,
    };
    let number = term.get(start..end)?;
    let found = quantity::find(number);
    let [only] = found.as_slice() else {
        return None;
    };
    let is_whole = only.start == 0 && only.end == number.len();
    match only.value {
        Value::Number(value) if is_whole && measures(only.form) => Some(Comparison {
            relation,
            value,
            unit: only.unit.clone(),
        }),
        _ => None,
    }
}

/// Whether a number of that form says how much: not the 5 of `5G`.
fn measures(form: Form) -> bool {
    !matches!(
        form,
        Form::Name | Form::Slogan | Form::Ordinal | Form::Date | Form::Specification
    )
}

impl Comparison {
    /// Whether a figure's value stands in that relation to the number.
    pub(super) fn holds(&self, it: &Indicator) -> bool {
        let unit = it.unit.as_deref().unwrap_or_default();
        if !self.unit.is_empty() && self.unit != unit {
            return false;
        }
        let (low, high) = match it.value {
            Value::Range(low, high) => (low, high),
            other => (other.magnitude(), other.magnitude()),
        };
        let value = self.value;
        match self.relation {
            Relation::Above => high > value || (high == value && it.bound == Bound::Over),
            Relation::AtLeast => high >= value,
            Relation::Below => low < value || (low == value && it.bound == Bound::Under),
            Relation::AtMost => low <= value,
            Relation::Equal => low <= value && value <= high,
            Relation::About => {
                let [least, most] =
                    [9, 11].map(|it| quantity::times(value, Decimal::new(it, 1)).unwrap_or(value));
                low <= most && least <= high
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::fixture;
    use super::*;

    fn chars(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[track_caller]
    fn check_read(term: &str, expected: Option<(Relation, u64, &str)>) {
        let found = comparison(&chars(term));
        let expected = expected.map(|(relation, value, unit)| Comparison {
            relation,
            value: Decimal::from(value),
            unit: unit.to_owned(),
        });
        assert_eq!(found, expected, "{term}");
    }

    #[test]
    fn a_word_and_a_number_compare() {
        check_read(">5%", Some((Relation::Above, 5, "%")));
        check_read(">=100亿元", Some((Relation::AtLeast, 10_000_000_000, "元")));
        check_read("≤3个百分点", Some((Relation::AtMost, 3, "个百分点")));
        check_read(
            "1万亿以上",
            Some((Relation::AtLeast, 1_000_000_000_000, "")),
        );
        check_read("不低于5%", Some((Relation::AtLeast, 5, "%")));
        check_read("5%左右", Some((Relation::About, 5, "%")));
        check_read("=2000", Some((Relation::Equal, 2000, "")));
        check_read(">12345", Some((Relation::Above, 12345, "")));
        check_read("超过百分之三", Some((Relation::Above, 3, "%")));
    }

    #[test]
    fn anything_else_is_words() {
        for term in [
            "5%",
            ">",
            "以上",
            ">5G",
            ">五篇大文章",
            "3%—5%",
            ">5%左右",
            "企业>5%",
            "规模以上",
        ] {
            check_read(term, None);
        }
    }

    #[track_caller]
    fn check_holds(term: &str, printed: &str, bound: Bound, expected: bool) {
        let catalog = fixture::one_figure(printed, bound);
        let it = catalog.indicators.first().unwrap();
        let comparison = comparison(&chars(term)).unwrap();
        assert_eq!(comparison.holds(it), expected, "{printed} {term}");
    }

    #[test]
    fn the_border_belongs_to_some() {
        check_holds(">5%", "5%", Bound::Exact, false);
        check_holds(">5%", "5%", Bound::Over, true);
        check_holds(">=5%", "5%", Bound::Exact, true);
        check_holds("<5%", "5%", Bound::Exact, false);
        check_holds("<5%", "5%", Bound::Under, true);
        check_holds("5%以内", "5%", Bound::Exact, true);
    }

    #[test]
    fn units_must_agree_where_one_is_given() {
        check_holds(">1", "5%", Bound::Exact, true);
        check_holds(">1%", "5个百分点", Bound::Exact, false);
        check_holds(">1万元", "1.5亿元", Bound::Exact, true);
    }

    #[test]
    fn a_range_passes_where_any_of_it_does() {
        check_holds(">4%", "3%—5%", Bound::Exact, true);
        check_holds("<4%", "3%—5%", Bound::Exact, true);
        check_holds("=4%", "3%—5%", Bound::Exact, true);
        check_holds(">5%", "3%—5%", Bound::Exact, false);
    }

    #[test]
    fn about_reaches_a_tenth_to_either_side() {
        check_holds("100家左右", "110家", Bound::Exact, true);
        check_holds("100家左右", "111家", Bound::Exact, false);
        check_holds("约100家", "90家", Bound::Exact, true);
    }
}
