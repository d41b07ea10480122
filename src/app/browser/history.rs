//! The address and the history of the page.

use wasm_bindgen::JsValue;
use web_sys::Location;

/// What follows `#` in the address, `#` included; empty where there is none.
pub(crate) fn hash() -> String {
    location().and_then(|it| it.hash().ok()).unwrap_or_default()
}

/// The whole address.
pub(crate) fn href() -> String {
    location().and_then(|it| it.href().ok()).unwrap_or_default()
}

/// Adds an entry with this hash.
pub(crate) fn push(hash: &str) {
    if let Some(history) = web_sys::window().and_then(|it| it.history().ok()) {
        // A page in a sandbox may not touch its history; it works without.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&target(hash)));
    }
}

/// Gives the present entry this hash.
pub(crate) fn replace(hash: &str) {
    if let Some(history) = web_sys::window().and_then(|it| it.history().ok()) {
        // As above.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&target(hash)));
    }
}

/// A hash, or the page itself without one.
fn target(hash: &str) -> String {
    if !hash.is_empty() {
        return format!("#{hash}");
    }
    let href = href();
    href.split('#').next().unwrap_or_default().to_owned()
}

fn location() -> Option<Location> {
    web_sys::window().map(|it| it.location())
}
