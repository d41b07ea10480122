//! The browser's driver, a program of its own that ends with the journey.

use crate::engine;
use std::io::{BufRead as _, BufReader, Read};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;
use xtask::browser::Browser;

/// A running driver.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
    said: Said,
}

/// The lines that the driver and its browser have printed so far.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said(Arc<Mutex<Vec<String>>>);

impl Said {
    /// Takes what was printed up to a line that contains these words; `None` where there is no such line yet.
    pub(crate) fn take_until(&self, words: &str) -> Option<Vec<String>> {
        let mut lines = self.0.lock().ok()?;
        let end = lines.iter().position(|it| it.contains(words))?;
        let mut taken: Vec<String> = lines.drain(..=end).collect();
        taken.pop();
        Some(taken)
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a pipe must be read while the journey goes on, and not in the browser"
    )]
    fn listen(&self, output: impl Read + Send + 'static) {
        let lines = Arc::clone(&self.0);
        thread::spawn(move || {
            // Not every line is UTF-8; those that are not tell nothing of the page.
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Ok(mut lines) = lines.lock() {
                    lines.push(line);
                }
            }
        });
    }
}

const ATTEMPTS: usize = 5;
const PAUSE: Duration = Duration::from_millis(10);

impl Driver {
    /// Starts the driver on a free port. It and its browser keep their files in the folder.
    pub(crate) fn start(browser: Browser, folder: &Path) -> Self {
        // A port that was free may be taken by now, or for the other family of addresses; the driver then gives up.
        (0..ATTEMPTS)
            .find_map(|_| Self::attempt(browser, folder))
            .expect("the driver finds a free port")
    }

    /// Starts the driver and waits until it listens; `None` where it ends before.
    fn attempt(browser: Browser, folder: &Path) -> Option<Self> {
        let port = free_port();
        let name = engine::driver(browser);
        let mut process = Command::new(name)
            .arg(format!("--port={port}"))
            .env("TMPDIR", folder)
            .envs(engine::environment(browser).iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("{name} does not start ({error}): run `cargo xtask test`, which installs it")
            });
        let said = Said::default();
        if let Some(output) = process.stdout.take() {
            said.listen(output);
        }
        if let Some(output) = process.stderr.take() {
            said.listen(output);
        }
        let mut driver = Self {
            process,
            port,
            said,
        };
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if driver.has_ended() {
                return None;
            }
            thread::sleep(PAUSE);
        }
        (!driver.has_ended()).then_some(driver)
    }

    /// The address for WebDriver's commands.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What the driver and its browser print.
    pub(crate) fn said(&self) -> Said {
        self.said.clone()
    }

    fn has_ended(&mut self) -> bool {
        !matches!(self.process.try_wait(), Ok(None))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end or to wait for.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A port that nobody listens on at this moment.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = listener.local_addr().expect("a listener has an address");
    address.port()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_is_taken_once() {
        let said = Said::default();
        let lines = ["one", "two", "end 1", "three"].map(str::to_owned);
        said.0.lock().unwrap().extend(lines);
        assert_eq!(said.take_until("end 2"), None);
        assert_eq!(said.take_until("end 1").unwrap(), ["one", "two"]);
        assert_eq!(said.take_until("three").unwrap(), Vec::<String>::new());
    }
}
