//! `cargo xtask new-report FILE`: what the page will make of a text, before it is published.

use crate::Result;
use crate::process::{cargo, output};
use serde_json::Value;
use std::path::PathBuf;

/// What the reader says of a text.
#[derive(Debug, Default)]
pub(crate) struct About {
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) government: String,
    pub(crate) year: Option<u64>,
    /// What would hide it from a visitor.
    pub(crate) problems: Vec<String>,
    counts: Value,
    doubtful: Vec<String>,
}

/// Reads texts, in their order.
pub(crate) fn about(paths: &[PathBuf]) -> Result<Vec<About>> {
    let mut command = cargo("run --quiet --locked --package shushuo --example about --");
    command.args(paths);
    let printed = output(&mut command).ok_or_else(|| {
        format!("The texts could not be read: run {command:?} and see what it says.")
    })?;
    let lines = printed.lines();
    lines
        .map(|line| serde_json::from_str::<Value>(line).map(|it| told(&it)))
        .collect::<std::result::Result<_, _>>()
        .map_err(|error| format!("The reader's answer is not understood ({error})."))
}

fn told(it: &Value) -> About {
    let word = |name: &str| {
        it.get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let words = |name: &str| -> Vec<String> {
        let list = it.get(name).and_then(Value::as_array);
        let list = list.map(Vec::as_slice).unwrap_or_default();
        list.iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    About {
        path: word("path"),
        title: word("title"),
        government: word("government"),
        year: it.get("year").and_then(Value::as_u64),
        problems: words("problems"),
        doubtful: words("doubtful"),
        counts: it.clone(),
    }
}

/// Prints what the page will show of a text, and fails where something would hide it.
pub(crate) fn new_report(words: &[String]) -> Result {
    let [path] = words else {
        return Err("Name one file: `cargo xtask new-report FILE`.".to_owned());
    };
    let path = std::path::absolute(path).map_err(|error| format!("{path} is no path: {error}."))?;
    let abouts = about(&[path])?;
    let about = abouts
        .first()
        .ok_or("The reader said nothing of the text.")?;
    print(about);
    if about.problems.is_empty() {
        println!("\nPut it into reports/ and run `cargo xtask build`.");
        return Ok(());
    }
    Err(format!("{}: {}.", about.path, about.problems.join("; ")))
}

fn print(about: &About) {
    let count = |name: &str| about.counts.get(name).and_then(Value::as_u64).unwrap_or(0);
    let or_none = |it: &str| {
        if it.is_empty() {
            "none".to_owned()
        } else {
            it.to_owned()
        }
    };
    println!("title        {}", or_none(&about.title));
    println!("government   {}", or_none(&about.government));
    println!(
        "year         {}",
        about.year.map_or("none".to_owned(), |it| it.to_string())
    );
    println!("sections     {}", count("sections"));
    println!(
        "indicators   {}: {} actual, {} targets",
        count("indicators"),
        count("actual"),
        count("target")
    );
    println!(
        "numbers      {}, of which {} are read as no indicator",
        count("numbers"),
        count("others")
    );
    println!("doubtful     {}", about.doubtful.len());
    for name in &about.doubtful {
        println!("             {name}");
    }
}
