//! The project's own commands; `cargo xtask` lists them.

use std::process::ExitCode;

#[expect(
    clippy::print_stderr,
    reason = "a command says on the terminal why it failed"
)]
fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match xtask::run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}
