//! `cargo xtask test`: every check of the project, one after another, up to the first that fails.

use crate::process::{cargo, run};
use crate::{Result, accuracy, build, option, tools};
use std::time::{Duration, Instant};

type Step = (&'static str, fn() -> Result);

const STEPS: [Step; 8] = [
    ("format", format),
    ("lints", lints),
    ("lints for the browser", browser_lints),
    ("tests", tests),
    ("documentation", documentation),
    ("page", page),
    ("journeys", journeys),
    ("accuracy", || accuracy::accuracy(&[])),
];

/// Runs every step; the last line printed counts them.
pub(crate) fn test(words: &[String]) -> Result {
    if let Some(browser) = option("test", "--browser", words)?
        && browser != "chromium"
    {
        return Err(format!(
            "The journeys do not run in `{browser}` yet: leave out --browser, or give `chromium`."
        ));
    }
    let mut passed = 0;
    for (name, step) in STEPS {
        let (result, duration) = timed(name, step);
        if let Err(sentence) = result {
            println!(
                "\n{name} failed after {duration:.1?}: {sentence}\n\n{passed} passed, 1 failed"
            );
            return Err(format!("{name} failed; the steps after it were not run."));
        }
        println!("\n{name} passed in {duration:.1?}");
        passed += 1;
    }
    println!("\n{passed} passed, 0 failed");
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "the library has no clock, but this is no library"
)]
fn timed(name: &str, step: fn() -> Result) -> (Result, Duration) {
    println!("\n== {name}");
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

fn page() -> Result {
    build::build(&[])
}

fn journeys() -> Result {
    tools::browser()?;
    run(
        &mut cargo("test --locked --package journeys"),
        "Mend the page where the journeys above failed.",
    )
}
