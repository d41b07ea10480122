//! Whole reports: the editions of this project, and the collections of official reports where they are at hand.

use crate::invariants;
use std::fs;
use std::path::{Path, PathBuf};

/// Fails with the files of a folder whose reading breaks a promise. A folder that is not there is said so and passes.
#[track_caller]
#[expect(
    clippy::print_stdout,
    reason = "whoever runs the tests is to see which texts were not there"
)]
fn check(folder: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("{} is not here: nothing to read.", folder.display());
        return;
    };
    let files = entries.map(|it| it.unwrap().path());
    let mut files: Vec<PathBuf> = files.filter(|it| is_text(it)).collect();
    files.sort();
    assert!(!files.is_empty(), "{} holds no text", folder.display());
    let broken: Vec<String> = files.iter().filter_map(|it| broken(it)).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

fn is_text(file: &Path) -> bool {
    let extension = file.extension().and_then(|it| it.to_str());
    matches!(extension, Some("txt" | "md"))
}

fn broken(file: &Path) -> Option<String> {
    let source = fs::read_to_string(file).unwrap();
    let broken = invariants::broken(&source)?;
    Some(format!("{}: {broken}", file.display()))
}

#[test]
fn editions() {
    check("reports");
}

#[test]
fn official_reports() {
    check("../shared/reports");
}

#[test]
fn reports_of_many_governments() {
    check("../shared/corpus");
}

#[test]
fn annotated_texts() {
    check("../shared/eval/texts");
}
