//! A screen that nobody looks at, for a browser that cannot do without one.

use crate::Result;
use crate::process::program;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};

/// A running X server that draws into memory; it ends when it is dropped.
#[derive(Debug)]
pub(crate) struct Screen {
    server: Child,
    display: String,
}

const FAILED: &str =
    "Xvfb, the screen for WebKitGTK, did not start: run it yourself and see what it says.";

impl Screen {
    /// Starts a server on a display that is free.
    pub(crate) fn start() -> Result<Self> {
        let mut server = program("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "2000x1400x24",
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{FAILED} ({error})"))?;
        let output = server.stdout.take();
        let mut screen = Self {
            server,
            display: String::new(),
        };
        // It says the display's number once it is ready.
        let line = output.and_then(|it| BufReader::new(it).lines().next()?.ok());
        screen.display = format!(":{}", line.ok_or(FAILED)?);
        Ok(screen)
    }

    /// What a program finds as `DISPLAY`.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end or to wait for.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
