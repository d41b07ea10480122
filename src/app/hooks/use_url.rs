//! Keeps the address as the view is.

use crate::app::browser::history;
use crate::app::state::{HistoryEntry, State};
use crate::app::url;
use yew::{hook, use_effect_with};

/// Writes the view to the address when it changes.
#[hook]
pub(crate) fn use_url(state: &State) {
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
}
