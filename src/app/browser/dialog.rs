//! Opens and closes `<dialog>` elements, which trap the focus and give it back.

use super::page::find;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlDialogElement;

/// Shows a dialog over the page, and no other.
pub(crate) fn open(selector: &str) {
    close();
    if let Some(dialog) = element(selector) {
        // Refused only for an element that has just left the page.
        let _ = dialog.show_modal();
    }
}

/// Closes the open dialog; its focus returns to where it came from.
pub(crate) fn close() {
    if let Some(dialog) = element("dialog[open]") {
        dialog.close();
    }
}

/// Whether any dialog lies over the page.
pub(crate) fn is_any_open() -> bool {
    find("dialog[open]").is_some()
}

fn element(selector: &str) -> Option<HtmlDialogElement> {
    find(selector)?.dyn_into().ok()
}
