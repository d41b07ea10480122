//! A short hunt for texts that break the reader; `fuzz/README.md` tells how to hunt for hours.
//!
//! The fuzzer is a workspace of its own, which the stable toolchain builds without a sanitizer.

use crate::process::{cargo, run};
use crate::{Result, place};
use std::path::{Path, PathBuf};

/// How long each target runs.
const SECONDS: u32 = 25;

/// How long one text may take before it counts as a finding.
const SECONDS_PER_TEXT: u32 = 10;

/// The targets, with what each is told of its texts.
const TARGETS: [(&str, &[&str]); 2] = [
    ("read", &["-dict=read.dict", "-max_len=4096"]),
    ("pieces", &["-max_len=1000"]),
];

/// Runs every target for a short while, from the texts of the spec files on.
pub(crate) fn hunt() -> Result {
    let folder = folder();
    run(
        cargo("run --quiet --locked --example seeds").current_dir(&folder),
        "What the fuzzer starts from could not be written: look at what is said above.",
    )?;
    TARGETS
        .iter()
        .try_for_each(|(target, options)| hunt_with(target, options, &folder))
}

fn hunt_with(target: &str, options: &[&str], folder: &Path) -> Result {
    let mut command = cargo("fuzz run --sanitizer none");
    command.current_dir(folder).arg(target).arg("--");
    command.args(options);
    command.arg(format!("-timeout={SECONDS_PER_TEXT}"));
    command.arg(format!("-max_total_time={SECONDS}"));
    // Counts and findings at the end, and no line for every text in between.
    command.args(["-verbosity=0", "-print_funcs=0", "-print_final_stats=1"]);
    run(
        &mut command,
        &format!(
            "Look at what is said above: where the reader broke a promise, the text is in fuzz/artifacts/{target}. Add its smallest form to tests/specs before mending the reader."
        ),
    )
}

fn folder() -> PathBuf {
    place::root().join("fuzz")
}
