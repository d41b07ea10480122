//! A text that the browser keeps for as long as the tab is open.

use web_sys::Storage;

/// The text; empty where there is none, or none may be kept.
#[cfg(target_arch = "wasm32")]
pub(crate) fn read() -> String {
    let text = storage().and_then(|it| it.get_item(&name()).ok().flatten());
    text.unwrap_or_default()
}

/// Keeps a text in place of the one before, or nothing for an empty one. Whether it worked: the room may be used up, or
/// the visitor may have forbidden it.
pub(crate) fn write(text: &str) -> bool {
    match storage() {
        Some(storage) if text.is_empty() => storage.remove_item(&name()).is_ok(),
        Some(storage) => storage.set_item(&name(), text).is_ok(),
        None => text.is_empty(),
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Several pages may share an origin; each has a text of its own.
fn name() -> String {
    let location = web_sys::window().map(|it| it.location());
    let path = location.and_then(|it| it.pathname().ok());
    format!("shushuo {}", path.unwrap_or_default())
}
