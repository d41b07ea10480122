//! wasm-opt, which makes the compiled page smaller; npm's package `binaryen` brings it ready made.

use super::{Optimiser, announce};
use crate::process::{is_there, output, program, run};
use crate::{Result, place};

const VERSION: &str = "132";

/// Installs wasm-opt unless it is there at its version; does without where there is no npm.
pub(crate) fn see_to() -> Result<Optimiser> {
    if is_installed() {
        return Ok(Optimiser::Ready);
    }
    if !is_there("npm") {
        println!(
            "npm is missing, so wasm-opt is too: the page is built without it and will be larger. Install Node.js to have it."
        );
        return Ok(Optimiser::Missing);
    }
    install().map(|()| Optimiser::Ready)
}

fn is_installed() -> bool {
    let answer = output(program("wasm-opt").arg("--version"));
    answer.is_some_and(|it| it.contains(&format!("version_{VERSION}")))
}

fn install() -> Result {
    let package = format!("binaryen@{VERSION}.0.0");
    announce(&format!("wasm-opt {VERSION} with npm"), "a few seconds");
    let mut command = program("npm");
    command.args(["install", "--no-audit", "--no-fund", "--prefix"]);
    command.arg(place::tools()).arg(&package);
    run(
        &mut command,
        &format!(
            "wasm-opt could not be installed: run `npm install --prefix target/tools {package}` and see what it says."
        ),
    )
}
