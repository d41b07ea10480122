//! Looks over what a static host gets: the page must work under any address, and no cache may mix two builds.

use crate::{Result, files, licences, publish};
use std::fs;
use std::path::Path;

/// Checks the built page's links and file names.
pub(crate) fn check(folder: &Path) -> Result {
    let index = folder.join("index.html");
    let html = fs::read_to_string(&index).map_err(|error| {
        format!(
            "{} cannot be read ({error}): run `cargo xtask build` first.",
            index.display()
        )
    })?;
    if let Some(link) = rooted_link(&html) {
        return Err(format!(
            "index.html names `{link}`, which breaks the page in a subfolder or offline: keep `public_url = \"./\"` in Trunk.toml and write relative addresses."
        ));
    }
    for path in files::within(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy();
        if !is_fixed(&name) && !is_hashed(&name) {
            return Err(format!(
                "{name} has no hash in its name, so a browser could keep an old one: keep `filehash = true` in Trunk.toml."
            ));
        }
    }
    Ok(())
}

/// What fetches: an attribute or a script's word, with the quote after it.
const FETCHES: [&str; 6] = ["href=", "src=", "from ", "from", "fetch(", "import("];

/// The first address in the page that is not relative; links for a reader (`<a href="https://…">`) are none of those.
fn rooted_link(html: &str) -> Option<&str> {
    FETCHES
        .iter()
        .flat_map(|fetch| html.match_indices(fetch).map(move |it| (it.0, *fetch)))
        .filter_map(|(at, fetch)| Some((at, quoted(html.get(at + fetch.len()..)?)?)))
        .filter(|(_, address)| address.starts_with('/') || address.starts_with("http"))
        .find(|(at, address)| address.starts_with('/') || !is_in_anchor(html, *at))
        .map(|(_, address)| address)
}

/// The text between the quotes with which a text begins.
fn quoted(text: &str) -> Option<&str> {
    let quote = text.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    text.get(1..)?.split(quote).next()
}

fn is_in_anchor(html: &str, at: usize) -> bool {
    let before = html.get(..at).unwrap_or_default();
    before
        .rfind('<')
        .and_then(|it| before.get(it..))
        .is_some_and(|it| it.starts_with("<a "))
}

/// Files whose name is their address.
fn is_fixed(name: &str) -> bool {
    name == "index.html"
        || name == licences::FILE
        || name.starts_with("snippets/")
        || publish::is_fixed(name)
}

/// A `-` with at least eight hexadecimal digits after it.
fn is_hashed(name: &str) -> bool {
    name.split('-').skip(1).any(|it| {
        let digits = it.chars().take_while(char::is_ascii_hexdigit);
        digits.count() >= 8
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: Option<&str>) {
        assert_eq!(rooted_link(html), expected, "{html}");
    }

    #[test]
    fn only_relative_addresses_are_fetched() {
        check(r#"<link href="./style-1.css">"#, None);
        check(r#"<link href="/style-1.css">"#, Some("/style-1.css"));
        check(
            r#"<script src="https://x.y/z.js">"#,
            Some("https://x.y/z.js"),
        );
        check("import init from '/a.js'", Some("/a.js"));
        check("import init from './a.js'", None);
        check(r##"<link href="data:,"><a href="#main">"##, None);
    }

    #[test]
    fn a_reader_may_be_led_elsewhere() {
        check(r#"<a class="x" href="https://x.y/">"#, None);
        check(r#"<a class="x" href="/">"#, Some("/"));
    }

    #[test]
    fn a_hash_is_eight_hexadecimal_digits_or_more() {
        assert!(is_hashed("shushuo-0a1b2c3d4e5f6071_bg.wasm"));
        assert!(!is_hashed("shushuo_bg.wasm"));
        assert!(!is_hashed("style-dark.css"));
    }
}
