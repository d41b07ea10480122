//! A target against its outcome: arithmetic, and nothing beyond it.
//!
//! What the target asks for is an interval, and so is what the outcome says; which end of the target is the better one follows
//! from what is measured.
//!
//! | printed | asks for |
//! |---|---|
//! | `增长6%`, `新增10家`, `20条以上` | at least that much |
//! | `控制在5.5%以内` | at most that much |
//! | `5.5%左右` | that much, [`TOLERANCE`] of it up or down, or half a unit of its last printed place where that is more |
//! | `5%—6%` | between the two |
//! | `单位能耗下降3%` | a change of −3 % or below |
//!
//! More is better, except for the things of [`LESS_IS_BETTER`] and for ranks: there an exact target is a ceiling
//! (`居民消费价格涨幅3%`), and less than asked for is more than kept.
//!
//! The outcome lies beyond the worse end: missed. Beyond the better end: exceeded. Between, ends included: met.
//! An outcome that is itself printed as `超过` or `左右` may leave the question open: then it is unsettled, not missed.

use super::Catalog;
use super::dimension;
use crate::indicator::{Direction, Indicator, Kind};
use crate::quantity::{Bound, Value};
use rust_decimal::Decimal;

/// `左右` allows one part in so many.
pub const TOLERANCE: u32 = 20;

/// Words of names of which less is better.
pub const LESS_IS_BETTER: [&str; 20] = [
    "失业率",
    "居民消费价格",
    "CPI",
    "物价",
    "能耗",
    "物耗",
    "水耗",
    "用水量",
    "排放",
    "浓度",
    "事故",
    "死亡",
    "发病率",
    "赤字率",
    "债务率",
    "负债率",
    "不良",
    "恩格尔系数",
    "空置率",
    "资费",
];

/// What became of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The outcome is what was asked for.
    Met,
    /// The outcome is better than what was asked for; [`Judgement::gap`] says by how much.
    Exceeded,
    /// The outcome is worse than what was asked for.
    Missed,
    /// The outcome is printed as a bound that leaves the question open.
    Unsettled,
    /// The report after says nothing of it that could be found.
    NotReported,
    /// The report after tells something near, which is not the same.
    NotComparable,
    /// The report that could tell is not at hand.
    TooEarly,
}

/// How a target binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    AtLeast,
    AtMost,
    /// 左右.
    Around,
    /// `5%—6%`.
    Between,
}

/// A closed interval; `None` is an open end. Falls are below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    pub low: Option<Decimal>,
    pub high: Option<Decimal>,
}

/// A target and its outcome, compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// Met, exceeded, missed or unsettled.
    pub verdict: Verdict,
    pub rule: Rule,
    /// Which end of the target is the better one.
    pub is_less_better: bool,
    /// What the target asks for, in its own unit.
    pub wanted: Interval,
    /// What the outcome says, in the target's unit.
    pub reached: Interval,
    /// The outcome's figure less the target's, in the target's unit; of a range the end that decided, of a fall a number below zero.
    pub gap: Decimal,
}

/// One figure with what judging it needs.
#[derive(Clone, Copy, Debug)]
struct Side {
    low: Decimal,
    high: Decimal,
    bound: Bound,
    is_range: bool,
    /// What 左右 allows to each side.
    tolerance: Decimal,
}

/// Compares a target with its outcome, each with its catalog.
///
/// The two are taken to measure the same; whether they do is for [`link`](super::link) to say.
pub fn judge(target: (&Catalog, &Indicator), outcome: (&Catalog, &Indicator)) -> Judgement {
    let wanted_side = side(target, target.1);
    let reached_side = side(outcome, target.1);
    let is_less_better = is_less_better(target.1);
    let rule = rule(&wanted_side, is_less_better);
    let wanted = wanted(&wanted_side, rule);
    let reached = said(&reached_side);
    let (worse, better) = match rule {
        Rule::AtLeast | Rule::AtMost => (wanted_side.low, wanted_side.low),
        _ if is_less_better => (ends(wanted).1, ends(wanted).0),
        _ => ends(wanted),
    };
    // The rule may run against what is better: 不良率以上 does not occur, 负债率以内 and 增速以内 do.
    let is_downward = match rule {
        Rule::AtLeast => false,
        Rule::AtMost => true,
        Rule::Around | Rule::Between => is_less_better,
    };
    let verdict = verdict(reached, worse, better, is_downward);
    Judgement {
        verdict,
        rule,
        is_less_better,
        wanted,
        reached,
        gap: gap(&wanted_side, &reached_side),
    }
}

fn ends(interval: Interval) -> (Decimal, Decimal) {
    let low = interval.low.or(interval.high).unwrap_or_default();
    (low, interval.high.unwrap_or(low))
}

/// Whether less of what an indicator measures is better; a target for a fall says so itself.
pub fn is_less_better(target: &Indicator) -> bool {
    target.kind == Kind::Rank
        || target.direction == Some(Direction::Down)
        || LESS_IS_BETTER.iter().any(|it| target.name.contains(it))
}

/// The figure in the unit of `like`, falls below zero.
fn side((catalog, indicator): (&Catalog, &Indicator), like: &Indicator) -> Side {
    let factor = |it: &Indicator| dimension::of(it);
    let convert = |value: Decimal| {
        let (mine, others) = (factor(indicator), factor(like));
        if mine == others {
            value
        } else {
            others.restore(mine.convert(value))
        }
    };
    let (low, high) = match indicator.value {
        Value::Range(low, high) => (low.min(high), low.max(high)),
        value => (value.magnitude(), value.magnitude()),
    };
    let place = last_place(catalog.report.slice(indicator.span), low);
    let part = low.abs().checked_div(Decimal::from(TOLERANCE));
    let tolerance = part.unwrap_or_default().max(place / Decimal::TWO);
    let side = Side {
        low: convert(low),
        high: convert(high),
        bound: indicator.bound,
        is_range: low != high,
        tolerance: convert(tolerance),
    };
    if indicator.direction == Some(Direction::Down) {
        side.turned()
    } else {
        side
    }
}

impl Side {
    /// A fall as a change below zero: `下降3%以上` is at most −3.
    fn turned(self) -> Self {
        let bound = match self.bound {
            Bound::Over => Bound::Under,
            Bound::Under => Bound::Over,
            other => other,
        };
        Self {
            low: -self.high,
            high: -self.low,
            bound,
            ..self
        }
    }
}

/// What a unit of the last printed digit is worth: 0.1 of `5.5%`, 1000 of `1.2万个`. Zero where no digits are printed.
fn last_place(printed: &str, value: Decimal) -> Decimal {
    let is_part = |c: char| c.is_ascii_digit() || c == '.';
    let digits: String = printed.chars().filter(|c| is_part(*c)).collect();
    let Ok(number) = digits.parse::<Decimal>() else {
        return Decimal::ZERO;
    };
    let power = value.checked_div(number).unwrap_or(Decimal::ONE);
    let place = Decimal::new(1, number.scale());
    place.checked_mul(power).unwrap_or_default().abs()
}

fn rule(target: &Side, is_less_better: bool) -> Rule {
    match target.bound {
        Bound::Under => Rule::AtMost,
        Bound::Over => Rule::AtLeast,
        _ if target.is_range => Rule::Between,
        Bound::About => Rule::Around,
        Bound::Exact if is_less_better => Rule::AtMost,
        Bound::Exact => Rule::AtLeast,
    }
}

fn wanted(target: &Side, rule: Rule) -> Interval {
    let (low, high) = match rule {
        Rule::AtLeast => (Some(target.low), None),
        Rule::AtMost => (None, Some(target.high)),
        Rule::Between => (Some(target.low), Some(target.high)),
        Rule::Around => (
            Some(target.low - target.tolerance),
            Some(target.high + target.tolerance),
        ),
    };
    Interval { low, high }
}

/// What an outcome says: exactly that, or a bound of it.
fn said(outcome: &Side) -> Interval {
    let (low, high) = match outcome.bound {
        Bound::Exact => (Some(outcome.low), Some(outcome.high)),
        Bound::Over => (Some(outcome.low), None),
        Bound::Under => (None, Some(outcome.high)),
        Bound::About => (
            Some(outcome.low - outcome.tolerance),
            Some(outcome.high + outcome.tolerance),
        ),
    };
    Interval { low, high }
}

fn verdict(reached: Interval, worse: Decimal, better: Decimal, is_downward: bool) -> Verdict {
    // Downward the same rule holds with every sign turned.
    let turn = |it: Decimal| if is_downward { -it } else { it };
    let (low, high) = if is_downward {
        (reached.high.map(turn), reached.low.map(turn))
    } else {
        (reached.low, reached.high)
    };
    let (worse, better) = (turn(worse), turn(better));
    if high.is_some_and(|it| it < worse) {
        Verdict::Missed
    } else if low.is_some_and(|it| it > better) {
        Verdict::Exceeded
    } else if low.is_some_and(|it| it >= worse) {
        Verdict::Met
    } else {
        Verdict::Unsettled
    }
}

/// From the target's nearer end to the outcome.
fn gap(target: &Side, outcome: &Side) -> Decimal {
    if outcome.low >= target.high {
        outcome.low - target.high
    } else if outcome.high <= target.low {
        outcome.high - target.low
    } else {
        Decimal::ZERO
    }
}
