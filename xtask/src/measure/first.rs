//! How long a visitor waits for the first indicator, beside an empty Yew page as the floor.

use super::example;
use crate::process::{cargo, run};
use crate::tools::Optimiser;
use crate::{Result, build, place};
use std::path::Path;

/// Builds both pages and times them in one run, on one machine.
pub(super) fn measure() -> Result {
    let optimiser = build::dist()?;
    let floor = place::root().join("target").join("floor");
    floor_page(&floor, optimiser)?;
    println!("To the first indicator of the page, in Chromium:");
    time(&place::dist(), "table.indicators tr[data-key]")?;
    println!("To the one line of an empty Yew page:");
    time(&floor, ".first")
}

fn floor_page(folder: &Path, optimiser: Optimiser) -> Result {
    example::page("floor", include_str!("floor.html"), folder, optimiser)
}

fn time(folder: &Path, css: &str) -> Result {
    run(
        cargo("run --quiet --locked --package journeys --bin first --")
            .arg(css)
            .env("JOURNEYS_DIST", folder)
            .env("JOURNEYS_COMPRESSED", "1"),
        "The page was not timed: look at what is said above.",
    )
}
