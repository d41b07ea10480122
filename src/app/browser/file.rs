//! Files that the visitor chooses or drops.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
pub(crate) use web_sys::File;
use web_sys::{DragEvent, Event, FileList, HtmlElement, HtmlInputElement};
use yew::TargetCast as _;

/// Opens the file picker of an `<input type="file">`.
pub(crate) fn pick(selector: &str) {
    let input = super::page::find(selector).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(input) = input {
        input.click();
    }
}

/// The files just chosen; the input forgets them, so that the same file can be chosen again.
pub(crate) fn chosen(event: &Event) -> Vec<File> {
    let Some(input) = event.target_dyn_into::<HtmlInputElement>() else {
        return Vec::new();
    };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// The files just dropped; none where something else was.
pub(crate) fn dropped(event: &Event) -> Vec<File> {
    let transfer = event
        .dyn_ref::<DragEvent>()
        .and_then(DragEvent::data_transfer);
    listed(transfer.and_then(|it| it.files()))
}

/// Whether files are being dragged over the page.
pub(crate) fn are_dragged(event: &Event) -> bool {
    let transfer = event
        .dyn_ref::<DragEvent>()
        .and_then(DragEvent::data_transfer);
    transfer.is_some_and(|it| it.types().iter().any(|it| it == "Files"))
}

/// Whether a drag has left the window.
pub(crate) fn has_left(event: &Event) -> bool {
    let drag = event.dyn_ref::<DragEvent>();
    drag.is_some_and(|it| it.related_target().is_none())
}

/// Whether a file has more bytes than that.
pub(crate) fn is_larger(file: &File, bytes: u32) -> bool {
    file.size() > f64::from(bytes)
}

/// The bytes of a file; `None` where the browser cannot read it.
pub(crate) async fn read(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

fn listed(files: Option<FileList>) -> Vec<File> {
    let Some(files) = files else {
        return Vec::new();
    };
    (0..files.length())
        .filter_map(|index| files.get(index))
        .collect()
}
