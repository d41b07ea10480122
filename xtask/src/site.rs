//! Serves a folder's files to a browser on this computer.

mod content;

use crate::Result;
use content::Content;
use http::Request;
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::io;
use std::net;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use tokio::sync::Notify;
use tokio::task::{LocalSet, spawn_local};

/// A folder served on a port of this computer.
pub struct Site {
    listener: net::TcpListener,
    port: u16,
    content: Content,
    closed: Notify,
}

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Site({}, {})", self.content.folder.display(), self.port)
    }
}

impl Site {
    /// Opens the folder on a port; port 0 stands for any free one.
    pub fn open(folder: PathBuf, port: u16) -> Result<Self> {
        let listener = listen(port).map_err(|error| taken(port, &error))?;
        let port = listener.local_addr().map_or(port, |it| it.port());
        Ok(Self {
            listener,
            port,
            content: Content::of(folder),
            closed: Notify::new(),
        })
    }

    /// Compresses the files that are text or code, so that they are sent as a static host sends them.
    pub fn compressed(mut self) -> Result<Self> {
        self.content.compress()?;
        Ok(self)
    }

    /// Puts the page under a path of its host, such as `/some/where/`; nothing is found outside of it.
    pub fn under(mut self, base: &str) -> Self {
        base.clone_into(&mut self.content.base);
        self
    }

    /// The page's address.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.content.base)
    }

    /// Answers requests until [`Site::close`] is called; an error where the system does not let it.
    pub fn serve(&self) -> Result {
        self.answer().map_err(|error| {
            format!("The page cannot be served ({error}): try again, or choose another port.")
        })
    }

    fn answer(&self) -> io::Result<()> {
        let runtime = Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()?;
        let listener = self.listener.try_clone()?;
        let content = Rc::new(self.content.clone());
        // What is still being answered when this ends is broken off.
        let connections = LocalSet::new();
        runtime.block_on(connections.run_until(async {
            spawn_local(accept(TcpListener::from_std(listener)?, content));
            self.closed.notified().await;
            Ok(())
        }))
    }

    /// Makes [`Site::serve`] return.
    pub fn close(&self) {
        self.closed.notify_one();
    }
}

fn listen(port: u16) -> io::Result<net::TcpListener> {
    let listener = net::TcpListener::bind(("127.0.0.1", port))?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Answers every connection for as long as its browser keeps it.
async fn accept(listener: TcpListener, content: Rc<Content>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(spawn_local(converse(stream, Rc::clone(&content)))),
            // There are too many open files, or the browser has hung up already: the next may do better.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn converse(stream: TcpStream, content: Rc<Content>) {
    let answer = service_fn(|request: Request<Incoming>| {
        let answer = content.answer(request.uri().path(), request.headers());
        async { answer.map(|it| it.map(|bytes| Full::new(Bytes::from(bytes)))) }
    });
    // A browser that hangs up in the middle of an answer is no concern of the server's.
    let _ = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), answer)
        .await;
}

fn taken(port: u16, error: &io::Error) -> String {
    if error.kind() == io::ErrorKind::AddrInUse {
        let other = port.checked_add(1).unwrap_or(8080);
        return format!("Port {port} is in use: choose another with `--port {other}`.");
    }
    format!("Port {port} cannot be opened ({error}): choose another with `--port N`.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read as _, Write as _};
    use std::thread;

    #[test]
    fn a_port_in_use_is_named() {
        let first = Site::open(PathBuf::from("."), 0).unwrap();
        let second = Site::open(PathBuf::from("."), first.port).unwrap_err();
        assert!(second.contains("is in use"), "{second}");
    }

    /// The beginning of an answer, and the connection that stays open after it.
    fn visit(port: u16) -> io::Result<([u8; 12], net::TcpStream)> {
        let mut stream = net::TcpStream::connect(("127.0.0.1", port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        stream.write_all(b"GET /none HTTP/1.1\r\nHost: here\r\n\r\n")?;
        let mut beginning = [0; 12];
        stream.read_exact(&mut beginning)?;
        Ok((beginning, stream))
    }

    #[test]
    fn connections_that_stay_open_keep_nobody_waiting() {
        let site = Site::open(PathBuf::from("."), 0).unwrap();
        let visits: Vec<_> = thread::scope(|scope| {
            scope.spawn(|| site.serve());
            let visits = (0..32).map(|_| visit(site.port)).collect();
            site.close();
            visits
        });
        for it in visits {
            assert_eq!(&it.unwrap().0, b"HTTP/1.1 404");
        }
    }
}
