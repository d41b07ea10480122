//! The browser's driver, a program of its own that ends with the journey.

use crate::engine;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A running driver.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

const ATTEMPTS: usize = 5;

impl Driver {
    /// Starts the driver on a free port. It and its browser keep their files in the folder.
    pub(crate) fn start(folder: &Path) -> Self {
        // A port that is free for one family of addresses may be taken for the other; the driver then gives up.
        (0..ATTEMPTS)
            .find_map(|_| Self::attempt(folder))
            .expect("the driver finds a free port")
    }

    /// Starts the driver and waits until it says on which port it listens; `None` where it ends without a word of that.
    fn attempt(folder: &Path) -> Option<Self> {
        let mut process = Command::new(engine::DRIVER)
            .arg("--port=0")
            .env("TMPDIR", folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is on the path: run `cargo xtask test`, which installs it");
        let output = process.stdout.take().expect("its output is a pipe");
        let mut driver = Self { process, port: 0 };
        driver.port = BufReader::new(output)
            .lines()
            .map_while(Result::ok)
            .find_map(|it| port(&it))?;
        Some(driver)
    }

    /// The address for WebDriver's commands.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end or to wait for.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `ChromeDriver was started successfully on port 12345.`
fn port(line: &str) -> Option<u16> {
    let (_, port) = line.split_once("started successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_the_one_that_the_driver_names() {
        let line = "ChromeDriver was started successfully on port 43210.";
        assert_eq!(port(line), Some(43210));
        assert_eq!(port("Starting ChromeDriver 1 on port 0"), None);
    }
}
