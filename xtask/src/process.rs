//! Runs other programs: their output goes where ours goes, and their failure becomes a sentence.

use crate::{Result, place, tools};
use std::ffi::OsStr;
use std::process::{Command, Stdio};

/// A program to be run in the project's folder, with the project's own tools first on its path.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command
        .current_dir(place::root())
        .env("PATH", tools::path())
        .stdin(Stdio::null());
    command
}

/// Cargo with some words, separated by blanks.
pub(crate) fn cargo(words: &str) -> Command {
    let mut command = program("cargo");
    command.args(words.split_whitespace());
    // Set for this package by the cargo that runs it, and wrong for any other.
    command.env_remove("CARGO_MANIFEST_DIR");
    command
}

/// Runs a program to its end; its failure is told by the sentence.
pub(crate) fn run(command: &mut Command, sentence: &str) -> Result {
    let status = command
        .status()
        .map_err(|error| format!("{sentence} ({} did not start: {error})", name(command)))?;
    if status.success() {
        return Ok(());
    }
    Err(sentence.to_owned())
}

/// What a program prints; `None` where it is missing or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| text.trim().to_owned())
}

/// Tells whether a program of this name answers when asked for its version.
pub(crate) fn is_there(name: &str) -> bool {
    output(program(name).arg("--version")).is_some()
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
