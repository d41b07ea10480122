//! Opens and closes the dialogs.

use crate::app::browser::dialog;
use crate::app::state::Dialog;
use yew::{hook, use_effect_with};

/// Keeps open what the state says lies over the page, and nothing else.
#[hook]
pub(crate) fn use_dialog(dialog: Option<Dialog>) {
    use_effect_with(dialog, |dialog| match dialog {
        Some(it) => dialog::open(&format!("#{}", it.id())),
        None => dialog::close(),
    });
}
