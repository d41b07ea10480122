//! What the page shows, as far as the address holds it.

use super::editions;
use crate::catalog::verdict::Verdict;
use crate::catalog::{Chosen, Query, Sort};

/// Everything a link must bring back. The report itself is never part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The id of a document of the shelf.
    pub report: String,
    pub page: Page,
    pub query: Query,
    /// The key of the chosen indicator.
    pub selected: Option<String>,
    /// The section that the text is opened at, or whose promises are listed.
    pub part: Option<usize>,
    pub numbers: Numbers,
    /// The verdicts whose promises are listed; none stands for all.
    pub verdicts: Chosen<Verdict>,
    pub ledger: Arrangement,
}

/// The ways to look at a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Overview and table.
    #[default]
    Indicators,
    /// Its targets and what became of them.
    Promises,
    /// One of its figures across all reports at hand.
    Compare,
    /// The whole text with its figures marked.
    Text,
}

/// How the promises stand in their list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrangement {
    /// By verdict, and in the order of the text.
    #[default]
    ByVerdict,
    /// From the one that falls shortest of its target to the one that goes farthest beyond.
    ByDistance,
}

/// Which numbers the text marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// Those read as indicators.
    #[default]
    Indicators,
    /// Those that are none as well, each with its reason.
    All,
}

impl Default for View {
    fn default() -> Self {
        Self::of(editions::FIRST)
    }
}

impl View {
    /// A report as it opens: everything listed, nothing chosen.
    pub fn of(report: &str) -> Self {
        Self {
            report: report.to_owned(),
            page: Page::default(),
            query: Query::default(),
            selected: None,
            part: None,
            numbers: Numbers::default(),
            verdicts: Chosen::default(),
            ledger: Arrangement::default(),
        }
    }

    /// A report with one of its figures chosen.
    pub fn at_figure(report: &str, page: Page, key: &str) -> Self {
        let mut view = Self::of(report);
        view.page = page;
        view.selected = Some(key.to_owned());
        view
    }

    /// The promises of a report with one verdict, or all.
    pub fn promises(report: &str, verdict: Option<Verdict>) -> Self {
        let mut view = Self::of(report);
        view.page = Page::Promises;
        view.verdicts = verdict.into_iter().collect();
        view
    }

    /// The text of a report, opened at a section.
    pub fn at_section(report: &str, section: usize) -> Self {
        let mut view = Self::of(report);
        view.page = Page::Text;
        view.part = Some(section);
        view
    }

    /// The same view without conditions; the order stays.
    pub fn without_conditions(&self) -> Self {
        let mut view = self.clone();
        view.query = Query {
            sort: self.query.sort,
            ..Query::default()
        };
        view
    }

    /// The same view in another order.
    pub fn sorted(&self, sort: Sort) -> Self {
        let mut view = self.clone();
        view.query.sort = sort;
        view
    }
}

/// How many values are chosen in the facets.
pub fn chosen_count(query: &Query) -> usize {
    query.sections.len() + query.kinds.len() + query.statuses.len() + query.units.len()
}

/// Whether the query leaves anything out.
pub fn has_conditions(query: &Query) -> bool {
    chosen_count(query) > 0 || !query.text.trim().is_empty()
}
