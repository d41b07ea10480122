//! Tells what a report's page will show of it: one JSON object a file.
//!
//! `cargo run --example about -- FILE...`

use serde_json::{Value, json};
use shushuo::catalog::Catalog;
use shushuo::indicator::{Reading, Status};
use std::{env, fs};

#[expect(clippy::print_stdout, reason = "the objects are the program's output")]
fn main() {
    for path in env::args().skip(1) {
        println!("{}", about(&path));
    }
}

fn about(path: &str) -> Value {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            return json!({ "path": path, "problems": [format!("it cannot be read: {error}")] });
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => of_text(path, text.trim_start_matches('\u{feff}')),
        Err(_) => {
            json!({ "path": path, "problems": ["it is not in UTF-8: save it in that encoding"] })
        }
    }
}

fn of_text(path: &str, text: &str) -> Value {
    let catalog = Catalog::read(text.to_owned());
    let header = &catalog.report.header;
    let title = header.title.and_then(|it| text.get(it.start..it.end));
    let with = |status| {
        catalog
            .indicators
            .iter()
            .filter(|it| it.status == status)
            .count()
    };
    let doubts = catalog.indicators.iter().filter(|it| it.doubt.is_some());
    let others = catalog
        .ledger
        .iter()
        .filter(|it| matches!(it.reading, Reading::Not(_)));
    json!({
        "path": path,
        "title": title.map(|it| it.trim_start_matches('#').trim()),
        "government": header.government,
        "year": header.plan_year,
        "sections": catalog.report.sections.len(),
        "indicators": catalog.indicators.len(),
        "actual": with(Status::Actual),
        "target": with(Status::Target),
        "numbers": catalog.ledger.len(),
        "others": others.count(),
        "doubtful": doubts.map(|it| it.name.as_str()).collect::<Vec<_>>(),
        "problems": problems(&catalog, title.is_some()),
    })
}

/// What would hide the report, or most of what it says, from a visitor.
fn problems(catalog: &Catalog, has_title: bool) -> Vec<&'static str> {
    let header = &catalog.report.header;
    let checks = [
        (
            !has_title,
            "it has no title: begin with a line such as `# 2025年某市政府工作报告`",
        ),
        (
            header.government.is_none(),
            "it does not say whose report it is: name the government in the title",
        ),
        (
            header.plan_year.is_none(),
            "it does not say of which year it is: name the year in the title or in the heading of its plan",
        ),
        (
            catalog.report.sections.len() < 2,
            "it has no headings, so past and plan cannot be told apart: begin parts with `一、` or `## `",
        ),
        (
            catalog.indicators.is_empty(),
            "nothing in it can be read as an indicator",
        ),
    ];
    checks
        .into_iter()
        .filter(|it| it.0)
        .map(|it| it.1)
        .collect()
}
