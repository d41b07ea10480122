//! The page in one file that opens from disk: everything in it, nothing fetched.

use super::html::{self, Parts};
use super::{SINGLE, digest, policy, reports::Report, script};
use crate::{Result, files, licences};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use std::io::Write as _;
use std::path::Path;

/// Writes `shushuo.html` into the page's folder.
pub(super) fn write(dist: &Path, parts: &Parts, reports: &[Report]) -> Result {
    let data = [
        data("application/json", "reports", &contents(reports)),
        data(
            "text/plain",
            "licences",
            &inert(&files::read(&dist.join(licences::FILE))?),
        ),
        data(
            "application/octet-stream",
            "code",
            &code(&dist.join(&parts.code))?,
        ),
        format!(
            r#"<script type="module">{}</script>"#,
            start(&files::read(&dist.join(&parts.script))?)?
        ),
    ];
    let page = html::before(&parts.bare, "</body>", &data.concat())?;
    files::write(&dist.join(SINGLE), &policy::seal(&page, policy::SINGLE)?)
}

/// An element that a browser neither runs nor shows.
fn data(media_type: &str, id: &str, text: &str) -> String {
    format!(r#"<script type="{media_type}" id="{id}">{text}</script>"#)
}

/// The reports as the page reads them; without `<` none can end the element it lies in.
fn contents(reports: &[Report]) -> String {
    let reports = reports
        .iter()
        .map(|it| json!({ "id": it.id, "text": it.text }));
    let contents = json!({ "view": "", "reports": reports.collect::<Vec<_>>() });
    contents.to_string().replace('<', "\\u003c")
}

/// A text that holds no tag; addresses in angle brackets are read as well without them.
fn inert(text: &str) -> String {
    text.replace('<', "‹")
}

/// The compiled page, packed and as text.
fn code(path: &Path) -> Result<String> {
    let failed = |error: std::io::Error| format!("{} cannot be packed: {error}.", path.display());
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(&files::bytes(path)?).map_err(failed)?;
    Ok(digest::base64(&packer.finish().map_err(failed)?))
}

/// The script around the compiled page, with what starts it in place of its exports.
fn start(glue: &str) -> Result<String> {
    if glue.contains("</script") {
        return Err(
            "The page's script holds `</script`, which would end it in a single file.".to_owned(),
        );
    }
    let (body, init) = without_exports(glue)
        .ok_or("The page's script exports nothing by default: this build does not know it.")?;
    let start = script("single.js")?.replace("%INIT%", &init);
    Ok(format!("{body}\n{start}"))
}

/// A module without its last `export`, and the name of what that exported by default.
fn without_exports(glue: &str) -> Option<(String, String)> {
    let (before, exports) = glue.rsplit_once("export")?;
    let (list, after) = exports.trim_start().strip_prefix('{')?.split_once('}')?;
    let init = list
        .split(',')
        .filter_map(|it| it.split_once(" as "))
        .find(|it| it.1.trim() == "default")?;
    // What the module exports in other places stays, which a script within a page may.
    Some((format!("{before}{after}"), init.0.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_starts_the_page_is_found_by_what_is_exported() {
        let (body, init) = without_exports(
            "function a(){}async function b(){}export{a as initSync,b as default};",
        )
        .unwrap();
        assert_eq!(body, "function a(){}async function b(){};");
        assert_eq!(init, "b");
        assert!(without_exports("export { x };").is_none());
    }

    #[test]
    fn a_report_cannot_end_the_element_that_it_lies_in() {
        let report = Report {
            id: "x".to_owned(),
            text: "</script><b>".to_owned(),
        };
        assert!(!contents(&[report]).contains('<'));
    }
}
