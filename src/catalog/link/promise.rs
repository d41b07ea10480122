//! What became of every target: each has exactly one verdict.
//!
//! A target that a report states twice has one outcome, and both statements share it.

use super::pairing::due;
use super::{FigureId, Link, Links, NearMiss, Promise, Relation, name, series};
use crate::catalog::Catalog;
use crate::catalog::verdict::{self, Verdict};
use crate::indicator::{Indicator, Status};
use std::collections::BTreeMap;

/// Links by one of their figures.
type ByFigure = BTreeMap<FigureId, FigureId>;

/// The promises of every report, in their order.
pub(super) fn read(catalogs: &[&Catalog], links: &Links, next: &[Option<usize>]) -> Vec<Promise> {
    let of = |relation: Relation| links.links.iter().filter(move |it| it.relation == relation);
    let outcomes: ByFigure = of(Relation::Outcome).map(Link::forward).collect();
    let before: ByFigure = of(Relation::Plan).map(Link::backward).collect();
    let near: BTreeMap<FigureId, &NearMiss> = links
        .near
        .iter()
        .filter(|it| it.relation == Relation::Outcome)
        .map(|it| (it.earlier, it))
        .collect();
    let mut promises = Vec::new();
    for (report, catalog) in catalogs.iter().enumerate() {
        let twins = Twins::new(report, catalog, &outcomes);
        let targets = catalog.indicators.iter();
        for target in targets.filter(|it| it.status == Status::Target) {
            let id = FigureId {
                report,
                indicator: target.id,
            };
            let due = due(target, catalog.report.header.plan_year);
            let is_early =
                due.is_none_or(|it| series::teller(catalogs, next, report, it).is_none());
            let outcome = outcomes.get(&id).copied().or_else(|| twins.outcome(target));
            let mut promise = settle(catalogs, (id, target), outcome, near.get(&id).copied());
            promise.before = before.get(&id).copied();
            if is_early {
                promise.verdict = Verdict::TooEarly;
            }
            promises.push(promise);
        }
    }
    promises
}

fn settle(
    catalogs: &[&Catalog],
    (id, target): (FigureId, &Indicator),
    outcome: Option<FigureId>,
    near: Option<&NearMiss>,
) -> Promise {
    let mut promise = Promise {
        target: id,
        before: None,
        outcome: None,
        verdict: Verdict::NotReported,
        judgement: None,
        difference: None,
    };
    let told = outcome.and_then(|it| {
        let catalog = catalogs.get(it.report)?;
        Some((*catalog, catalog.indicator(it.indicator)?))
    });
    if let (Some(told), Some(mine)) = (told, catalogs.get(id.report)) {
        let judgement = verdict::judge((mine, target), told);
        promise.outcome = outcome;
        promise.verdict = judgement.verdict;
        promise.judgement = Some(judgement);
    } else if let Some(near) = near {
        promise.outcome = Some(near.later);
        promise.verdict = Verdict::NotComparable;
        promise.difference = Some(near.difference);
    }
    promise
}

/// The outcomes of a report's targets by what the targets say.
struct Twins(BTreeMap<Words, FigureId>);

/// Two targets of one report that say the same.
type Words = (Vec<char>, String, String);

impl Twins {
    fn new(report: usize, catalog: &Catalog, outcomes: &ByFigure) -> Self {
        let targets = catalog.indicators.iter();
        let told = targets.filter_map(|it| {
            let id = FigureId {
                report,
                indicator: it.id,
            };
            Some((words(it), *outcomes.get(&id)?))
        });
        Self(told.collect())
    }

    fn outcome(&self, target: &Indicator) -> Option<FigureId> {
        self.0.get(&words(target)).copied()
    }
}

fn words(target: &Indicator) -> Words {
    let kind = format!("{:?}{:?}", target.kind, target.unit);
    (
        name::read(&target.name, None).chars,
        target.value.to_string(),
        kind,
    )
}

impl Link {
    fn forward(&self) -> (FigureId, FigureId) {
        (self.earlier, self.later)
    }

    fn backward(&self) -> (FigureId, FigureId) {
        (self.later, self.earlier)
    }
}
