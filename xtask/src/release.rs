//! `cargo xtask release`: the files that a release hands over, with their checksums.

use crate::publish::SINGLE;
use crate::{Result, build, files, no_options, place};
use sha2::{Digest as _, Sha256};
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Builds the page and puts it into `target/release-files/`.
pub(crate) fn release(words: &[String]) -> Result {
    no_options("release", words)?;
    build::build(&[])?;
    let folder = place::root().join("target").join("release-files");
    let dist = place::dist();
    let mut parts = vec![("dist.zip", packed(&dist)?)];
    if let Ok(single) = fs::read(dist.join(SINGLE)) {
        parts.push((SINGLE, single));
    }
    let mut sums = String::new();
    for (name, bytes) in &parts {
        files::write(&folder.join(name), bytes)?;
        sums += &format!("{}  {name}\n", checksum(bytes));
    }
    files::write(&folder.join("SHA256SUMS"), &sums)?;
    println!("\nIn target/release-files:\n{sums}");
    Ok(())
}

/// A folder's files as a ZIP archive that is the same for the same files, whenever it is made.
fn packed(folder: &Path) -> Result<Vec<u8>> {
    let failed = |error: String| format!("{} cannot be packed: {error}.", folder.display());
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for path in files::within(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy();
        let bytes = files::bytes(&path)?;
        archive
            .start_file(name.replace('\\', "/"), options)
            .map_err(|error| failed(error.to_string()))?;
        archive
            .write_all(&bytes)
            .map_err(|error| failed(error.to_string()))?;
    }
    let archive = archive.finish();
    Ok(archive
        .map_err(|error| failed(error.to_string()))?
        .into_inner())
}

/// As `sha256sum` prints it.
fn checksum(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|it| format!("{it:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checksum_is_that_of_the_standard() {
        let of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(checksum(b"abc"), of_abc);
    }

    #[test]
    fn the_same_files_make_the_same_archive() {
        let folder = place::root().join("xtask").join("src").join("measure");
        let first = packed(&folder).unwrap();
        assert_eq!(first, packed(&folder).unwrap());
        let archive = zip::ZipArchive::new(Cursor::new(first)).unwrap();
        assert!(
            archive
                .file_names()
                .any(|it| it.is_ok_and(|it| it == "floor.html"))
        );
    }
}
