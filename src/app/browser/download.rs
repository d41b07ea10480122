//! Hands a text to the visitor as a file.

use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves a file. Nothing happens where the browser refuses to build it.
pub(crate) fn save(name: &str, mime: &str, text: &str) {
    // The link is released whether or not the click went through.
    let _ = start(name, mime, text);
}

fn start(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let clicked = click(name, &url);
    Url::revoke_object_url(&url)?;
    clicked
}

fn click(name: &str, url: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|it| it.document());
    let link = document
        .ok_or(JsValue::NULL)?
        .create_element("a")?
        .dyn_into::<HtmlAnchorElement>()
        .map_err(JsValue::from)?;
    link.set_href(url);
    link.set_download(name);
    link.click();
    Ok(())
}
