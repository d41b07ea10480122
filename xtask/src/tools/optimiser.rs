//! What makes the compiled page smaller: wasm-opt, wasm-ctor-eval and esbuild.

use super::Optimiser;
use super::node::NodeTool;
use crate::Result;
use crate::process::is_there;

/// binaryen brings both; esbuild minifies the script.
const TOOLS: [NodeTool; 2] = [
    NodeTool {
        package: "binaryen",
        version: "132.0.0",
        duration: "a few seconds",
    },
    NodeTool {
        package: "esbuild",
        version: "0.28.2",
        duration: "a few seconds",
    },
];

/// Sees to what makes the page smaller; does without where there is no npm.
pub(crate) fn see_to() -> Result<Optimiser> {
    let are_there = TOOLS.iter().all(|it| it.is_installed());
    if !are_there && !is_there("npm") {
        println!(
            "npm is missing, so wasm-opt is too: the page is built without it and will be larger. Install Node.js to have it."
        );
        return Ok(Optimiser::Missing);
    }
    for tool in TOOLS {
        tool.see_to()?;
    }
    Ok(Optimiser::Ready)
}
