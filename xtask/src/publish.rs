//! From Trunk's files to those of a static host: reports with their index, integrity and policy, offline, and the page in one file.

mod digest;
pub(crate) mod html;
mod newest;
mod policy;
pub mod reports;
mod served;
mod single;
mod style;
pub mod worker;

use crate::{Result, files, place};
use html::Parts;
use std::path::Path;

/// The page in a single file.
pub(crate) const SINGLE: &str = "shushuo.html";

/// Files that are handed over as they are, with their places in the page's folder.
const ASSETS: [&str; 6] = [
    "manifest.webmanifest",
    "icons/icon.svg",
    "icons/icon-192.png",
    "icons/icon-512.png",
    "icons/maskable-512.png",
    "icons/apple-touch-180.png",
];

/// Completes the page that Trunk has built into a folder.
pub(crate) fn publish(dist: &Path) -> Result {
    for name in ASSETS {
        files::copy(&place::root().join("assets").join(name), &dist.join(name))?;
    }
    let reports = reports::write(&place::root().join("reports"), dist)?;
    let parts = Parts::read(dist)?;
    single::write(dist, &parts, &reports)?;
    served::write(dist, &parts)?;
    worker::write(dist)
}

/// Whether a file is no part of the first load: it is fetched later, or only when asked for.
pub(crate) fn is_beside(name: &str) -> bool {
    name == SINGLE
        || name == worker::FILE
        || name.starts_with("reports/")
        || name.starts_with("icons/")
}

/// Whether a file's name is its address, by which it is known beyond one build.
pub(crate) fn is_fixed(name: &str) -> bool {
    is_beside(name) || ASSETS.contains(&name)
}

/// A script of the folder `assets/`, without the comments at its head.
fn script(name: &str) -> Result<String> {
    let text = files::read(&place::root().join("assets").join(name))?;
    let lines = text.lines().skip_while(|it| it.starts_with("//"));
    Ok(lines.flat_map(|it| [it.trim_start(), "\n"]).collect())
}
