//! `cargo xtask build`: the page as files for any static host, looked over and weighed.

use crate::process::{cargo, program, run};
use crate::tools::Optimiser;
use crate::{Result, no_options, page, place, tools, weight};

/// Builds the page, looks it over and weighs it.
pub(crate) fn build(words: &[String]) -> Result {
    no_options("build", words)?;
    dist()?;
    check()
}

/// Builds the page into `dist/`.
pub(crate) fn dist() -> Result {
    let optimiser = tools::page()?;
    // Trunk builds offline, so all sources must be there before it starts.
    run(
        &mut cargo("fetch --locked"),
        "The project's dependencies could not be fetched: look at what cargo says above.",
    )?;
    let mut trunk = program("trunk");
    // Trunk takes NO_COLOR for a flag of its own and stops at the usual `NO_COLOR=1`.
    trunk
        .env_remove("NO_COLOR")
        .env_remove("CARGO_MANIFEST_DIR");
    trunk.args(["build", "--offline", "--locked"]);
    trunk.args(match optimiser {
        Optimiser::Ready => ["--release=true"].as_slice(),
        // Trunk runs wasm-opt in its own release mode alone; cargo's release profile can be had without.
        Optimiser::Missing => ["--release=false", "--cargo-profile", "release"].as_slice(),
    });
    run(
        &mut trunk,
        "The page did not build: look at what trunk says above.",
    )
}

/// Looks the built page over and weighs it.
pub(crate) fn check() -> Result {
    let dist = place::dist();
    page::check(&dist)?;
    weight::check(&dist)
}
