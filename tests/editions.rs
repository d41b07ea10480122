//! Holds the embedded editions against the official texts they restate, where those are at hand.
//!
//! The official texts lie in the folder `shared` beside the project, or where `SHUSHUO_SHARED` says.

use rust_decimal::Decimal;
use serde_json::Value;
use shushuo::catalog::Catalog;
use shushuo::export::{self, Record};
use std::collections::HashSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// A run of so many characters is a copied sentence, not a shared phrase.
const LONGEST_SHARED_RUN: usize = 24;

/// Names that have no other words: a run may contain them at any length.
const FIXED_NAMES: &[&str] = &[];

#[test]
fn every_annotated_figure_is_in_the_edition() {
    let Some(shared) = shared() else { return };
    let mut records = records("qingdao-2023");
    let mut golds = golds(&shared.join("eval/qingdao-2023.gold.jsonl"));
    // Those that accept fewer readings choose first.
    golds.sort_by_key(|it| (options(it, "value").len(), options(it, "unit").len()));
    let mut missing = Vec::new();
    for gold in &golds {
        match records.iter().position(|it| is_same_figure(gold, it)) {
            Some(index) => drop(records.swap_remove(index)),
            None => missing.push(format!("{} {}", gold["text"], gold["name"])),
        }
    }
    assert!(!golds.is_empty(), "no figure is annotated");
    assert!(
        missing.is_empty(),
        "{} of {} figures are missing:\n{}",
        missing.len(),
        golds.len(),
        missing.join("\n")
    );
}

#[test]
fn no_edition_copies_a_sentence() {
    let Some(shared) = shared() else { return };
    for (edition, official) in [
        ("qingdao-2023", "reports/qingdao-2023.md"),
        ("qingdao-2024", "reports/qingdao-2024.txt"),
    ] {
        let official = plain(&read(&shared.join(official)));
        let runs = shared_runs(&plain(&text(edition)), &official);
        assert!(
            runs.is_empty(),
            "{edition} shares more than {LONGEST_SHARED_RUN} characters in a row with the official text:\n{}",
            runs.join("\n")
        );
    }
}

#[test]
fn runs_are_found_whatever_their_punctuation() {
    let official = plain("全年 完成 12，345 项, 其中（一）二三四五六七八九十甲乙丙丁戊己庚辛。");
    let edition = plain("在此，其中(一)二三四五六七八九十甲乙丙丁戊己庚辛壬癸都不同");
    let run: String = plain("其中（一）二三四五六七八九十甲乙丙丁戊己庚辛");
    assert!(run.chars().count() <= LONGEST_SHARED_RUN);
    assert_eq!(shared_runs(&edition, &official), Vec::<String>::new());
    let longer = plain("，345 项，其中（一）二三四五六七八九十甲乙丙丁戊己庚辛");
    assert_eq!(shared_runs(&longer, &official), [longer]);
}

#[expect(clippy::print_stdout, reason = "a test that checks nothing says so")]
fn shared() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
    let shared = env::var_os("SHUSHUO_SHARED").map_or(beside, PathBuf::from);
    if shared.is_dir() {
        return Some(shared);
    }
    println!("The official texts are not at hand, so the editions are not held against them.");
    None
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn text(edition: &str) -> String {
    let reports = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports");
    read(&reports.join(edition).with_extension("md"))
}

fn records(edition: &str) -> Vec<Record> {
    let catalog = Catalog::read(text(edition));
    export::records(&catalog.report, &catalog.indicators)
}

/// The annotations that must be found.
fn golds(path: &Path) -> Vec<Value> {
    read(path)
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap_or_default())
        .filter(|it| it["label"] == "indicator")
        .collect()
}

/// What an annotation accepts in a field.
fn options<'a>(gold: &'a Value, field: &str) -> &'a [Value] {
    match &gold[field] {
        Value::Array(options) => options,
        one => std::slice::from_ref(one),
    }
}

fn is_same_figure(gold: &Value, record: &Record) -> bool {
    let is_same_value = |it: &Value| it.as_str().is_some_and(|it| is_equal(it, &record.value));
    // 套(间) is 套（间）.
    let unit = record.unit.as_deref().map(plain);
    let is_same_unit = |it: &Value| it.is_null() || it.as_str().map(plain) == unit;
    options(gold, "value").iter().any(is_same_value)
        && options(gold, "unit").iter().any(is_same_unit)
}

/// Equal as decimals; ranges and fractions as they are written.
fn is_equal(left: &str, right: &str) -> bool {
    match (left.parse::<Decimal>(), right.parse::<Decimal>()) {
        (Ok(left), Ok(right)) => left == right,
        _ => left == right,
    }
}

/// A text without blanks, its punctuation in one width, and a mark in the place of each fixed name.
fn plain(text: &str) -> String {
    let mut plain: String = text
        .chars()
        .filter(|it| !it.is_whitespace())
        .map(narrow)
        .collect();
    for name in FIXED_NAMES {
        plain = plain.replace(&name.chars().map(narrow).collect::<String>(), "\u{fffc}");
    }
    plain
}

fn narrow(c: char) -> char {
    match c {
        '。' => '.',
        '“' | '”' => '"',
        '‘' | '’' => '\'',
        '！'..='～' => u32::from(c)
            .checked_sub(0xfee0)
            .and_then(char::from_u32)
            .unwrap_or(c),
        _ => c,
    }
}

/// The runs of the first text, as long as they go, that stand in the second one too.
fn shared_runs(text: &str, other: &str) -> Vec<String> {
    let width = LONGEST_SHARED_RUN + 1;
    let (text, other): (Vec<char>, Vec<char>) = (text.chars().collect(), other.chars().collect());
    let known: HashSet<&[char]> = other.windows(width).collect();
    let mut runs = Vec::new();
    let mut start = 0;
    while start + width <= text.len() {
        let count = text[start..]
            .windows(width)
            .take_while(|it| known.contains(it) && !it.contains(&'\u{fffc}'))
            .count();
        if count > 0 {
            runs.push(text[start..start + count + width - 1].iter().collect());
        }
        start += count + 1;
    }
    runs
}
