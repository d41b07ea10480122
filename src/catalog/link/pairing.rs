//! Pairs the figures of two lists: each with the one that is most like it, and no figure twice.

use super::figure::{self, Figure};
use super::index::Index;
use super::meeting::{self, Meeting};
use super::{FigureId, Link, Links, NearMiss, Relation, series};
use crate::catalog::Catalog;
use crate::indicator::{Indicator, Status};
use crate::text::Report;
use std::cmp::Reverse;

/// Names must be so alike that a reader would expect a pair.
const NEAR: u16 = 850;

/// Two figures that met, by their places in the lists of their reports.
type Pair = (usize, usize, Meeting);

/// One report's figures by what they may be paired as.
struct Side<'a> {
    report: usize,
    figures: Vec<Figure<'a>>,
    results: Vec<usize>,
    results_index: Index,
    targets: Vec<usize>,
}

/// All links and near misses within and between the reports.
pub(super) fn links(
    catalogs: &[&Catalog],
    governments: &[Option<String>],
    next: &[Option<usize>],
) -> Links {
    let sides: Vec<Side<'_>> = catalogs
        .iter()
        .enumerate()
        .zip(governments)
        .map(|((report, catalog), government)| {
            let place = government.as_deref().map(series::place);
            Side::new(report, catalog, place)
        })
        .collect();
    let mut links = Links::default();
    for side in &sides {
        let planned = side.targets_due(side.plan_year(catalogs));
        pair(&mut links, Relation::Plan, (side, &planned), side);
        let follower = next.get(side.report).copied().flatten();
        if let Some(follower) = follower.and_then(|it| sides.get(it)) {
            pair(&mut links, Relation::Again, (side, &side.results), follower);
        }
        for (due, targets) in side.targets_by_due(catalogs) {
            let teller = series::teller(catalogs, next, side.report, due);
            if let Some(teller) = teller.and_then(|it| sides.get(it)) {
                pair(&mut links, Relation::Outcome, (side, &targets), teller);
            }
        }
    }
    links
}

impl<'a> Side<'a> {
    fn new(report: usize, catalog: &'a Catalog, place: Option<&str>) -> Self {
        let indicators = catalog.indicators.iter();
        let figures: Vec<Figure<'_>> = indicators
            .map(|it| figure::read(catalog, it, place))
            .collect();
        let places = |is_wanted: &dyn Fn(&Indicator) -> bool| -> Vec<usize> {
            let all = figures.iter().enumerate();
            let wanted = all.filter(|(_, it)| is_wanted(it.indicator));
            wanted.map(|(place, _)| place).collect()
        };
        let results = places(&|it| is_result(&catalog.report, it));
        let targets = places(&|it| it.status == Status::Target);
        Self {
            report,
            results_index: Index::new(&figures, &results),
            results,
            targets,
            figures,
        }
    }

    fn plan_year(&self, catalogs: &[&Catalog]) -> Option<u16> {
        catalogs.get(self.report)?.report.header.plan_year
    }

    fn targets_due(&self, year: Option<u16>) -> Vec<usize> {
        let due = |place: &usize| {
            let figure = self.figures.get(*place)?;
            due(figure.indicator, year)
        };
        let all = self.targets.iter().copied();
        all.filter(|it| due(it) == year).collect()
    }

    /// The targets by the year at whose end they are due.
    fn targets_by_due(&self, catalogs: &[&Catalog]) -> Vec<(u16, Vec<usize>)> {
        let year = self.plan_year(catalogs);
        let mut years: Vec<u16> = self
            .targets
            .iter()
            .filter_map(|it| due(self.figures.get(*it)?.indicator, year))
            .collect();
        years.sort_unstable();
        years.dedup();
        let of = |due_year: u16| {
            let is_due = |it: &usize| {
                let figure = self.figures.get(*it);
                figure.and_then(|it| due(it.indicator, year)) == Some(due_year)
            };
            self.targets.iter().copied().filter(is_due).collect()
        };
        years.into_iter().map(|it| (it, of(it))).collect()
    }

    fn id(&self, place: usize) -> Option<FigureId> {
        Some(FigureId {
            report: self.report,
            indicator: self.figures.get(place)?.indicator.id,
        })
    }
}

/// The year at whose end a target is due; one that names no year is due with the plan.
pub(super) fn due(target: &Indicator, plan_year: Option<u16>) -> Option<u16> {
    let named = target.period.map(|it| it.last);
    match (named, plan_year) {
        (Some(named), Some(planned)) => Some(named.max(planned)),
        (named, planned) => named.or(planned),
    }
}

/// Whether a figure tells of the year that the report looks back on.
pub(super) fn is_result(report: &Report, it: &Indicator) -> bool {
    let year = report.review_year();
    it.status == Status::Actual
        && (year.is_none() || it.period.is_none_or(|it| Some(it.last) == year))
}

/// Pairs figures of one report with results of another, or of the same.
fn pair(
    links: &mut Links,
    relation: Relation,
    (side, places): (&Side<'_>, &[usize]),
    others: &Side<'_>,
) {
    let (same, near) = meetings(side, places, others);
    let mut used = Used::new(side, others);
    for (mine, other, meeting) in same {
        if !used.take(mine, other) {
            continue;
        }
        let Some((earlier, later)) = order(relation, side.id(mine), others.id(other)) else {
            continue;
        };
        links.links.push(Link {
            relation,
            earlier,
            later,
            confidence: meeting.score,
            reason: meeting.reason,
        });
    }
    for (mine, other, meeting) in near {
        let Some(difference) = meeting.difference else {
            continue;
        };
        if !used.take_first(mine) {
            continue;
        }
        let Some((earlier, later)) = order(relation, side.id(mine), others.id(other)) else {
            continue;
        };
        links.near.push(NearMiss {
            relation,
            earlier,
            later,
            difference,
        });
    }
}

/// In a plan the result, found second, is the earlier of the two.
fn order(
    relation: Relation,
    mine: Option<FigureId>,
    other: Option<FigureId>,
) -> Option<(FigureId, FigureId)> {
    match relation {
        Relation::Plan => Some((other?, mine?)),
        Relation::Outcome | Relation::Again => Some((mine?, other?)),
    }
}

/// Which figures have a partner.
struct Used {
    mine: Vec<bool>,
    others: Vec<bool>,
}

impl Used {
    fn new(side: &Side<'_>, others: &Side<'_>) -> Self {
        Self {
            mine: vec![false; side.figures.len()],
            others: vec![false; others.figures.len()],
        }
    }

    /// Takes both, if both are free.
    fn take(&mut self, mine: usize, other: usize) -> bool {
        match (self.mine.get_mut(mine), self.others.get_mut(other)) {
            (Some(mine), Some(other)) if !*mine && !*other => {
                (*mine, *other) = (true, true);
                true
            }
            _ => false,
        }
    }

    /// Takes the first alone; the other may be near several.
    fn take_first(&mut self, mine: usize) -> bool {
        let free = self.mine.get_mut(mine).filter(|it| !**it);
        free.map(|it| *it = true).is_some()
    }
}

/// The pairs that measure the same and those that come near it, the most alike first.
fn meetings(side: &Side<'_>, places: &[usize], others: &Side<'_>) -> (Vec<Pair>, Vec<Pair>) {
    let (mut same, mut near) = (Vec::new(), Vec::new());
    for mine in places {
        let Some(figure) = side.figures.get(*mine) else {
            continue;
        };
        for other in others.results_index.like(figure) {
            let met = others
                .figures
                .get(other)
                .and_then(|it| meeting::compare(figure, it));
            match met {
                Some(it) if it.difference.is_none() => same.push((*mine, other, it)),
                Some(it) if it.score >= NEAR => near.push((*mine, other, it)),
                _ => {}
            }
        }
    }
    let rank = |(mine, other, it): &Pair| (Reverse(it.score), Reverse(it.company), *mine, *other);
    same.sort_by_key(rank);
    near.sort_by_key(rank);
    (same, near)
}
