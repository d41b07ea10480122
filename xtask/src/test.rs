//! `cargo xtask test`: every check of the project, one after another, up to the first that fails.

use crate::browser::{self, Browser};
use crate::process::{cargo, run};
use crate::screen::Screen;
use crate::{Result, accuracy, build, dependencies, fuzz, option, tools};
use std::env;
use std::time::{Duration, Instant};

/// What became of a step that did not fail.
enum Outcome {
    Passed,
    /// With the reason.
    LeftOut(String),
}

type Step = (String, Box<dyn FnOnce() -> Result<Outcome>>);

/// Runs every step; the last line printed counts them.
pub(crate) fn test(words: &[String]) -> Result {
    let (mut passed, mut left_out) = (0, Vec::new());
    for (name, step) in steps(option("test", "--browser", words)?)? {
        println!("\n== {name}");
        let (result, duration) = timed(step);
        match result {
            Ok(Outcome::Passed) => {
                println!("\n{name} passed in {duration:.1?}");
                passed += 1;
            }
            Ok(Outcome::LeftOut(reason)) => {
                println!("\n{name} left out: {reason}");
                left_out.push(name);
            }
            Err(sentence) => {
                println!(
                    "\n{name} failed after {duration:.1?}: {sentence}\n\n{passed} passed, 1 failed"
                );
                return Err(format!("{name} failed; the steps after it were not run."));
            }
        }
    }
    println!("\n{passed} passed, 0 failed{}", told(&left_out));
    Ok(())
}

fn told(left_out: &[String]) -> String {
    if left_out.is_empty() {
        return String::new();
    }
    format!(", {} left out: {}", left_out.len(), left_out.join(", "))
}

/// All steps, with the journeys in the browser of this name or in every one.
fn steps(browser: Option<&str>) -> Result<Vec<Step>> {
    let named = browser.map(Browser::named).transpose()?;
    let browsers = named.map_or(Browser::ALL.to_vec(), |it| vec![it]);
    let mut steps = vec![
        step("format", format),
        step("dependencies", dependencies::check),
        step("lints", lints),
        step("lints for the browser", browser_lints),
        step("tests", tests),
        step("documentation", documentation),
        ("fuzzing".to_owned(), Box::new(fuzzing)),
        step("page", || build::build(&[])),
    ];
    let is_asked_for = named.is_some() || env::var_os("CI").is_some();
    steps.extend(browsers.into_iter().map(|it| -> Step {
        (
            format!("journeys in {it}"),
            Box::new(move || journeys_if(it, is_asked_for)),
        )
    }));
    steps.push(step("accuracy", || accuracy::accuracy(&[])));
    Ok(steps)
}

fn step(name: &str, run: fn() -> Result) -> Step {
    (
        name.to_owned(),
        Box::new(move || run().map(|()| Outcome::Passed)),
    )
}

#[expect(
    clippy::disallowed_methods,
    reason = "the library has no clock, but this is no library"
)]
fn timed(step: impl FnOnce() -> Result<Outcome>) -> (Result<Outcome>, Duration) {
    let start = Instant::now();
    (step(), start.elapsed())
}

fn format() -> Result {
    run(
        &mut cargo("fmt --all --check"),
        "Run `cargo fmt --all` and commit what it changes.",
    )
}

fn lints() -> Result {
    run(
        &mut cargo("clippy --locked --workspace --all-targets -- -D warnings"),
        "Mend what clippy says above.",
    )
}

fn browser_lints() -> Result {
    tools::target()?;
    run(
        &mut cargo("clippy --locked --lib --bins --target wasm32-unknown-unknown -- -D warnings"),
        "Mend what clippy says above about the code for the browser.",
    )
}

fn tests() -> Result {
    run(
        &mut cargo("test --locked --workspace --exclude journeys"),
        "Mend the tests that failed above.",
    )
}

fn documentation() -> Result {
    // Private items are documented too, so links to them hold.
    let flags = "-D warnings -A rustdoc::private_intra_doc_links";
    run(
        cargo("doc --locked --no-deps --document-private-items").env("RUSTDOCFLAGS", flags),
        "Mend the documentation as rustdoc says above.",
    )
}

/// Hunts for texts that break the reader. A machine that cannot have the fuzzer is let off, but not the hosted one.
fn fuzzing() -> Result<Outcome> {
    match tools::fuzzer() {
        Err(reason) if env::var_os("CI").is_none() => Ok(Outcome::LeftOut(reason)),
        seen_to => seen_to
            .and_then(|()| fuzz::hunt())
            .map(|()| Outcome::Passed),
    }
}

/// Walks the journeys in a browser. One that this machine cannot have is left out, unless it is asked for by its name or
/// the run is the hosted one, where every browser must be.
fn journeys_if(browser: Browser, is_asked_for: bool) -> Result<Outcome> {
    match tools::browser(browser) {
        Err(reason) if !is_asked_for => Ok(Outcome::LeftOut(reason)),
        seen_to => seen_to.and_then(|()| journeys(browser)),
    }
}

fn journeys(browser: Browser) -> Result<Outcome> {
    let mut command = cargo("test --locked --package journeys");
    command.env(browser::VARIABLE, browser.name());
    command.env(browser::AXE, tools::axe()?);
    let screen = match browser {
        Browser::Webkit => Some(Screen::start()?),
        Browser::Chromium | Browser::Firefox => None,
    };
    if let Some(screen) = &screen {
        command.env("DISPLAY", screen.display());
    }
    let failed = format!("Mend the page where the journeys above failed in {browser}.");
    run(&mut command, &failed).map(|()| Outcome::Passed)
}
