//! The page as it is served in parts: each with the digest that its browser checks.

use super::digest::integrity;
use super::html::{self, Parts};
use super::{policy, script};
use crate::{Result, files};
use std::path::Path;

/// Writes `index.html` into the page's folder.
pub(super) fn write(dist: &Path, parts: &Parts) -> Result {
    files::write(&dist.join("index.html"), &page(dist, parts)?)
}

fn page(dist: &Path, parts: &Parts) -> Result<String> {
    let digest = |name: &str| files::bytes(&dist.join(name)).map(|it| integrity(&it));
    let (code, glue) = (&parts.code, &parts.script);
    let (of_code, of_glue) = (digest(code)?, digest(glue)?);
    // The code is asked for before anything else; what starts it takes over the request.
    let head = format!(
        r#"<script>const shushuoCode=fetch("./{code}",{{integrity:"{of_code}"}})</script><script type="importmap">{{"integrity":{{"./{glue}":"{of_glue}"}}}}</script><link rel="modulepreload" href="./{glue}" integrity="{of_glue}"><link rel="manifest" href="./manifest.webmanifest"><link rel="apple-touch-icon" href="./icons/apple-touch-180.png"><script type="module">import init from"./{glue}";const it=await shushuoCode,code=await WebAssembly.compileStreaming(it).catch(()=>it);await new Promise(it=>setTimeout(it));await init({{module_or_path:code}})</script>"#
    );
    let page = html::before(&parts.bare, "<style>", &head)?;
    let offline = format!("<script>{}</script>", script("offline.js")?);
    let page = html::before(&page, "</body>", &offline)?;
    policy::seal(&page, policy::SERVED)
}
