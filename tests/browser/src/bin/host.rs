//! A static host in a process of its own, which a journey can end: `host FOLDER BASE` prints the page's address.

#![expect(clippy::print_stdout, reason = "the address is for the journey")]

use std::env;
use std::path::PathBuf;
use xtask::site::Site;

fn main() -> Result<(), String> {
    let mut words = env::args().skip(1);
    let (Some(folder), Some(base)) = (words.next(), words.next()) else {
        return Err("usage: host FOLDER BASE".to_owned());
    };
    let site = Site::open(PathBuf::from(folder), 0)?.under(&base);
    println!("{}", site.address());
    site.serve()
}
