//! Takes a picture of the built page once it has loaded: `screenshot FILE`.

use journeys::journey;
use std::path::PathBuf;
use std::process::ExitCode;

#[expect(clippy::print_stderr, reason = "the usage is for whoever runs it")]
fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1).map(PathBuf::from) else {
        eprintln!("usage: screenshot FILE");
        return ExitCode::from(2);
    };
    journey(async |page| {
        page.resize(1280, 900).await;
        page.open("").await;
        page.see("table.indicators tr[data-key]").await;
        page.picture(&path).await;
    });
    ExitCode::SUCCESS
}
