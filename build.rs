//! Lists the reports of the folder `reports/`, newest first, so that adding one needs no change of the source.
//!
//! Newest is the report with the latest year in its name; of several with one year, the first by name.
//! The page carries the newest alone and fetches the others, which keeps its first load small;
//! a native build carries all, which is how they are tested.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=reports");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut reports = reports(&root.join("reports"))?;
    reports.sort_by_key(|it| (std::cmp::Reverse(year(&id(it))), id(it)));
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("wasm32") {
        reports.truncate(1);
    }
    let first = reports
        .first()
        .ok_or("reports/ is empty: put a text into it, such as reports/yourcity-2025.md")?;
    let code = format!(
        "/// The report that an address without one opens: the newest.\npub const FIRST: &str = {:?};\n\n/// Ids and texts, newest first.\nconst EDITIONS: [(&str, &str); {}] = [{}];\n",
        id(first),
        reports.len(),
        reports.iter().map(|it| entry(it)).collect::<String>()
    );
    let out = PathBuf::from(env::var("OUT_DIR")?).join("editions.rs");
    fs::write(out, code)?;
    Ok(())
}

fn reports(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut reports = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "md" || it == "txt") {
            println!("cargo::rerun-if-changed={}", path.display());
            reports.push(path);
        }
    }
    Ok(reports)
}

fn entry(path: &Path) -> String {
    let text = path.to_string_lossy();
    format!("({:?}, include_str!({text:?})),", id(path))
}

/// What the address calls a report: its file's name without the ending.
fn id(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The last four digits that stand together in a name; 0 without any.
fn year(name: &str) -> u16 {
    name.split(|c: char| !c.is_ascii_digit())
        .rfind(|it| it.len() == 4)
        .and_then(|it| it.parse().ok())
        .unwrap_or(0)
}
