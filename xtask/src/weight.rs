//! Weighs the built page, file by file, as a static host sends it: compressed with brotli.

use crate::{Result, files, licences, publish};
use std::io::Write as _;
use std::path::Path;

/// What the whole page may weigh, compressed.
const BUDGET: usize = 250 * 1024;
const QUALITY: u32 = 11;
const WINDOW: u32 = 22;

/// Prints each file's size, raw and compressed, and the total of what the first view loads; yields that, compressed.
pub(crate) fn print(folder: &Path) -> Result<usize> {
    let (mut raw, mut small) = (0, 0);
    let mut beside = Vec::new();
    for path in files::within(folder)? {
        let bytes = files::bytes(&path)?;
        let compressed = compress(&bytes)?.len();
        let name = path.strip_prefix(folder).unwrap_or(&path);
        let name = name.display().to_string().replace('\\', "/");
        if name == licences::FILE || publish::is_beside(&name) {
            beside.push((name, bytes.len(), compressed));
            continue;
        }
        print_row(&name, bytes.len(), compressed);
        raw += bytes.len();
        small += compressed;
    }
    print_row("first load", raw, small);
    println!("\nbeside it, fetched later or when asked for:");
    for (name, raw, small) in beside {
        print_row(&name, raw, small);
    }
    Ok(small)
}

/// Fails where a weight is over the budget.
pub(crate) fn within_budget(weight: usize) -> Result {
    if weight <= BUDGET {
        return Ok(());
    }
    Err(format!(
        "The page weighs {} KB in brotli, {} KB more than its budget of {} KB: make it smaller.",
        kilobytes(weight),
        kilobytes(weight - BUDGET),
        kilobytes(BUDGET)
    ))
}

/// Compresses as a static host does that does it well.
pub(crate) fn compress(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, QUALITY, WINDOW);
    writer
        .write_all(bytes)
        .map_err(|error| format!("A file of the page could not be compressed: {error}."))?;
    Ok(writer.into_inner())
}

fn print_row(name: &str, raw: usize, small: usize) {
    println!(
        "{name:<44} {:>9} KB {:>9} KB brotli",
        kilobytes(raw),
        kilobytes(small)
    );
}

fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!(kilobytes(0), "0.0");
        assert_eq!(kilobytes(1), "0.1");
        assert_eq!(kilobytes(256_000), "250.0");
        assert_eq!(kilobytes(256_001), "250.1");
    }

    #[test]
    fn the_budget_may_be_used_up() {
        assert_eq!(within_budget(BUDGET), Ok(()));
        assert!(within_budget(BUDGET + 1).is_err_and(|it| it.contains(" 0.1 KB more")));
    }

    #[test]
    fn what_repeats_itself_compresses() {
        assert!(compress(&[b'a'; 10_000]).is_ok_and(|it| it.len() < 100));
    }
}
