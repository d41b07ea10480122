//! What the members of a list share: `突破5000、5300亿元`, `7.4个和7.7个百分点`, `第3、第4位`, `6600家、7000家左右`.

use super::bound;
use super::numeral::{power, times};
use super::{Bound, Form, Quantity, Value, starts_with};

/// Hands units leftwards and bounds along lists whose members stand side by side.
pub(super) fn settle(chars: &[char], found: &mut [Quantity]) {
    // Whether the member at hand is bound by a word behind the last of its list.
    let mut is_bound_behind = false;
    for right in (1..found.len()).rev() {
        let (left_part, right_part) = found.split_at_mut(right);
        let (Some(left), Some(right)) = (left_part.last_mut(), right_part.first()) else {
            continue;
        };
        let is_bounded = right.outer_end > right.end && right.trend.is_none();
        let covers = is_bound_behind || is_bounded;
        is_bound_behind = false;
        if !is_joined(chars, left.outer_end, right.outer_start) {
            continue;
        }
        share_unit(chars, left, right);
        if left.form == Form::Bare && right.form == Form::Name {
            // `3、4号机组` are two numbers of machines.
            left.form = Form::Name;
        }
        let is_alike =
            left.form == Form::Measure && right.form == Form::Measure && left.unit == right.unit;
        let is_free = left.bound == Bound::Exact && left.outer_end == left.end;
        if is_alike && is_free && covers {
            left.bound = right.bound;
            is_bound_behind = true;
        }
    }
    // Whether the member at hand is bound by a word before the first of its list.
    let mut is_led = false;
    for index in 1..found.len() {
        let (left_part, right_part) = found.split_at_mut(index);
        let (Some(left), Some(right)) = (left_part.last_mut(), right_part.first_mut()) else {
            continue;
        };
        let is_size = left.outer_start < left.start && right.outer_end == right.end;
        if is_size && classes_firms(chars, left, right) {
            // `营收过50亿元、20亿元企业`: the sizes of two classes.
            left.form = Form::Threshold;
            right.form = Form::Threshold;
            continue;
        }
        let leads = is_led || left.outer_start < left.start && left.outer_end == left.end;
        is_led = false;
        let is_alike =
            left.unit == right.unit && left.form == Form::Measure && right.form == Form::Measure;
        if is_alike
            && leads
            && right.bound == Bound::Exact
            && right.outer_start == right.start
            && is_joined(chars, left.outer_end, right.outer_start)
        {
            right.bound = left.bound;
            is_led = true;
        }
    }
}

/// Whether two sums stand side by side before a thing that a sum classifies.
fn classes_firms(chars: &[char], left: &Quantity, right: &Quantity) -> bool {
    left.unit == "元"
        && right.unit == "元"
        && is_joined(chars, left.outer_end, right.outer_start)
        && bound::classifies(chars, right.outer_end)
}

/// Whether a number is printed without a power of its own: the 5000 of `5000、5300亿元`.
fn ends_in_digit(chars: &[char], it: &Quantity) -> bool {
    it.end
        .checked_sub(1)
        .and_then(|at| chars.get(at))
        .is_some_and(char::is_ascii_digit)
}

/// Only 、, 和, 及 or 与 between the two.
fn is_joined(chars: &[char], left: usize, right: usize) -> bool {
    right == left + 1 && matches!(chars.get(left), Some('、' | '和' | '及' | '与'))
}

/// Gives a left neighbour without a unit the unit and power of the right one, `7.4个` the 个百分点.
fn share_unit(chars: &[char], left: &mut Quantity, right: &Quantity) {
    if right.form != Form::Measure || right.unit.is_empty() {
        return;
    }
    if left.unit == "个" && right.unit == "个百分点" {
        left.unit.clone_from(&right.unit);
        return;
    }
    let is_bare = matches!(left.form, Form::Bare | Form::Phone | Form::Year);
    let is_fraction = matches!(left.value, Value::Fraction(..));
    let lacks_unit = left.form == Form::Measure && left.unit.is_empty() && !is_fraction;
    if !is_bare && !lacks_unit {
        return;
    }
    let number_end = chars
        .get(right.start..right.end)
        .unwrap_or_default()
        .iter()
        .take_while(|it| it.is_ascii_digit() || **it == '.')
        .count();
    let shared = power(chars, right.start + number_end).filter(|_| ends_in_digit(chars, left));
    if let (Some((factor, _)), Value::Number(value)) = (shared, left.value) {
        left.value = Value::Number(times(value, factor).unwrap_or(value));
    }
    if left.form == Form::Year && starts_with(chars, left.end.saturating_sub(1), "年") {
        return;
    }
    left.form = Form::Measure;
    left.unit.clone_from(&right.unit);
}
