//! Times the reading of texts: `cargo run --release --example throughput -- FILE...`.
//!
//! Prints the best of several runs in MB/s, and in the same run the time of a bare scan for digits as the floor;
//! then how long the linking of reports takes.
#![expect(clippy::print_stdout, reason = "a command prints what it measured")]
#![expect(clippy::disallowed_methods, reason = "a measurement needs the clock")]

#[path = "linking/reports.rs"]
mod reports;

use std::hint::black_box;
use std::time::{Duration, Instant};

const RUNS: usize = 7;

fn main() -> std::io::Result<()> {
    let texts: Vec<String> = std::env::args()
        .skip(1)
        .map(std::fs::read_to_string)
        .collect::<Result<_, _>>()?;
    let bytes: usize = texts.iter().map(String::len).sum();
    let floor = best(|| {
        texts
            .iter()
            .map(|it| it.bytes().filter(u8::is_ascii_digit).count())
            .sum()
    });
    let parse = best(|| {
        texts
            .iter()
            .map(|it| shushuo::text::parse(it.clone()).sentences.len())
            .sum()
    });
    let read = best(|| {
        let reports = texts.iter().map(|it| shushuo::text::parse(it.clone()));
        reports
            .map(|it| shushuo::indicator::extract(&it).indicators.len())
            .sum()
    });
    for (what, time) in [
        ("scan for digits", floor),
        ("structure alone", parse),
        ("structure and indicators", read),
    ] {
        println!(
            "{what}: {:.1} MB/s ({:.2} ms for {bytes} bytes)",
            bytes as f64 / 1e6 / time.as_secs_f64(),
            time.as_secs_f64() * 1e3
        );
    }
    for reports in [reports::two(&texts), reports::all(&texts)] {
        let count = reports::indicators(&reports);
        let time = best(|| reports::link(&reports)).as_secs_f64() * 1e3;
        println!(
            "linking {} reports with {count} indicators: {time:.1} ms",
            reports.len()
        );
    }
    let all = reports::all(&texts);
    let time = best(|| reports::across(&all)).as_secs_f64() * 1e3;
    println!("one indicator across {} reports: {time:.1} ms", all.len());
    Ok(())
}

/// The shortest of several runs.
fn best(run: impl Fn() -> usize) -> Duration {
    let once = || {
        let start = Instant::now();
        black_box(run());
        start.elapsed()
    };
    (0..RUNS).map(|_| once()).min().unwrap_or_default()
}
