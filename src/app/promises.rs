//! Which promises of a report are listed, and in what order.

use super::family::Family;
use super::shelf::Document;
use super::view::{Arrangement, View};
use crate::catalog::link::Promise;
use crate::catalog::verdict::Verdict;
use rust_decimal::Decimal;

/// Verdicts in the order in which they are listed: what was not kept comes first.
const LISTED: [Verdict; 6] = [
    Verdict::Missed,
    Verdict::Unsettled,
    Verdict::Met,
    Verdict::NotComparable,
    Verdict::NotReported,
    Verdict::TooEarly,
];
/// Verdicts in the order in which they are counted: what was kept comes first.
pub(crate) const COUNTED: [Verdict; 6] = [
    Verdict::Met,
    Verdict::Missed,
    Verdict::Unsettled,
    Verdict::NotComparable,
    Verdict::NotReported,
    Verdict::TooEarly,
];

/// Exceeded counts as met: by how much is told beside it.
pub(crate) fn folded(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Exceeded => Verdict::Met,
        other => other,
    }
}

/// How many promises have each verdict that any has.
pub(crate) fn counts(promises: &[&Promise]) -> Vec<(Verdict, usize)> {
    let count = |verdict| {
        let is_such = |it: &&&Promise| folded(it.verdict) == verdict;
        (verdict, promises.iter().filter(is_such).count())
    };
    COUNTED
        .map(count)
        .into_iter()
        .filter(|it| it.1 > 0)
        .collect()
}

/// The promises that the view lists, in groups of one verdict; ordered by distance all are one group without a verdict.
pub(crate) fn listed<'a>(
    family: &Family,
    document: &Document,
    promises: &[&'a Promise],
    view: &View,
) -> Vec<(Option<Verdict>, Vec<&'a Promise>)> {
    let section = view
        .part
        .and_then(|it| document.catalog.report.sections.get(it));
    let is_listed = |it: &&Promise| {
        let is_within = section.is_none_or(|section| {
            let target = document.catalog.indicator(it.target.indicator);
            target.is_some_and(|target| section.span.contains(target.span))
        });
        let is_chosen = view.verdicts.is_empty() || view.verdicts.contains(&folded(it.verdict));
        is_within && is_chosen
    };
    let chosen: Vec<&Promise> = promises.iter().copied().filter(is_listed).collect();
    match view.ledger {
        Arrangement::ByVerdict => LISTED
            .iter()
            .map(|verdict| (Some(*verdict), of_verdict(&chosen, *verdict)))
            .filter(|it| !it.1.is_empty())
            .collect(),
        Arrangement::ByDistance => {
            let mut measured: Vec<(Option<Decimal>, &Promise)> = chosen
                .into_iter()
                .map(|it| (distance(family, it), it))
                .collect();
            // What was not compared comes last.
            measured.sort_by_key(|it| (it.0.is_none(), it.0, it.1.target));
            let rows: Vec<&Promise> = measured.into_iter().map(|it| it.1).collect();
            if rows.is_empty() {
                return Vec::new();
            }
            vec![(None, rows)]
        }
    }
}

fn of_verdict<'a>(promises: &[&'a Promise], verdict: Verdict) -> Vec<&'a Promise> {
    let of = |it: &&Promise| folded(it.verdict) == verdict;
    promises.iter().copied().filter(of).collect()
}

/// How far the outcome lies from the target, as a share of the target: below zero on the worse side.
/// `None` where nothing was compared.
fn distance(family: &Family, promise: &Promise) -> Option<Decimal> {
    let judgement = promise.judgement?;
    let (_, target) = family.figure(promise.target)?;
    let share = judgement.gap.checked_div(target.value.magnitude().abs())?;
    Some(if judgement.is_downward() {
        -share
    } else {
        share
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::shelf::Shelf;
    use crate::catalog::Catalog;

    const TARGETS: &str = "# 2023年甲州市政府工作报告\n\n## 二、2023年工作安排\n\n今年，新建公园10个，造林100亩，建成书房20处，治理河道5公里，新增托位300个。\n";
    const RESULTS: &str = "# 2024年甲州市政府工作报告\n\n## 一、2023年工作回顾\n\n过去一年，新建公园9个，造林150亩，建成书房20处，治理河道4公里。\n";

    fn names(view: &View) -> Vec<(Option<Verdict>, Vec<String>)> {
        let read = |it: &str| Document::opened("", Catalog::read(it.to_owned()));
        let mut shelf = Shelf::default();
        shelf.documents.clear();
        let document = read(TARGETS);
        shelf.add(document.clone());
        shelf.add(read(RESULTS));
        let family = Family::read(&Family::members(&shelf, &document));
        let promises = family.promises(&document);
        let name = |it: &&Promise| family.figure(it.target).unwrap().1.name.clone();
        listed(&family, &document, &promises, view)
            .iter()
            .map(|it| (it.0, it.1.iter().map(name).collect()))
            .collect()
    }

    #[test]
    fn promises_stand_by_verdict_in_the_order_of_the_text() {
        let groups = names(&View::of("any"));
        let expected: [(Verdict, &[&str]); 3] = [
            (Verdict::Missed, &["公园", "治理河道"]),
            (Verdict::Met, &["造林", "书房"]),
            (Verdict::NotReported, &["托位"]),
        ];
        let groups: Vec<(Verdict, Vec<&str>)> = groups
            .iter()
            .map(|it| (it.0.unwrap(), it.1.iter().map(String::as_str).collect()))
            .collect();
        assert_eq!(groups, expected.map(|it| (it.0, it.1.to_vec())));
    }

    #[test]
    fn the_worst_comes_first_by_distance() {
        let mut view = View::of("any");
        view.ledger = Arrangement::ByDistance;
        let groups = names(&view);
        assert_eq!(groups.len(), 1);
        assert_eq!(groups[0].1, ["治理河道", "公园", "书房", "造林", "托位"]);
    }

    #[test]
    fn verdicts_and_sections_limit_the_list() {
        let one = names(&View::promises("any", Some(Verdict::NotReported)));
        assert_eq!(one, [(Some(Verdict::NotReported), vec!["托位".to_owned()])]);
        let mut view = View::of("any");
        view.part = Some(0);
        assert_eq!(names(&view), []);
    }
}
