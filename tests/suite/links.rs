//! Links between reports: what holds for every pair of texts, and what the editions at hand tell.

use crate::texts::{config, text};
use proptest::prelude::*;
use shushuo::catalog::Catalog;
use shushuo::catalog::link::{self, FigureId, Links, Relation};
use shushuo::catalog::verdict::Verdict;
use shushuo::indicator::Status;
use std::collections::BTreeSet;

fn read(catalogs: &[Catalog]) -> Links {
    link::read(&catalogs.iter().collect::<Vec<_>>())
}

fn editions() -> Vec<Catalog> {
    let texts = [
        include_str!("../../reports/qingdao-2023.md"),
        include_str!("../../reports/qingdao-2024.md"),
    ];
    texts.map(|it| Catalog::read(it.to_owned())).into()
}

/// What became of the target so named in the first edition.
#[track_caller]
fn check(name: &str, verdict: Verdict) {
    let catalogs = editions();
    let links = read(&catalogs);
    let of_name = links.promises.iter().filter(|it| {
        let catalog = &catalogs[it.target.report];
        it.target.report == 0 && catalog.indicator(it.target.indicator).unwrap().name == name
    });
    let verdicts: Vec<Verdict> = of_name.map(|it| it.verdict).collect();
    assert_eq!(verdicts, [verdict]);
}

#[test]
fn a_target_is_judged_by_the_report_after() {
    check("生产总值", Verdict::Exceeded);
    check("固定资产投资", Verdict::Missed);
    check("老旧小区改造", Verdict::Met);
    check("社会消费品零售总额", Verdict::NotComparable);
    check("数字经济园区", Verdict::NotReported);
}

#[test]
fn the_last_report_is_too_early_to_judge() {
    let links = read(&editions());
    let late = links.promises.iter().filter(|it| it.target.report == 1);
    assert!(late.clone().count() > 50);
    assert!(late.clone().all(|it| it.verdict == Verdict::TooEarly));
}

#[test]
fn the_same_report_twice_is_two_reports_of_one_year() {
    let mut catalogs = editions();
    catalogs.push(catalogs[0].clone());
    let links = read(&catalogs);
    assert_eq!(links.next, [Some(1), None, Some(1)]);
    let of = |report: usize| {
        links
            .links
            .iter()
            .filter(move |it| it.earlier.report == report)
    };
    assert_eq!(of(0).count(), of(2).count());
}

#[test]
fn reports_in_another_order_have_the_same_links() {
    let (forward, mut backward) = (editions(), editions());
    backward.reverse();
    let turned = |it: FigureId| FigureId {
        report: 1 - it.report,
        ..it
    };
    let mut expected: Vec<_> = read(&forward)
        .links
        .into_iter()
        .map(|it| {
            (
                it.relation,
                turned(it.earlier),
                turned(it.later),
                it.confidence,
            )
        })
        .collect();
    expected.sort_unstable();
    let links = read(&backward).links.into_iter();
    let found: Vec<_> = links
        .map(|it| (it.relation, it.earlier, it.later, it.confidence))
        .collect();
    assert_eq!(found, expected);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn links_are_orderly(first in text(), second in text()) {
        let catalogs = [
            Catalog::read(format!("# 2023年甲乙市政府工作报告\n\n{first}")),
            Catalog::read(format!("# 2024年甲乙市政府工作报告\n\n{second}")),
        ];
        let links = read(&catalogs);
        prop_assert_eq!(&links, &read(&catalogs));
        let status = |it: FigureId| {
            let found = catalogs.get(it.report).and_then(|all| all.indicator(it.indicator));
            found.map(|it| it.status)
        };
        let mut used = BTreeSet::new();
        for it in &links.links {
            let (earlier, later) = match it.relation {
                Relation::Plan => (Status::Actual, Status::Target),
                Relation::Outcome => (Status::Target, Status::Actual),
                Relation::Again => (Status::Actual, Status::Actual),
            };
            prop_assert_eq!(status(it.earlier), Some(earlier));
            prop_assert_eq!(status(it.later), Some(later));
            prop_assert_eq!(it.relation == Relation::Plan, it.earlier.report == it.later.report);
            prop_assert!(it.confidence <= 1000);
            prop_assert!(used.insert((it.relation, true, it.earlier)));
            prop_assert!(used.insert((it.relation, false, it.later)));
            prop_assert!(links.of(it.earlier).any(|other| other == it));
            prop_assert!(links.of(it.later).any(|other| other == it));
        }
        let mut targets = Vec::new();
        for (report, catalog) in catalogs.iter().enumerate() {
            let all = catalog.indicators.iter().filter(|it| it.status == Status::Target);
            targets.extend(all.map(|it| FigureId { report, indicator: it.id }));
        }
        let judged: Vec<FigureId> = links.promises.iter().map(|it| it.target).collect();
        prop_assert_eq!(judged, targets);
        for it in &links.promises {
            prop_assert_eq!(it.judgement.map_or(it.verdict, |it| it.verdict), it.verdict);
            prop_assert_eq!(it.difference.is_some(), it.verdict == Verdict::NotComparable);
        }
    }
}
