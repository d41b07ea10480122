//! What stands in form fields.

use web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::{NodeRef, TargetCast as _};

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
pub(crate) fn choose(select: &NodeRef, value: &str) {
    if let Some(select) = select.cast::<HtmlSelectElement>() {
        select.set_value(value);
    }
}

/// The text of a text area.
pub(crate) fn long_text(area: &NodeRef) -> String {
    area.cast::<HtmlTextAreaElement>()
        .map(|it| it.value())
        .unwrap_or_default()
}
