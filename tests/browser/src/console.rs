//! Hears the errors of a page, in each browser its own way.

use crate::driver::Said;
use crate::engine;
use fantoccini::Client;
use serde_json::Value;
use std::sync::Mutex;
use std::time::Duration;
use xtask::browser::Browser;

/// The console of one browser.
#[derive(Debug)]
pub(crate) struct Console {
    browser: Browser,
    client: Client,
    /// What the browser prints.
    said: Said,
    /// The errors of pages that were left.
    earlier: Mutex<Vec<String>>,
}

const END: &str = "all of the console until here";
const ATTEMPTS: usize = 600;
const PAUSE: Duration = Duration::from_millis(25);

impl Console {
    pub(crate) fn new(browser: Browser, client: Client, said: Said) -> Self {
        let earlier = Mutex::default();
        Self {
            browser,
            client,
            said,
            earlier,
        }
    }

    pub(crate) fn browser(&self) -> Browser {
        self.browser
    }

    /// Listens to a page that has just come, where its errors are kept in itself.
    pub(crate) async fn listen(&self) {
        if self.browser == Browser::Webkit {
            self.run(engine::LISTEN).await;
        }
    }

    /// Takes the errors of a page that is about to go, where they are kept in itself.
    pub(crate) async fn before_leaving(&self) {
        if self.browser == Browser::Webkit {
            let errors = self.kept().await;
            self.earlier.lock().expect("one journey").extend(errors);
        }
    }

    /// The errors since the last time.
    pub(crate) async fn errors(&self) -> Vec<String> {
        match self.browser {
            Browser::Chromium => {
                let log = self.client.issue_cmd(engine::ConsoleLog).await;
                engine::errors(&log.expect("the console's log"))
            }
            Browser::Firefox => self.printed().await,
            Browser::Webkit => {
                self.before_leaving().await;
                std::mem::take(&mut *self.earlier.lock().expect("one journey"))
            }
        }
    }

    /// The errors that the browser printed. A line of our own tells when all that came before it is there.
    async fn printed(&self) -> Vec<String> {
        self.run(&format!("console.error('{END}');")).await;
        for _ in 0..ATTEMPTS {
            if let Some(lines) = self.said.take_until(END) {
                return lines
                    .into_iter()
                    .filter(|it| engine::is_error(it))
                    .collect();
            }
            tokio::time::sleep(PAUSE).await;
        }
        panic!("the browser does not print its console");
    }

    async fn kept(&self) -> Vec<String> {
        let kept = self.run(engine::TAKE).await;
        let kept = kept.as_array().map(Vec::as_slice).unwrap_or_default();
        kept.iter()
            .filter_map(|it| it.as_str().map(str::to_owned))
            .collect()
    }

    async fn run(&self, script: &str) -> Value {
        let result = self.client.execute(script, Vec::new()).await;
        result.expect("a script that runs in any page")
    }
}
