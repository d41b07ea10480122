//! Tools that npm brings ready made, into `target/tools`.

use super::announce;
use crate::process::{is_there, program, run};
use crate::{Result, place};
use std::fs;

/// A package at one exact version.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NodeTool {
    pub(crate) package: &'static str,
    pub(crate) version: &'static str,
    /// How long it takes, for the announcement.
    pub(crate) duration: &'static str,
}

impl NodeTool {
    /// Installs the package unless it is there at its version.
    pub(crate) fn see_to(self) -> Result {
        if self.is_installed() {
            return Ok(());
        }
        let Self {
            package,
            version,
            duration,
        } = self;
        if !is_there("npm") {
            return Err(format!(
                "npm is missing, which brings {package}: install Node.js."
            ));
        }
        announce(&format!("{package} {version} with npm"), duration);
        let mut command = program("npm");
        command.args(["install", "--no-audit", "--no-fund", "--prefix"]);
        command
            .arg(place::tools())
            .arg(format!("{package}@{version}"));
        run(
            &mut command,
            &format!(
                "{package} could not be installed: run `npm install --prefix target/tools {package}@{version}` and see what it says."
            ),
        )
    }

    pub(super) fn is_installed(self) -> bool {
        let manifest = place::node_modules()
            .join(self.package)
            .join("package.json");
        let wanted = format!("\"version\": \"{}\"", self.version);
        fs::read_to_string(manifest).is_ok_and(|it| it.contains(&wanted))
    }
}
