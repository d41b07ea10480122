//! What a printed figure says: an interval, for it may be rounded or cut.
//!
//! `5.5%` is from 5.45 to 5.6, `5.5%左右` a twentieth up or down, `超过5.5%` has no upper end. Falls are below zero.
//! Numbers in words, ranges and fractions are left out.

use crate::catalog::Catalog;
use crate::catalog::dimension;
use crate::catalog::verdict::{self, Interval};
use crate::indicator::{Direction, Indicator, Kind};
use crate::quantity::{Bound, Value, plus, times};
use rust_decimal::Decimal;

/// The interval of a figure in its dimension's own unit; `None` where its last printed place does not tell.
pub(super) fn said(catalog: &Catalog, it: &Indicator) -> Option<Interval> {
    let Value::Number(value) = it.value else {
        return None;
    };
    let place = verdict::last_place(catalog.report.slice(it.span), value);
    if place.is_zero() || it.doubt.is_some() {
        return None;
    }
    let part = value.abs().checked_div(Decimal::from(verdict::TOLERANCE))?;
    let (below, above) = match it.bound {
        Bound::About => (part.max(place), part.max(place)),
        _ => (place.checked_div(Decimal::TWO)?, place),
    };
    let unit = dimension::of(it);
    let low = unit.convert(plus(value, -below)?);
    let high = unit.convert(plus(value, above)?);
    let value = unit.convert(value);
    let interval = match it.bound {
        Bound::Exact | Bound::About => interval(Some(low), Some(high)),
        Bound::Over => interval(Some(value), None),
        Bound::Under => interval(None, Some(value)),
    };
    let falls = it.direction == Some(Direction::Down);
    Some(if falls { turned(interval) } else { interval })
}

/// Whether a figure is an amount, of all there is or of what is new.
pub(super) fn is_level(it: &Indicator) -> bool {
    matches!(it.kind, Kind::Amount | Kind::Increment)
}

pub(super) fn interval(low: Option<Decimal>, high: Option<Decimal>) -> Interval {
    Interval { low, high }
}

fn turned(it: Interval) -> Interval {
    interval(it.high.map(|it| -it), it.low.map(|it| -it))
}

/// How far the first lies above the second, below zero where it lies below; `None` where they have something in common.
pub(super) fn apart(first: Interval, second: Interval) -> Option<Decimal> {
    let above = first
        .low
        .zip(second.high)
        .and_then(|(low, high)| plus(low, -high));
    let below = first
        .high
        .zip(second.low)
        .and_then(|(high, low)| plus(high, -low));
    above
        .filter(|it| *it > Decimal::ZERO)
        .or(below.filter(|it| *it < Decimal::ZERO))
}

/// An interval of the figure's dimension in its own unit, with ends no finer than a tenth of the figure's last printed place.
pub(super) fn restored(it: Interval, (catalog, figure): (&Catalog, &Indicator)) -> Interval {
    let unit = dimension::of(figure);
    let place = verdict::last_place(catalog.report.slice(figure.span), figure.value.magnitude());
    let step = place.checked_div(Decimal::TEN).unwrap_or_default();
    let coarse = |end: Decimal| {
        let steps = end.checked_div(step).and_then(floor);
        steps.and_then(|it| times(it, step)).unwrap_or(end)
    };
    interval(
        it.low.map(|it| coarse(unit.restore(it)).normalize()),
        it.high.map(|it| (-coarse(-unit.restore(it))).normalize()),
    )
}

/// The whole number that is not above; the library's own way to it would bring another subtraction along.
fn floor(value: Decimal) -> Option<Decimal> {
    let whole = value.trunc();
    if whole > value {
        return plus(whole, Decimal::NEGATIVE_ONE);
    }
    Some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, low: Option<&str>, high: Option<&str>) {
        let catalog = Catalog::read(text.to_owned());
        let figure = catalog.indicators.first().expect("a figure");
        let number = |it: &str| it.parse::<Decimal>().expect("a number");
        let expected = interval(low.map(number), high.map(number));
        assert_eq!(said(&catalog, figure), Some(expected));
    }

    #[test]
    fn a_figure_may_be_rounded_or_cut_at_its_last_place() {
        check("生产总值增长5.5%。", Some("5.45"), Some("5.6"));
        check("出口下降3%。", Some("-4"), Some("-2.5"));
        check("粮食产量达到1.2万吨。", Some("11500000"), Some("13000000"));
    }

    #[test]
    fn bounds_open_an_end() {
        check("生产总值增长5%以上。", Some("5"), None);
        check("失业率控制在5%以内。", None, Some("5"));
        check("生产总值增长60%左右。", Some("57"), Some("63"));
    }

    #[test]
    fn an_end_is_no_finer_than_a_tenth_of_the_last_place() {
        let catalog = Catalog::read("快递业务量达到8.1亿件。".to_owned());
        let figure = catalog.indicators.first().expect("a figure");
        let number = |it: i64| Some(Decimal::from(it));
        let fine = interval(number(791_234_567), number(801_234_567));
        let expected = interval(number(791_000_000), number(802_000_000));
        assert_eq!(restored(fine, (&catalog, figure)), expected);
        assert_eq!(restored(expected, (&catalog, figure)), expected);
    }

    #[test]
    fn intervals_that_touch_are_not_apart() {
        let number = |it: i64| Some(Decimal::from(it));
        let check = |a, b, expected| assert_eq!(apart(a, b), expected);
        check(
            interval(number(1), number(2)),
            interval(number(2), number(3)),
            None,
        );
        check(
            interval(number(4), number(5)),
            interval(number(2), number(3)),
            number(1),
        );
        check(
            interval(None, number(1)),
            interval(number(3), None),
            number(-2),
        );
        check(interval(number(1), None), interval(number(9), None), None);
    }
}
