//! What differs from browser to browser: the driver's name, the capabilities asked for, the console's log.

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use serde_json::{Value, json};

pub(crate) const DRIVER: &str = "chromedriver";

const ARGUMENTS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
];

/// A fresh browser without a window, whose console is kept. The driver gives each session a profile of its own.
pub(crate) fn capabilities() -> Capabilities {
    let wanted = json!({
        "goog:chromeOptions": { "args": ARGUMENTS },
        "goog:loggingPrefs": { "browser": "ALL" },
    });
    match wanted {
        Value::Object(capabilities) => capabilities,
        _ => Capabilities::new(),
    }
}

/// Asks for what the console has said since it was last asked.
#[derive(Debug)]
pub(crate) struct ConsoleLog;

impl WebDriverCompatibleCommand for ConsoleLog {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let body = json!({ "type": "browser" }).to_string();
        (http::Method::POST, Some(body))
    }
}

/// The errors among the console's entries.
pub(crate) fn errors(log: &Value) -> Vec<String> {
    let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
    entries
        .iter()
        .filter(|it| it.get("level").and_then(Value::as_str) == Some("SEVERE"))
        .filter_map(|it| it.get("message").and_then(Value::as_str))
        .map(str::to_owned)
        .collect()
}
