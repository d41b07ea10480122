//! Prints how long the built page takes until something is there: `first SELECTOR`, with the page's folder in `JOURNEYS_DIST`.

use journeys::{Page, journey};
use serde_json::json;
use std::process::ExitCode;

/// An odd number, so that there is one in the middle.
const LOADS: usize = 9;

/// Keeps the time at which the first frame with it was drawn.
const WATCH: &str = "const observer = new MutationObserver(() => {
    if (!document.querySelector(CSS)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.firstSeen = performance.now(); }));
});
observer.observe(document, { childList: true, subtree: true });";

#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the figures and the usage are for whoever runs it"
)]
fn main() -> ExitCode {
    let Some(css) = std::env::args().nth(1) else {
        eprintln!("usage: first SELECTOR");
        return ExitCode::from(2);
    };
    journey(async |page| {
        let watch = WATCH.replace("CSS", &json!(css).to_string());
        let script = json!({ "source": watch });
        page.own("Page.addScriptToEvaluateOnNewDocument", script)
            .await;
        page.own("Network.enable", json!({})).await;
        page.own("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
            .await;
        println!("  at full speed: {}", loads(page).await);
        slow_down(page).await;
        println!("  as a phone on a slow network: {}", loads(page).await);
    });
    ExitCode::SUCCESS
}

/// What Lighthouse takes for a phone: four times slower, 1.6 Mbit/s, 150 ms for an answer.
async fn slow_down(page: &Page) {
    let rate = json!({ "rate": 4 });
    page.own("Emulation.setCPUThrottlingRate", rate).await;
    let bytes = 1_600_000 / 8;
    let network = json!({
        "offline": false, "latency": 150, "downloadThroughput": bytes, "uploadThroughput": bytes / 2,
    });
    page.own("Network.emulateNetworkConditions", network).await;
}

/// The middle, the least and the most of some loads.
async fn loads(page: &Page) -> String {
    let mut times = Vec::new();
    for _ in 0..LOADS {
        page.open("").await;
        page.reload().await;
        let seen = "return window.firstSeen > 0;";
        page.until("what is waited for is there", seen, "").await;
        let time = page.run("return Math.round(firstSeen);", "").await;
        times.push(time.as_u64().unwrap_or_default());
    }
    times.sort_unstable();
    let at = |index| times.get(index).copied().unwrap_or_default();
    format!(
        "{} ms (from {} to {} ms, {LOADS} loads)",
        at(LOADS / 2),
        at(0),
        at(LOADS - 1)
    )
}
