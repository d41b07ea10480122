//! Which key was pressed, and whether it is meant for the page.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, KeyboardEvent};

/// The key of an event that is a shortcut: nothing held with it, no field or dialog that it could be meant for.
pub(crate) fn shortcut(event: &Event) -> Option<String> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    let is_held = key.ctrl_key() || key.meta_key() || key.alt_key();
    if is_held || key.is_composing() || super::dialog::is_any_open() {
        return None;
    }
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let is_typing = target.is_some_and(|it| {
        it.matches("input:not([type=checkbox]), textarea, select")
            .unwrap_or(false)
    });
    (!is_typing).then(|| key.key())
}
