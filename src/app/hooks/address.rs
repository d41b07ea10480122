//! Keeps the address as the view is.

use crate::app::browser::history;
use crate::app::state::{HistoryEntry, State};
use crate::app::url;

/// Writes the view to the address.
pub(super) fn follow(now: &State) {
    let hash = url::encode(&now.view);
    if history::hash().trim_start_matches('#') == hash {
        return;
    }
    match now.entry {
        HistoryEntry::Push => history::push(&hash),
        HistoryEntry::Replace => history::replace(&hash),
    }
}
