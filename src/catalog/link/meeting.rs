//! Whether two figures measure the same thing, by the same measure, in the same scope, and how sure that is.
//!
//! Kept apart: `新增5G基站` and `5G基站总数`, `省级` and `市级`, growth and level, `新建` and `改造`, 开工 and 竣工, a year and five.

use super::figure::{Figure, Measure};
use super::likeness::{self, Shape};
use super::name::{FULL, Name};
use super::word::{Act, Limit};
use super::{Difference, Reason};
use crate::quantity::times;
use rust_decimal::Decimal;

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

/// Few targets are exceeded so many times over.
const FAR: u32 = 5;

/// What takes how much from the score.
const SILENT_LIMIT: u16 = 60;
const OPEN_MEASURE: u16 = 30;
const OTHER_UNIT: u16 = 20;

/// Compares two figures; `None` where their names are not alike.
pub(super) fn compare(a: &Figure<'_>, b: &Figure<'_>) -> Option<Meeting> {
    if categories_differ(&a.name, &b.name)
        || heads_differ(&a.name, &b.name)
        || !likeness::may_reach(&a.name, &b.name, ALIKE)
    {
        return None;
    }
    let alike = likeness::compare(&a.name, &b.name, |it| a.tells(it), |it| b.tells(it));
    let least = match alike.shape {
        Shape::Reworded => REWORDED,
        _ => ALIKE,
    };
    if alike.score < least {
        return None;
    }
    let company = a.company(b);
    if alike.shared < 2 * FULL && company < COMPANY {
        return None;
    }
    let limits = limits(a, b);
    let lost = u16::from(limits == Limits::Silent) * SILENT_LIMIT
        + u16::from(is_open(a, b)) * OPEN_MEASURE
        + u16::from(a.indicator.unit != b.indicator.unit) * OTHER_UNIT;
    let score = alike.score.saturating_sub(lost);
    let is_other_name = matches!(alike.shape, Shape::Narrower | Shape::Reworded);
    let is_part = alike.is_sum || is_other_name && is_far(a, b);
    let scope = is_part.then_some(Difference::Scope);
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
    matches!(shape, Shape::Same | Shape::Reordered | Shape::Told) && head(a) == head(b)
}

/// The word that tells what is measured of the thing.
fn head(name: &Name) -> Option<&[char]> {
    name.chars.get(name.head.clone()?)
}

/// Why two figures of one name cannot be compared; `None` where they can.
fn difference(a: &Figure<'_>, b: &Figure<'_>, limits: Limits) -> Option<Difference> {
    if let Some(difference) = measures(a, b) {
        return Some(difference);
    }
    if exceeds(a, b) || exceeds(b, a) {
        return Some(Difference::Addition);
    }
    if !a.unit.meets(&b.unit) {
        return Some(Difference::Unit);
    }
    if limits == Limits::Differ {
        return Some(Difference::Scope);
    }
    let ends = |it: &Figure<'_>| it.acts.has(Act::FINISH);
    let goes_on = ends(b) && a.is_under_way() || ends(a) && b.is_under_way();
    // What began may have ended since or not: 新开工 is neither 完工 nor 实施.
    let only_began = a.acts.has(Act::START) != b.acts.has(Act::START);
    if a.acts.excludes(b.acts) || goes_on || only_began {
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

/// Whether one, of which the text does not tell that it is new, is so much more than the other, which is.
fn exceeds(all: &Figure<'_>, added: &Figure<'_>) -> bool {
    all.measure == Measure::Open && added.measure == Measure::Added && is_many(all, added)
}

/// Whether two amounts under names that differ are so far apart that one is a part of the other.
fn is_far(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let is_level =
        |it: &Figure<'_>| !matches!(it.measure, Measure::Growth | Measure::Share | Measure::Rank);
    is_level(a) && is_level(b) && (is_many(a, b) || is_many(b, a))
}

/// Whether the first is at least [`FAR`] times the second.
fn is_many(a: &Figure<'_>, b: &Figure<'_>) -> bool {
    let value = |it: &Figure<'_>| it.unit.convert(it.indicator.value.magnitude());
    let least = times(value(b), Decimal::from(FAR));
    a.unit.meets(&b.unit) && least.is_some_and(|it| it > Decimal::ZERO && value(a) >= it)
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
    if a.name.limits.is_empty() && b.name.limits.is_empty() {
        return Limits::Agree;
    }
    let worst = classes.iter().map(|class| {
        let lacks = |from: &Figure<'_>, other: &Figure<'_>| {
            let is_silent = words(&other.name, *class).next().is_none();
            words(&from.name, *class).any(|word| {
                let is_there = words(&other.name, *class).any(|it| it == word);
                let is_told = is_silent && other.tells(&word.iter().collect::<String>());
                !is_there && !is_told
            })
        };
        match (lacks(a, b), lacks(b, a)) {
            (false, false) => Limits::Agree,
            (true, true) => Limits::Differ,
            _ if class.is_strict() => Limits::Differ,
            _ => Limits::Silent,
        }
    });
    worst.max().unwrap_or(Limits::Agree)
}

fn words(name: &Name, class: Limit) -> impl Iterator<Item = &[char]> {
    let of_class = name.limits.iter().filter(move |(it, _)| *it == class);
    of_class.map(|(_, range)| name.chars.get(range.clone()).unwrap_or_default())
}

/// 创新中心 against 服务业项目: other things, however alike their names.
fn categories_differ(a: &Name, b: &Name) -> bool {
    match (a.category, b.category) {
        (Some(mine), Some(others)) => mine != others,
        _ => false,
    }
}

/// `增加值` against `利润`, `总投资` against the `投资` of a year.
fn heads_differ(a: &Name, b: &Name) -> bool {
    match (head(a), head(b)) {
        (Some(mine), Some(others)) => {
            let is_whole = |it: &[char]| it.starts_with(&['总']);
            let are_alike = mine.ends_with(others) || others.ends_with(mine);
            !are_alike || is_whole(mine) != is_whole(others)
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

#[cfg(test)]
mod tests {
    use super::super::figure;
    use super::*;
    use crate::catalog::Catalog;

    /// Reads one figure of each text and compares them.
    fn meeting(a: &str, b: &str) -> Option<Meeting> {
        let [a, b] = [a, b].map(|it| Catalog::read(it.to_owned()));
        let read = |it: &'_ Catalog| it.indicators.last().cloned().expect("a figure");
        let (first, second) = (read(&a), read(&b));
        compare(
            &figure::read(&a, &first, None),
            &figure::read(&b, &second, None),
        )
    }

    /// The two texts' last figures measure the same.
    #[track_caller]
    fn same(a: &str, b: &str, reason: Reason) {
        let found = meeting(a, b).expect("alike");
        assert_eq!((found.difference, found.reason), (None, reason));
        assert_eq!(meeting(b, a).map(|it| it.score), Some(found.score));
    }

    #[track_caller]
    fn differ(a: &str, b: &str, difference: Difference) {
        let found = meeting(a, b).map(|it| it.difference);
        assert_eq!(found, Some(Some(difference)));
        assert_eq!(meeting(b, a).map(|it| it.difference), found);
    }

    #[track_caller]
    fn apart(a: &str, b: &str) {
        assert_eq!(meeting(a, b), None);
        assert_eq!(meeting(b, a), None);
    }

    #[test]
    fn one_thing_in_other_words() {
        same(
            "打通未贯通道路42条。",
            "打通24条未贯通道路。",
            Reason::SameName,
        );
        same("完成造林1万亩。", "新造林3000亩。", Reason::SameName);
        same(
            "新增公共停车位2.2万个。",
            "新增公共停车泊位2万个。",
            Reason::Spelling,
        );
        same(
            "规模以上工业增加值增长7%。",
            "规上工业增加值增长6%。",
            Reason::Spelling,
        );
        same(
            "新建电动汽车充电桩5000个。",
            "新建充电桩2万个。",
            Reason::Narrower,
        );
        same(
            "治理交通堵点238处。",
            "化解交通堵点173处。",
            Reason::SameWords,
        );
    }

    #[test]
    fn a_sentence_may_name_the_scope() {
        same(
            "完成农村清洁取暖改造13万户。",
            "推进农村人居环境整治，完成清洁取暖改造15万户。",
            Reason::Sentence,
        );
    }

    #[test]
    fn what_is_new_is_not_all_there_is() {
        differ(
            "新增国际友城3个。",
            "国际友城增至89个。",
            Difference::Addition,
        );
        differ(
            "新开通5G基站3500个。",
            "5G基站总数超过3.7万个。",
            Difference::Addition,
        );
        differ(
            "培育专精特新企业40家。",
            "专精特新企业达到190家。",
            Difference::Addition,
        );
    }

    #[test]
    fn what_is_many_times_more_is_all_there_is() {
        differ(
            "新增煤炭产能800万吨。",
            "煤炭产能1.4亿吨。",
            Difference::Addition,
        );
        same(
            "新增煤炭产能800万吨。",
            "煤炭产能900万吨。",
            Reason::SameName,
        );
    }

    #[test]
    fn a_part_is_not_the_whole() {
        differ(
            "完成东湖沿线村庄污水治理200个。",
            "完成村庄污水治理1300个。",
            Difference::Scope,
        );
        same(
            "完成东湖沿线村庄污水治理200个。",
            "完成村庄污水治理300个。",
            Reason::Narrower,
        );
    }

    #[test]
    fn growth_is_not_a_level() {
        differ(
            "社会消费品零售总额增长5%。",
            "社会消费品零售总额超过6300亿元。",
            Difference::Growth,
        );
    }

    #[test]
    fn other_scopes_are_kept_apart() {
        differ(
            "建成省级美丽乡村示范村27个。",
            "建成市级美丽乡村示范村100个。",
            Difference::Scope,
        );
        differ(
            "市区PM2.5浓度29微克/立方米。",
            "市区PM10浓度52微克/立方米。",
            Difference::Scope,
        );
        differ(
            "固定资产投资增长5%。",
            "民间固定资产投资增长5%。",
            Difference::Scope,
        );
        differ(
            "新增企业技术中心、工程研究中心10家。",
            "新增企业技术中心19家。",
            Difference::Scope,
        );
    }

    #[test]
    fn other_acts_are_kept_apart() {
        differ(
            "新建供水管网50公里。",
            "改造供水管网60公里。",
            Difference::Act,
        );
        differ(
            "老楼加装电梯新开工1000部。",
            "老楼加装电梯876部。",
            Difference::Act,
        );
        differ(
            "制定政府规章3件。",
            "制定修订政府规章10件。",
            Difference::Act,
        );
    }

    #[test]
    fn other_units_are_kept_apart() {
        differ(
            "改造老旧小区109个。",
            "改造老旧小区424万平方米。",
            Difference::Unit,
        );
    }

    #[test]
    fn other_things_are_not_near() {
        apart("蔬菜产量达到650万吨。", "粮食产量达到307万吨。");
        apart(
            "养老保险参保人数达到799万人。",
            "医疗保险参保人数达到916万人。",
        );
        apart("规上工业增加值增长6%。", "规上工业利润增长7%。");
        apart("省重点项目完成投资30亿元。", "省重点项目总投资30亿元。");
        apart("新增现代服务业项目30个。", "新增现代服务业中心4个。");
    }
}
