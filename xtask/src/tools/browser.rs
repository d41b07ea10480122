//! The browsers that run the journeys, each with the driver through which they steer it.

use super::announce;
use super::cargo_tool::CargoTool;
use crate::Result;
use crate::browser::Browser;
use crate::process::{is_there, output, program, run};
use std::process::Command;

/// What must answer on the path for a browser, and the Debian packages that bring it.
struct Needs {
    /// One of each list.
    programs: &'static [&'static [&'static str]],
    packages: &'static [&'static str],
    sentence: &'static str,
}

const CHROMIUM: Needs = Needs {
    programs: &[
        &["chromedriver"],
        &[
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
        ],
    ],
    packages: &["chromium", "chromium-driver", "fonts-noto-cjk"],
    sentence: "The journeys in Chromium need Chromium or Chrome, a chromedriver of the same version on the path, and a Chinese font.",
};

const FIREFOX: Needs = Needs {
    programs: &[&["firefox", "firefox-esr"]],
    packages: &["firefox-esr", "fonts-noto-cjk"],
    sentence: "The journeys in Firefox need firefox or firefox-esr on the path, and a Chinese font.",
};

const WEBKIT: Needs = Needs {
    programs: &[&["WebKitWebDriver"], &["Xvfb"]],
    packages: &["webkit2gtk-driver", "xvfb", "fonts-noto-cjk"],
    sentence: "The journeys in WebKitGTK need Linux with WebKitWebDriver and Xvfb on the path, and a Chinese font.",
};

/// The release of Firefox's driver that the journeys were tried with.
const GECKODRIVER: &str = "0.37.1";

/// Sees to a browser and its driver; installs them where the system's packages can be installed.
pub(crate) fn browser(browser: Browser) -> Result {
    let needs = match browser {
        Browser::Chromium => CHROMIUM,
        Browser::Firefox => FIREFOX,
        Browser::Webkit => WEBKIT,
    };
    needs.see_to()?;
    if browser == Browser::Firefox {
        // No Debian package has it.
        CargoTool::new("geckodriver", "geckodriver", GECKODRIVER, 2).see_to()?;
    }
    Ok(())
}

impl Needs {
    fn see_to(&self) -> Result {
        if self.are_met() {
            return Ok(());
        }
        if !(is_there("apt-get") && is_root()) {
            return Err(self.missing());
        }
        let what = format!("{} with apt-get", self.packages.join(", "));
        announce(&what, "about two minutes");
        run(apt_get().arg("update"), &self.missing())?;
        let mut install = apt_get();
        install.args(["install", "-y"]).args(self.packages);
        run(&mut install, &self.missing())
    }

    fn are_met(&self) -> bool {
        let is_one_there = |names: &&[&str]| names.iter().any(|it| is_on_path(it));
        self.programs.iter().all(is_one_there)
    }

    fn missing(&self) -> String {
        let packages = self.packages.join(" ");
        format!(
            "{} On Debian: `sudo apt-get install {packages}`.",
            self.sentence
        )
    }
}

/// Looks for the file: not every one of these programs answers when asked for its version.
fn is_on_path(name: &str) -> bool {
    let path = super::path();
    std::env::split_paths(&path).any(|it| {
        it.join(name)
            .with_extension(std::env::consts::EXE_EXTENSION)
            .is_file()
    })
}

fn is_root() -> bool {
    output(program("id").arg("-u")).as_deref() == Some("0")
}

fn apt_get() -> Command {
    let mut command = program("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_by_its_file() {
        assert!(is_on_path("cargo"));
        assert!(!is_on_path("no-such-program"));
    }

    #[test]
    fn what_is_missing_names_every_package() {
        for needs in [CHROMIUM, FIREFOX, WEBKIT] {
            let sentence = needs.missing();
            assert!(needs.packages.iter().all(|it| sentence.contains(it)));
        }
    }
}
