//! `cargo xtask screenshot`: takes the picture of the page that the README shows.

use crate::browser::Browser;
use crate::process::{cargo, run};
use crate::{Result, build, no_options, place, tools};

/// Builds the page and photographs it once it has loaded.
pub(crate) fn screenshot(words: &[String]) -> Result {
    no_options("screenshot", words)?;
    tools::browser(Browser::Chromium)?;
    build::dist()?;
    let picture = place::root().join("docs").join("screenshot.png");
    run(
        cargo("run --quiet --locked --package journeys --bin screenshot --").arg(&picture),
        "The picture was not taken: look at what is said above.",
    )?;
    println!("The picture is at docs/screenshot.png.");
    Ok(())
}
