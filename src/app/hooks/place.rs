//! Scrolls to what was chosen, and keeps the focus on it.

use crate::app::browser::page::{self, Place};
use crate::app::view::View;

/// Follows the view: the chosen row or figure comes into sight, a section opens at its heading, and a closed detail gives
/// the focus back to its row.
pub(super) fn follow(before: Option<&View>, now: &View) {
    let selected_before = before.and_then(|it| it.selected.as_ref());
    let is_same_page = before.is_some_and(|it| it.page == now.page && it.report == now.report);
    let is_new_part = !is_same_page || before.is_some_and(|it| it.part != now.part);
    match (&now.selected, now.part) {
        (Some(key), _) if !is_same_page => show(key, Place::Center),
        (Some(key), _) if selected_before.is_none() => show(key, Place::Visible),
        (Some(key), _) if selected_before != Some(key) => show(key, Place::Nearest),
        (_, Some(part)) if is_new_part => page::scroll_to(&format!("#part-{part}"), Place::Start),
        _ if before.is_some() && !is_same_page => page::scroll_to_top(),
        (None, _) => {
            if let Some(key) = selected_before {
                give_back_focus(key);
            }
        }
        _ => {}
    }
}

/// Brings a row or figure into sight; a focus on another of them moves along.
fn show(key: &str, place: Place) {
    let key = of_key(key);
    page::scroll_to(&format!("tr{key}, a.figure{key}"), place);
    if page::has_focus_within("tr[data-key], a.figure") {
        page::focus(&link_of(&key));
    }
}

fn give_back_focus(key: &str) {
    if !page::has_focus_within("dialog, input") {
        page::focus(&link_of(&of_key(key)));
    }
}

fn link_of(key: &str) -> String {
    format!("tr{key} a.name, a.figure{key}")
}

fn of_key(key: &str) -> String {
    let key = key.replace(['"', '\\'], "");
    format!("[data-key=\"{key}\"]")
}
