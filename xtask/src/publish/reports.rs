//! The reports beside the page, and the index that tells the page of them.
//!
//! The index is a list of `{ "id", "file", "title", "government", "year" }` in the order of the switch.
//! A host adds a report without building by putting its text, in UTF-8, beside the index and an entry into it;
//! only `id`, what links call it, and `file`, its name in that folder, must be there.

use super::newest;
use crate::about::about;
use crate::{Result, files};
use serde_json::json;
use std::path::Path;

/// A report's text and what links call it.
#[derive(Debug)]
pub struct Report {
    pub id: String,
    pub text: String,
}

/// Copies the reports of a folder into that of a page, and writes their index; yields them, newest first.
pub fn write(from: &Path, dist: &Path) -> Result<Vec<Report>> {
    let mut reports = Vec::new();
    let mut index = Vec::new();
    for it in about(&newest::first(files::within(from)?))? {
        let path = Path::new(&it.path);
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let id = newest::id(path);
        if let Some(sign) = file.chars().find(|it| "%#?:\\\"<>&".contains(*it)) {
            return Err(format!(
                "{} cannot be an address because of its `{sign}`: name it otherwise.",
                it.path
            ));
        }
        if reports.iter().any(|it: &Report| it.id == id) {
            return Err(format!("Two reports are called {id}: rename one."));
        }
        if !it.problems.is_empty() {
            println!("{}: {}.", it.path, it.problems.join("; "));
        }
        let text = files::read(path)?;
        files::write(&dist.join("reports").join(&*file), &text)?;
        index.push(json!({ "id": id, "file": file, "title": it.title, "government": it.government, "year": it.year }));
        let text = text.trim_start_matches('\u{feff}').to_owned();
        reports.push(Report { id, text });
    }
    let mut index = format!("{:#}", json!(index));
    index.push('\n');
    files::write(&dist.join("reports").join("index.json"), &index)?;
    Ok(reports)
}
