//! `cargo xtask serve`: builds the page and serves it to a browser on this computer.

use crate::site::Site;
use crate::{Result, build, option, place};

const PORT: u16 = 8080;

/// Builds the page and serves it until the command is interrupted.
pub(crate) fn serve(words: &[String]) -> Result {
    let port = match option("serve", "--port", words)? {
        Some(word) => port(word)?,
        None => PORT,
    };
    // Opened before the build, so that nobody waits for minutes to hear that the port is taken.
    let site = Site::open(place::dist(), port)?;
    build::dist()?;
    println!("\n数说 is at {} (Ctrl+C ends it).", site.address());
    site.serve()
}

fn port(word: &str) -> Result<u16> {
    word.parse().map_err(|error| {
        format!(
            "`{word}` is no port ({error}): give a number from 1 to 65535, such as `--port 8081`."
        )
    })
}
