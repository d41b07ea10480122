//! `cargo xtask reproduce`: whether the same source gives the same page, byte for byte, in another place.

use crate::process::{cargo, output, program, run};
use crate::{Result, build, files, no_options, place};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Builds the page here and in a copy of the project elsewhere, with a target folder of its own, and compares the files.
pub(crate) fn reproduce(words: &[String]) -> Result {
    no_options("reproduce", words)?;
    build::dist()?;
    let copy = env::temp_dir().join("shushuo-built-elsewhere");
    copy_source(&copy)?;
    run(
        cargo("xtask build")
            .current_dir(&copy)
            // The copy has no version control to ask.
            .envs(build::source().map(|it| (build::SOURCE, it)))
            .env_remove("CARGO_TARGET_DIR"),
        "The page did not build in a copy of the project: look at what is said above.",
    )?;
    let count = compare(&place::dist(), &copy.join("dist"))?;
    println!("\n{count} files, built in two places: the same bytes.");
    fs::remove_dir_all(&copy)
        .map_err(|error| format!("{} cannot be removed: {error}.", copy.display()))
}

/// Copies what version control knows of, and what it would take up.
fn copy_source(copy: &Path) -> Result {
    if copy.exists() {
        fs::remove_dir_all(copy)
            .map_err(|error| format!("{} cannot be removed: {error}.", copy.display()))?;
    }
    let mut git = program("git");
    // Names with Chinese signs are to be printed as they are.
    git.args(["-c", "core.quotePath=false", "ls-files"]);
    git.args(["--cached", "--others", "--exclude-standard"]);
    let listed = output(&mut git)
        .ok_or("git cannot list the project's files: run this in its working copy.")?;
    for name in listed.lines() {
        let from = place::root().join(name);
        // A file that was removed and not yet committed is still listed.
        if from.is_file() {
            files::copy(&from, &copy.join(name))?;
        }
    }
    Ok(())
}

/// Counts the files, and fails with the first that differs.
fn compare(one: &Path, other: &Path) -> Result<usize> {
    let names = names(one)?;
    let others = self::names(other)?;
    if names != others {
        return Err(format!(
            "The two builds have files of other names, so of other content: {names:?} and {others:?}."
        ));
    }
    let differs =
        |name: &&PathBuf| fs::read(one.join(name)).ok() != fs::read(other.join(name)).ok();
    match names.iter().find(differs) {
        Some(name) => Err(format!(
            "{} differs between {} and {}: find out by what.",
            name.display(),
            one.display(),
            other.display()
        )),
        None => Ok(names.len()),
    }
}

fn names(folder: &Path) -> Result<Vec<PathBuf>> {
    let paths = files::within(folder)?;
    let name = |it: PathBuf| it.strip_prefix(folder).map_or(it.clone(), Path::to_owned);
    Ok(paths.into_iter().map(name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_differs_is_named() {
        let folder = env::temp_dir().join(format!("shushuo-compare-{}", std::process::id()));
        let (one, other) = (folder.join("one"), folder.join("other"));
        for (place, text) in [(&one, "same"), (&other, "same")] {
            fs::create_dir_all(place).unwrap();
            fs::write(place.join("a"), text).unwrap();
        }
        assert_eq!(compare(&one, &other), Ok(1));
        fs::write(other.join("a"), "other").unwrap();
        assert!(compare(&one, &other).unwrap_err().contains("a differs"));
        fs::write(other.join("b"), "").unwrap();
        assert!(compare(&one, &other).unwrap_err().contains("other names"));
        fs::remove_dir_all(folder).unwrap();
    }
}
