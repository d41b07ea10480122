//! Opens and closes the dialogs.

use crate::app::browser::dialog;
use crate::app::state::Dialog;

/// Keeps open what the state says lies over the page, and nothing else.
pub(super) fn follow(now: Option<Dialog>) {
    match now {
        Some(it) => dialog::open(&format!("#{}", it.id())),
        None => dialog::close(),
    }
}
