//! Lists the reports of the folder `reports/`, newest first, so that adding one needs no change of the source.
//!
//! Newest is the report with the latest year in its name; of several with one year, the first by name.
//! The page carries the newest alone and fetches the others, which keeps its first load small;
//! a native build carries all, which is how they are tested.

#[path = "xtask/src/publish/newest.rs"]
mod newest;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=reports");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut reports = newest::first(files(&root.join("reports"))?);
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        reports.truncate(1);
    }
    let first = reports
        .first()
        .ok_or("reports/ is empty: put a text into it, such as reports/yourcity-2025.md")?;
    let code = format!(
        "/// The report that an address without one opens: the newest.\npub const FIRST: &str = {:?};\n\n/// Ids and texts, newest first.\nconst EDITIONS: [(&str, &str); {}] = [{}];\n",
        newest::id(first),
        reports.len(),
        reports.iter().map(|it| entry(it)).collect::<String>()
    );
    let out = PathBuf::from(env::var("OUT_DIR")?).join("editions.rs");
    fs::write(out, code)?;
    Ok(())
}

/// The files of the folder; the build runs again when one of them changes.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        println!("cargo::rerun-if-changed={}", path.display());
        paths.push(path);
    }
    Ok(paths)
}

fn entry(path: &Path) -> String {
    let text = path.to_string_lossy();
    format!("({:?}, include_str!({text:?})),", newest::id(path))
}
