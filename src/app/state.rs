//! What the page knows and how it changes. Pure: what a change means for the address, the scroll or a file happens in hooks and tasks.

use super::library::{Library, Listed};
use super::notice::{Notice, Weight};
use super::shelf::{Document, Shelf};
use super::url::Decoded;
use super::view::{Arrangement, Numbers, Page, View, has_conditions};
use crate::catalog::verdict::Verdict;
use crate::catalog::{Catalog, Column, Order, Sort};
use crate::indicator::{IndicatorId, Kind, Status};
use std::rc::Rc;
use yew::Reducible;

/// Everything that the page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    pub shelf: Rc<Shelf>,
    /// The reports beside the page that are not on the shelf.
    pub library: Library,
    pub view: View,
    /// How the last change of the view enters the history.
    pub entry: HistoryEntry,
    pub notice: Option<Notice>,
    pub dialog: Option<Dialog>,
    /// Whether the detail shows all it has where there is little room.
    pub is_detail_whole: bool,
    /// Whether the rare units can be chosen too.
    pub are_units_whole: bool,
    /// Whether files are being dragged over the page.
    pub is_dragging: bool,
}

impl Default for State {
    fn default() -> Self {
        Self::of(Shelf::default(), Library::default())
    }
}

/// What the browser's history does with a changed view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HistoryEntry {
    /// The view takes the place of the one before: typing, and what the address itself brought.
    #[default]
    Replace,
    /// The view before can be gone back to.
    Push,
}

/// What lies over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    Filters,
    Outline,
    Paste,
    Keys,
}

impl Dialog {
    /// What the page calls its element.
    pub fn id(self) -> &'static str {
        match self {
            Self::Filters => "filters",
            Self::Outline => "outline",
            Self::Paste => "paste",
            Self::Keys => "keys",
        }
    }
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    Section(usize),
    Kind(Kind),
    Status(Status),
    Unit(String),
}

/// Where the next chosen figure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Forward,
    Back,
}

/// Everything that can happen to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The address has brought a view.
    Visit(Decoded),
    ShowReport(String),
    /// Reports that the visitor has opened together; the last one is shown.
    AddReports(Vec<Document>),
    /// Takes the report on screen away.
    RemoveReport,
    /// The index of the reports beside the page has come.
    List(Vec<Listed>),
    /// The text of one of them has come; nothing on screen changes, unless a link waits for it.
    Shelve(Document),
    /// The text of one of them cannot be had.
    Unlist(String),
    SetText(String),
    Toggle(Choice),
    ClearConditions,
    SortBy(Column),
    Select(String),
    Deselect,
    SelectNext(Way),
    ToggleNumbers,
    ToggleVerdict(Verdict),
    /// Lists the promises of one section alone, or of all.
    ShowSection(Option<usize>),
    ArrangeLedger,
    ToggleDetail,
    ToggleUnits,
    Drag(bool),
    Open(Dialog),
    CloseDialog,
    Notify(Notice),
    Dismiss,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.apply(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

impl State {
    /// The page as it always opens, with these reports.
    fn of(shelf: Shelf, library: Library) -> Self {
        Self {
            shelf: Rc::new(shelf),
            library,
            view: View::default(),
            entry: HistoryEntry::default(),
            notice: None,
            dialog: None,
            is_detail_whole: false,
            are_units_whole: false,
            is_dragging: false,
        }
    }

    /// The state that an address opens the page with.
    pub fn opened_at(decoded: Decoded) -> Self {
        Self::opened_with(Shelf::default(), Library::default(), decoded)
    }

    /// The state that an address opens a page with that has these reports.
    pub(crate) fn opened_with(shelf: Shelf, library: Library, decoded: Decoded) -> Self {
        let mut state = Self::of(shelf, library);
        state.visit(decoded);
        state
    }

    /// The report on screen; `None` while the one that a link asks for is awaited.
    pub fn document(&self) -> Option<&Document> {
        let asked = self.shelf.find(&self.view.report);
        let first = || {
            let documents = self.shelf.documents.first();
            documents.filter(|_| !self.library.may_bring(&self.view.report))
        };
        asked.or_else(first)
    }

    /// The catalog of the report on screen.
    pub fn catalog(&self) -> Option<&Rc<Catalog>> {
        self.document().map(|it| &it.catalog)
    }

    /// The chosen indicator.
    pub fn selected(&self) -> Option<IndicatorId> {
        self.catalog()?.by_key(self.view.selected.as_deref()?)
    }

    /// The figure that is compared: the chosen one, else the first of the overview.
    pub fn compared(&self) -> Option<IndicatorId> {
        let first = || self.document()?.summary.headline.ids.first().copied();
        self.selected().or_else(first)
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::Visit(decoded) => self.visit(decoded),
            Action::ShowReport(id) => self.show_report(&id),
            Action::AddReports(documents) => self.add_reports(documents),
            Action::RemoveReport => self.remove_report(),
            Action::List(listed) => self.list(listed),
            Action::Shelve(document) => {
                self.library.remove(&document.id);
                let is_asked = document.id == self.view.report;
                Rc::make_mut(&mut self.shelf).shelve(document);
                self.arrive(is_asked);
            }
            Action::Unlist(id) => {
                self.library.remove(&id);
                self.arrive(id == self.view.report);
            }
            Action::ToggleDetail => self.is_detail_whole = !self.is_detail_whole,
            Action::ToggleUnits => self.are_units_whole = !self.are_units_whole,
            Action::Drag(is_dragging) => self.is_dragging = is_dragging,
            Action::Open(dialog) => self.dialog = Some(dialog),
            Action::CloseDialog => self.dialog = None,
            Action::Notify(notice) => self.notice = Some(notice),
            Action::Dismiss => self.notice = None,
            other => self.change_view(other),
        }
        // The next detail opens as the first one did.
        self.is_detail_whole &= self.view.selected.is_some();
    }

    fn change_view(&mut self, action: Action) {
        self.entry = HistoryEntry::Push;
        // What was said in passing is over when the visitor goes on.
        self.notice = self.notice.take().filter(|it| it.weight() == Weight::Alert);
        match action {
            Action::SetText(text) => self.set_text(text),
            Action::Toggle(choice) => self.toggle(choice),
            Action::ClearConditions => self.view = self.view.without_conditions(),
            Action::SortBy(column) => {
                self.view.query.sort = next_sort(self.view.query.sort, column);
            }
            Action::Select(key) => self.select(key),
            Action::ToggleVerdict(verdict) => self.view.verdicts.toggle(verdict),
            Action::ShowSection(section) => self.view.part = section,
            Action::ArrangeLedger => {
                self.view.ledger = match self.view.ledger {
                    Arrangement::ByVerdict => Arrangement::ByDistance,
                    Arrangement::ByDistance => Arrangement::ByVerdict,
                };
            }
            Action::Deselect => self.view.selected = None,
            Action::SelectNext(way) => self.select_next(way),
            Action::ToggleNumbers => {
                self.view.numbers = match self.view.numbers {
                    Numbers::Indicators => Numbers::All,
                    Numbers::All => Numbers::Indicators,
                };
            }
            _ => {}
        }
    }

    /// Takes an address over; what this report does not have is left out and said.
    fn visit(&mut self, decoded: Decoded) {
        self.entry = HistoryEntry::Replace;
        self.dialog = None;
        self.is_detail_whole &= self.view.page == decoded.view.page;
        let mut notice = (!decoded.is_whole).then_some(Notice::DamagedLink);
        self.view = decoded.view;
        if self.shelf.find(&self.view.report).is_none() {
            if self.library.may_bring(&self.view.report) {
                // The rest is looked at when the report is there.
                self.notice = notice.or(self.notice.take());
                return;
            }
            let page = self.view.page;
            self.view = View {
                page,
                ..View::default()
            };
            notice = Some(Notice::MissingReport);
        }
        let Some(catalog) = self.catalog().cloned() else {
            return;
        };
        let section_count = catalog.report.sections.len();
        let fits = |it: &usize| *it < section_count;
        if !self.view.part.iter().all(fits) || !self.view.query.sections.iter().all(fits) {
            self.view.part = self.view.part.filter(fits);
            self.view.query.sections.retain(fits);
            notice = notice.or(Some(Notice::DamagedLink));
        }
        if self.view.selected.is_some() && self.selected().is_none() {
            self.view.selected = None;
            notice = notice.or(Some(Notice::MissingIndicator));
        }
        self.notice = notice.or(self.notice.take());
    }

    /// Takes the index over; what is at hand already is not listed.
    fn list(&mut self, mut listed: Vec<Listed>) {
        listed.retain(|it| self.shelf.find(&it.id).is_none());
        self.library = Library::Known(listed);
        let is_awaited = self.library.may_bring(&self.view.report);
        self.arrive(!is_awaited && self.shelf.find(&self.view.report).is_none());
    }

    /// Visits the awaited view anew, where it is decided now.
    fn arrive(&mut self, is_decided: bool) {
        if is_decided {
            let view = self.view.clone();
            self.visit(Decoded {
                view,
                is_whole: true,
            });
        }
    }

    /// Another report: what is looked for stays, what only the one before has goes.
    fn show_report(&mut self, id: &str) {
        let is_there = self.shelf.find(id).is_some() || self.library.may_bring(id);
        if !is_there || self.view.report == id {
            return;
        }
        self.entry = HistoryEntry::Push;
        id.clone_into(&mut self.view.report);
        self.view.selected = None;
        self.view.part = None;
        self.view.query.sections.clear();
        self.view.verdicts.clear();
        self.notice = None;
    }

    fn add_reports(&mut self, documents: Vec<Document>) {
        let Some(document) = documents.last() else {
            return;
        };
        let view = View {
            page: self.view.page,
            ..View::of(&document.id)
        };
        self.notice = Some(Notice::Opened {
            label: document.label(),
            count: document.catalog.indicators.len(),
        });
        Rc::make_mut(&mut self.shelf).add_all(documents);
        self.view = view;
        self.entry = HistoryEntry::Push;
        self.dialog = None;
    }

    /// Takes the report on screen away and shows the first of the others.
    fn remove_report(&mut self) {
        Rc::make_mut(&mut self.shelf).remove(&self.view.report);
        if let Some(first) = self.shelf.documents.first() {
            self.view = View::of(&first.id);
            self.entry = HistoryEntry::Replace;
        }
    }

    /// Typing looks for indicators, wherever one is.
    fn set_text(&mut self, text: String) {
        if self.view.page == Page::Indicators {
            self.entry = HistoryEntry::Replace;
        }
        self.view.page = Page::Indicators;
        self.view.query.text = text;
    }

    /// In the ledger a second press closes what the first has opened.
    fn select(&mut self, key: String) {
        let is_open = self.view.selected.as_ref() == Some(&key);
        self.view.selected = (!is_open || self.view.page != Page::Promises).then_some(key);
    }

    fn toggle(&mut self, choice: Choice) {
        let query = &mut self.view.query;
        match choice {
            Choice::Section(it) => query.sections.toggle(it),
            Choice::Kind(it) => query.kinds.toggle(it),
            Choice::Status(it) => query.statuses.toggle(it),
            Choice::Unit(it) => query.units.toggle(it),
        }
    }

    /// Steps through the list, or through the text; from the end to the start.
    fn select_next(&mut self, way: Way) {
        let Some(catalog) = self.catalog() else {
            return;
        };
        let ids = match self.view.page {
            Page::Indicators => catalog.run(&self.view.query),
            Page::Text => catalog.indicators.iter().map(|it| it.id).collect(),
            // The rows of the ledger open each for itself, and a comparison has one figure.
            Page::Promises | Page::Compare => return,
        };
        let Some(next) = neighbour(&ids, self.selected(), way) else {
            return;
        };
        self.view.selected = catalog.indicator(next).map(|it| it.key.clone());
        self.entry = HistoryEntry::Replace;
    }

    /// Whether the list leaves anything out.
    pub fn has_conditions(&self) -> bool {
        has_conditions(&self.view.query)
    }
}

fn neighbour(ids: &[IndicatorId], from: Option<IndicatorId>, way: Way) -> Option<IndicatorId> {
    let at = from.and_then(|id| ids.iter().position(|it| *it == id));
    let next = match (at, way) {
        (None, Way::Forward) => 0,
        (None, Way::Back) => ids.len().checked_sub(1)?,
        (Some(at), Way::Forward) => (at + 1) % ids.len(),
        (Some(at), Way::Back) => at.checked_sub(1).unwrap_or(ids.len() - 1),
    };
    ids.get(next).copied()
}

/// Numbers begin with the largest, words with the first; a third press returns to the order of the text.
fn next_sort(sort: Sort, column: Column) -> Sort {
    let first = match column {
        Column::Value | Column::Period => Order::Descending,
        _ => Order::Ascending,
    };
    if sort.column != column {
        return Sort {
            column,
            order: first,
        };
    }
    if sort.order != first {
        return Sort::default();
    }
    let order = match first {
        Order::Ascending => Order::Descending,
        Order::Descending => Order::Ascending,
    };
    Sort { column, order }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::url;

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        actions
            .into_iter()
            .fold(Rc::new(State::default()), Reducible::reduce)
    }

    #[track_caller]
    fn check(actions: impl IntoIterator<Item = Action>, address: &str) {
        assert_eq!(url::encode(&after(actions).view), address);
    }

    #[test]
    fn choosing_and_choosing_again_changes_nothing() {
        let growth = || Action::Toggle(Choice::Kind(Kind::Growth));
        check([growth()], "report=qingdao-2024&kind=growth");
        check([growth(), growth()], "");
        check([growth(), Action::ClearConditions], "");
    }

    #[test]
    fn a_change_that_changes_nothing_returns_the_same_state() {
        let state = Rc::new(State::default());
        assert!(Rc::ptr_eq(&state, &state.clone().reduce(Action::Dismiss)));
        assert!(Rc::ptr_eq(
            &state,
            &state.clone().reduce(Action::CloseDialog)
        ));
    }

    #[test]
    fn a_header_orders_then_reverses_then_returns_to_the_text() {
        let by = || Action::SortBy(Column::Value);
        check([by()], "report=qingdao-2024&sort=-value");
        check([by(), by()], "report=qingdao-2024&sort=value");
        check([by(), by(), by()], "");
        check(
            [by(), Action::SortBy(Column::Name)],
            "report=qingdao-2024&sort=name",
        );
    }

    #[test]
    fn typing_replaces_and_choosing_pushes() {
        let typed = after([Action::SetText("GDP".to_owned())]);
        assert_eq!(typed.entry, HistoryEntry::Replace);
        let chosen = after([Action::Toggle(Choice::Status(Status::Target))]);
        assert_eq!(chosen.entry, HistoryEntry::Push);
    }

    #[test]
    fn typing_in_the_text_leads_to_the_list() {
        let visit = Action::Visit(url::decode("view=text"));
        let state = after([visit, Action::SetText("水".to_owned())]);
        assert_eq!(state.view.page, Page::Indicators);
        assert_eq!(state.entry, HistoryEntry::Push);
    }

    #[test]
    fn another_report_keeps_what_is_looked_for() {
        check(
            [
                Action::SetText("企业".to_owned()),
                Action::Toggle(Choice::Section(1)),
                Action::ShowReport("qingdao-2023".to_owned()),
            ],
            "report=qingdao-2023&q=%E4%BC%81%E4%B8%9A",
        );
        check([Action::ShowReport("nowhere".to_owned())], "");
    }

    #[test]
    fn a_link_to_what_is_not_there_says_so() {
        let visited = |hash: &str| after([Action::Visit(url::decode(hash))]);
        assert_eq!(visited("report=own-1").notice, Some(Notice::MissingReport));
        assert_eq!(visited("at=nothing").notice, Some(Notice::MissingIndicator));
        assert_eq!(visited("section=9999").notice, Some(Notice::DamagedLink));
        assert_eq!(visited("wrong").notice, Some(Notice::DamagedLink));
        assert_eq!(visited("view=text").notice, None);
    }

    #[test]
    fn an_opened_report_is_shown() {
        let catalog = Catalog::read("新建公园3个。".to_owned());
        let document = Document::opened("a.txt", catalog);
        let id = document.id.clone();
        let state = after([
            Action::SetText("x".to_owned()),
            Action::AddReports(vec![document]),
        ]);
        assert_eq!(state.view, View::of(&id));
        assert_eq!(
            state.document().map(Document::label),
            Some("a.txt".to_owned())
        );
    }

    #[test]
    fn a_report_taken_away_makes_room_for_the_first() {
        let catalog = Catalog::read("新建公园3个。".to_owned());
        let opened = Document::opened("a.txt", catalog);
        let state = after([
            Action::AddReports(vec![opened.clone()]),
            Action::RemoveReport,
        ]);
        assert_eq!(state.shelf.find(&opened.id), None);
        assert_eq!(state.document(), state.shelf.documents.first());
    }

    #[test]
    fn what_was_said_in_passing_is_over_at_the_next_step() {
        let step = || Action::Toggle(Choice::Kind(Kind::Growth));
        let said = |notice| after([Action::Notify(notice), step()]).notice.clone();
        assert_eq!(said(Notice::Copied), None);
        assert_eq!(said(Notice::CopyFailed), Some(Notice::CopyFailed));
    }

    #[test]
    fn a_detail_stays_whole_while_figures_are_stepped_through() {
        let whole = |actions: &[Action]| {
            let first = [Action::SelectNext(Way::Forward), Action::ToggleDetail];
            after(first.into_iter().chain(actions.iter().cloned())).is_detail_whole
        };
        assert!(whole(&[Action::SelectNext(Way::Forward)]));
        assert!(!whole(&[Action::ToggleDetail]));
        assert!(!whole(&[Action::Deselect]));
        assert!(!whole(&[Action::Visit(url::decode("view=text"))]));
    }

    #[test]
    fn steps_go_round() {
        let ids: Vec<IndicatorId> = (0..3).map(IndicatorId).collect();
        let next =
            |from: Option<u32>, way| neighbour(&ids, from.map(IndicatorId), way).map(|it| it.0);
        assert_eq!(next(None, Way::Forward), Some(0));
        assert_eq!(next(None, Way::Back), Some(2));
        assert_eq!(next(Some(2), Way::Forward), Some(0));
        assert_eq!(next(Some(0), Way::Back), Some(2));
        assert_eq!(neighbour(&[], None, Way::Back), None);
    }
}
