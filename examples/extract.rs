//! Prints what is read from texts: one JSON object a line.
//!
//! `cargo run --release --example extract -- FILE...` prints the indicators,
//! `--ledger` before the files every number with what it is read as.

#![expect(clippy::print_stderr, reason = "errors of a command go to stderr")]

use serde::Serialize;
use shushuo::catalog::Catalog;
use shushuo::export;
use std::io::{self, BufWriter, Write as _};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let is_ledger = files.first().is_some_and(|it| it == "--ledger");
    if is_ledger {
        files.remove(0);
    }
    if files.is_empty() {
        eprintln!("usage: extract [--ledger] FILE...");
        return ExitCode::from(2);
    }
    let mut code = ExitCode::SUCCESS;
    for file in &files {
        let printed = std::fs::read_to_string(file).and_then(|text| {
            if is_ledger {
                print(&export::ledger(&Catalog::read(text)))
            } else {
                print_records(text)
            }
        });
        if let Err(error) = printed {
            eprintln!("{file}: {error}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

fn print_records(text: String) -> io::Result<()> {
    let catalog = Catalog::read(text);
    print(&export::records(&catalog.report, &catalog.indicators))
}

fn print(rows: &[impl Serialize]) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for row in rows {
        serde_json::to_writer(&mut out, row)?;
        out.write_all(b"\n")?;
    }
    out.flush()
}
