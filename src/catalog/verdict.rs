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
use crate::quantity::{Bound, Value, arabic, plus, times};
use rust_decimal::Decimal;

/// `左右` allows one part in so many.
pub const TOLERANCE: u32 = 20;

/// Words of names of which less is better, with blanks between.
pub const LESS_IS_BETTER: &str = "失业率 居民消费价格 CPI 物价 能耗 物耗 水耗 用水量 排放 浓度 事故 死亡 发病率 赤字率 债务率 负债率 不良 恩格尔系数 空置率 资费";

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

impl Verdict {
    /// The word that exports and addresses use for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Exceeded => "exceeded",
            Self::Missed => "missed",
            Self::Unsettled => "unsettled",
            Self::NotReported => "not-reported",
            Self::NotComparable => "not-comparable",
            Self::TooEarly => "too-early",
        }
    }
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

impl Rule {
    /// Whether below the target is the better side. A printed bound decides by itself: 赤字率以内 is a ceiling, whatever the
    /// table of [`LESS_IS_BETTER`] says.
    fn is_downward(self, is_less_better: bool) -> bool {
        match self {
            Self::AtLeast => false,
            Self::AtMost => true,
            Self::Around | Self::Between => is_less_better,
        }
    }
}

impl Judgement {
    /// Whether an outcome below the target is the better one.
    pub fn is_downward(&self) -> bool {
        self.rule.is_downward(self.is_less_better)
    }
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
    let verdict = verdict(reached, worse, better, rule.is_downward(is_less_better));
    Judgement {
        verdict,
        rule,
        is_less_better,
        wanted,
        reached,
        gap: gap(&wanted_side, &reached_side),
    }
}

/// What a target asks for, in its own unit.
pub fn asked(target: (&Catalog, &Indicator)) -> Interval {
    let side = side(target, target.1);
    wanted(&side, rule(&side, is_less_better(target.1)))
}

fn ends(interval: Interval) -> (Decimal, Decimal) {
    let low = interval.low.or(interval.high).unwrap_or_default();
    (low, interval.high.unwrap_or(low))
}

/// Whether less of what an indicator measures is better; a target for a fall says so itself.
pub fn is_less_better(target: &Indicator) -> bool {
    target.kind == Kind::Rank
        || target.direction == Some(Direction::Down)
        || LESS_IS_BETTER.split(' ').any(|it| target.name.contains(it))
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
pub(super) fn last_place(printed: &str, value: Decimal) -> Decimal {
    let is_part = |c: char| c.is_ascii_digit() || c == '.';
    let digits: Vec<char> = printed.chars().filter(|c| is_part(*c)).collect();
    let Some(number) = arabic(&digits) else {
        return Decimal::ZERO;
    };
    let power = value.checked_div(number).unwrap_or(Decimal::ONE);
    let place = Decimal::new(1, number.scale());
    times(place, power).unwrap_or_default().abs()
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
            plus(target.low, -target.tolerance),
            plus(target.high, target.tolerance),
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
            plus(outcome.low, -outcome.tolerance),
            plus(outcome.high, outcome.tolerance),
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
    let (reached, asked) = if outcome.low >= target.high {
        (outcome.low, target.high)
    } else if outcome.high <= target.low {
        (outcome.high, target.low)
    } else {
        return Decimal::ZERO;
    };
    plus(reached, -asked).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Verdict::{Exceeded, Met, Missed, Unsettled};

    fn judged(target: &str, outcome: &str) -> Judgement {
        let [target, outcome] = [target, outcome].map(|it| Catalog::read(it.to_owned()));
        let of = |it: &'_ Catalog| it.indicators.last().cloned().expect("a figure");
        judge((&target, &of(&target)), (&outcome, &of(&outcome)))
    }

    #[track_caller]
    fn check(target: &str, outcome: &str, rule: Rule, verdict: Verdict, gap: &str) {
        let found = judged(target, outcome);
        let gap: Decimal = gap.parse().expect("a number");
        assert_eq!((found.rule, found.verdict, found.gap), (rule, verdict, gap));
    }

    #[test]
    fn an_exact_target_is_a_floor() {
        let target = "新增上市企业10家。";
        check(target, "新增上市企业10家。", Rule::AtLeast, Met, "0");
        check(target, "新增上市企业12家。", Rule::AtLeast, Exceeded, "2");
        check(target, "新增上市企业9家。", Rule::AtLeast, Missed, "-1");
    }

    #[test]
    fn about_allows_one_part_in_twenty() {
        let target = "生产总值增长5.5%左右。";
        check(target, "生产总值增长5.9%。", Rule::Around, Exceeded, "0.4");
        check(target, "生产总值增长5.6%。", Rule::Around, Met, "0.1");
        check(target, "生产总值增长5.225%。", Rule::Around, Met, "-0.275");
        check(target, "生产总值增长5.2%。", Rule::Around, Missed, "-0.3");
    }

    #[test]
    fn about_allows_what_rounding_would() {
        check(
            "财政收入增长3%左右。",
            "财政收入增长2.5%。",
            Rule::Around,
            Met,
            "-0.5",
        );
        check(
            "财政收入增长6%左右。",
            "财政收入增长5.1%。",
            Rule::Around,
            Missed,
            "-0.9",
        );
    }

    #[test]
    fn a_ceiling_is_kept_from_below() {
        let target = "城镇登记失业率控制在3.5%以内。";
        check(target, "城镇登记失业率3.5%。", Rule::AtMost, Met, "0");
        check(
            target,
            "城镇登记失业率3.1%。",
            Rule::AtMost,
            Exceeded,
            "-0.4",
        );
        check(target, "城镇登记失业率3.6%。", Rule::AtMost, Missed, "0.1");
    }

    #[test]
    fn less_is_better_of_some_things() {
        let target = "居民消费价格涨幅3%左右。";
        check(
            target,
            "居民消费价格上涨0.2%。",
            Rule::Around,
            Exceeded,
            "-2.8",
        );
        check(target, "居民消费价格上涨4%。", Rule::Around, Missed, "1");
        let target = "单位生产总值能耗下降3%。";
        check(
            target,
            "单位生产总值能耗下降3.5%。",
            Rule::AtMost,
            Exceeded,
            "-0.5",
        );
        check(
            target,
            "单位生产总值能耗下降2%。",
            Rule::AtMost,
            Missed,
            "1",
        );
    }

    #[test]
    fn a_bound_as_outcome_may_leave_it_open() {
        check(
            "财政收入达到500亿元。",
            "财政收入超过500亿元。",
            Rule::AtLeast,
            Met,
            "0",
        );
        let (target, outcome) = ("财政收入达到500亿元。", "财政收入超过400亿元。");
        check(target, outcome, Rule::AtLeast, Unsettled, "-10000000000");
        let (target, outcome) = ("软件业务收入增长10%以上。", "软件业务收入增长20%以上。");
        check(target, outcome, Rule::AtLeast, Exceeded, "10");
    }

    #[test]
    fn a_range_holds_its_ends() {
        let target = "生产总值增长5%—6%。";
        check(target, "生产总值增长5%。", Rule::Between, Met, "0");
        check(target, "生产总值增长6.3%。", Rule::Between, Exceeded, "0.3");
        check(target, "生产总值增长4.8%。", Rule::Between, Missed, "-0.2");
    }

    #[test]
    fn units_are_converted() {
        let (target, outcome) = ("完成造林1500亩。", "完成造林100公顷。");
        check(target, outcome, Rule::AtLeast, Met, "0");
    }
}
