//! Numbers that are part of a name: `5G`, `PM2.5`, `4号线`, `国道209`, `“1+3”`, and the marks of a list.

use super::digits::{dash, plain};
use super::numeral::arabic_len;
use super::{Form, Quantity, ends_with_any, starts_with_any, unit};
use rust_decimal::Decimal;

/// `5G`, `PM2.5`, `4号线`, `3.0版`, `1+3`, `2×100`: the number is part of a designation.
pub(super) fn named(chars: &[char], at: usize, end: usize, value: Decimal) -> Option<Quantity> {
    let before = at.checked_sub(1).and_then(|it| chars.get(it)).copied();
    let after = chars.get(end).copied();
    if before == Some('+') || after == Some('+') {
        return Some(plain(at, end, value, Form::Slogan));
    }
    if before.is_some_and(|it| it.is_ascii_alphabetic()) && !follows_index(chars, at) {
        let tail = chars
            .get(end..)?
            .iter()
            .take_while(|it| it.is_ascii_alphanumeric())
            .count();
        return Some(plain(at, end + tail, value, Form::Name));
    }
    let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    if before == Some('·') || after == Some('·') && is_digit(end + 1) {
        // `3·15`: a day that became a name.
        return Some(plain(at, end, value, Form::Date));
    }
    if matches!(before, Some('×' | '/' | '.')) || matches!(after, Some('×')) {
        return Some(plain(at, end, value, Form::Specification));
    }
    if after.is_some_and(|it| it.is_ascii_alphabetic()) && unit::at(chars, end).is_none() {
        return Some(plain(at, end, value, Form::Name));
    }
    if is_list_number(chars, at, end) {
        return Some(plain(at, end, value, Form::ListNumber));
    }
    let is_road = ends_with_any(chars, at, "国道 省道 县道 北纬 东经");
    // `1—5号仓库` names as one number does.
    let last = dash(chars, end)
        .map(|it| it + arabic_len(chars, it))
        .filter(|it| chars.get(*it) == Some(&'号'))
        .unwrap_or(end);
    (is_road || names_behind(chars, last)).then(|| plain(at, last, value, Form::Name))
}

/// Words behind a number that make it a designation: `4号线`, `500强`.
fn names_behind(chars: &[char], end: usize) -> bool {
    const NAMES: &str =
        "号 版 级 代 期 强 大 快县 快区 佳 类地区 类创新药 类新药 路 国道 省道 个方面 师 团 世纪";
    const NO_NAMES: &str = "号召 路公 路段";
    starts_with_any(chars, end, NAMES) && !starts_with_any(chars, end, NO_NAMES)
}

/// `（3）`, `2.`, `1、` at the start of a line or sentence, and `[12]` before the note that it numbers.
fn is_list_number(chars: &[char], at: usize, end: usize) -> bool {
    let before = at.checked_sub(1).and_then(|it| chars.get(it));
    let is_short = end - at <= 2;
    match (before, chars.get(end)) {
        (Some('（'), Some('）')) => is_short,
        (Some('[' | '［' | '〔' | '【'), Some(']' | '］' | '〕' | '】')) => end - at <= 3,
        (None, Some('.' | '、' | '．')) => is_short,
        _ => false,
    }
}

/// Letters before the number that are themselves an index or a thing counted: `GDP5000亿元`, `GDP 8%`.
fn follows_index(chars: &[char], at: usize) -> bool {
    ends_with_any(chars, at, "GDP CPI PPI R&D")
}
