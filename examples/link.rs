//! Prints which figures of some reports measure the same thing: one JSON object a line.
//!
//! `cargo run --release --example link -- FILE FILE...` prints the links, `--near` before the files adds the pairs that come
//! near and cannot be compared, `--unreported` prints instead the targets on which the report after says nothing,
//! `--pace` the goals to keep pace with another figure, `--audit` the figures that others lead one to doubt.

#![expect(clippy::print_stderr, reason = "errors of a command go to stderr")]

use serde_json::{Value, json};
use shushuo::catalog::Catalog;
use shushuo::catalog::audit::{self, Finding};
use shushuo::catalog::link::{self, FigureId, Links, Pace, Relation};
use shushuo::catalog::verdict::{Interval, Verdict};
use shushuo::export::Offsets;
use std::io::{self, BufWriter, Write as _};
use std::process::ExitCode;

struct Reports {
    files: Vec<String>,
    catalogs: Vec<Catalog>,
}

fn main() -> ExitCode {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let mut flag = |name: &str| {
        let found = files.iter().position(|it| it == name);
        found.map(|it| files.remove(it)).is_some()
    };
    let (is_unreported, is_near) = (flag("--unreported"), flag("--near"));
    let (is_audit, is_pace) = (flag("--audit"), flag("--pace"));
    if files.is_empty() {
        eprintln!("usage: link [--near | --unreported | --pace | --audit] FILE FILE...");
        return ExitCode::from(2);
    }
    let texts: io::Result<Vec<String>> = files.iter().map(std::fs::read_to_string).collect();
    let printed = texts.and_then(|texts| {
        let catalogs = texts.into_iter().map(Catalog::read).collect();
        let reports = Reports { files, catalogs };
        let catalogs: Vec<&Catalog> = reports.catalogs.iter().collect();
        let links = link::read(&catalogs);
        let rows = if is_audit {
            let findings = audit::read(&catalogs, &links);
            findings.iter().map(|it| finding(&reports, it)).collect()
        } else if is_pace {
            links.paces.iter().map(|it| pace(&reports, it)).collect()
        } else if is_unreported {
            unreported(&reports, &links)
        } else {
            rows(&reports, &links, is_near)
        };
        print(&rows)
    });
    if let Err(error) = printed {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn rows(reports: &Reports, links: &Links, is_near: bool) -> Vec<Value> {
    let mut rows: Vec<Value> = Vec::new();
    for it in &links.links {
        let mut row = json!({
            "relation": relation(it.relation),
            "a": reports.figure(it.earlier),
            "b": reports.figure(it.later),
            "confidence": it.confidence,
            "reason": format!("{:?}", it.reason),
        });
        let promise = links.promise(it.earlier);
        if let (Relation::Outcome, Some(promise)) = (it.relation, promise) {
            row["verdict"] = json!(verdict(promise.verdict));
            row["gap"] = json!(promise.judgement.map(|it| it.gap.normalize().to_string()));
        }
        rows.push(row);
    }
    let near = links.near.iter().filter(|_| is_near);
    rows.extend(near.map(|it| {
        json!({
            "relation": relation(it.relation),
            "a": reports.figure(it.earlier),
            "b": reports.figure(it.later),
            "verdict": "unclear",
            "difference": format!("{:?}", it.difference),
        })
    }));
    rows
}

fn unreported(reports: &Reports, links: &Links) -> Vec<Value> {
    let silent = links
        .promises
        .iter()
        .filter(|it| it.verdict == Verdict::NotReported);
    silent.map(|it| reports.figure(it.target)).collect()
}

fn pace(reports: &Reports, it: &Pace) -> Value {
    let catalog = reports.catalogs.get(it.report);
    json!({
        "file": reports.files.get(it.report),
        "goal": catalog.map(|found| found.report.slice(it.goal.span)),
        "outcome": it.outcome.map(|it| reports.figure(it)),
        "measure": it.measure.map(|it| reports.figure(it)),
        "verdict": verdict(it.verdict),
        "gap": it.judgement.map(|it| it.gap.normalize().to_string()),
    })
}

fn finding(reports: &Reports, it: &Finding) -> Value {
    let ends =
        |it: Interval| json!([it.low, it.high].map(|it| it.map(|it| it.normalize().to_string())));
    let from: Vec<Value> = it.from.iter().map(|it| reports.quoted(*it)).collect();
    json!({
        "question": format!("{:?}", it.question),
        "figure": reports.quoted(it.figure),
        "from": from,
        "expected": ends(it.expected),
        "printed": ends(it.printed),
        "difference": it.difference.normalize().to_string(),
        "basis": it.basis.map(|it| format!("{it:?}")),
    })
}

fn relation(it: Relation) -> &'static str {
    match it {
        Relation::Plan => "plan",
        Relation::Outcome => "outcome",
        Relation::Again => "again",
    }
}

fn verdict(it: Verdict) -> &'static str {
    match it {
        Verdict::Met | Verdict::Exceeded => "met",
        Verdict::Missed => "missed",
        _ => "unclear",
    }
}

impl Reports {
    /// A figure with its sentence.
    fn quoted(&self, id: FigureId) -> Value {
        let mut figure = self.figure(id);
        let catalog = self.catalogs.get(id.report);
        figure["sentence"] = json!(catalog.map(|it| it.sentence(id.indicator).trim()));
        figure
    }

    fn figure(&self, id: FigureId) -> Value {
        let found = self.catalogs.get(id.report).and_then(|catalog| {
            let it = catalog.indicator(id.indicator)?;
            let offsets = Offsets::new(&catalog.report.source);
            Some(json!({
                "file": self.files.get(id.report)?,
                "start": offsets.at(it.span.start),
                "end": offsets.at(it.span.end),
                "text": catalog.printed(id.indicator),
                "name": it.name,
            }))
        });
        found.unwrap_or_default()
    }
}

fn print(rows: &[Value]) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for row in rows {
        serde_json::to_writer(&mut out, row)?;
        out.write_all(b"\n")?;
    }
    out.flush()
}
