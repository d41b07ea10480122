//! What is answered: the files of a folder, as a static host sends them.

use crate::{Result, files, weight};
use http::Response;
use http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};
use percent_encoding::percent_decode_str;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The files of a folder under a path of their host.
#[derive(Clone)]
pub(super) struct Content {
    pub(super) folder: PathBuf,
    /// Where the page lies on its host, slashes at both ends.
    pub(super) base: String,
    /// The files that are there in brotli, as static hosts have them.
    compressed: BTreeMap<PathBuf, Vec<u8>>,
}

/// What a file is, by the end of its name; anything else is sent as bytes.
const TYPES: [(&str, &str); 10] = [
    ("css", "text/css; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("md", "text/markdown; charset=utf-8"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
];

impl Content {
    pub(super) fn of(folder: PathBuf) -> Self {
        Self {
            folder,
            base: "/".to_owned(),
            compressed: BTreeMap::new(),
        }
    }

    /// Compresses the files that are text or code.
    pub(super) fn compress(&mut self) -> Result {
        for path in files::within(&self.folder)? {
            let name = path.strip_prefix(&self.folder).unwrap_or(&path).to_owned();
            let is_packed_already = media_type(&name) == "image/png";
            if !is_packed_already && let Ok(bytes) = fs::read(&path) {
                self.compressed.insert(name, weight::compress(&bytes)?);
            }
        }
        Ok(())
    }

    /// The answer to a request for a path of the host.
    pub(super) fn answer(
        &self,
        path: &str,
        headers: &HeaderMap,
    ) -> http::Result<Response<Vec<u8>>> {
        let path = path.strip_prefix(self.base.as_str()).and_then(file);
        let found = path.and_then(|it| Some((self.body(headers, &it)?, it)));
        let Some(((bytes, encoding), path)) = found else {
            return Response::builder().status(404).body(b"not found".to_vec());
        };
        let mut response = Response::builder()
            .header(CONTENT_TYPE, media_type(&path))
            .header(CACHE_CONTROL, "no-cache");
        if let Some(encoding) = encoding {
            response = response.header(CONTENT_ENCODING, encoding);
        }
        response.body(bytes)
    }

    /// A file's bytes and how they are encoded: in brotli where the browser understands it and it is at hand.
    fn body(&self, headers: &HeaderMap, path: &Path) -> Option<(Vec<u8>, Option<&'static str>)> {
        let understands = headers
            .get_all(ACCEPT_ENCODING)
            .iter()
            .filter_map(|it| it.to_str().ok())
            .any(|it| it.split(',').any(|it| it.trim() == "br"));
        match self.compressed.get(path) {
            Some(bytes) if understands => Some((bytes.clone(), Some("br"))),
            _ => Some((fs::read(self.folder.join(path)).ok()?, None)),
        }
    }
}

/// The file that a path of the host names, relative to the folder; `None` for one outside of it.
fn file(path: &str) -> Option<PathBuf> {
    let path = path.trim_start_matches('/');
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let path = Path::new(if path.is_empty() {
        "index.html"
    } else {
        &*path
    });
    let is_inside = path
        .components()
        .all(|it| matches!(it, Component::Normal(_)));
    is_inside.then(|| path.to_owned())
}

fn media_type(path: &Path) -> &'static str {
    let extension = path.extension().unwrap_or_default();
    TYPES
        .iter()
        .find(|it| extension == it.0)
        .map_or("application/octet-stream", |it| it.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: Option<&str>) {
        assert_eq!(file(path), expected.map(PathBuf::from), "{path}");
    }

    #[test]
    fn a_path_names_a_file_of_the_folder() {
        check("/", Some("index.html"));
        check("/a/b.js", Some("a/b.js"));
        check("/%E4%B8%8A%E6%B5%B7.txt", Some("上海.txt"));
        check("/%FF.txt", None);
        check("/../secret", None);
        check("/%2E%2E/secret", None);
        check("/a/../../secret", None);
    }

    #[test]
    fn webassembly_is_sent_as_such() {
        assert_eq!(media_type(Path::new("a_bg.wasm")), "application/wasm");
        assert_eq!(media_type(Path::new("LICENSE")), "application/octet-stream");
    }
}
