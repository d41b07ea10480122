//! How many figures each value of a facet would leave, the other facets as chosen.
//!
//! Values that would leave none are not listed, unless they are chosen: a choice must stay in sight to be undone.

use super::Catalog;
use super::filter::{Facet, Filter};
use crate::indicator::{Kind, Status};

/// How many listed figures each value of a facet would leave, the other facets as chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Parts and sections that hold figures, in the order of the text; figures of a subsection count for all around it.
    ///
    /// The index 0 stands for the text before any heading.
    pub sections: Vec<Count<usize>>,
    pub kinds: Vec<Count<Kind>>,
    pub statuses: Vec<Count<Status>>,
    /// The report's most frequent unit first, whatever the query; the empty string stands for no unit.
    pub units: Vec<Count<String>>,
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count<T> {
    pub value: T,
    pub count: usize,
    pub is_chosen: bool,
}

/// The deepest level of section that can be chosen by itself; below it a list of sections is as long as the text.
const DEEPEST_LEVEL: u8 = 2;
const KINDS: [Kind; 5] = [
    Kind::Amount,
    Kind::Increment,
    Kind::Growth,
    Kind::Share,
    Kind::Rank,
];
const STATUSES: [Status; 2] = [Status::Actual, Status::Target];

/// Counts the figures of a catalog that a filter leaves.
pub(super) fn count(catalog: &Catalog, filter: &Filter<'_>) -> Facets {
    let mut sections = vec![0; catalog.report.sections.len()];
    let mut kinds = [0; KINDS.len()];
    let mut statuses = [0; STATUSES.len()];
    let mut units = vec![0; catalog.units.names.len()];
    let all = catalog.indicators.iter().zip(&catalog.units.of);
    for (index, (it, unit)) in all.enumerate().filter(|(index, _)| filter.finds(*index)) {
        let passes = filter.passes(index, it);
        if passes_but(passes, Facet::Section) {
            add(&mut sections, it.section);
        }
        if passes_but(passes, Facet::Kind) {
            add(&mut kinds, it.kind as usize);
        }
        if passes_but(passes, Facet::Status) {
            add(&mut statuses, it.status as usize);
        }
        if passes_but(passes, Facet::Unit) {
            add(&mut units, *unit);
        }
    }
    let query = filter.query;
    let names = catalog.units.names.iter().cloned();
    Facets {
        sections: section_counts(catalog, filter, sections),
        kinds: counts(KINDS, kinds, |it| query.kinds.contains(it)),
        statuses: counts(STATUSES, statuses, |it| query.statuses.contains(it)),
        units: counts(names, units, |it| query.units.contains(it)),
    }
}

/// Whether every facet but one lets a figure pass.
fn passes_but(passes: [bool; 4], facet: Facet) -> bool {
    let others = passes
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != facet as usize);
    others.into_iter().all(|(_, it)| *it)
}

fn add(counts: &mut [usize], index: usize) {
    if let Some(it) = counts.get_mut(index) {
        *it += 1;
    }
}

/// The sections to choose from; those below are counted with the ones around them.
fn section_counts(
    catalog: &Catalog,
    filter: &Filter<'_>,
    mut held: Vec<usize>,
) -> Vec<Count<usize>> {
    let sections = &catalog.report.sections;
    for (index, section) in sections.iter().enumerate().rev() {
        let within = held.get(index).copied().unwrap_or_default();
        if let Some(around) = section.parent.and_then(|it| held.get_mut(it)) {
            *around += within;
        }
    }
    let chosen = &filter.query.sections;
    counts(0..sections.len(), held, |it| chosen.contains(it))
        .into_iter()
        .filter(|it| {
            let section = sections.get(it.value);
            it.is_chosen
                || section.is_some_and(|it| it.level <= DEEPEST_LEVEL || it.parent.is_none())
        })
        .collect()
}

fn counts<T>(
    values: impl IntoIterator<Item = T>,
    counts: impl IntoIterator<Item = usize>,
    is_chosen: impl Fn(&T) -> bool,
) -> Vec<Count<T>> {
    let counted = values.into_iter().zip(counts).map(|(value, count)| Count {
        is_chosen: is_chosen(&value),
        value,
        count,
    });
    counted.filter(|it| it.count > 0 || it.is_chosen).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Query, fixture};
    use super::*;
    use expect_test::{Expect, expect};
    use std::fmt::Write as _;

    #[track_caller]
    fn check(query: &Query, expected: &Expect) {
        let catalog = fixture::report();
        let found = catalog.facets(query);
        let mut lines = String::new();
        let mut line = |value: &str, count: usize, is_chosen: bool| {
            let mark = if is_chosen { " *" } else { "" };
            let _ = writeln!(lines, "{value} {count}{mark}");
        };
        for it in &found.sections {
            let path = catalog.report.section_path(it.value).join(" / ");
            line(&path, it.count, it.is_chosen);
        }
        for it in &found.kinds {
            line(&format!("{:?}", it.value), it.count, it.is_chosen);
        }
        for it in &found.statuses {
            line(&format!("{:?}", it.value), it.count, it.is_chosen);
        }
        for it in &found.units {
            line(&it.value, it.count, it.is_chosen);
        }
        expected.assert_eq(&lines);
    }

    #[test]
    fn a_section_counts_the_figures_of_its_subsections() {
        check(
            &Query::default(),
            &expect![[r#"
            2022年工作回顾 7
            2022年工作回顾 / 经济运行 3
            2022年工作回顾 / 城市建设 4
            2023年重点工作 2
            2023年重点工作 / 主要预期目标 2
            Amount 4
            Growth 2
            Share 2
            Rank 1
            Actual 7
            Target 2
            % 4
             1
            位 1
            元 1
            微克/立方米 1
            立方米 1
        "#]],
        );
    }

    #[test]
    fn a_facet_counts_as_if_it_were_not_chosen_from() {
        let mut query = Query::default();
        query.kinds.insert(Kind::Growth);
        check(
            &query,
            &expect![[r#"
            2022年工作回顾 1
            2022年工作回顾 / 经济运行 1
            2023年重点工作 1
            2023年重点工作 / 主要预期目标 1
            Amount 4
            Growth 2 *
            Share 2
            Rank 1
            Actual 1
            Target 1
            % 2
        "#]],
        );
    }

    #[test]
    fn a_chosen_value_that_leaves_nothing_stays_listed() {
        let mut query = Query {
            text: "失业率".to_owned(),
            ..Query::default()
        };
        query.kinds.insert(Kind::Rank);
        query.sections.insert(1);
        check(
            &query,
            &expect![[r#"
            2022年工作回顾 0 *
            Rank 0 *
        "#]],
        );
    }

    #[test]
    fn the_counts_of_a_facet_add_up_to_the_list_without_it() {
        let catalog = fixture::report();
        for kind in [None, Some(Kind::Growth), Some(Kind::Share)] {
            for status in [None, Some(Status::Target)] {
                for text in ["", "增长", ">5%", "没有的词"] {
                    let query = Query {
                        text: text.to_owned(),
                        kinds: kind.into_iter().collect(),
                        statuses: status.into_iter().collect(),
                        ..Query::default()
                    };
                    let facets = catalog.facets(&query);
                    let listed = |query: &Query| catalog.run(query).len();
                    let units: usize = facets.units.iter().map(|it| it.count).sum();
                    assert_eq!(units, listed(&query));
                    let kinds: usize = facets.kinds.iter().map(|it| it.count).sum();
                    let any_kind = Query {
                        kinds: [].into(),
                        ..query
                    };
                    assert_eq!(kinds, listed(&any_kind));
                    for it in catalog.facets(&any_kind).kinds {
                        let one_kind = Query {
                            kinds: [it.value].into(),
                            ..any_kind.clone()
                        };
                        assert_eq!(it.count, listed(&one_kind));
                    }
                }
            }
        }
    }
}
