//! The reports beside the page, and the index that tells the page of them.
//!
//! The index is a list of `{ "id", "file", "title", "government", "year" }` in the order of the switch.
//! A host adds a report without building by putting its text, in UTF-8, beside the index and an entry into it;
//! only `id`, what links call it, and `file`, its name in that folder, must be there.

use crate::about::{About, about};
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
    for it in newest_first(from)? {
        let path = Path::new(&it.path);
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
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
        reports.push(Report {
            id: id.into_owned(),
            text,
        });
    }
    let mut index = format!("{:#}", json!(index));
    index.push('\n');
    files::write(&dist.join("reports").join("index.json"), &index)?;
    Ok(reports)
}

/// What is to be said of each report of a folder. The order is that of `build.rs`: the one that the page carries comes first.
fn newest_first(folder: &Path) -> Result<Vec<About>> {
    let mut paths = files::within(folder)?;
    paths.retain(|it| it.extension().is_some_and(|it| it == "md" || it == "txt"));
    let stem = |it: &Path| {
        it.file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    paths.sort_by_key(|it| (std::cmp::Reverse(year(&stem(it))), stem(it)));
    about(&paths)
}

/// The last four digits that stand together in a name; 0 without any.
fn year(name: &str) -> u16 {
    name.split(|c: char| !c.is_ascii_digit())
        .rfind(|it| it.len() == 4)
        .and_then(|it| it.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_is_the_last_in_the_name() {
        assert_eq!(year("qingdao-2024"), 2024);
        assert_eq!(year("2016-2020-plan"), 2020);
        assert_eq!(year("yourcity"), 0);
    }
}
