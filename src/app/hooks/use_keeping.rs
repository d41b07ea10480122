//! Keeps the visitor's own reports in the tab, so that they are there when the page is loaded anew.

use crate::app::browser::storage;
use crate::app::notice::Notice;
use crate::app::saved;
use crate::app::state::{Action, State};
use std::rc::Rc;
use yew::{Callback, hook, use_effect_with};

/// Keeps what is on the shelf whenever that changes, and says so where it cannot.
#[hook]
pub(crate) fn use_keeping(state: &State, dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    use_effect_with(Rc::clone(&state.shelf), move |shelf| {
        if !storage::write(&saved::kept(&shelf.documents)) {
            dispatch.emit(Action::Notify(Notice::NotKept));
        }
    });
}
