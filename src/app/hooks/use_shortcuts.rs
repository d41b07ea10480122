//! The keys of the page: `/`, `j`, `k`, `Esc`, `?`.

use crate::app::browser::{keyboard, listener, page};
use crate::app::state::{Action, Dialog, Way};
use yew::{Callback, hook, use_effect_with};

/// Listens for shortcuts while the page is open.
#[hook]
pub(crate) fn use_shortcuts(dispatch: &Callback<Action>) {
    use_effect_with(dispatch.clone(), |dispatch| {
        let dispatch = dispatch.clone();
        let listener = listener::on_window("keydown", move |event| {
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
        });
        move || drop(listener)
    });
}
