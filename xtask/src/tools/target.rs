//! The standard library for the browser, which Rust's own installer brings.

use super::announce;
use crate::Result;
use crate::process::{output, program, run};

const TARGET: &str = "wasm32-unknown-unknown";

/// Sees to the compilation target of the page.
pub(crate) fn wasm() -> Result {
    if is_installed() {
        return Ok(());
    }
    announce(
        &format!("Rust's standard library for {TARGET} with rustup"),
        "less than a minute",
    );
    run(
        program("rustup").args(["target", "add", TARGET]),
        &format!(
            "Rust has no standard library for {TARGET}: install Rust with rustup, then run `rustup target add {TARGET}`."
        ),
    )
}

/// Asks the compiler itself, which also answers where Rust was not installed by rustup.
fn is_installed() -> bool {
    let folder = output(program("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|it| std::path::Path::new(&it).is_dir())
}
