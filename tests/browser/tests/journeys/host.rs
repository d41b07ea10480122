//! A host of one's own: a copy of the built page that can be changed, and a server that can be stopped.

use journeys::{Folder, dist};
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A copy of the page, which goes when it is dropped.
pub(crate) fn published() -> Folder {
    let folder = Folder::make();
    copy(&dist(), folder.path());
    folder
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
