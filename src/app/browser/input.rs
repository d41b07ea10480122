//! What stands in form fields.

use super::page::find;
use wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::TargetCast as _;

/// The text of the field that an event comes from.
pub(crate) fn text(event: &Event) -> String {
    event
        .target_dyn_into::<HtmlInputElement>()
        .map(|it| it.value())
        .unwrap_or_default()
}

/// The chosen value of the select that an event comes from.
pub(crate) fn choice(event: &Event) -> Option<String> {
    event
        .target_dyn_into::<HtmlSelectElement>()
        .map(|it| it.value())
}

/// Chooses a value of a select, also after the visitor has chosen another.
pub(crate) fn choose(selector: &str, value: &str) {
    let select = find(selector).and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
    if let Some(select) = select {
        select.set_value(value);
    }
}

/// The text of a text area.
pub(crate) fn long_text(selector: &str) -> String {
    find(selector)
        .and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok())
        .map(|it| it.value())
        .unwrap_or_default()
}
