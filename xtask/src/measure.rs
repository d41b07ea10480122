//! `cargo xtask measure`: how fast texts are read, natively and in Chromium, each beside a bare scan for digits in the same run,
//! and how long the linking of reports takes.

use crate::browser::Browser;
use crate::build::SMALL_STD;
use crate::process::{cargo, program, run};
use crate::tools::Optimiser;
use crate::{Result, no_options, place, tools};
use std::fs;
use std::path::{Path, PathBuf};

const EXAMPLE: &str = "throughput_in_browser";

/// The features that wasm-opt must know of, as in index.html.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

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
    )
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

/// Builds the page that measures, as small and as fast as the real one.
fn page(folder: &Path, texts: &[PathBuf], optimiser: Optimiser) -> Result {
    let failed = "The page that measures did not build: look at what is said above.";
    run(
        cargo("build --quiet --locked --profile page --target wasm32-unknown-unknown --example")
            .arg(EXAMPLE)
            .envs(SMALL_STD),
        failed,
    )?;
    let built = place::root().join("target/wasm32-unknown-unknown/page/examples");
    let mut bindgen = program("wasm-bindgen");
    bindgen
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(folder);
    run(
        bindgen.arg(built.join(EXAMPLE).with_extension("wasm")),
        failed,
    )?;
    if optimiser == Optimiser::Ready {
        let wasm = folder.join(format!("{EXAMPLE}_bg.wasm"));
        run(
            program("wasm-opt")
                .arg("-Oz")
                .args(FEATURES)
                .arg(&wasm)
                .arg("-o")
                .arg(&wasm),
            failed,
        )?;
    }
    write(&folder.join("index.html"), include_str!("measure.html"))?;
    let read = |path: &PathBuf| {
        fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let all: Vec<String> = texts.iter().map(read).collect::<Result<_>>()?;
    write(&folder.join("texts.txt"), &all.join("\0"))
}

fn write(path: &Path, text: &str) -> Result {
    fs::write(path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
