//! What became of every target: each has exactly one verdict.
//!
//! A target that a report states twice has one outcome, and both statements share it.

use super::pairing::due;
use super::{FigureId, Link, Links, NearMiss, Promise, Relation, name, series};
use crate::catalog::Catalog;
use crate::catalog::verdict::{self, Verdict};
use crate::indicator::{Indicator, Status};

/// The promises of every report, in their order. The links and near misses stand in the order of [`Links`].
pub(super) fn read(catalogs: &[&Catalog], links: &Links, next: &[Option<usize>]) -> Vec<Promise> {
    let mut promises = Vec::new();
    for (report, catalog) in catalogs.iter().enumerate() {
        let plans = Pairs::new(links, Relation::Plan, report);
        let outcomes = Pairs::new(links, Relation::Outcome, report);
        let twins = Twins::new(catalog, &outcomes);
        let targets = catalog.indicators.iter();
        for target in targets.filter(|it| it.status == Status::Target) {
            let id = FigureId {
                report,
                indicator: target.id,
            };
            let due = due(target, catalog.report.header.plan_year);
            let is_early =
                due.is_none_or(|it| series::teller(catalogs, next, report, it).is_none());
            let outcome = outcomes.later(id).or_else(|| twins.outcome(target));
            let mut promise = settle(catalogs, (id, target), outcome, near(links, id));
            promise.before = plans.earlier(id);
            if is_early {
                promise.verdict = Verdict::TooEarly;
            }
            promises.push(promise);
        }
    }
    promises
}

/// What comes near a target's outcome.
fn near(links: &Links, target: FigureId) -> Option<&NearMiss> {
    let key = |it: &NearMiss| (it.relation, it.earlier);
    let wanted = (Relation::Outcome, target);
    let found = links.near.binary_search_by_key(&wanted, key).ok()?;
    links.near.get(found)
}

/// The links of one relation whose earlier figures one report states.
struct Pairs<'a>(&'a [Link]);

impl<'a> Pairs<'a> {
    fn new(links: &'a Links, relation: Relation, report: usize) -> Self {
        let key = |it: &Link| (it.relation, it.earlier.report);
        let wanted = (relation, report);
        let from = links.links.partition_point(|it| key(it) < wanted);
        let rest = links.links.get(from..).unwrap_or_default();
        let len = rest.partition_point(|it| key(it) == wanted);
        Self(rest.get(..len).unwrap_or_default())
    }

    fn later(&self, earlier: FigureId) -> Option<FigureId> {
        let found = self.0.binary_search_by_key(&earlier, |it| it.earlier);
        self.0.get(found.ok()?).map(|it| it.later)
    }

    fn earlier(&self, later: FigureId) -> Option<FigureId> {
        let found = self.0.iter().find(|it| it.later == later);
        found.map(|it| it.earlier)
    }
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

/// The targets of a report that have an outcome of their own.
struct Twins<'a>(Vec<(&'a Indicator, FigureId)>);

impl<'a> Twins<'a> {
    fn new(catalog: &'a Catalog, outcomes: &Pairs<'_>) -> Self {
        let told = outcomes.0.iter();
        let told = told.filter_map(|it| Some((catalog.indicator(it.earlier.indicator)?, it.later)));
        Self(told.collect())
    }

    /// The outcome of a target that says the same.
    fn outcome(&self, target: &Indicator) -> Option<FigureId> {
        let is_twin = |it: &&(&Indicator, FigureId)| says_the_same(it.0, target);
        self.0.iter().rfind(is_twin).map(|it| it.1)
    }
}

fn says_the_same(a: &Indicator, b: &Indicator) -> bool {
    let chars = |it: &Indicator| name::read(&it.name, None).chars;
    a.kind == b.kind && a.unit == b.unit && a.value == b.value && chars(a) == chars(b)
}
