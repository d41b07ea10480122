//! Brings the browser to where the state is: address, title, dialogs, scroll and focus.

use super::{address, dialogs, place};
use crate::app::browser::{input, page};
use crate::app::components::REPORT_SWITCH;
use crate::app::labels;
use crate::app::shelf::Document;
use crate::app::state::State;
use yew::{hook, use_effect_with, use_mut_ref};

/// Follows the state with all that is not drawn, from what it was when last followed.
#[hook]
pub(crate) fn use_following(state: &State) {
    let followed = use_mut_ref(|| None::<State>);
    use_effect_with(state.clone(), move |state| {
        let before = followed.borrow_mut().replace(state.clone());
        follow(before.as_ref(), state);
    });
}

fn follow(before: Option<&State>, now: &State) {
    if before.is_none_or(|it| it.view != now.view) {
        address::follow(now);
    }
    if before.is_none_or(|it| it.dialog != now.dialog) {
        dialogs::follow(now.dialog);
    }
    if before.is_none_or(|it| it.document() != now.document()) {
        let title = now.document().map(Document::label).unwrap_or_default();
        page::set_title(&labels::page_title(&title));
        input::choose(REPORT_SWITCH, &now.view.report);
    }
    place::follow(before.map(|it| &it.view), &now.view);
}
