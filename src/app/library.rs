//! The reports beside the page: what its index lists, and which of them are to be fetched.

use super::labels;
use super::shelf::Document;
use super::state::State;

/// A report that the index lists. Its text is not at hand before it is fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// What the address calls it.
    pub id: String,
    /// Its file, relative to the index.
    pub file: String,
    pub title: String,
    pub government: String,
    pub year: Option<u16>,
}

impl Listed {
    /// What the switch calls it, as it will when the text is there.
    pub(crate) fn label(&self) -> String {
        match self.year {
            Some(year) if !self.government.is_empty() => {
                labels::government_year(&self.government, year)
            }
            _ if !self.title.is_empty() => self.title.clone(),
            _ => self.id.clone(),
        }
    }
}

/// What is known of the reports beside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Library {
    /// The index has not come yet.
    Awaited,
    /// What the index lists and is not on the shelf; nothing where there is no index.
    Known(Vec<Listed>),
}

impl Default for Library {
    /// A browser looks for an index; elsewhere there is none.
    fn default() -> Self {
        if cfg!(target_arch = "wasm32") {
            Self::Awaited
        } else {
            Self::Known(Vec::new())
        }
    }
}

/// So many reports are fetched at once; of more only those that the visitor is likely to want.
const FEW: usize = 6;

impl Library {
    pub(crate) fn listed(&self) -> &[Listed] {
        match self {
            Self::Awaited => &[],
            Self::Known(listed) => listed,
        }
    }

    /// Whether a report may still come.
    pub(crate) fn may_bring(&self, id: &str) -> bool {
        match self {
            Self::Awaited => !id.starts_with("own-"),
            Self::Known(listed) => listed.iter().any(|it| it.id == id),
        }
    }

    /// Forgets a report: it is on the shelf now, or its text cannot be had.
    pub(crate) fn remove(&mut self, id: &str) {
        if let Self::Known(listed) = self {
            listed.retain(|it| it.id != id);
        }
    }
}

/// The reports whose texts are to be fetched now: the one asked for, those of the government on screen, all where there are few.
pub(crate) fn wanted(state: &State) -> Vec<Listed> {
    let listed = state.library.listed();
    let government = state.document().and_then(Document::government);
    let is_wanted = |it: &&Listed| {
        listed.len() <= FEW
            || it.id == state.view.report
            || government.is_some_and(|government| government == it.government)
    };
    listed.iter().filter(is_wanted).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    fn listed(count: usize) -> Vec<Listed> {
        (0..count)
            .map(|number| Listed {
                id: format!("r{number}"),
                government: if number == 3 { "青岛市" } else { "某市" }.to_owned(),
                ..Listed::default()
            })
            .collect()
    }

    fn state(count: usize, report: &str) -> State {
        let mut state = State {
            library: Library::Known(listed(count)),
            ..State::default()
        };
        report.clone_into(&mut state.view.report);
        state
    }

    #[test]
    fn few_reports_are_all_fetched() {
        assert_eq!(wanted(&state(6, "qingdao-2024")).len(), 6);
    }

    #[test]
    fn of_many_only_what_belongs_to_the_screen_is_fetched() {
        let ids = |report| -> Vec<String> {
            let state = state(30, report);
            wanted(&state).into_iter().map(|it| it.id).collect()
        };
        assert_eq!(ids("qingdao-2024"), ["r3"]);
        assert_eq!(ids("r7"), ["r7"]);
    }

    #[test]
    fn a_link_waits_for_what_may_come_and_for_nothing_else() {
        let library = Rc::new(Library::Known(listed(2)));
        assert!(library.may_bring("r1"));
        assert!(!library.may_bring("nowhere"));
        assert!(Library::Awaited.may_bring("r1"));
        assert!(!Library::Awaited.may_bring("own-12345678"));
    }
}
