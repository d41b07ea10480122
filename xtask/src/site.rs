//! Serves a folder's files to a browser on this computer.

use crate::Result;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use tiny_http::{Header, Request, Response, Server};

/// A folder served on a port of this computer.
pub struct Site {
    server: Server,
    folder: PathBuf,
    port: u16,
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
        })
    }

    /// The page's address.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
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
        let bytes =
            file(request.url()).and_then(|it| Some((fs::read(self.folder.join(&it)).ok()?, it)));
        let Some((bytes, path)) = bytes else {
            return request.respond(Response::from_string("not found").with_status_code(404));
        };
        let mut response = Response::from_data(bytes);
        response.add_header(header("Content-Type", media_type(&path))?);
        response.add_header(header("Cache-Control", "no-cache")?);
        request.respond(response)
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
    let path = Path::new(if path.is_empty() { "index.html" } else { path });
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
        check("/../secret", None);
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
