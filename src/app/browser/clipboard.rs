//! Puts a text on the clipboard.

use wasm_bindgen_futures::JsFuture;

/// Whether it worked: some browsers allow it only on secure pages.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let clipboard = window.navigator().clipboard();
    if clipboard.is_undefined() {
        return false;
    }
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
