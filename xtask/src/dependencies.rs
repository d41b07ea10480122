//! Holds the dependencies to the rules of `.deny.toml`.

use crate::process::{cargo, run};
use crate::{Result, tools};

/// Checks licences, bans and sources, which needs nothing but the sources that are here.
pub(crate) fn check() -> Result {
    deny("licenses bans sources")
}

/// Looks for known weaknesses, whose list comes from the network.
pub(crate) fn advisories(words: &[String]) -> Result {
    crate::no_options("advisories", words)?;
    deny("advisories")
}

fn deny(what: &str) -> Result {
    tools::deny()?;
    run(
        &mut cargo(&format!("deny --locked --config .deny.toml check {what}")),
        "Choose other dependencies than those that cargo-deny names above, or say in .deny.toml why they are right.",
    )
}
