//! Files dropped anywhere on the page.

use crate::app::browser::{file, listener};
use crate::app::state::Action;
use crate::app::tasks;
use yew::Callback;

/// Opens dropped files, and tells whether some are being dragged over the page.
pub(super) fn listen(dispatch: &Callback<Action>) -> [listener::Listener; 3] {
    let (over, left, dropped) = (dispatch.clone(), dispatch.clone(), dispatch.clone());
    [
        listener::on_window("dragover", move |event| {
            if file::are_dragged(event) {
                event.prevent_default();
                over.emit(Action::Drag(true));
            }
        }),
        listener::on_window("dragleave", move |event| {
            if file::has_left(event) {
                left.emit(Action::Drag(false));
            }
        }),
        listener::on_window("drop", move |event| {
            dropped.emit(Action::Drag(false));
            if file::are_dragged(event) {
                event.prevent_default();
                tasks::open_files(file::dropped(event), &dropped);
            }
        }),
    ]
}
