//! Finds, focuses and scrolls to elements of the page.

use wasm_bindgen::JsCast as _;
use web_sys::{
    Document, Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Where an element comes to stand when scrolled to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// At the top.
    Start,
    /// In the middle.
    Center,
    /// In the middle, unless it is in sight already.
    Visible,
    /// Wherever it takes the least scrolling.
    Nearest,
}

/// The first element that a selector matches.
pub(crate) fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// Focuses an element without scrolling.
pub(crate) fn focus(selector: &str) {
    let Some(element) = find(selector).and_then(|it| it.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // Refused only by elements that cannot have the focus.
    let _ = element.focus_with_options(&options);
}

/// Opens the browser's way to print.
pub(crate) fn print() {
    // Refused only where the page may not open it, and then the browser says so.
    let _ = web_sys::window().map(|it| it.print());
}

/// Whether the focus is within an element.
pub(crate) fn has_focus_within(selector: &str) -> bool {
    find(&format!(":is({selector}):focus-within")).is_some()
}

/// Scrolls an element into view. Nothing happens where there is none.
pub(crate) fn scroll_to(selector: &str, place: Place) {
    let Some(element) = find(selector) else {
        return;
    };
    let options = ScrollIntoViewOptions::new();
    options.set_block(match place {
        Place::Start => ScrollLogicalPosition::Start,
        Place::Visible if is_in_window(&element) => return,
        Place::Center | Place::Visible => ScrollLogicalPosition::Center,
        Place::Nearest => ScrollLogicalPosition::Nearest,
    });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

fn is_in_window(element: &Element) -> bool {
    let shape = element.get_bounding_client_rect();
    let height = web_sys::window()
        .and_then(|it| it.inner_height().ok())
        .and_then(|it| it.as_f64());
    shape.top() >= 0.0 && height.is_some_and(|height| shape.bottom() <= height)
}

/// Scrolls to the top of the page.
pub(crate) fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Takes an element out of the page. Nothing happens where there is none.
pub(crate) fn remove(selector: &str) {
    if let Some(element) = find(selector) {
        element.remove();
    }
}

/// Names the page in tabs and bookmarks.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
