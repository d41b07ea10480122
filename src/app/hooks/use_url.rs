//! Keeps the address and the view the same.

use crate::app::browser::{history, listener};
use crate::app::state::{Action, HistoryEntry, State};
use crate::app::url;
use yew::{Callback, hook, use_effect_with};

/// Writes the view to the address when it changes, and takes it from there when the visitor goes back or follows a link.
#[hook]
pub(crate) fn use_url(state: &State, dispatch: &Callback<Action>) {
    let entry = state.entry;
    use_effect_with(state.view.clone(), move |view| {
        let hash = url::encode(view);
        if history::hash().trim_start_matches('#') == hash {
            return;
        }
        match entry {
            HistoryEntry::Push => history::push(&hash),
            HistoryEntry::Replace => history::replace(&hash),
        }
    });
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        let listener = listener::on_window("popstate", move |_| {
            dispatch.emit(Action::Visit(url::decode(&history::hash())));
        });
        move || drop(listener)
    });
}
