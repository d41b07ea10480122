//! `cargo xtask lighthouse`: rates the built page as a phone on a slow network would have it.

use crate::browser::Browser;
use crate::process::{output, program, run};
use crate::site::Site;
use crate::{Result, build, no_options, place, tools};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::thread;

/// What is rated, by Lighthouse's names, and the least score of 100.
const FLOORS: [(&str, u32); 4] = [
    // Reached where the machine has nothing else to do; other work on it costs a few of the hundred.
    ("performance", 97),
    ("accessibility", 100),
    ("best-practices", 100),
    ("seo", 100),
];

/// Figures that tell where a performance comes from.
const FIGURES: [&str; 5] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
    "speed-index",
];

/// A single run depends on what else the machine does, so the middle one of three counts.
const RUNS: usize = 3;

const CHROME_FLAGS: &str = "--chrome-flags=--headless=new --no-sandbox --disable-gpu";

/// Rates the page and fails where a score is below its floor.
pub(crate) fn lighthouse(words: &[String]) -> Result {
    no_options("lighthouse", words)?;
    tools::lighthouse()?;
    tools::browser(Browser::Chromium)?;
    build::dist()?;
    let mut reports = reports(&Site::open(place::dist(), 0)?.compressed()?)?;
    reports.sort_by_key(|it| score(it, "performance"));
    let report = reports
        .get(RUNS / 2)
        .ok_or("Lighthouse rated nothing: run it again.")?;
    print(report);
    let low = FLOORS.iter().find(|it| score(report, it.0) < Some(it.1));
    low.map_or(Ok(()), |(name, floor)| {
        Err(format!(
            "{name} is below its floor of {floor}: mend what is named above."
        ))
    })
}

fn reports(site: &Site) -> Result<Vec<Value>> {
    let folder = place::root().join("target").join("lighthouse");
    fs::create_dir_all(&folder)
        .map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    thread::scope(|scope| {
        scope.spawn(|| site.serve());
        let reports = (0..RUNS)
            .map(|number| report(&site.address(), &folder.join(format!("{number}.json"))))
            .collect();
        site.close();
        reports
    })
}

fn report(address: &str, path: &Path) -> Result<Value> {
    let mut lighthouse = program("lighthouse");
    lighthouse
        .args([address, "--quiet", "--output=json", CHROME_FLAGS])
        // The slow network and processor are applied, not reckoned: reckoning takes what was painted while the code
        // was on its way for painted by the code.
        .arg("--throttling-method=devtools")
        .arg(format!("--output-path={}", path.display()));
    if let Some(chromium) = ["chromium", "chromium-browser"]
        .iter()
        .find_map(|it| output(program("which").arg(it)))
    {
        lighthouse.env("CHROME_PATH", chromium);
    }
    run(
        &mut lighthouse,
        "Lighthouse failed: look at what it says above.",
    )?;
    let report = fs::read_to_string(path).ok();
    report
        .and_then(|it| serde_json::from_str(&it).ok())
        .ok_or_else(|| format!("{} is no report: run this again.", path.display()))
}

/// A score of 100; `None` where the report has none.
fn score(report: &Value, category: &str) -> Option<u32> {
    let score = report.get("categories")?.get(category)?.get("score")?;
    // Given in hundredths of one.
    let score: f64 = (score.as_f64()? * 100.0).round();
    (0..=100).find(|it| f64::from(*it) >= score)
}

/// Prints the scores, the figures behind them, and what cost points.
fn print(report: &Value) {
    for (name, _) in FLOORS {
        match score(report, name) {
            Some(score) => println!("{name:<26} {score}"),
            None => println!("{name:<26} not rated"),
        }
    }
    for name in FIGURES {
        let shown = audit(report, name, "displayValue").and_then(Value::as_str);
        println!("{name:<26} {}", shown.unwrap_or("not measured"));
    }
    for (name, _) in FLOORS {
        for it in losses(report, name) {
            println!("{name}: {it}");
        }
    }
}

fn audit<'a>(report: &'a Value, name: &str, part: &str) -> Option<&'a Value> {
    report.get("audits")?.get(name)?.get(part)
}

/// The titles of what counts in a category and is not at its best.
fn losses<'a>(report: &'a Value, category: &str) -> Vec<&'a str> {
    let parts = report
        .get("categories")
        .and_then(|it| it.get(category)?.get("auditRefs")?.as_array());
    parts
        .into_iter()
        .flatten()
        .filter(|it| it.get("weight").and_then(Value::as_f64) > Some(0.0))
        .filter_map(|it| it.get("id")?.as_str())
        .filter(|it| {
            // What does not apply has no score.
            let score = audit(report, it, "score").and_then(Value::as_f64);
            score.is_some_and(|it| it < 0.995)
        })
        .filter_map(|it| audit(report, it, "title")?.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_score_is_told_of_100_with_what_it_lacks() {
        let report = json!({
            "categories": { "seo": { "score": 0.92, "auditRefs": [
                { "id": "title", "weight": 1 },
                { "id": "robots", "weight": 1 },
                { "id": "hint", "weight": 0 },
            ] } },
            "audits": {
                "title": { "score": 1, "title": "has a title" },
                "robots": { "score": 0, "title": "robots.txt is damaged" },
                "hint": { "score": 0, "title": "a hint" },
            },
        });
        assert_eq!(score(&report, "seo"), Some(92));
        assert_eq!(score(&report, "performance"), None);
        assert_eq!(losses(&report, "seo"), ["robots.txt is damaged"]);
    }
}
