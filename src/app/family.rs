//! The reports of one government that are at hand, year by year, and what links their figures.

use super::shelf::{Document, Shelf};
use crate::catalog::audit::{self, Finding};
use crate::catalog::link::{self, FigureId, Links, Pace, Promise, Relation};
use crate::catalog::verdict::Verdict;
use crate::catalog::{Catalog, bounded};
use crate::indicator::{Indicator, IndicatorId};

/// Linked reports of one government.
#[derive(Debug)]
pub(crate) struct Family {
    /// By year, none twice.
    pub(crate) documents: Vec<Document>,
    pub(crate) links: Links,
    /// What stands against the figures of each report, in their order.
    against: Vec<Vec<Option<Against>>>,
}

/// What links documents follows from them alone.
impl PartialEq for Family {
    fn eq(&self, other: &Self) -> bool {
        self.documents == other.documents
    }
}

impl Eq for Family {}

/// What stands against a figure, in a few characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Against {
    /// `None` for a result, against which its target stands.
    pub(crate) verdict: Option<Verdict>,
    /// Empty where nothing is told.
    pub(crate) printed: String,
}

/// How another figure stands to the one in question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Last year's result beside this year's target.
    ResultBefore,
    /// This year's target beside last year's result.
    TargetNext,
    /// What became of a target.
    Outcome,
    /// The target that a result answers.
    Promised,
    /// The same result a year before.
    YearBefore,
    /// The same result a year later.
    YearAfter,
}

impl Family {
    /// The reports of the government that a document is of, by year. Of two for one year the document itself is taken, else the
    /// one opened last; one that tells no year stands alone. Reports of which nothing tells whose they are belong together
    /// where no two are of one year: else nothing tells which do.
    pub(crate) fn members(shelf: &Shelf, document: &Document) -> Vec<Document> {
        let government = shelf.government(document);
        let year = |it: &Document| it.catalog.report.header.plan_year;
        let mut members = vec![document.clone()];
        if year(document).is_none() {
            return members;
        }
        let mut count = 0;
        for (other, of) in shelf.documents.iter().zip(shelf.governments()).rev() {
            if year(other).is_none() || of.as_deref() != government {
                continue;
            }
            count += 1;
            if members.iter().all(|it| year(it) != year(other)) {
                let place = members.iter().filter(|it| year(it) < year(other)).count();
                members.insert(place, other.clone());
            }
        }
        if government.is_none() && count > members.len() {
            return vec![document.clone()];
        }
        members
    }

    /// Links the figures of some reports of one government.
    pub(crate) fn read(documents: &[Document]) -> Self {
        let mut family = Self {
            links: link::read(&catalogs(documents)),
            documents: documents.to_vec(),
            against: Vec::new(),
        };
        family.against = family.read_against();
        family
    }

    /// A row of the table asks for its own at every key pressed, so all are told once.
    fn read_against(&self) -> Vec<Vec<Option<Against>>> {
        let printed = |id| self.figure(id).map(|it| bounded(it.1)).unwrap_or_default();
        let told = self
            .links
            .promises
            .iter()
            .filter(|it| it.verdict != Verdict::TooEarly);
        let targets = told.map(|it| {
            let outcome = it.outcome.filter(|_| it.judgement.is_some());
            let against = Against {
                verdict: Some(it.verdict),
                printed: outcome.map(printed).unwrap_or_default(),
            };
            (it.target, against)
        });
        let outcomes = self
            .links
            .links
            .iter()
            .filter(|it| it.relation == Relation::Outcome);
        let results = outcomes.map(|it| {
            let against = Against {
                verdict: None,
                printed: printed(it.earlier),
            };
            (it.later, against)
        });
        let count = |it: &Document| it.catalog.indicators.len();
        let mut all: Vec<_> = self
            .documents
            .iter()
            .map(|it| vec![None; count(it)])
            .collect();
        for (id, against) in targets.chain(results) {
            let place = usize::try_from(id.indicator.0).ok();
            let figures = all.get_mut(id.report);
            if let Some(it) = figures
                .zip(place)
                .and_then(|(figures, place)| figures.get_mut(place))
            {
                *it = Some(against);
            }
        }
        all
    }

    /// A figure with its report.
    pub(crate) fn figure(&self, id: FigureId) -> Option<(&Document, &Indicator)> {
        let document = self.documents.get(id.report)?;
        Some((document, document.catalog.indicator(id.indicator)?))
    }

    fn place(&self, document: &Document) -> Option<usize> {
        self.documents.iter().position(|it| it == document)
    }

    /// Whose reports they are; `None` where none of the texts tells.
    pub(crate) fn government(&self) -> Option<&str> {
        self.documents.iter().find_map(Document::government)
    }

    /// The report of the year after.
    pub(crate) fn next(&self, document: &Document) -> Option<&Document> {
        let next = self.links.next.get(self.place(document)?)?;
        self.documents.get((*next)?)
    }

    /// The report of the year before.
    pub(crate) fn previous(&self, document: &Document) -> Option<&Document> {
        let place = self.place(document)?;
        let before = self.links.next.iter().position(|it| *it == Some(place))?;
        self.documents.get(before)
    }

    /// The report whose promises say most beside this one: its own where the next year's is at hand, else those of the year before.
    pub(crate) fn promiser<'a>(&'a self, document: &'a Document) -> &'a Document {
        match (self.next(document), self.previous(document)) {
            (None, Some(previous)) => previous,
            _ => document,
        }
    }

    /// The targets of a report and what became of them, in the order of its text.
    pub(crate) fn promises(&self, document: &Document) -> Vec<&Promise> {
        let place = self.place(document);
        let promises = self.links.promises.iter();
        promises
            .filter(|it| Some(it.target.report) == place)
            .collect()
    }

    /// The goals of a report to keep pace with another figure, in the order of its text.
    pub(crate) fn paces(&self, document: &Document) -> Vec<&Pace> {
        let place = self.place(document);
        let paces = self.links.paces.iter();
        paces.filter(|it| Some(it.report) == place).collect()
    }

    /// What became of one target of a report.
    pub(crate) fn promise(&self, document: &Document, target: IndicatorId) -> Option<&Promise> {
        self.links.promise(self.id(document, target)?)
    }

    /// The figures that are linked with one of a report, and by what.
    pub(crate) fn related(
        &self,
        document: &Document,
        it: IndicatorId,
    ) -> Vec<(Role, FigureId, &link::Link)> {
        let Some(id) = self.id(document, it) else {
            return Vec::new();
        };
        let role = |it: &link::Link| match (it.relation, it.earlier == id) {
            (Relation::Plan, true) => (Role::TargetNext, it.later),
            (Relation::Plan, false) => (Role::ResultBefore, it.earlier),
            (Relation::Outcome, true) => (Role::Outcome, it.later),
            (Relation::Outcome, false) => (Role::Promised, it.earlier),
            (Relation::Again, true) => (Role::YearAfter, it.later),
            (Relation::Again, false) => (Role::YearBefore, it.earlier),
        };
        let related = |link| {
            let (role, other) = role(link);
            (role, other, link)
        };
        self.links.of(id).map(related).collect()
    }

    /// What stands against a figure in the report of another year: a target's outcome, a result's target.
    pub(crate) fn against(&self, document: &Document, it: IndicatorId) -> Option<&Against> {
        let figures = self.against.get(self.place(document)?)?;
        figures.get(usize::try_from(it.0).ok()?)?.as_ref()
    }

    /// Where the figures do not add up; asked for by the one view that shows it.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        audit::read(&catalogs(&self.documents), &self.links)
    }

    /// How sure a link is, per mille, and why the two are taken for one thing; `None` where they are not linked.
    pub(crate) fn link(&self, earlier: FigureId, later: FigureId) -> Option<&link::Link> {
        let mut links = self.links.of(earlier);
        links.find(|it| it.earlier == earlier && it.later == later)
    }

    fn id(&self, document: &Document, indicator: IndicatorId) -> Option<FigureId> {
        Some(FigureId {
            report: self.place(document)?,
            indicator,
        })
    }
}

pub(crate) fn catalogs(documents: &[Document]) -> Vec<&Catalog> {
    documents.iter().map(|it| &*it.catalog).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(title: &str, words: &str) -> Document {
        let text = format!("# {title}政府工作报告\n\n{words}\n");
        Document::opened(title, Catalog::read(text))
    }

    fn family(documents: &[Document], of: usize) -> Family {
        let mut shelf = Shelf::default();
        shelf.documents.clear();
        for it in documents {
            shelf.add(it.clone());
        }
        Family::read(&Family::members(&shelf, &documents[of]))
    }

    #[test]
    fn the_reports_of_one_government_belong_together() {
        let reports = [
            report("2024年甲州市", "新建公园3个。"),
            report("2023年甲州市", "今年新建公园2个。"),
            report("2024年乙州市", "新建公园4个。"),
            report("甲州市", "新建公园5个。"),
        ];
        let family = family(&reports, 0);
        assert_eq!(family.documents, [reports[1].clone(), reports[0].clone()]);
        assert_eq!(family.next(&reports[1]), Some(&reports[0]));
        assert_eq!(family.previous(&reports[0]), Some(&reports[1]));
        assert_eq!(family.next(&reports[0]), None);
        assert_eq!(family.promiser(&reports[0]), &reports[1]);
        assert_eq!(family.promiser(&reports[1]), &reports[1]);
    }

    #[test]
    fn of_two_reports_for_a_year_that_on_screen_counts() {
        let reports = [
            report("2024年甲州市", "新建公园3个。"),
            report("2024年甲州市", "新建公园4个。"),
            report("2023年甲州市", "今年新建公园2个。"),
        ];
        assert_eq!(family(&reports, 0).documents[1], reports[0]);
        assert_eq!(family(&reports, 1).documents[1], reports[1]);
        assert_eq!(family(&reports, 2).documents[1], reports[1]);
    }

    #[test]
    fn reports_of_nobody_known_belong_together_where_no_other_could() {
        let reports = [
            report("2024年", "新建公园3个。"),
            report("2023年", "今年新建公园2个。"),
            report("2023年", "今年新建公园4个。"),
        ];
        let few = family(&reports[..2], 0);
        assert_eq!(few.documents, [reports[1].clone(), reports[0].clone()]);
        assert_eq!(few.government(), None);
        assert_eq!(family(&reports, 0).documents, [reports[0].clone()]);
    }

    #[test]
    fn a_report_without_a_partner_stands_alone() {
        let reports = [report("2024年甲州市", "## 二、工作安排\n\n新建公园3个。")];
        let family = family(&reports, 0);
        assert_eq!(family.promiser(&reports[0]), &reports[0]);
        let promises = family.promises(&reports[0]);
        assert_eq!(
            promises.iter().map(|it| it.verdict).collect::<Vec<_>>(),
            [Verdict::TooEarly]
        );
    }

    #[test]
    fn a_target_and_its_outcome_name_each_other() {
        let reports = [
            report("2023年甲州市", "## 二、工作安排\n\n新建公园2个。"),
            report("2024年甲州市", "过去一年，新建公园3个。"),
        ];
        let family = family(&reports, 0);
        let promise = family.promises(&reports[0])[0];
        assert_eq!(promise.verdict, Verdict::Exceeded);
        let outcome = promise.outcome.unwrap();
        let related = |report: usize, id| -> Vec<_> {
            let related = family.related(&reports[report], id).into_iter();
            related.map(|it| (it.0, it.1)).collect()
        };
        assert_eq!(
            related(0, promise.target.indicator),
            [(Role::Outcome, outcome)]
        );
        assert_eq!(
            related(1, outcome.indicator),
            [(Role::Promised, promise.target)]
        );
        assert!(family.link(promise.target, outcome).is_some());
    }
}
