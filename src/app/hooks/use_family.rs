//! The reports that belong with the one on screen.

use crate::app::family::Family;
use crate::app::parts::{Drawn, Part};
use crate::app::state::State;
use std::rc::Rc;
use yew::{hook, use_memo};

/// Links anew only when another report is shown, or one of its government is opened; none are linked before that is due.
#[hook]
pub(crate) fn use_family(state: &State, drawn: Drawn) -> Rc<Family> {
    let members = state
        .document()
        .filter(|_| drawn.has(Part::Links))
        .map(|it| Family::members(&state.shelf, it))
        .unwrap_or_default();
    use_memo(members, |members| Family::read(members))
}
