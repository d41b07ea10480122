//! The built page taken apart: what Trunk put into `index.html` goes, what it names is kept by name.

use super::style;
use crate::{Result, files};
use std::path::Path;

/// The parts that both the served page and the single file are made of.
#[derive(Debug)]
pub(super) struct Parts {
    /// `index.html` without Trunk's links and scripts, with the style sheet in it: a page of its own size comes with its
    /// first answer, and is seen half a second sooner on a phone than one that asks for its style.
    pub(super) bare: String,
    /// The names of the script and the code.
    pub(super) script: String,
    pub(super) code: String,
}

impl Parts {
    /// Takes the style sheet out of the folder.
    pub(super) fn read(dist: &Path) -> Result<Self> {
        let sheet = dist.join(ending(dist, ".css")?);
        let code = ending(dist, "_bg.wasm")?;
        let style = style::shorten(&files::read(&sheet)?, &files::bytes(&dist.join(&code))?);
        files::remove(&sheet)?;
        let page = bare(&files::read(&dist.join("index.html"))?);
        Ok(Self {
            bare: before(&page, "</head>", &format!("<style>{style}</style>"))?,
            script: ending(dist, ".js")?,
            code,
        })
    }
}

/// The name of the one hashed file that ends so.
pub(crate) fn ending(dist: &Path, end: &str) -> Result<String> {
    let paths = files::within(dist)?;
    let names = paths
        .iter()
        .filter_map(|it| it.strip_prefix(dist).ok()?.to_str())
        .filter(|it| it.ends_with(end) && it.contains('-') && !it.contains('/'));
    let names: Vec<&str> = names.collect();
    match names.as_slice() {
        [name] => Ok((*name).to_owned()),
        _ => Err(format!(
            "dist/ has {} files that end in {end}, and should have one: remove dist/ and build again.",
            names.len()
        )),
    }
}

/// Leaves out the links that fetch and the script that starts the page; the composed pages have their own.
fn bare(html: &str) -> String {
    let mut bare = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        bare += before;
        let end = if tag.starts_with("<script") {
            tag.find("</script>").map(|it| it + "</script>".len())
        } else {
            tag.find('>').map(|it| it + 1)
        };
        let (element, after) = tag.split_at(end.unwrap_or(tag.len()));
        if !is_trunks(element) {
            bare += element;
        }
        rest = after;
    }
    bare + rest
}

fn is_trunks(element: &str) -> bool {
    let opening = element.split('>').next().unwrap_or_default();
    let fetches = ["stylesheet", "modulepreload", "preload"];
    opening.starts_with("<link") && fetches.iter().any(|it| opening.contains(it))
        || opening.starts_with("<script") && opening.contains("module")
}

/// Puts a text in front of the first of a tag; fails where the page has none.
pub(super) fn before(html: &str, tag: &str, text: &str) -> Result<String> {
    let (head, rest) = html
        .split_once(tag)
        .ok_or_else(|| format!("index.html has no {tag}: write it out."))?;
    Ok([head, text, tag, rest].concat())
}

/// The texts of a kind of element that a browser runs or applies, in their order; data is none of those.
pub(super) fn inline<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let (opening, closing) = (format!("<{name}"), format!("</{name}>"));
    let mut texts = Vec::new();
    for part in html.split(opening.as_str()).skip(1) {
        let Some((attributes, rest)) = part.split_once('>') else {
            continue;
        };
        let is_data = ["application/", "text/plain"]
            .iter()
            .any(|it| attributes.contains(it));
        if !is_data && let Some((text, _)) = rest.split_once(closing.as_str()) {
            texts.push(text);
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_trunk_added_goes() {
        let html = "<meta charset=utf-8><link href=./s.css rel=stylesheet><link rel=icon href=data:,>\
            <script type=module>import a from './a.js';</script><link rel=modulepreload href=./a.js>\
            <body><script>if (1 < 2) say('>')</script>";
        assert_eq!(
            bare(html),
            "<meta charset=utf-8><link rel=icon href=data:,><body><script>if (1 < 2) say('>')</script>"
        );
    }

    #[test]
    fn data_is_no_script() {
        let html = r#"<script>a</script><script type="application/json" id="x">b</script><script type="module">c</script>"#;
        assert_eq!(inline(html, "script"), ["a", "c"]);
    }
}
