//! Builds an example into a page as small and as fast as the real one.

use crate::build::SMALL_STD;
use crate::process::{cargo, program, run};
use crate::shrink::FEATURES;
use crate::tools::Optimiser;
use crate::{Result, files, place};
use std::path::Path;

const FAILED: &str = "A page that measures did not build: look at what is said above.";

/// Puts an example and the document that loads it into a folder.
pub(super) fn page(example: &str, document: &str, folder: &Path, optimiser: Optimiser) -> Result {
    run(
        cargo("build --quiet --locked --profile page --target wasm32-unknown-unknown --example")
            .arg(example)
            .envs(SMALL_STD),
        FAILED,
    )?;
    let built = place::root().join("target/wasm32-unknown-unknown/page/examples");
    let mut bindgen = program("wasm-bindgen");
    bindgen
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(folder);
    run(
        bindgen.arg(built.join(example).with_extension("wasm")),
        FAILED,
    )?;
    if optimiser == Optimiser::Ready {
        let wasm = folder.join(format!("{example}_bg.wasm"));
        let mut optimise = program("wasm-opt");
        optimise.arg("-Oz").args(FEATURES);
        run(optimise.arg(&wasm).arg("-o").arg(&wasm), FAILED)?;
    }
    files::write(&folder.join("index.html"), document)
}
