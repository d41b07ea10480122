//! Serves a folder's files to a browser on this computer.

use crate::{Result, files, weight};
use percent_encoding::percent_decode_str;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use tiny_http::{Header, Request, Response, Server};

/// A folder served on a port of this computer.
pub struct Site {
    server: Server,
    folder: PathBuf,
    port: u16,
    /// Where the page lies on its host, slashes at both ends.
    base: String,
    /// The files that are there in brotli, as static hosts have them.
    compressed: BTreeMap<PathBuf, Vec<u8>>,
}

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Site({}, {})", self.folder.display(), self.port)
    }
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

impl Site {
    /// Opens the folder on a port; port 0 stands for any free one.
    pub fn open(folder: PathBuf, port: u16) -> Result<Self> {
        let server = Server::http(("127.0.0.1", port)).map_err(|error| taken(port, &*error))?;
        let port = server.server_addr().to_ip().map_or(port, |it| it.port());
        Ok(Self {
            server,
            folder,
            port,
            base: "/".to_owned(),
            compressed: BTreeMap::new(),
        })
    }

    /// Compresses the files that are text or code, so that they are sent as a static host sends them.
    pub fn compressed(mut self) -> Result<Self> {
        for path in files::within(&self.folder)? {
            let name = path.strip_prefix(&self.folder).unwrap_or(&path).to_owned();
            let is_packed_already = media_type(&name) == "image/png";
            if !is_packed_already && let Ok(bytes) = fs::read(&path) {
                self.compressed.insert(name, weight::compress(&bytes)?);
            }
        }
        Ok(self)
    }

    /// Puts the page under a path of its host, such as `/some/where/`; nothing is found outside of it.
    pub fn under(mut self, base: &str) -> Self {
        base.clone_into(&mut self.base);
        self
    }

    /// The page's address.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.base)
    }

    /// Answers requests until [`Site::close`] is called.
    pub fn serve(&self) {
        for request in self.server.incoming_requests() {
            // A browser that hangs up in the middle of an answer is no concern of the server's.
            let _ = self.answer(request);
        }
    }

    /// Makes [`Site::serve`] return.
    pub fn close(&self) {
        self.server.unblock();
    }

    fn answer(&self, request: Request) -> io::Result<()> {
        let path = request.url().strip_prefix(self.base.as_str());
        let path = path.and_then(file);
        let found = path.and_then(|it| Some((self.body(&request, &it)?, it)));
        let Some(((bytes, encoding), path)) = found else {
            return request.respond(Response::from_string("not found").with_status_code(404));
        };
        let mut response = Response::from_data(bytes);
        response.add_header(header("Content-Type", media_type(&path))?);
        response.add_header(header("Cache-Control", "no-cache")?);
        if let Some(encoding) = encoding {
            response.add_header(header("Content-Encoding", encoding)?);
        }
        request.respond(response)
    }

    /// A file's bytes and how they are encoded: in brotli where the browser understands it and it is at hand.
    fn body(&self, request: &Request, path: &Path) -> Option<(Vec<u8>, Option<&'static str>)> {
        let understands = request
            .headers()
            .iter()
            .filter(|it| it.field.equiv("Accept-Encoding"))
            .any(|it| it.value.as_str().split(',').any(|it| it.trim() == "br"));
        match self.compressed.get(path) {
            Some(bytes) if understands => Some((bytes.clone(), Some("br"))),
            _ => Some((fs::read(self.folder.join(path)).ok()?, None)),
        }
    }
}

fn taken(port: u16, error: &(dyn std::error::Error + 'static)) -> String {
    let is_in_use = error
        .downcast_ref::<io::Error>()
        .is_some_and(|it| it.kind() == io::ErrorKind::AddrInUse);
    if is_in_use {
        let other = port.checked_add(1).unwrap_or(8080);
        return format!("Port {port} is in use: choose another with `--port {other}`.");
    }
    format!("Port {port} cannot be opened ({error}): choose another with `--port N`.")
}

/// The file that an address names, relative to the folder; `None` for one outside of it.
fn file(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
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

fn header(name: &str, value: &str) -> io::Result<Header> {
    Header::from_bytes(name, value).map_err(|()| io::Error::other("not a header"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(url: &str, expected: Option<&str>) {
        assert_eq!(file(url), expected.map(PathBuf::from), "{url}");
    }

    #[test]
    fn an_address_names_a_file_of_the_folder() {
        check("/", Some("index.html"));
        check("/?q=1", Some("index.html"));
        check("/a/b.js?v", Some("a/b.js"));
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

    #[test]
    fn a_port_in_use_is_named() {
        let first = Site::open(PathBuf::from("."), 0).unwrap();
        let second = Site::open(PathBuf::from("."), first.port).unwrap_err();
        assert!(second.contains("is in use"), "{second}");
    }
}
