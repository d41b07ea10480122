//! Goals without a number of their own: one thing is to grow as another does, `居民收入与经济增长同步`.
//!
//! Such a goal asks for what the other has grown by. The report that is due tells of both, and the two are compared as a target
//! and its outcome: 同步 leaves open what 左右 does.
//!
//! Not handled: 同步 with another place (`与全国同步`), and what is to grow faster than something else (`快于经济增长`).

use super::like::Model;
use super::pairing::due;
use super::{FigureId, series};
use crate::catalog::Catalog;
use crate::catalog::verdict::{self, Judgement, Verdict};
use crate::indicator::{Direction, Indicator, IndicatorId, Kind, Status};
use crate::quantity::{Bound, Value};
use crate::text::{Role, Span};
use rust_decimal::Decimal;

/// A goal to keep pace with another figure, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The report that states the goal.
    pub report: usize,
    /// The goal as a growth without a number: its span is the clause, its id and key are no figure's.
    pub goal: Indicator,
    /// What the report that is due says of it.
    pub outcome: Option<FigureId>,
    /// What that report says of the growth to keep pace with.
    pub measure: Option<FigureId>,
    pub verdict: Verdict,
    /// The arithmetic; `None` unless both figures are told.
    pub judgement: Option<Judgement>,
}

const IN_STEP: &str = "同步";

/// What may stand between the other's growth and 同步.
const DEGREES: [&str; 4] = ["基本", "保持", "大体", "总体"];

/// What a name in such a goal ends in: a goal is about growth, not about when a bridge opens.
const GROWTH: [&str; 4] = ["增长", "增速", "增幅", "发展"];

const STOPS: [char; 9] = ['，', '；', '。', '：', '、', ',', ';', ':', '\n'];

/// No report states more, and each is looked for in all figures.
const MOST: usize = 20;

/// What 经济增长 is told as.
const ECONOMY: (&str, &str) = ("经济", "生产总值");

/// The goals of every report, in their order, none of one name twice.
pub(super) fn read(
    catalogs: &[&Catalog],
    governments: &[Option<String>],
    next: &[Option<usize>],
) -> Vec<Pace> {
    let mut paces: Vec<Pace> = Vec::new();
    for (report, catalog) in catalogs.iter().enumerate() {
        let place = governments.get(report).and_then(|it| it.as_deref());
        let place = place.map(series::place);
        for (goal, other) in goals(catalog) {
            let is_known = |it: &Pace| it.report == report && it.goal.name == goal.name;
            if paces.iter().any(is_known) {
                continue;
            }
            let year = due_year(catalog, &goal);
            let teller = year.and_then(|it| series::teller(catalogs, next, report, it));
            paces.push(settle(catalogs, (report, goal), &other, teller, place));
        }
    }
    paces
}

/// The year of the targets that stand in the goal's sentence, else of the plan.
fn due_year(catalog: &Catalog, goal: &Indicator) -> Option<u16> {
    let planned = catalog.report.header.plan_year;
    let mut beside = catalog
        .indicators
        .iter()
        .filter(|it| it.sentence == goal.sentence && it.status == Status::Target);
    beside.next().map_or(planned, |it| due(it, planned))
}

/// Each goal with the growth to keep pace with.
fn goals(catalog: &Catalog) -> Vec<(Indicator, Indicator)> {
    let report = &catalog.report;
    let mut goals = Vec::new();
    for (index, sentence) in report.sentences.iter().enumerate() {
        if sentence.role != Role::Plan {
            continue;
        }
        let mut end = sentence.span.start;
        let mut pieces = report.slice(sentence.span).split(IN_STEP).peekable();
        while let Some(piece) = pieces.next() {
            end += piece.len();
            let clause = piece.rsplit(STOPS).next().unwrap_or_default();
            let is_stated = pieces.peek().is_some() && goals.len() < MOST;
            if let Some((name, other)) = parts(clause).filter(|_| is_stated) {
                let span = Span::new(end - clause.len(), end + IN_STEP.len());
                let growth = |name| growth(catalog, (index, span), name);
                goals.push((growth(name), growth(other)));
            }
            end += IN_STEP.len();
        }
    }
    goals
}

/// `居民收入增长与经济增长基本` tells of 居民收入 and of the 生产总值.
fn parts(clause: &str) -> Option<(&str, &str)> {
    let degree = DEGREES.iter().find_map(|it| clause.strip_suffix(it));
    let (name, other) = degree
        .unwrap_or(clause)
        .rsplit_once(['与', '和', '同', '跟'])?;
    let bare = |it| GROWTH.iter().find_map(|word| str::strip_suffix(it, word));
    let other = bare(other)?;
    let name = bare(name).unwrap_or(name);
    let other = if other == ECONOMY.0 { ECONOMY.1 } else { other };
    (!name.is_empty() && !other.is_empty()).then_some((name, other))
}

/// A growth that has no number.
fn growth(catalog: &Catalog, (sentence, span): (usize, Span), name: &str) -> Indicator {
    let report = &catalog.report;
    let block = report.sentences.get(sentence).map(|it| it.block);
    let block = block.and_then(|it| report.blocks.get(it));
    Indicator {
        id: IndicatorId(u32::MAX),
        key: String::new(),
        name: name.to_owned(),
        value: Value::Number(Decimal::ZERO),
        unit: Some("%".to_owned()),
        kind: Kind::Growth,
        status: Status::Target,
        period: None,
        bound: Bound::About,
        direction: None,
        span,
        sentence,
        section: block.map_or(0, |it| it.section),
        doubt: None,
    }
}

fn settle(
    catalogs: &[&Catalog],
    (report, goal): (usize, Indicator),
    other: &Indicator,
    teller: Option<usize>,
    place: Option<&str>,
) -> Pace {
    let mut pace = Pace {
        report,
        goal,
        outcome: None,
        measure: None,
        verdict: Verdict::TooEarly,
        judgement: None,
    };
    let told = teller.and_then(|it| Some((it, *catalogs.get(it)?)));
    let (Some((teller, catalog)), Some(own)) = (told, catalogs.get(report)) else {
        return pace;
    };
    let find = |it: &Indicator| {
        let found = Model::new(own, it, place).actual(catalog, place)?;
        catalog.indicator(found.indicator)
    };
    let (outcome, measure) = (find(&pace.goal), find(other));
    let judged = outcome.zip(measure);
    let judged = judged.map(|(it, like)| verdict::judge((catalog, &asked(like)), (catalog, it)));
    let id = |it: &Indicator| FigureId {
        report: teller,
        indicator: it.id,
    };
    pace.outcome = outcome.map(id);
    pace.measure = measure.map(id);
    pace.verdict = judged.map_or(Verdict::NotReported, |it| it.verdict);
    pace.judgement = judged;
    pace
}

/// The other's growth as a target: about as much, and more is better even where it fell.
fn asked(measure: &Indicator) -> Indicator {
    let value = measure.value.magnitude();
    let is_fall = measure.direction == Some(Direction::Down);
    Indicator {
        value: Value::Number(if is_fall { -value } else { value }),
        bound: Bound::About,
        direction: None,
        ..measure.clone()
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::Catalog;
    use crate::catalog::link;
    use crate::catalog::verdict::Verdict;

    /// For each goal that the first report states: its clause, what became of it, and both figures as printed.
    fn found(goal: &str, outcome: &str) -> Vec<(String, Verdict, String)> {
        let catalogs = [
            format!("# 2023年甲州市政府工作报告\n\n## 二、2023年工作安排\n\n{goal}\n"),
            format!("# 2024年甲州市政府工作报告\n\n## 一、2023年工作回顾\n\n{outcome}\n"),
        ]
        .map(Catalog::read);
        let links = link::read(&catalogs.iter().collect::<Vec<_>>());
        let told = links.paces.iter().map(|it| {
            let printed = [it.outcome, it.measure]
                .map(|it| it.map_or("", |it| catalogs[it.report].printed(it.indicator)));
            let clause = catalogs[it.report].report.slice(it.goal.span);
            (clause.to_owned(), it.verdict, printed.join(" "))
        });
        told.collect()
    }

    #[track_caller]
    fn check(goal: &str, outcome: &str, clause: &str, verdict: Verdict, printed: &str) {
        let expected = (clause.to_owned(), verdict, printed.to_owned());
        assert_eq!(found(goal, outcome), [expected]);
    }

    #[test]
    fn one_growth_is_held_against_the_other() {
        let goal = "预期目标是：地区生产总值增长5%左右，居民收入与经济增长同步。";
        let told = |gdp: &str, income: &str| {
            format!("地区生产总值增长{gdp}，居民人均可支配收入增长{income}。")
        };
        let clause = "居民收入与经济增长同步";
        check(
            goal,
            &told("6%", "6.8%"),
            clause,
            Verdict::Exceeded,
            "6.8% 6%",
        );
        check(goal, &told("6%", "5.7%"), clause, Verdict::Met, "5.7% 6%");
        check(
            goal,
            &told("6%", "5.1%"),
            clause,
            Verdict::Missed,
            "5.1% 6%",
        );
    }

    #[test]
    fn the_other_may_be_told_by_its_own_name() {
        check(
            "力争财政收入增长与地区生产总值增长基本同步。",
            "地区生产总值增长6%，财政收入增长6%。",
            "力争财政收入增长与地区生产总值增长基本同步",
            Verdict::Met,
            "6% 6%",
        );
    }

    #[test]
    fn what_is_not_told_is_not_judged() {
        let goal = "居民收入增长与经济增长同步。";
        let clause = "居民收入增长与经济增长同步";
        check(
            goal,
            "地区生产总值增长6%。",
            clause,
            Verdict::NotReported,
            " 6%",
        );
        check(goal, "新建公园3个。", clause, Verdict::NotReported, " ");
    }

    #[test]
    fn a_fall_is_kept_pace_with_too() {
        let goal = "居民收入增长与经济增长同步。";
        let clause = "居民收入增长与经济增长同步";
        let told = |income: &str| format!("地区生产总值下降2%，居民人均可支配收入{income}。");
        check(goal, &told("增长1%"), clause, Verdict::Exceeded, "1% 2%");
        check(goal, &told("下降5%"), clause, Verdict::Missed, "5% 2%");
    }

    #[test]
    fn other_things_in_step_are_no_goals() {
        assert_eq!(found("推动大桥与隧道同步开工。", "新建公园3个。"), []);
        assert_eq!(found("与全国同步实现现代化。", "新建公园3个。"), []);
        assert_eq!(found("同步改造周边街区。", "新建公园3个。"), []);
    }
}
