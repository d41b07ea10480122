//! The standard library for the browser: compiled, for every build, and its source, for the small page. Rust's own installer brings both.

use super::announce;
use crate::Result;
use crate::process::{output, program, run};
use std::path::Path;

/// What the page is compiled to.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

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

/// Sees to the source of the standard library, from which the page's own is built.
pub(crate) fn std_source() -> Result {
    let sysroot = output(program("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    let source = Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock");
    if source.is_file() {
        return Ok(());
    }
    announce(
        "the source of Rust's standard library with rustup",
        "less than a minute",
    );
    run(
        program("rustup").args(["component", "add", "rust-src"]),
        "The source of Rust's standard library is missing: install Rust with rustup, then run `rustup component add rust-src`.",
    )
}

/// Asks the compiler itself, which also answers where Rust was not installed by rustup.
fn is_installed() -> bool {
    let folder = output(program("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    folder.is_some_and(|it| Path::new(&it).is_dir())
}
