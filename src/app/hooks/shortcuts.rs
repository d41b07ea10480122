//! The keys of the page: `/`, `j`, `k`, `Esc`, `?`.

use crate::app::browser::{keyboard, listener, page};
use crate::app::state::{Action, Dialog, Way};
use yew::Callback;

/// Listens for shortcuts.
pub(super) fn listen(dispatch: &Callback<Action>) -> listener::Listener {
    let dispatch = dispatch.clone();
    listener::on_window("keydown", move |event| {
        let Some(key) = keyboard::shortcut(event) else {
            return;
        };
        let action = match key.as_str() {
            "j" => Action::SelectNext(Way::Forward),
            "k" => Action::SelectNext(Way::Back),
            "Escape" => Action::Deselect,
            "?" => Action::Open(Dialog::Keys),
            "/" => {
                event.prevent_default();
                page::scroll_to_top();
                page::focus("#search");
                return;
            }
            _ => return,
        };
        dispatch.emit(action);
    })
}
