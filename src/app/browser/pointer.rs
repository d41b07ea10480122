//! What a click was on.

use web_sys::Element;
use yew::{MouseEvent, TargetCast as _};

/// The `data-key` of what was clicked; `None` for a click that asks for a new tab or window.
pub(crate) fn clicked_key(event: &MouseEvent) -> Option<String> {
    let is_held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if is_held || event.button() != 0 {
        return None;
    }
    let element = event.target_dyn_into::<Element>()?;
    element
        .closest("[data-key]")
        .ok()??
        .get_attribute("data-key")
}
