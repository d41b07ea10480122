//! What reaches the window: keys, dropped files, and the visitor going back.

use super::{drops, shortcuts};
use crate::app::browser::{history, listener};
use crate::app::state::Action;
use crate::app::url;
use yew::{Callback, hook, use_effect_with};

/// Listens to the window while the page is open.
#[hook]
pub(crate) fn use_window(dispatch: &Callback<Action>) {
    use_effect_with(dispatch.clone(), |dispatch| {
        let visit = dispatch.clone();
        let visits = listener::on_window("popstate", move |_| {
            visit.emit(Action::Visit(url::decode(&history::hash())));
        });
        let listeners = (visits, shortcuts::listen(dispatch), drops::listen(dispatch));
        move || drop(listeners)
    });
}
