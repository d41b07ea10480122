//! What a numeral is worth: `1234.5`, `1.5万亿`, `三百二十`, `两`.

use rust_decimal::Decimal;

/// Digits, with a fraction at most once: `12`, `3.75`. `None` for none, and for more than a decimal holds (28).
///
/// The way that decimals have of their own reads exponents too and weighs 2 KB in the page.
pub(crate) fn arabic(chars: &[char]) -> Option<Decimal> {
    let point = chars.iter().position(|it| *it == '.');
    let (whole, fraction) = chars.split_at(point.unwrap_or(chars.len()));
    let fraction = fraction.get(1..).unwrap_or_default();
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut mantissa = 0_i128;
    for c in whole.iter().chain(fraction) {
        mantissa = mantissa
            .checked_mul(10)?
            .checked_add(c.to_digit(10)?.into())?;
    }
    let scale = fraction.len();
    Decimal::try_from_i128_with_scale(mantissa, u32::try_from(scale).ok()?).ok()
}

/// A number times its power; `None` where a decimal does not hold that much.
///
/// Every power is multiplied here: a multiplication of decimals is much code, and stands in the page once for each call.
pub(crate) fn times(value: Decimal, factor: Decimal) -> Option<Decimal> {
    value.checked_mul(factor)
}

/// The sum of two decimals; `None` where a decimal does not hold that much. It stands here for the same reason.
pub(crate) fn plus(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_add(b)
}

/// How many characters from `at` are digits with at most one fraction: `12`, `3.75`, not the dot of `12.`.
pub(super) fn arabic_len(chars: &[char], at: usize) -> usize {
    let run = |from: usize| {
        chars
            .get(from..)
            .unwrap_or_default()
            .iter()
            .take_while(|it| it.is_ascii_digit())
            .count()
    };
    let whole = run(at);
    let fraction = if chars.get(at + whole) == Some(&'.') {
        run(at + whole + 1)
    } else {
        0
    };
    if fraction == 0 {
        whole
    } else {
        whole + 1 + fraction
    }
}

/// A power that follows a number: `万`, `亿`, `万亿`, `千`, `百`; its factor and its length in characters.
///
/// 千 and 百 before a unit of their own (千瓦, 千克) belong to the unit.
pub(super) fn power(chars: &[char], at: usize) -> Option<(Decimal, usize)> {
    let second = chars.get(at + 1);
    match chars.get(at)? {
        '万' if second == Some(&'亿') => Some((Decimal::from(1_000_000_000_000_u64), 2)),
        '万' => Some((Decimal::from(10_000), 1)),
        '亿' => Some((Decimal::from(100_000_000), 1)),
        '千' if second == Some(&'万') => Some((Decimal::from(10_000_000), 2)),
        '千' if second == Some(&'亿') => Some((Decimal::from(100_000_000_000_u64), 2)),
        '千' if !begins_unit(chars, at) => Some((Decimal::from(1000), 1)),
        '百' if second == Some(&'万') => Some((Decimal::from(1_000_000), 2)),
        '百' if second == Some(&'亿') => Some((Decimal::from(10_000_000_000_u64), 2)),
        _ => None,
    }
}

/// A numeral in characters: `三百二十`, `两`, `十五`, `一千零五`, `三点五`; its value and its length.
///
/// A run of digits without powers (`二〇二三`) is read as written. `None` where no numeral begins.
pub(super) fn han(chars: &[char], at: usize) -> Option<(Decimal, usize)> {
    let (mut total, mut section, mut digit): (u64, u64, Option<u64>) = (0, 0, None);
    let mut len = 0;
    while let Some(c) = chars.get(at + len) {
        if let Some(value) = han_digit(*c) {
            digit = Some(digit.unwrap_or(0).checked_mul(10)?.checked_add(value)?);
        } else if begins_unit(chars, at + len) {
            break;
        } else if let Some(unit) = small_power(*c) {
            section = section.checked_add(digit.take().unwrap_or(1).checked_mul(unit)?)?;
        } else if let Some(unit) = large_power(*c) {
            section = section.checked_add(digit.take().unwrap_or(0))?;
            let all = if section == 0 && total > 0 {
                std::mem::take(&mut total)
            } else {
                section.max(1)
            };
            total = total.checked_add(all.checked_mul(unit)?)?;
            section = 0;
        } else {
            break;
        }
        len += 1;
    }
    (len > 0).then(|| {
        (
            Decimal::from(
                total
                    .saturating_add(section)
                    .saturating_add(digit.unwrap_or(0)),
            ),
            len,
        )
    })
}

/// 千 that belongs to a unit: 千瓦, 千升.
fn begins_unit(chars: &[char], at: usize) -> bool {
    let behind = chars.get(at + 1);
    chars.get(at) == Some(&'千') && behind.is_some_and(|it| "瓦伏米克升卡焦吨帕赫".contains(*it))
}

fn han_digit(c: char) -> Option<u64> {
    let values = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    match c {
        '零' => Some(0),
        '两' => Some(2),
        _ => values
            .iter()
            .position(|it| *it == c)
            .and_then(|it| u64::try_from(it).ok()),
    }
}

fn small_power(c: char) -> Option<u64> {
    match c {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        _ => None,
    }
}

fn large_power(c: char) -> Option<u64> {
    match c {
        '万' => Some(10_000),
        '亿' => Some(100_000_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(u64, usize)>) {
        let chars: Vec<char> = text.chars().collect();
        assert_eq!(
            han(&chars, 0),
            expected.map(|(value, len)| (Decimal::from(value), len))
        );
    }

    #[test]
    fn digits_have_one_fraction_at_most() {
        let check = |text: &str, expected: Option<Decimal>| {
            let chars: Vec<char> = text.chars().collect();
            assert_eq!(arabic(&chars), expected, "{text}");
        };
        check("12", Some(Decimal::from(12)));
        check("3.75", Some(Decimal::new(375, 2)));
        check("12.", Some(Decimal::from(12)));
        for none in ["", ".", "1.5.2", &"9".repeat(30)] {
            check(none, None);
        }
    }

    #[test]
    fn han_numerals() {
        check("三百二十个", Some((320, 4)));
        check("十五项", Some((15, 2)));
        check("两万三千", Some((23_000, 4)));
        check("一千零五", Some((1005, 4)));
        check("千亿元", Some((100_000_000_000, 2)));
        check("万亿", Some((1_000_000_000_000, 2)));
        check("千万千升", Some((10_000_000, 2)));
        check("二〇二三", Some((2023, 4)));
        check("个", None);
    }

    #[test]
    fn an_endless_numeral_is_none() {
        check(&"九".repeat(60), None);
    }
}
