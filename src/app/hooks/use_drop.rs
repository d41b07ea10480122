//! Files dropped anywhere on the page.

use crate::app::browser::{file, listener};
use crate::app::state::Action;
use crate::app::tasks;
use yew::{Callback, hook, use_effect_with, use_state_eq};

/// Opens dropped files, and tells whether some are being dragged over the page.
#[hook]
pub(crate) fn use_drop(dispatch: &Callback<Action>) -> bool {
    let is_over = use_state_eq(|| false);
    let set_over = is_over.setter();
    use_effect_with(dispatch.clone(), move |dispatch| {
        let dispatch = dispatch.clone();
        let (over, left, dropped) = (set_over.clone(), set_over.clone(), set_over);
        let listeners = [
            listener::on_window("dragover", move |event| {
                if file::are_dragged(event) {
                    event.prevent_default();
                    over.set(true);
                }
            }),
            listener::on_window("dragleave", move |event| {
                if file::has_left(event) {
                    left.set(false);
                }
            }),
            listener::on_window("drop", move |event| {
                dropped.set(false);
                if file::are_dragged(event) {
                    event.prevent_default();
                    tasks::open_files(file::dropped(event), &dispatch);
                }
            }),
        ];
        move || drop(listeners)
    });
    *is_over
}
