//! Opens and closes `<dialog>` elements, which trap the focus and give it back.

use web_sys::HtmlDialogElement;
use yew::NodeRef;

/// Shows a dialog over the page.
pub(crate) fn open(node: &NodeRef) {
    if let Some(dialog) = node.cast::<HtmlDialogElement>().filter(|it| !it.open()) {
        // Refused only for an element that has just left the page.
        let _ = dialog.show_modal();
    }
}

/// Closes a dialog; its focus returns to where it came from.
pub(crate) fn close(node: &NodeRef) {
    if let Some(dialog) = node
        .cast::<HtmlDialogElement>()
        .filter(HtmlDialogElement::open)
    {
        dialog.close();
    }
}

/// Whether any dialog lies over the page.
pub(crate) fn is_any_open() -> bool {
    super::page::find("dialog[open]").is_some()
}
