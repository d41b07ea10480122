//! How a value is written for people: `2.1亿立方米`, `1.5万亿元`, `3%—5%`, `第2位`, `超过5%`.
//!
//! Written from the exact decimal, never rounded: a power (万亿, 亿, 万) is used only where it leaves at most four decimals.
//! Not handled: the words of the report itself (`近三成`); those are what [`Catalog::printed`](super::Catalog::printed) gives.

use crate::indicator::{Indicator, Kind};
use crate::quantity::{Bound, Value, times};
use rust_decimal::Decimal;

/// Powers in the order in which they are tried.
const POWERS: [(u64, &str); 3] = [
    (1_000_000_000_000, "万亿"),
    (100_000_000, "亿"),
    (10_000, "万"),
];
const MOST_DECIMALS: u32 = 4;

/// Units that never take a power: nobody writes 1.2万%.
const WITHOUT_POWER: [&str; 6] = ["%", "‰", "℃", "个百分点", "个基点", "位"];

/// Value and unit, however the report prints them: `2.1亿立方米` for 210000000 立方米 and for 21000万立方米.
pub fn normalised(it: &Indicator) -> String {
    let unit = it.unit.as_deref().unwrap_or_default();
    let number = |value: Decimal| number(value, unit);
    match it.value {
        Value::Number(value) if it.kind == Kind::Rank => match it.bound {
            Bound::Under => format!("前{}{unit}", value.normalize()),
            _ => format!("第{}{unit}", value.normalize()),
        },
        Value::Number(value) => format!("{}{unit}", number(value)),
        Value::Range(low, high) if unit == "%" || unit == "‰" => {
            format!("{}{unit}—{}{unit}", number(low), number(high))
        }
        Value::Range(low, high) => format!("{}—{}{unit}", number(low), number(high)),
        fraction @ Value::Fraction(..) => format!("{fraction}{unit}"),
    }
}

/// The same with the bound in words: `超过2.1亿立方米`, `约5%`, `5%以内`. A rank says its bound itself: `前10位`.
pub fn bounded(it: &Indicator) -> String {
    if it.kind == Kind::Rank {
        return normalised(it);
    }
    let (before, behind) = bound_words(it.bound);
    format!("{before}{}{behind}", normalised(it))
}

/// The words that stand before and behind a value so bound.
pub fn bound_words(bound: Bound) -> (&'static str, &'static str) {
    match bound {
        Bound::Exact => ("", ""),
        Bound::About => ("约", ""),
        Bound::Over => ("超过", ""),
        Bound::Under => ("", "以内"),
    }
}

/// A bare value with a unit, in the same way: `1.2万户`, `5.5%`.
pub fn amount(value: Decimal, unit: &str) -> String {
    format!("{}{unit}", number(value, unit))
}

fn number(value: Decimal, unit: &str) -> String {
    let plain = value.normalize();
    if WITHOUT_POWER.contains(&unit) {
        return plain.to_string();
    }
    let shortened = POWERS.iter().find_map(|(factor, word)| {
        let factor = Decimal::from(*factor);
        let short = plain.checked_div(factor)?.normalize();
        let is_exact = times(short, factor).is_some_and(|it| it == plain);
        let fits = plain.abs() >= factor && short.scale() <= MOST_DECIMALS && is_exact;
        fits.then(|| format!("{short}{word}"))
    });
    shortened.unwrap_or_else(|| plain.to_string())
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[track_caller]
    fn check(printed: &str, expected: &str) {
        check_bound(printed, Bound::Exact, expected);
    }

    #[track_caller]
    fn check_bound(printed: &str, bound: Bound, expected: &str) {
        let catalog = fixture::one_figure(printed, bound);
        assert_eq!(bounded(catalog.indicators.first().unwrap()), expected);
    }

    #[test]
    fn powers_are_chinese() {
        check("1.5万亿元", "1.5万亿元");
        check("15000亿元", "1.5万亿元");
        check("210000000立方米", "2.1亿立方米");
        check("9999家", "9999家");
        check("10000家", "1万家");
        check("1234567人", "123.4567万人");
        check("123456789人", "12345.6789万人");
        check("12345.6吨", "12345.6吨");
        check("50000", "5万");
    }

    #[test]
    fn nothing_is_rounded() {
        check("1234567890.123元", "1234567890.123元");
        check("0.10%", "0.1%");
    }

    #[test]
    fn some_units_take_no_power() {
        check("12000%", "12000%");
        check("0.3个百分点", "0.3个百分点");
    }

    #[test]
    fn ranges_and_fractions() {
        check("3%—5%", "3%—5%");
        check("30—50亿元", "30亿—50亿元");
        check("3—5个", "3—5个");
        check("三分之一", "1/3");
    }

    #[test]
    fn bounds_are_words() {
        check_bound("2.1亿立方米", Bound::Over, "超过2.1亿立方米");
        check_bound("5%", Bound::About, "约5%");
        check_bound("5%", Bound::Under, "5%以内");
    }

    #[test]
    fn ranks_say_which_place() {
        check("第2位", "第2位");
        check_bound("前10位", Bound::Under, "前10位");
    }
}
