//! The rules of the language, each with sentences that show it: runs the cases of `tests/specs/*.txt`.
//!
//! `tests/specs/README.md` explains the format. `UPDATE_EXPECT=1 cargo test --test suite specs` rewrites the lines
//! that state what is read; a `FIXME` line that has come true is then left out.

use crate::invariants;
use expect_test::expect_file;
use shushuo::catalog::Catalog;
use shushuo::export::{self, LedgerRow, Record};
use shushuo::indicator::Indicator;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// One rule with its text and what is to be read from it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Case {
    /// The rule's sentences and its FIXME lines, as they stand in the file.
    rule: Vec<String>,
    /// Which side of which rule of `RULES.md` it shows: `分别 over names: rejected`.
    pub(crate) shows: Vec<String>,
    /// `review 2023`, `plan 2024`; empty for a text that stands alone.
    place: String,
    pub(crate) input: Vec<String>,
    /// Readings that would be right and are not made yet.
    pub(crate) wanted: Vec<String>,
}

impl Case {
    /// The heading that sets the part and year.
    fn heading(&self) -> String {
        match self.place.split_once(' ') {
            Some(("review", year)) => format!("一、{year}年工作回顾\n"),
            Some(("plan", year)) => format!("二、{year}年重点工作\n"),
            _ => String::new(),
        }
    }

    fn render(&self) -> String {
        let mut out = String::new();
        let prefixed = |mark: &str, lines: &[String], out: &mut String| {
            for it in lines {
                out.push_str(format!("{mark} {it}").trim_end());
                out.push('\n');
            }
        };
        prefixed("#", &self.rule, &mut out);
        prefixed("=", &self.shows, &mut out);
        if !self.place.is_empty() {
            prefixed("@", std::slice::from_ref(&self.place), &mut out);
        }
        for it in &self.input {
            let _ = writeln!(out, "> {it}");
        }
        let read = self.read();
        out.extend(read.iter().flat_map(|it| [it.as_str(), "\n"]));
        let missing = self.wanted.iter().filter(|it| !is_read(it, &read));
        let missing: Vec<String> = missing.cloned().collect();
        prefixed("FIXME", &missing, &mut out);
        out
    }

    /// What the present reading makes of the input, one line a number.
    #[track_caller]
    pub(crate) fn read(&self) -> Vec<String> {
        let heading = self.heading();
        let source = format!("{heading}{}", self.input.join("\n"));
        assert_eq!(invariants::broken(&source), None, "{source}");
        let catalog = Catalog::read(source);
        let records = export::records(&catalog.report, &catalog.indicators);
        let ledger = export::ledger(&catalog);
        let start = heading.chars().count();
        let read = ledger.iter().filter(|it| it.start >= start).map(|row| {
            let found = records.iter().zip(&catalog.indicators);
            let mut found = found.filter(|(record, _)| Some(&record.id) == row.id.as_ref());
            found
                .next()
                .map_or_else(|| other(row), |(record, it)| indicator(record, it))
        });
        read.collect()
    }
}

/// `text | name | value unit | kind status period bound direction`.
fn indicator(it: &Record, read: &Indicator) -> String {
    let unit = it.unit.as_deref().unwrap_or("-");
    let period = it.period.as_deref().unwrap_or("-");
    let mut line = format!(
        "{} | {} | {} {unit} | {} {} {period} {}",
        printed(&it.text),
        it.name,
        it.value,
        it.kind,
        it.status,
        it.bound
    );
    if let Some(direction) = it.direction {
        let _ = write!(line, " {direction}");
    }
    if let Some(doubt) = read.doubt {
        let _ = write!(line, " | doubt {doubt:?}");
    }
    line
}

/// `text : reason`.
fn other(row: &LedgerRow) -> String {
    format!("{} : {}", printed(&row.text), row.reading)
}

fn printed(text: &str) -> String {
    text.replace('\n', "⏎")
}

/// Whether the readings hold the wanted one. Its name may give variants, as in `公园 or 城市公园`;
/// `| sure` at its end asks for a reading without doubt.
fn is_read(wanted: &str, read: &[String]) -> bool {
    let is_sure = wanted.ends_with(" | sure");
    let wanted = wanted.trim_end_matches(" | sure");
    let parts: Vec<&str> = wanted.split(" | ").collect();
    let [text, names, value, rest] = parts[..] else {
        return read.iter().any(|it| it == wanted);
    };
    names.split(" or ").any(|name| {
        let line = format!("{text} | {name} | {value} | {rest}");
        read.iter().any(|it| {
            it.strip_prefix(&line)
                .is_some_and(|it| it.is_empty() || !is_sure && it.starts_with(" | doubt"))
        })
    })
}

/// A spec file: what stands before its first case, and the cases.
fn parse(text: &str) -> (Vec<&str>, Vec<Case>) {
    let mut opening = Vec::new();
    let mut cases: Vec<Case> = Vec::new();
    let mut is_in_rule = false;
    for line in text.lines() {
        let (mark, rest) = line.split_once(' ').unwrap_or((line, ""));
        if mark == "#" && !is_in_rule {
            cases.push(Case::default());
        }
        is_in_rule = mark == "#";
        let Some(case) = cases.last_mut() else {
            opening.push(line);
            continue;
        };
        match mark {
            "#" => case.rule.push(rest.to_owned()),
            "=" => case.shows.push(rest.to_owned()),
            "@" => rest.clone_into(&mut case.place),
            ">" => case.input.push(rest.to_owned()),
            "FIXME" => case.wanted.push(rest.to_owned()),
            _ => {}
        }
    }
    (opening, cases)
}

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/specs")
}

/// The names of the files, in their order.
fn topics() -> Vec<String> {
    let files = fs::read_dir(folder()).unwrap().map(|it| it.unwrap().path());
    let topics = files.filter(|it| it.extension().is_some_and(|it| it == "txt"));
    let mut topics: Vec<String> = topics
        .map(|it| it.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    topics.sort();
    topics
}

/// The cases of all files.
pub(crate) fn all() -> Vec<Case> {
    let read = |topic: String| {
        let text = fs::read_to_string(folder().join(format!("{topic}.txt"))).unwrap();
        parse(&text).1
    };
    topics().into_iter().flat_map(read).collect()
}

/// Fails where the readings of a file's cases differ from those it states.
#[track_caller]
fn check(topic: &str) {
    let file = folder().join(format!("{topic}.txt"));
    let text = fs::read_to_string(&file).unwrap();
    let (opening, cases) = parse(&text);
    let opening = opening.join("\n");
    let cases: Vec<String> = cases.iter().map(Case::render).collect();
    let rendered = format!("{}\n\n{}", opening.trim_end(), cases.join("\n"));
    expect_file![&file].assert_eq(&rendered);
}

/// A test for each file, and one that no file is forgotten.
macro_rules! specs {
    ($($topic:ident)*) => {
        $(#[test] fn $topic() { check(stringify!($topic)); })*

        #[test]
        fn every_file_is_run() {
            assert_eq!(topics(), [$(stringify!($topic)),*]);
        }
    };
}

specs! {
    attributes
    bounds
    damage
    designations
    growth
    lists
    names
    numbers
    periods
    ranks
    shares
    status
    structure
    totals
    units
}
