//! Sees to the tools that a command needs: looks for each at its version, and installs what is missing.
//!
//! A tool of another version that is already on the machine is left as it is:
//! the right one then goes into `target/tools`, which comes first on the path.

mod browser;
mod cargo_tool;
mod node;
mod optimiser;
mod target;

use crate::{Result, place, process};
use cargo_tool::CargoTool;
use node::NodeTool;
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

pub(crate) use browser::browser;
pub(crate) use target::{TARGET, wasm as target};

/// Whether the page can be made smaller once it is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Optimiser {
    Ready,
    Missing,
}

const TRUNK: &str = "0.21.14";
const DENY: &str = "0.20.2";
const FUZZ: &str = "0.13.2";

/// Sees to all that a build of the page needs.
pub(crate) fn page() -> Result<Optimiser> {
    target::wasm()?;
    target::std_source()?;
    let bindgen = cargo_tool::locked_version("wasm-bindgen")?;
    CargoTool::new("wasm-bindgen", "wasm-bindgen-cli", &bindgen, 3).see_to()?;
    CargoTool::new("trunk", "trunk", TRUNK, 8).see_to()?;
    optimiser::see_to()
}

/// Sees to what checks the dependencies.
pub(crate) fn deny() -> Result {
    CargoTool::new("cargo-deny", "cargo-deny", DENY, 5).see_to()
}

/// Sees to what hunts for texts that break the reader. Its runtime is C++, and no compiler of that comes with Rust.
pub(crate) fn fuzzer() -> Result {
    let compiler = env::var("CXX").unwrap_or_else(|_| "c++".to_owned());
    if !process::is_there(&compiler) {
        return Err(format!(
            "The fuzzer's runtime is compiled from C++, and `{compiler}` is not there: install a C++ compiler, on Debian with `sudo apt-get install g++`."
        ));
    }
    CargoTool::new("cargo-fuzz", "cargo-fuzz", FUZZ, 2).see_to()
}

/// Its next great version asks for a Node.js that long-term systems do not have yet.
const LIGHTHOUSE: NodeTool = NodeTool {
    package: "lighthouse",
    version: "12.8.2",
    duration: "less than a minute",
};

/// Sees to what rates the page.
pub(crate) fn lighthouse() -> Result {
    LIGHTHOUSE.see_to()
}

const AXE: NodeTool = NodeTool {
    package: "axe-core",
    version: "4.14.1",
    duration: "a few seconds",
};

/// Sees to what looks for barriers in the page, and yields the script that does so.
pub(crate) fn axe() -> Result<PathBuf> {
    AXE.see_to()?;
    Ok(place::node_modules().join("axe-core").join("axe.min.js"))
}

/// The search path of every program that the commands run.
pub(crate) fn path() -> OsString {
    let own = [
        place::tools().join("bin"),
        place::node_modules().join(".bin"),
    ];
    let path = env::var_os("PATH").unwrap_or_default();
    env::join_paths(own.into_iter().chain(env::split_paths(&path))).unwrap_or(path)
}

/// Says on the terminal what will be installed, before it is.
fn announce(what: &str, duration: &str) {
    println!("Installing {what}. This takes {duration} and is needed once.");
}
