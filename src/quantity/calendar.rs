//! Years and dates in digits: `2023年`, `2021—2025年`, `3月5日`, `1—11月`.

use super::digits::{dash, is_led_to, plain};
use super::numeral::{arabic_len, power};
use super::{Form, Quantity, ends_with, starts_with, unit};
use rust_decimal::Decimal;

/// `2023年`, `2021—2025年`, `3月5日`, `1—11月`, `9日`, `7·22`.
pub(super) fn calendar(chars: &[char], at: usize, end: usize, value: Decimal) -> Option<Quantity> {
    let dash_end = dash(chars, end)
        .map(|it| it + arabic_len(chars, it))
        .filter(|it| arabic_len(chars, end + 1) > 0 && *it > end + 1);
    let last = dash_end.unwrap_or(end);
    if starts_with(chars, last, "月") && end - at <= 2 {
        let day = arabic_len(chars, last + 1);
        let day_end = last + 1 + day;
        let end = if day > 0 && matches!(chars.get(day_end), Some('日' | '号')) {
            day_end + 1
        } else {
            last + 1
        };
        return Some(plain(at, end, value, Form::Date));
    }
    if starts_with(chars, last, "日") && end - at <= 2 && !ends_with(chars, at, "每") {
        return Some(plain(at, last + 1, value, Form::Date));
    }
    if starts_with(chars, end, "时") && arabic_len(chars, end + 1) > 0 {
        return Some(plain(at, end + 1, value, Form::Date));
    }
    let is_year = end - at == 4 && (Decimal::from(1900)..Decimal::from(2100)).contains(&value);
    let is_range_of_measures =
        dash_end.is_some() && chars.get(last) != Some(&'年') && has_strong_unit(chars, last);
    if !is_year || is_range_of_measures {
        return None;
    }
    match chars.get(last) {
        Some('年') => Some(plain(at, last + 1, value, Form::Year)),
        _ if dash_end.is_some_and(|it| it == end + 5) => Some(plain(at, last, value, Form::Year)),
        _ if power(chars, end).is_none()
            && !has_strong_unit(chars, end)
            && !is_led_to(chars, at) =>
        {
            Some(plain(at, end, value, Form::Year))
        }
        _ => None,
    }
}

/// Whether a unit follows that is one in any context: not the 行 of 行动.
fn has_strong_unit(chars: &[char], at: usize) -> bool {
    unit::at(chars, at).is_some_and(|it| !it.is_weak)
}
