//! The service worker, which keeps exactly this build for times without network.

use super::digest::integrity;
use crate::{Result, files, place};
use serde_json::json;
use std::path::Path;

pub(crate) const FILE: &str = "worker.js";

/// Writes the worker of what the folder holds.
pub fn write(dist: &Path) -> Result {
    let mut parts = vec![entry(dist, "index.html", "./")?];
    for path in files::within(dist)? {
        let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy();
        if is_part(&name) {
            parts.push(entry(dist, &name, &format!("./{name}"))?);
        }
    }
    let parts = json!(parts).to_string();
    let template = files::read(&place::root().join("assets").join(FILE))?;
    let worker = template
        .replace("%VERSION%", &integrity(parts.as_bytes()))
        .replace("%FILES%", &parts);
    files::write(&dist.join(FILE), &worker)
}

/// What the page needs beside itself: its hashed files, and what it is installed by.
fn is_part(name: &str) -> bool {
    let is_hashed = [".css", ".js", ".wasm"].iter().any(|it| name.ends_with(it));
    is_hashed && name != FILE || name == "manifest.webmanifest"
}

/// An address and the digest of what must be there.
fn entry(dist: &Path, name: &str, address: &str) -> Result<[String; 2]> {
    let bytes = files::bytes(&dist.join(name))?;
    Ok([address.to_owned(), integrity(&bytes)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_keeps_the_page_and_not_itself() {
        assert!(is_part("shushuo-0a1b2c3d4e5f6071_bg.wasm"));
        assert!(!is_part("worker.js"));
        assert!(!is_part("shushuo.html"));
        assert!(!is_part("reports/a.md"));
    }
}
