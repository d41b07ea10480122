//! The browser that runs the journeys, with the driver through which they steer it.

use super::announce;
use crate::Result;
use crate::process::{is_there, output, program, run};
use std::process::Command;

const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const DRIVER: &str = "chromedriver";
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-cjk"];

/// Sees to Chromium and its driver; installs them where the system's packages can be installed.
pub(crate) fn browser() -> Result {
    if is_installed() {
        return Ok(());
    }
    if !(is_there("apt-get") && is_root()) {
        return Err(missing());
    }
    announce(
        &format!("{} with apt-get", PACKAGES.join(", ")),
        "about two minutes",
    );
    run(apt_get().arg("update"), &missing())?;
    run(apt_get().args(["install", "-y"]).args(PACKAGES), &missing())
}

fn is_installed() -> bool {
    is_there(DRIVER) && BROWSERS.iter().any(|it| is_there(it))
}

fn is_root() -> bool {
    output(program("id").arg("-u")).as_deref() == Some("0")
}

fn apt_get() -> Command {
    let mut command = program("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn missing() -> String {
    format!(
        "The browser journeys need Chromium or Chrome, a {DRIVER} of the same version on the path, and a Chinese font. On Debian: `sudo apt-get install {}`.",
        PACKAGES.join(" ")
    )
}
