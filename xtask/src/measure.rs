//! `cargo xtask measure`: how fast texts are read, natively and in Chromium, each beside a bare scan for digits in the same run,
//! how long the linking of reports takes, and how long a visitor waits for the first indicator.

mod example;
mod first;

use crate::browser::Browser;
use crate::process::{cargo, run};
use crate::tools::Optimiser;
use crate::{Result, files, no_options, place, tools};
use std::fs;
use std::path::{Path, PathBuf};

/// Prints the figures; it never fails for being slow.
pub(crate) fn measure(words: &[String]) -> Result {
    no_options("measure", words)?;
    tools::browser(Browser::Chromium)?;
    let optimiser = tools::page()?;
    let texts = texts()?;
    println!("Natively, {} texts:", texts.len());
    run(
        cargo("run --quiet --release --locked --example throughput --").args(&texts),
        "The native run failed: look at what is said above.",
    )?;
    let folder = place::root().join("target").join("measure");
    page(&folder, &texts, optimiser)?;
    println!("In Chromium, the same texts:");
    run(
        cargo("run --quiet --locked --package journeys --bin measure")
            .env("JOURNEYS_DIST", &folder),
        "The run in the browser failed: look at what is said above.",
    )?;
    first::measure()
}

/// The reports of other governments where they are at hand, else the editions.
fn texts() -> Result<Vec<PathBuf>> {
    let corpus = place::shared()
        .map(|it| it.join("corpus"))
        .filter(|it| it.is_dir());
    let folder = corpus.unwrap_or_else(|| place::root().join("reports"));
    let entries = fs::read_dir(&folder)
        .map_err(|error| format!("{} cannot be read: {error}", folder.display()))?;
    let paths = entries.filter_map(|it| Some(it.ok()?.path()));
    let mut texts: Vec<PathBuf> = paths
        .filter(|it| it.extension().is_some_and(|it| it == "txt" || it == "md"))
        .collect();
    texts.sort();
    Ok(texts)
}

/// Builds the page that reads the texts.
fn page(folder: &Path, texts: &[PathBuf], optimiser: Optimiser) -> Result {
    let document = include_str!("measure/throughput.html");
    example::page("throughput_in_browser", document, folder, optimiser)?;
    let all: Vec<String> = texts
        .iter()
        .map(|it| files::read(it))
        .collect::<Result<_>>()?;
    files::write(&folder.join("texts.txt"), all.join("\0"))
}
