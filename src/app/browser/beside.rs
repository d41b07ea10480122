//! What lies beside the page or within it: the index of reports, their texts, the page in one file.

use crate::app::library::Listed;
#[cfg(target_arch = "wasm32")]
use crate::app::saved::{Carried, Contents};
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Where the reports lie, seen from the page.
const FOLDER: &str = "reports/";
/// The page in a single file, as it is published.
const SINGLE: &str = "shushuo.html";
/// Where a page in a single file keeps its own source.
const SOURCE: &str = "shushuoSource";

/// The index of the reports; nothing where there is none, or none that can be read.
pub(crate) async fn index() -> Vec<Listed> {
    let text = fetch(&format!("{FOLDER}index.json")).await;
    let parsed = text.and_then(|it| JSON::parse(&it).ok());
    let entries = parsed.map(|it| array(&it)).unwrap_or_default();
    entries.iter().filter_map(|it| listed(&it)).collect()
}

/// The text of a listed report.
pub(crate) async fn report(file: &str) -> Option<String> {
    fetch(&format!("{FOLDER}{file}")).await
}

/// What the page carries in itself; nothing for a page that is served in parts.
#[cfg(target_arch = "wasm32")]
pub(crate) fn carried() -> Contents {
    let text = super::page::find("script#reports").and_then(|it| it.text_content());
    contents(&text.unwrap_or_default())
}

/// What the tab has kept of the visitor's own.
#[cfg(target_arch = "wasm32")]
pub(crate) fn kept() -> Contents {
    contents(&super::storage::read())
}

/// Nothing where the text is none of ours.
#[cfg(target_arch = "wasm32")]
fn contents(text: &str) -> Contents {
    let parsed = JSON::parse(text).unwrap_or_default();
    let reports = get(&parsed, "reports").map(|it| array(&it));
    let reports = reports.unwrap_or_default();
    Contents {
        view: word(&parsed, "view"),
        reports: reports.iter().filter_map(|it| report_of(&it)).collect(),
    }
}

/// The source of the page in a single file: this one's own, or that of the file beside it.
pub(crate) async fn single_file() -> Option<String> {
    let window = web_sys::window()?;
    match get(&window, SOURCE).and_then(|it| it.as_string()) {
        Some(source) => Some(source),
        None => fetch(SINGLE).await,
    }
}

async fn fetch(address: &str) -> Option<String> {
    let answer = web_sys::window()?.fetch_with_str(address);
    let response: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}

fn listed(entry: &JsValue) -> Option<Listed> {
    let entry = Listed {
        id: word(entry, "id"),
        file: word(entry, "file"),
        title: word(entry, "title"),
        government: word(entry, "government"),
        year: get(entry, "year")
            .and_then(|it| it.as_f64())
            .map(|it| it as u16),
    };
    // Reports come from the page's own folder alone.
    let is_inside = !entry.file.contains([':', '\\']) && !entry.file.starts_with('/');
    (!entry.id.is_empty() && !entry.file.is_empty() && is_inside).then_some(entry)
}

#[cfg(target_arch = "wasm32")]
fn report_of(entry: &JsValue) -> Option<Carried> {
    Some(Carried {
        id: word(entry, "id"),
        name: get(entry, "name").and_then(|it| it.as_string()),
        text: get(entry, "text")?.as_string()?,
    })
}

fn array(value: &JsValue) -> Array {
    value.dyn_ref().cloned().unwrap_or_default()
}

/// A member of an object; `None` also of what is no object.
fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok()
}

/// A member that is a text; empty where it is none.
fn word(object: &JsValue, name: &str) -> String {
    get(object, name)
        .and_then(|it| it.as_string())
        .unwrap_or_default()
}
