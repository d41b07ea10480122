//! What a visitor sees and does, in terms of CSS selectors, keys and files.

use crate::console::Console;
use crate::driver::Driver;
use crate::engine;
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use xtask::browser::Browser;

pub use fantoccini::key::Key;

/// The page in a browser.
#[derive(Debug)]
pub struct Page {
    client: Client,
    address: String,
    /// Where the files lie that the page is given.
    folder: PathBuf,
    console: Console,
}

const DEADLINE: Duration = Duration::from_secs(15);
const PAUSE: Duration = Duration::from_millis(25);

impl Page {
    pub(crate) async fn connect(
        driver: &Driver,
        browser: Browser,
        address: String,
        folder: &Path,
    ) -> Self {
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(engine::capabilities(browser))
            .connect(&driver.address())
            .await
            .expect("the driver opens a browser");
        let page = Self {
            client: client.clone(),
            address,
            folder: folder.to_owned(),
            console: Console::new(browser, client, driver.said()),
        };
        if browser == Browser::Webkit {
            // Its size cannot be told beforehand.
            page.resize(1280, 900).await;
        }
        page
    }

    /// Goes to the page's address with something added to it, such as `#q=GDP`.
    pub async fn open(&self, addition: &str) {
        let address = format!("{}{addition}", self.address);
        self.console.before_leaving().await;
        self.client.goto(&address).await.expect("the page opens");
        self.settle().await;
        self.console.listen().await;
    }

    /// Goes to another address, whatever page lies there.
    pub async fn leave_for(&self, address: &str) {
        self.console.before_leaving().await;
        self.client.goto(address).await.expect("the page opens");
        self.console.listen().await;
    }

    /// Waits a little for the other report, whose coming moves what is below; a page that has none goes on without.
    async fn settle(&self) {
        let is_there = "return document.querySelectorAll('.report option').length > 1;";
        let deadline = now() + Duration::from_secs(1);
        while now() < deadline && self.run(is_there, "").await != Value::Bool(true) {
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Loads the page anew, as a visitor's key does: a driver's own way passes by what the browser keeps of the page.
    pub async fn reload(&self) {
        self.console.before_leaving().await;
        self.run("window.isBefore = true; location.reload();", "")
            .await;
        let is_anew = "return !window.isBefore && document.readyState === 'complete';";
        let deadline = now() + DEADLINE;
        // Between the two there may be no page to ask.
        while !matches!(
            self.client.execute(is_anew, Vec::new()).await,
            Ok(Value::Bool(true))
        ) {
            assert!(now() < deadline, "the page does not reload");
            tokio::time::sleep(PAUSE).await;
        }
        self.settle().await;
        self.console.listen().await;
    }

    /// Goes back as the browser's button does.
    pub async fn back(&self) {
        if self.console.browser() == Browser::Webkit {
            // Its driver skips what was reached without a click, such as a choice from a list.
            self.run("history.back();", "").await;
            return;
        }
        self.client.back().await.expect("the browser goes back");
    }

    /// The address as the browser shows it, without the page's own part.
    pub async fn addition(&self) -> String {
        let url = self.client.current_url().await.expect("an address");
        url.as_str().replacen(&self.address, "", 1)
    }

    /// Waits until something visible is there.
    pub async fn see(&self, css: &str) -> Element {
        let visible =
            "const it = document.querySelector(arguments[0]); return !!it && it.checkVisibility();";
        self.until(&format!("`{css}` is seen"), visible, css).await;
        self.find(css).await
    }

    /// Waits until nothing of the kind is visible.
    pub async fn miss(&self, css: &str) {
        let hidden = "return ![...document.querySelectorAll(arguments[0])].some(it => it.checkVisibility());";
        self.until(&format!("`{css}` is gone"), hidden, css).await;
    }

    /// Waits until there are so many of a kind.
    pub async fn see_count(&self, css: &str, count: usize) {
        let script = format!("return document.querySelectorAll(arguments[0]).length === {count};");
        self.until(&format!("there are {count} of `{css}`"), &script, css)
            .await;
    }

    /// Waits until a text stands in something.
    pub async fn read(&self, css: &str, text: &str) {
        let script = format!(
            "return [...document.querySelectorAll(arguments[0])].some(it => it.checkVisibility() && it.innerText.includes({}));",
            Value::from(text)
        );
        self.until(&format!("`{css}` says {text}"), &script, css)
            .await;
    }

    /// Waits until a script returns true; its argument is a selector.
    pub async fn until(&self, what: &str, script: &str, css: &str) {
        self.until_it_is(what, script, css, &Value::Bool(true))
            .await;
    }

    /// Waits until a script returns this; its argument is a selector.
    pub async fn until_it_is(&self, what: &str, script: &str, css: &str, expected: &Value) {
        let deadline = now() + DEADLINE;
        loop {
            let value = self.run(script, css).await;
            if value == *expected {
                return;
            }
            assert!(
                now() < deadline,
                "{what}: not within {DEADLINE:?}; last it was {}, and should be {}",
                short(&value),
                short(expected)
            );
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until all of a kind have these values of an attribute, in this order.
    pub async fn see_attributes(&self, css: &str, name: &str, expected: &[String]) {
        let script = format!(
            "return [...document.querySelectorAll(arguments[0])].map(it => it.getAttribute({}));",
            Value::from(name)
        );
        let what = format!("{name} of all `{css}`");
        let expected = Value::from(expected.to_vec());
        self.until_it_is(&what, &script, css, &expected).await;
    }

    /// Waits until the focus is on or in something.
    pub async fn see_focus(&self, css: &str) {
        let focused = "return !!document.activeElement?.closest(arguments[0]);";
        self.until(&format!("the focus is on `{css}`"), focused, css)
            .await;
    }

    /// What a script returns; its argument is a selector.
    pub async fn run(&self, script: &str, css: &str) -> Value {
        let result = self.client.execute(script, vec![Value::from(css)]).await;
        result.unwrap_or_else(|error| panic!("the script `{script}` failed: {error}"))
    }

    /// How many there are of a kind.
    pub async fn count(&self, css: &str) -> usize {
        let found = self.client.find_all(Locator::Css(css)).await;
        found.expect("a selector").len()
    }

    /// The visible texts of all of a kind.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        let script =
            "return [...document.querySelectorAll(arguments[0])].map(it => it.innerText.trim());";
        let texts = self.run(script, css).await;
        let texts = texts.as_array().map(Vec::as_slice).unwrap_or_default();
        texts
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    }

    /// An attribute of the first of a kind; empty where it has none.
    pub async fn attribute(&self, css: &str, name: &str) -> String {
        let value = self.find(css).await.attr(name).await.expect("an element");
        value.unwrap_or_default()
    }

    /// Waits for something and clicks it.
    pub async fn click(&self, css: &str) {
        if self.console.browser() == Browser::Webkit {
            return self.click_until_it_is_heard(css).await;
        }
        self.click_once(css).await;
    }

    async fn click_once(&self, css: &str) {
        let clicked = self.see(css).await.click().await;
        clicked.unwrap_or_else(|error| panic!("`{css}` cannot be clicked: {error}"));
    }

    /// WebKit's driver clicks at a place of the window; where the page moves at that moment, the click goes beside the
    /// thing that was meant, which a visitor would see and click again.
    async fn click_until_it_is_heard(&self, css: &str) {
        let listen = "window.isHeard = false;
            document.querySelector(arguments[0]).addEventListener('click', () => window.isHeard = true, true);";
        let deadline = now() + DEADLINE;
        loop {
            self.see(css).await;
            self.bring_to_rest(css).await;
            self.run(listen, css).await;
            self.click_once(css).await;
            if self.hears().await {
                return;
            }
            assert!(now() < deadline, "`{css}` hears no click");
        }
    }

    /// Waits a little for what was clicked to hear it.
    async fn hears(&self) -> bool {
        let is_deaf = "return window.isHeard === false;";
        let deadline = now() + Duration::from_secs(1);
        // A page that was left for another knows nothing of it, and between the two there may be none to ask.
        while let Ok(Value::Bool(true)) = self.client.execute(is_deaf, Vec::new()).await {
            if now() > deadline {
                return false;
            }
            tokio::time::sleep(PAUSE).await;
        }
        true
    }

    /// Scrolls to something until it stands still: WebKit's driver does not scroll within a part of the page that scrolls
    /// by itself, and clicks where something was while rows are still being added.
    async fn bring_to_rest(&self, css: &str) {
        let scroll = "const it = document.querySelector(arguments[0]);
            it.scrollIntoView({ block: 'center' });
            const { left, top } = it.getBoundingClientRect();
            return [left, top, document.body.scrollHeight];";
        let deadline = now() + DEADLINE;
        let mut before = Value::Null;
        while now() < deadline {
            let place = self.run(scroll, css).await;
            if place == before {
                return;
            }
            before = place;
            tokio::time::sleep(4 * PAUSE).await;
        }
    }

    /// Waits for something with these words, on it or as its label, and clicks it.
    pub async fn click_named(&self, css: &str, words: &str) {
        let script = format!(
            "const it = [...document.querySelectorAll(arguments[0])].find(it => it.checkVisibility() && (it.ariaLabel ?? it.innerText).includes({}));
             document.querySelectorAll('[data-journey]').forEach(it => delete it.dataset.journey);
             if (it) it.dataset.journey = '';
             return !!it;",
            Value::from(words)
        );
        let what = format!("`{css}` with the words {words} is seen");
        self.until(&what, &script, css).await;
        self.click("[data-journey]").await;
    }

    /// Waits for a list to offer an option with this label, and chooses it.
    pub async fn choose(&self, css: &str, label: &str) {
        let offers = format!(
            "return [...document.querySelectorAll(arguments[0] + ' option')].some(it => it.label === {});",
            Value::from(label)
        );
        self.until(&format!("`{css}` offers {label}"), &offers, css)
            .await;
        let list = self.see(css).await;
        let chosen = list.select_by_label(label).await;
        chosen.unwrap_or_else(|error| panic!("`{css}` offers no {label}: {error}"));
    }

    /// Replaces what stands in a field; a line break is the Enter key, as for a visitor.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.see(css).await;
        field.clear().await.expect("a field that can be emptied");
        field
            .send_keys(&text.replace('\n', &char::from(Key::Enter).to_string()))
            .await
            .expect("a field that takes keys");
    }

    /// Types a text wherever the focus is.
    pub async fn type_text(&self, text: &str) {
        for c in text.chars() {
            self.press(c).await;
        }
    }

    /// Presses a key wherever the focus is.
    pub async fn press(&self, key: impl Into<char>) {
        let value = key.into();
        let keys = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        let pressed = self.client.perform_actions(keys).await;
        pressed.expect("a key that can be pressed");
    }

    /// Chooses a file with these bytes for a file field.
    pub async fn give_file(&self, css: &str, name: &str, bytes: &[u8]) {
        let path = self.folder.join(name);
        fs::write(&path, bytes).expect("a file");
        let field = self.find(css).await;
        let given = field.send_keys(&path.to_string_lossy()).await;
        given.expect("a field that takes files");
    }

    /// Takes a picture of what is seen.
    pub async fn picture(&self, path: &Path) {
        let picture = self.client.screenshot().await.expect("a picture");
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).expect("a folder for the picture");
        }
        fs::write(path, picture).expect("a file for the picture");
    }

    /// Makes what is seen of the page so wide and so high.
    pub async fn resize(&self, width: u32, height: u32) {
        let frame = self.run("return outerHeight - innerHeight;", "").await;
        let frame = frame.as_u64().and_then(|it| u32::try_from(it).ok());
        let resized = self
            .client
            .set_window_size(width, height + frame.unwrap_or(0))
            .await;
        resized.expect("a window that changes its size");
    }

    /// Gives the page a screen of this width and a theme, `light` or `dark`; in Chromium alone, for WebDriver knows no themes.
    pub async fn emulate(&self, width: u32, theme: &str) {
        let screen =
            json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        self.own("Emulation.setDeviceMetricsOverride", screen).await;
        let features = json!([{ "name": "prefers-color-scheme", "value": theme }]);
        self.own(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await;
    }

    /// Gives a command of Chromium's own protocol.
    pub async fn own(&self, name: &'static str, parameters: Value) {
        let command = engine::OwnCommand { name, parameters };
        let done = self.client.issue_cmd(command).await;
        done.unwrap_or_else(|error| panic!("Chromium does not do {name}: {error}"));
    }

    /// What a script hands to the function that is its last argument; the argument before that is a selector.
    pub async fn run_to_the_end(&self, script: &str, css: &str) -> Value {
        let result = self.client.execute_async(script, vec![Value::from(css)]);
        result.await.expect("a script that comes to its end")
    }

    /// Fails where the console has told of an error since the last time.
    pub async fn expect_clean_console(&self) {
        let errors = self.console_errors().await;
        assert!(errors.is_empty(), "errors in the console: {errors:#?}");
    }

    /// The errors that the console has told of since the last time.
    pub async fn console_errors(&self) -> Vec<String> {
        self.console.errors().await
    }

    pub(crate) async fn close(self) {
        // A browser that is gone already needs no closing.
        let _ = self.client.close().await;
    }

    async fn find(&self, css: &str) -> Element {
        let found = self.client.find(Locator::Css(css)).await;
        found.unwrap_or_else(|error| panic!("there is no `{css}`: {error}"))
    }
}

/// The beginning of a value, enough to tell what it is.
fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(300) {
        Some((end, _)) => format!("{}... ({} in all)", &text[..end], text.len()),
        None => text,
    }
}

#[expect(clippy::disallowed_methods, reason = "deadlines need a clock")]
fn now() -> Instant {
    Instant::now()
}
