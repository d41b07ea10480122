//! Numbers that are told without one: `占比过半`, `半数以上`, `一半`, `保持两位数增长`.
//!
//! A half is the fraction 1/2; what passes it says so by its bound. Two digits are at least ten per cent of a change.

use super::{Bound, Form, Quantity, Trend, Value, ends_with, ends_with_any, starts_with};
use crate::text::is_han;
use rust_decimal::Decimal;

/// What a half passes or comes near to: `过半`, `近半数`.
const BEFORE_HALF: &str = "过 超 近 逾";
/// Slogans and verbs that are no passing of a half: `双过半`, `时间过半、任务过半`, `通过半…`.
const NO_PASSING: &str = "双过 时间过 任务过 通过 经过 最近 附近 新近 赶超";
const RISES: &str = "增长 增速 增幅 递增 上升 攀升 提升";
const FALLS: &str = "下降 降幅 负增长 减少 回落";
/// What may stand between a rise and the digits behind it: `增速保持两位数`.
const LINKS: &[&str] = &[
    "力争达到",
    "达到",
    "保持",
    "实现",
    "均为",
    "达",
    "为",
    "均",
    "",
];

/// The number that begins at `at`; `None` where nothing is told so.
pub(super) fn number(chars: &[char], at: usize) -> Option<Quantity> {
    match chars.get(at)? {
        '半' => half(chars, at),
        '一' => one_half(chars, at),
        '两' | '双' => two_digits(chars, at),
        _ => None,
    }
}

/// `过半`, `超半数`, `半数以上`, not 过半导体.
fn half(chars: &[char], at: usize) -> Option<Quantity> {
    if starts_with(chars, at, "半数") {
        let is_word = matches!(chars.get(at + 2), Some('字' | '据' | '码' | '量'));
        return (!is_word).then(|| share(at, at + 2));
    }
    let closes = chars
        .get(at + 1)
        .is_none_or(|it| !is_han(*it) || matches!(it, '的' | '以'));
    let is_passed = ends_with_any(chars, at, BEFORE_HALF) && !ends_with_any(chars, at, NO_PASSING);
    let found = (closes && is_passed).then(|| share(at, at + 1))?;
    Some(if ends_with(chars, at, "度过") {
        // Elsewhere 度过 is a verb, which binds no number; here 进度 passes the half.
        Quantity {
            outer_start: at - 1,
            bound: Bound::Over,
            ..found
        }
    } else {
        found
    })
}

/// `一半`, `一半以上`, not 一半导体.
fn one_half(chars: &[char], at: usize) -> Option<Quantity> {
    let closes = chars
        .get(at + 2)
        .is_none_or(|it| !is_han(*it) || "以左的用由来".contains(*it));
    (starts_with(chars, at, "一半") && closes).then(|| share(at, at + 2))
}

fn share(start: usize, end: usize) -> Quantity {
    let value = Value::Fraction(Decimal::ONE, Decimal::TWO);
    Quantity::new(start, end, value, Form::Measure)
}

/// `两位数增长`, `双位数下降`, `增速保持两位数`: a change of ten per cent or more. Two digits of anything else tell nothing.
fn two_digits(chars: &[char], at: usize) -> Option<Quantity> {
    let end = at + 3;
    if !starts_with(chars, at + 1, "位数") {
        return None;
    }
    let mut outer_end = end;
    for word in ["以上", "的", "左右"] {
        if starts_with(chars, outer_end, word) {
            outer_end += word.chars().count();
        }
    }
    let len_behind = |words: &str| {
        let word = words
            .split(' ')
            .find(|it| starts_with(chars, outer_end, it));
        word.map(|it| it.chars().count())
    };
    let (trend, len) = match (len_behind(RISES), len_behind(FALLS)) {
        (Some(len), _) => (Some(Trend::Up), len),
        (None, Some(len)) => (Some(Trend::Down), len),
        // `分别增长8%、两位数`: the change is that of the list.
        (None, None) if ends_with_any(chars, at, "%、 %和") => (None, 0),
        (None, None) => (Some(trend_before(chars, at)?), 0),
    };
    Some(Quantity {
        // Behind the change that it tells, or not at all: the words between are its bound.
        outer_end: if len > 0 { outer_end + len } else { end },
        unit: "%".to_owned(),
        bound: Bound::Over,
        trend,
        ..Quantity::new(at, end, Value::Number(Decimal::TEN), Form::Measure)
    })
}

/// The change that leads to the digits: `增长两位数`, `降幅达到两位数`, `分别增长8%、两位数`.
fn trend_before(chars: &[char], at: usize) -> Option<Trend> {
    let is_listed = |c: &char| c.is_ascii_digit() || "%.、和".contains(*c);
    let at = chars.get(..at)?.iter().rposition(|it| !is_listed(it))? + 1;
    let link = LINKS
        .iter()
        .find(|it| ends_with(chars, at, it))
        .map_or(0, |it| it.chars().count());
    let before = at - link;
    if ends_with_any(chars, before, FALLS) {
        Some(Trend::Down)
    } else {
        ends_with_any(chars, before, RISES).then_some(Trend::Up)
    }
}
