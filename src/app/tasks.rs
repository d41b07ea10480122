//! What takes time or leaves the page. Every function here ends in a dispatch or an effect of the browser.

use super::browser::file::File;
use super::browser::{beside, clipboard, decode, download, file, timer};
use super::intake::{self, LARGEST_BYTES, Refusal};
use super::notice::Notice;
use super::saved;
use super::shelf::Document;
use super::state::{Action, State};
use crate::catalog::Catalog;
use crate::export::Format;
use yew::Callback;
use yew::platform::spawn_local;

/// Reads a report while the page stays awake.
pub(crate) async fn read(text: String) -> Catalog {
    Catalog::read_in_steps(text, timer::rest).await
}

/// Opens files, all at once when each is read; the last one that can be read is shown, and those that cannot be are told.
pub(crate) fn open_files(files: Vec<File>, dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    spawn_local(async move {
        let (mut opened, mut refused) = (Vec::new(), None);
        for file in &files {
            let name = file.name();
            dispatch.emit(Action::Notify(Notice::Reading(name.clone())));
            match open(file).await {
                Ok(document) => opened.push(document),
                Err(refusal) => refused = Some(Notice::refused(refused, name, refusal)),
            }
        }
        dispatch.emit(Action::AddReports(opened));
        if let Some(notice) = refused {
            dispatch.emit(Action::Notify(notice));
        }
    });
}

async fn open(file: &File) -> Result<Document, Refusal> {
    if file::is_larger(file, LARGEST_BYTES) {
        return Err(Refusal::TooLarge);
    }
    let bytes = file::read(file).await.ok_or(Refusal::Unreadable)?;
    let text = intake::decode(&bytes, decode::gb18030)?;
    intake::read(&file.name(), text, read).await
}

/// Opens a pasted text; what it was pasted into stays until it is read.
pub(crate) fn open_text(text: String, dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    spawn_local(async move {
        let opened = intake::read("", text, read).await;
        dispatch.emit(Action::CloseDialog);
        dispatch.emit(match opened {
            Ok(document) => Action::AddReports(vec![document]),
            Err(refusal) => Action::Notify(Notice::Refused {
                name: String::new(),
                refusal,
            }),
        });
    });
}

/// Whether a character may stand in the name of a file on every system. Of those beyond ASCII all but blanks may: which of them
/// are letters, only a table of 2 KB could tell.
fn is_of_a_name(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        !c.is_whitespace()
    }
}

/// Saves what is listed as a file that is called after the report.
pub(crate) fn save(label: &str, format: Format, text: &str) {
    let stem: String = label.chars().filter(|c| is_of_a_name(*c)).collect();
    let name = format!("{stem}.{}", format.extension());
    download::save(&name, format.mime(), text);
}

/// Hands over the page in one file, with the reports at hand and the view of them.
pub(crate) fn save_explorer(state: &State, dispatch: &Callback<Action>) {
    let contents = saved::contents(state);
    let label = state.document().map(Document::label).unwrap_or_default();
    let dispatch = dispatch.clone();
    spawn_local(async move {
        let source = beside::single_file().await;
        match source.and_then(|it| saved::filled(&it, &contents)) {
            Some(file) => download::save(&format!("数说 {label}.html"), "text/html", &file),
            None => dispatch.emit(Action::Notify(Notice::SaveFailed)),
        }
    });
}

/// Copies a text and says whether it worked.
pub(crate) fn copy(text: String, dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    spawn_local(async move {
        let notice = if clipboard::copy(&text).await {
            Notice::Copied
        } else {
            Notice::CopyFailed
        };
        dispatch.emit(Action::Notify(notice));
    });
}
