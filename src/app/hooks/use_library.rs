//! Fetches the reports beside the page: the index once, and then the texts that are wanted.

use crate::app::browser::beside;
use crate::app::editions;
use crate::app::library::{self, Library, Listed};
use crate::app::parts::{Drawn, Part};
use crate::app::state::{Action, State};
use crate::app::tasks;
use yew::platform::spawn_local;
use yew::{Callback, hook, use_effect_with, use_mut_ref};

/// Puts what comes on the shelf. What does not come is no error: the page has a report of its own.
#[hook]
pub(crate) fn use_library(state: &State, drawn: Drawn, dispatch: &Callback<Action>) {
    // What the page has of its own comes first.
    let is_awaited = state.library == Library::Awaited && drawn.has(Part::Foot);
    let list = dispatch.clone();
    use_effect_with(is_awaited, move |is_awaited| {
        if *is_awaited {
            spawn_local(async move {
                list.emit(Action::List(beside::index().await));
            });
        }
    });
    let asked = use_mut_ref(Vec::new);
    let dispatch = dispatch.clone();
    use_effect_with(library::wanted(state), move |wanted| {
        for listed in wanted {
            let mut asked = asked.borrow_mut();
            if !asked.contains(&listed.id) {
                asked.push(listed.id.clone());
                fetch(listed.clone(), dispatch.clone());
            }
        }
    });
}

fn fetch(listed: Listed, dispatch: Callback<Action>) {
    spawn_local(async move {
        dispatch.emit(match beside::report(&listed.file).await {
            Some(text) => Action::Shelve(editions::edition(&listed.id, tasks::read(text).await)),
            None => Action::Unlist(listed.id),
        });
    });
}
