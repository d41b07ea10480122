//! Tools that are Rust programs, compiled from their source at one exact version.

use super::announce;
use crate::process::{cargo, output, program, run};
use crate::{Result, files, place};

/// A program that `cargo install` brings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CargoTool<'a> {
    program: &'a str,
    package: &'a str,
    version: &'a str,
    minutes: u32,
}

impl<'a> CargoTool<'a> {
    pub(crate) fn new(program: &'a str, package: &'a str, version: &'a str, minutes: u32) -> Self {
        Self {
            program,
            package,
            version,
            minutes,
        }
    }

    /// Installs the tool unless it is there at its version.
    pub(crate) fn see_to(self) -> Result {
        let found = output(program(self.program).arg("--version"));
        if found.as_deref().and_then(version) == Some(self.version) {
            return Ok(());
        }
        self.install(found.is_some())
    }

    fn install(self, is_other_version_there: bool) -> Result {
        let Self {
            package,
            version,
            minutes,
            ..
        } = self;
        let duration = format!("about {minutes} minutes on two cores");
        announce(&format!("{package} {version} with cargo"), &duration);
        let words = format!("install {package} --version {version} --locked");
        let mut command = cargo(&words);
        if is_other_version_there {
            command.arg("--root").arg(place::tools());
        }
        run(
            &mut command,
            &format!(
                "{package} {version} could not be installed: run `cargo {words}` yourself and see what it says."
            ),
        )
    }
}

/// The version in an answer such as `trunk 0.21.14`.
fn version(answer: &str) -> Option<&str> {
    answer.split_whitespace().nth(1)
}

/// The version at which Cargo.lock holds a package.
pub(crate) fn locked_version(package: &str) -> Result<String> {
    let lock = files::read(&place::root().join("Cargo.lock"))?;
    version_in(&lock, package).map(str::to_owned).ok_or_else(|| {
        format!("Cargo.lock holds no {package}, without which there is no page: restore Cargo.lock from version control.")
    })
}

/// `name = "P"` with the line `version = "V"` after it.
fn version_in<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let line = lock.lines().skip_while(|it| *it != name).nth(1)?;
    line.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_the_second_word_of_an_answer() {
        assert_eq!(version("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(version("trunk 0.21.14 (abc)"), Some("0.21.14"));
        assert_eq!(version(""), None);
    }

    #[test]
    fn a_locked_version_is_that_of_the_very_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.126\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen"), Some("0.2.126"));
        assert_eq!(version_in(lock, "wasm"), None);
    }
}
