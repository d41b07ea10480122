//! Which figures a query lists: those that hold all its words and have a chosen value in every facet.

use super::search::Search;
use super::{Catalog, Query};
use crate::indicator::Indicator;

/// What can be chosen from. The order is that of [`Filter::passes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Facet {
    Section,
    Kind,
    Status,
    Unit,
}

/// A query, prepared against one catalog.
#[derive(Debug)]
pub(super) struct Filter<'a> {
    catalog: &'a Catalog,
    pub(super) query: &'a Query,
    /// For every indicator whether it holds the words; `None` where there are none to hold.
    found: Option<Vec<bool>>,
    /// For every section whether its figures are chosen; `None` where all are.
    sections: Option<Vec<bool>>,
    /// For every unit whether it is chosen; `None` where all are.
    units: Option<Vec<bool>>,
}

impl<'a> Filter<'a> {
    pub(super) fn new(catalog: &'a Catalog, query: &'a Query) -> Self {
        let names = &catalog.units.names;
        Self {
            catalog,
            query,
            found: Search::new(&query.text).run(&catalog.haystack, &catalog.indicators),
            sections: (!query.sections.is_empty()).then(|| chosen_sections(catalog, query)),
            units: (!query.units.is_empty())
                .then(|| names.iter().map(|it| query.units.contains(it)).collect()),
        }
    }

    /// Whether the words are found and every facet lets the figure pass.
    pub(super) fn lists(&self, index: usize, it: &Indicator) -> bool {
        self.finds(index) && self.passes(index, it).iter().all(|it| *it)
    }

    /// Whether the figure holds the query's words.
    pub(super) fn finds(&self, index: usize) -> bool {
        is_set(self.found.as_deref(), index)
    }

    /// Whether each [`Facet`] lets the figure pass.
    pub(super) fn passes(&self, index: usize, it: &Indicator) -> [bool; 4] {
        let query = self.query;
        let unit = self.catalog.units.of.get(index).copied();
        [
            is_set(self.sections.as_deref(), it.section),
            query.kinds.is_empty() || query.kinds.contains(&it.kind),
            query.statuses.is_empty() || query.statuses.contains(&it.status),
            unit.is_some_and(|it| is_set(self.units.as_deref(), it)),
        ]
    }
}

fn is_set(flags: Option<&[bool]>, index: usize) -> bool {
    flags.is_none_or(|it| it.get(index).copied().unwrap_or_default())
}

/// The chosen sections and all within them.
fn chosen_sections(catalog: &Catalog, query: &Query) -> Vec<bool> {
    let mut chosen: Vec<bool> = Vec::with_capacity(catalog.report.sections.len());
    for (index, section) in catalog.report.sections.iter().enumerate() {
        let within = section
            .parent
            .is_some_and(|it| chosen.get(it).copied().unwrap_or_default());
        chosen.push(within || query.sections.contains(&index));
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;
    use crate::catalog::Chosen;
    use crate::indicator::{Kind, Status};

    #[track_caller]
    fn check(query: &Query, expected: &[&str]) {
        let catalog = fixture::report();
        let names: Vec<&str> = catalog
            .run(query)
            .into_iter()
            .filter_map(|it| Some(catalog.indicator(it)?.name.as_str()))
            .collect();
        assert_eq!(names, expected);
    }

    #[test]
    fn nothing_chosen_lists_all() {
        assert_eq!(fixture::report().run(&Query::default()).len(), 9);
    }

    #[test]
    fn a_section_stands_for_its_subsections() {
        let section = |title: &str| {
            let report = fixture::report().report;
            let found = report.sections.iter().position(|it| it.title == title);
            Chosen::from([found.unwrap()])
        };
        check(
            &Query {
                sections: section("城市建设"),
                ..Query::default()
            },
            &["供水量", "PM2.5浓度", "研发投入强度", "营商环境指数"],
        );
        check(
            &Query {
                sections: section("绿色发展"),
                ..Query::default()
            },
            &["PM2.5浓度", "研发投入强度", "营商环境指数"],
        );
    }

    #[test]
    fn facets_narrow_each_other_and_values_of_one_widen() {
        let mut query = Query {
            units: Chosen::from(["%".to_owned()]),
            ..Query::default()
        };
        query.kinds.insert(Kind::Growth);
        check(&query, &["地区生产总值", "GDP"]);
        query.kinds.insert(Kind::Share);
        check(
            &query,
            &["地区生产总值", "研发投入强度", "GDP", "城镇调查失业率"],
        );
        query.statuses.insert(Status::Target);
        check(&query, &["GDP", "城镇调查失业率"]);
        query.text = "GDP".to_owned();
        check(&query, &["GDP", "城镇调查失业率"]);
        query.text = "失业率 >5%".to_owned();
        check(&query, &["城镇调查失业率"]);
    }

    #[test]
    fn the_empty_unit_stands_for_none() {
        check(
            &Query {
                units: Chosen::from([String::new()]),
                ..Query::default()
            },
            &["营商环境指数"],
        );
    }
}
