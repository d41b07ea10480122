//! Files and folders; what goes wrong with one becomes a sentence that names it.

use crate::Result;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file in a folder and the folders in it, by name.
pub(crate) fn within(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| {
        format!(
            "{} cannot be read ({error}): run `cargo xtask build` first.",
            folder.display()
        )
    })?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|it| it.path()).collect();
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(within(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// A file's text.
pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))
}

/// A file's bytes.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))
}

/// Writes a file, and the folder it lies in.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, content))
        .map_err(|error| format!("{} cannot be written: {error}.", path.display()))
}

/// Takes a file away.
pub(crate) fn remove(path: &Path) -> Result {
    fs::remove_file(path).map_err(|error| format!("{} cannot be removed: {error}.", path.display()))
}

/// Copies a file, and makes the folder that it goes to.
pub(crate) fn copy(from: &Path, to: &Path) -> Result {
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder)
        .and_then(|()| fs::copy(from, to))
        .map(|_| ())
        .map_err(|error| format!("{} cannot be copied: {error}.", from.display()))
}
