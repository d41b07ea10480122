//! Files that the visitor chooses or drops.

pub(crate) use gloo::file::File;
use gloo::file::futures::read_as_bytes;
use wasm_bindgen::JsCast as _;
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

/// The bytes of a file; `None` where the browser cannot read it.
pub(crate) async fn read(file: &File) -> Option<Vec<u8>> {
    read_as_bytes(file).await.ok()
}

fn listed(files: Option<FileList>) -> Vec<File> {
    let Some(files) = files else {
        return Vec::new();
    };
    (0..files.length())
        .filter_map(|index| files.get(index))
        .map(File::from)
        .collect()
}
