//! `cargo xtask build`: the page as files for any static host, looked over and weighed.

use crate::process::{cargo, output, program, run};
use crate::tools::Optimiser;
use crate::{Result, licences, no_options, page, place, publish, shrink, tools, weight};
use std::env;

/// Makes cargo build the standard library with the page, for size, without the texts of panics and of `Debug`: 33 KB less in brotli.
///
/// Cargo calls this unstable; the variable that opens it to the stable compiler is the one Rust for Linux relies on.
/// A plain `trunk build` does without and yields the same page, only larger.
pub(crate) const SMALL_STD: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    ("RUSTFLAGS", SMALL_CODE),
];
const SMALL_CODE: &str =
    "-Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort";

/// Builds the page, looks it over and weighs it.
pub(crate) fn build(words: &[String]) -> Result {
    no_options("build", words)?;
    let optimiser = dist()?;
    check(optimiser)
}

/// Sees to all sources, since Trunk builds offline. Those of the standard library's own dependencies come only where the
/// target is named, and those of the tools that run while building only where it is not.
fn fetch() -> Result {
    let of_page = format!("fetch --locked --target {}", tools::TARGET);
    let sentence =
        "The project's dependencies could not be fetched: look at what cargo says above.";
    run(&mut cargo("fetch --locked"), sentence)?;
    run(cargo(&of_page).envs(SMALL_STD), sentence)
}

/// Builds the page into `dist/`, and yields what there was to make it smaller.
pub(crate) fn dist() -> Result<Optimiser> {
    let optimiser = tools::page()?;
    fetch()?;
    let mut trunk = program("trunk");
    // Trunk takes NO_COLOR for a flag of its own and stops at the usual `NO_COLOR=1`.
    trunk
        .env_remove("NO_COLOR")
        .env_remove("CARGO_MANIFEST_DIR");
    // Trunk's own way to make the page smaller, in its release mode, is not the one used here.
    trunk
        .args(["build", "--offline", "--locked", "--release=false"])
        .envs(SMALL_STD);
    if optimiser == Optimiser::Ready {
        trunk.env("RUSTFLAGS", SMALL_CODE.to_owned() + shrink::FLAGS);
    }
    if let Some(source) = source() {
        trunk.env(SOURCE, source);
    }
    run(
        &mut trunk,
        "The page did not build: look at what trunk says above.",
    )?;
    if optimiser == Optimiser::Ready {
        shrink::shrink(&place::dist())?;
    }
    licences::write(&place::dist())?;
    publish::publish(&place::dist())?;
    Ok(optimiser)
}

/// Names the source in the environment of a build; the page shows it.
pub(crate) const SOURCE: &str = "SHUSHUO_BUILD";

/// The commit that is built; `None` where there is no version control and nobody names one.
pub(crate) fn source() -> Option<String> {
    let told = env::var(SOURCE).ok();
    told.or_else(|| output(program("git").args(["rev-parse", "--short=9", "HEAD"])))
}

/// Looks the built page over and weighs it. The budget is for the page as it is published, made small by wasm-opt.
fn check(optimiser: Optimiser) -> Result {
    let dist = place::dist();
    page::check(&dist)?;
    let weight = weight::print(&dist)?;
    match optimiser {
        Optimiser::Ready => weight::within_budget(weight),
        Optimiser::Missing => Ok(()),
    }
}
