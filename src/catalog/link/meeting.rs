//! Whether two figures measure the same thing, by the same measure, in the same scope, and how sure that is.
//!
//! Kept apart: `新增5G基站` and `5G基站总数`, `省级` and `市级`, growth and level, `新建` and `改造`, 开工 and 竣工, a year and five.

use super::figure::{Figure, Measure};
use super::likeness::{self, Shape};
use super::name::{FULL, Name};
use super::word::{Act, Limit};
use super::{Difference, Reason};

/// What comes of comparing two figures whose names are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Meeting {
    /// 0 to 1000.
    pub(super) score: u16,
    /// How alike their clauses are, 0 to 1000.
    pub(super) company: u16,
    /// `None` where they measure the same.
    pub(super) difference: Option<Difference>,
    pub(super) reason: Reason,
}

/// From here on two names are one.
const ALIKE: u16 = 650;

/// The same where each name has something over.
const REWORDED: u16 = 700;

/// Names that share less than two ordinary characters need clauses that are so alike, per mille.
const COMPANY: u16 = 300;

/// What takes how much from the score.
const SILENT_LIMIT: u16 = 60;
const SILENT_STAGE: u16 = 100;
const OPEN_MEASURE: u16 = 30;
const OTHER_UNIT: u16 = 20;

/// Compares two figures; `None` where their names are not alike.
pub(super) fn compare(a: &Figure<'_>, b: &Figure<'_>) -> Option<Meeting> {
    let alike = likeness::compare(&a.name, &b.name, |it| a.tells(it), |it| b.tells(it));
    let least = match alike.shape {
        Shape::Reworded => REWORDED,
        _ => ALIKE,
    };
    if alike.score < least || categories_differ(&a.name, &b.name) || heads_differ(&a.name, &b.name)
    {
        return None;
    }
    let company = a.company(b);
    if alike.shared < 2 * FULL && company < COMPANY {
        return None;
    }
    let limits = limits(a, b);
    let lost = u16::from(limits == Limits::Silent) * SILENT_LIMIT
        + u16::from(a.acts.has(Act::START) != b.acts.has(Act::START)) * SILENT_STAGE
        + u16::from(is_open(a, b)) * OPEN_MEASURE
        + u16::from(a.indicator.unit != b.indicator.unit) * OTHER_UNIT;
    let score = alike.score.saturating_sub(lost);
    let scope = alike.is_sum.then_some(Difference::Scope);
    let difference = difference(a, b, limits).or(scope);
    let is_near = match difference {
        Some(Difference::Growth | Difference::Kind | Difference::Unit) => {
            is_one_name(alike.shape, &a.name, &b.name)
        }
        _ => true,
    };
    let is_alike = difference.is_some() || score >= least;
    (is_near && is_alike).then_some(Meeting {
        score,
        company,
        difference,
        reason: reason(alike.shape, a, b),
    })
}

/// Whether nothing is over on either side: a level and a growth of other things are no pair that a reader would expect.
fn is_one_name(shape: Shape, a: &Name, b: &Name) -> bool {
    let head = |name: &Name| name.head.clone().map(|it| name.text(it));
    matches!(shape, Shape::Same | Shape::Reordered | Shape::Told) && head(a) == head(b)
}

/// Why two figures of one name cannot be compared; `None` where they can.
fn difference(a: &Figure<'_>, b: &Figure<'_>, limits: Limits) -> Option<Difference> {
    if let Some(difference) = measures(a, b) {
        return Some(difference);
    }
    if !a.unit.meets(&b.unit) {
        return Some(Difference::Unit);
    }
    if limits == Limits::Differ {
        return Some(Difference::Scope);
    }
    let ends = |it: &Figure<'_>| it.acts.has(Act::FINISH);
    let goes_on = a.is_under_way() && ends(b) || b.is_under_way() && ends(a);
    if a.acts.excludes(b.acts) || goes_on {
        return Some(Difference::Act);
    }
    let years = |it: &Figure<'_>| {
        let period = it.indicator.period;
        period.map_or(0, |it| it.last.saturating_sub(it.first))
    };
    let is_state = |it: &Figure<'_>| !matches!(it.measure, Measure::Added | Measure::Growth);
    let is_of_state = is_state(a) && is_state(b);
    (years(a) != years(b) && !is_of_state).then_some(Difference::Period)
}

fn measures(a: &Figure<'_>, b: &Figure<'_>) -> Option<Difference> {
    use Measure::{Added, Growth, Open, Rank, Reached, Share, Total};
    match (a.measure, b.measure) {
        (Growth, Growth) | (Share, Share) | (Rank, Rank) => None,
        (Growth, _) | (_, Growth) => Some(Difference::Growth),
        (Share | Rank, _) | (_, Share | Rank) => Some(Difference::Kind),
        (Added, Total | Reached) | (Total | Reached, Added) => Some(Difference::Addition),
        (Added | Total | Reached | Open, _) => None,
    }
}

fn is_open(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    (a.measure == Measure::Open) != (b.measure == Measure::Open)
}

/// How the limiting words of two names stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Limits {
    Agree,
    /// One is silent where the other limits, and it may mean the same.
    Silent,
    Differ,
}

fn limits(a: &Figure<'_>, b: &Figure<'_>) -> Limits {
    let classes = [
        Limit::Per,
        Limit::Trade,
        Limit::Part,
        Limit::Owner,
        Limit::Size,
        Limit::Grade,
        Limit::Place,
        Limit::Number,
    ];
    let worst = classes.iter().map(|class| {
        let (mine, others) = (words(&a.name, *class), words(&b.name, *class));
        let lacking = |list: &[String], others: &[String], other: &Figure<'_>| {
            let lacks = |it: &&String| {
                let is_told = others.is_empty() && other.tells(it);
                !others.contains(it) && !is_told
            };
            list.iter().filter(lacks).count()
        };
        let in_b = lacking(&mine, &others, b);
        let in_a = lacking(&others, &mine, a);
        match (in_b, in_a) {
            (0, 0) => Limits::Agree,
            (0, _) | (_, 0) if !class.is_strict() => Limits::Silent,
            _ => Limits::Differ,
        }
    });
    worst.max().unwrap_or(Limits::Agree)
}

fn words(name: &Name, class: Limit) -> Vec<String> {
    let of_class = name.limits.iter().filter(|(it, _)| *it == class);
    of_class
        .map(|(_, range)| name.text(range.clone()))
        .collect()
}

/// 创新中心 against 服务业项目: other things, however alike their names.
fn categories_differ(a: &Name, b: &Name) -> bool {
    match (a.category(), b.category()) {
        (Some(mine), Some(others)) => mine != others,
        _ => false,
    }
}

/// `增加值` against `利润`.
fn heads_differ(a: &Name, b: &Name) -> bool {
    match (&a.head, &b.head) {
        (Some(mine), Some(others)) => {
            let (mine, others) = (a.text(mine.clone()), b.text(others.clone()));
            !mine.ends_with(&others) && !others.ends_with(&mine)
        }
        _ => false,
    }
}

fn reason(shape: Shape, a: &Figure<'_>, b: &Figure<'_>) -> Reason {
    match shape {
        Shape::Same if a.indicator.name == b.indicator.name => Reason::SameName,
        Shape::Same => Reason::Spelling,
        Shape::Reordered => Reason::SameWords,
        Shape::Told => Reason::Sentence,
        Shape::Narrower => Reason::Narrower,
        Shape::Reworded => Reason::Reworded,
    }
}
