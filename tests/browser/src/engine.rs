//! What differs from browser to browser: the driver's name, the capabilities asked for, how the console is heard.

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use serde_json::{Value, json};
use std::env;
use xtask::browser::{Browser, VARIABLE};

const CHROMIUM_ARGUMENTS: [&str; 11] = [
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

/// The size of Firefox's window, of which its own frame takes 85 pixels.
const FIREFOX_ENVIRONMENT: [(&str, &str); 2] = [
    ("MOZ_HEADLESS_WIDTH", "1280"),
    ("MOZ_HEADLESS_HEIGHT", "985"),
];

/// The browser that the journeys are walked in.
///
/// # Panics
///
/// Where the environment names one that there is not.
pub fn browser() -> Browser {
    let name = env::var(VARIABLE).unwrap_or_else(|_| Browser::Chromium.name().to_owned());
    Browser::named(&name).unwrap_or_else(|sentence| panic!("{sentence}"))
}

/// The program that steers the browser.
pub(crate) fn driver(browser: Browser) -> &'static str {
    match browser {
        Browser::Chromium => "chromedriver",
        Browser::Firefox => "geckodriver",
        Browser::Webkit => "WebKitWebDriver",
    }
}

/// What the browser finds in its environment.
pub(crate) fn environment(browser: Browser) -> &'static [(&'static str, &'static str)] {
    match browser {
        Browser::Firefox => &FIREFOX_ENVIRONMENT,
        Browser::Chromium | Browser::Webkit => &[],
    }
}

/// A fresh browser whose console is heard. The driver gives each session a profile of its own.
pub(crate) fn capabilities(browser: Browser) -> Capabilities {
    let wanted = match browser {
        Browser::Chromium => json!({
            "goog:chromeOptions": { "args": CHROMIUM_ARGUMENTS },
            "goog:loggingPrefs": { "browser": "ALL" },
        }),
        Browser::Firefox => json!({
            "moz:firefoxOptions": {
                "args": ["-headless"],
                "prefs": {
                    "devtools.console.stdout.content": true,
                    // What the browser says to itself is no concern of the page's.
                    "devtools.console.stdout.chrome": false,
                    // Tab also stops at links, as in the other browsers.
                    "accessibility.tabfocus": 7,
                },
            },
        }),
        Browser::Webkit => json!({}),
    };
    match wanted {
        Value::Object(capabilities) => capabilities,
        _ => Capabilities::new(),
    }
}

/// Asks Chromium for what the console has said since it was last asked.
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

/// A command of Chromium's own protocol, which reaches what WebDriver does not.
#[derive(Debug)]
pub(crate) struct OwnCommand {
    pub(crate) name: &'static str,
    pub(crate) parameters: Value,
}

impl WebDriverCompatibleCommand for OwnCommand {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let body = json!({ "cmd": self.name, "params": self.parameters });
        (http::Method::POST, Some(body.to_string()))
    }
}

/// The errors among the entries of Chromium's console.
pub(crate) fn errors(log: &Value) -> Vec<String> {
    let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
    entries
        .iter()
        .filter(|it| it.get("level").and_then(Value::as_str) == Some("SEVERE"))
        .filter_map(|it| it.get("message").and_then(Value::as_str))
        .map(str::to_owned)
        .collect()
}

/// Whether a line that Firefox prints tells of an error in the page. It also tells of errors in its own scripts, whose
/// addresses are of other kinds, and complains in its own name, without quotes.
pub(crate) fn is_error(line: &str) -> bool {
    let of_page = [
        "JavaScript error: http",
        "JavaScript error: file",
        "console.error: \"",
        "console.error: (",
    ];
    of_page.iter().any(|it| line.starts_with(it))
}

/// Keeps the errors of a page in itself, where no console can be had: WebKitGTK's driver gives none, and its browser
/// prints none while it is steered. What went wrong before the page was there is missed.
pub(crate) const LISTEN: &str = "if (!window.journeyErrors) {
    const kept = window.journeyErrors = [];
    const { error } = console;
    console.error = (...words) => { kept.push(words.join(' ')); error.apply(console, words); };
    addEventListener('error', it => kept.push(it.message || `not loaded: ${it.target.src || it.target.href}`), true);
    addEventListener('unhandledrejection', it => kept.push(String(it.reason)));
    addEventListener('securitypolicyviolation', it => kept.push(`${it.violatedDirective}: ${it.blockedURI}`));
}";

/// Takes the errors that a page has kept.
pub(crate) const TAKE: &str = "return (window.journeyErrors ?? []).splice(0);";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_known_by_its_line() {
        assert!(is_error("console.error: \"no\""));
        assert!(is_error(
            "JavaScript error: http://127.0.0.1:1/a.js, line 1: TypeError: no"
        ));
        assert!(!is_error(
            "JavaScript error: resource://gre/a.mjs, line 1: no"
        ));
        assert!(!is_error("console.error: RSLoader: "));
        assert!(!is_error("console.log: \"yes\""));
    }
}
