//! A host of one's own: a copy of the built page that can be changed, and a server that can be stopped.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A folder with a copy of the page, which goes when it is dropped.
pub(crate) struct Copy(PathBuf);

impl Copy {
    pub(crate) fn new() -> Self {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("page-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        copy(&journeys::dist(), &folder);
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // What cannot be removed lies where the system clears up by itself.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// A server that ends when it is dropped, and all its connections with it.
pub(crate) struct Host {
    process: Child,
    pub(crate) address: String,
}

impl Host {
    pub(crate) fn start(folder: &Path, base: &str) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_host"))
            .arg(folder)
            .arg(base)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = process.stdout.take().unwrap();
        let mut address = String::new();
        BufReader::new(output).read_line(&mut address).unwrap();
        Self {
            process,
            address: address.trim().to_owned(),
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}
