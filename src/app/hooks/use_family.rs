//! The reports that belong with the one on screen.

use crate::app::family::Family;
use crate::app::state::State;
use std::rc::Rc;
use yew::{hook, use_memo};

/// Links anew only when another report is shown, or one of its government is opened.
#[hook]
pub(crate) fn use_family(state: &State) -> Rc<Family> {
    let members = state
        .document()
        .map(|it| Family::members(&state.shelf, it))
        .unwrap_or_default();
    use_memo(members, |members| Family::read(members))
}
