//! From a file's bytes to a report: which encoding it is in, and why some files cannot be read.

use super::shelf::Document;
use crate::catalog::Catalog;

/// How large a file may be: a hundred times the longest report.
pub const LARGEST_BYTES: u32 = 10 * 1024 * 1024;

/// Why a file or a pasted text does not become a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The browser could not read the file.
    Unreadable,
    TooLarge,
    Empty,
    /// Not a text: what it is, where its first bytes tell.
    Binary(FileKind),
    UnknownEncoding,
    /// A text, but nothing in it is a figure.
    NoFigures,
    /// Several files, not all for one reason.
    Various,
}

/// What a file is that is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    Pdf,
    Word,
    Picture,
    Other,
}

/// First bytes that give a file away.
const SIGNATURES: [(&[u8], FileKind); 8] = [
    (b"%PDF", FileKind::Pdf),
    (b"PK\x03\x04", FileKind::Word),
    (b"\xd0\xcf\x11\xe0", FileKind::Word),
    (b"\x89PNG", FileKind::Picture),
    (b"\xff\xd8\xff", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"II*\0", FileKind::Picture),
    (b"MM\0*", FileKind::Picture),
];

/// The text of a file. UTF-16 by its mark, else UTF-8, else GB18030, which `gb18030` decodes or refuses.
pub fn decode(
    bytes: &[u8],
    gb18030: impl FnOnce(&[u8]) -> Option<String>,
) -> Result<String, Refusal> {
    if is_too_large(bytes) {
        return Err(Refusal::TooLarge);
    }
    if let Some((_, kind)) = SIGNATURES.iter().find(|it| bytes.starts_with(it.0)) {
        return Err(Refusal::Binary(*kind));
    }
    match bytes {
        [] => Err(Refusal::Empty),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ if bytes.contains(&0) => Err(Refusal::Binary(FileKind::Other)),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.trim_start_matches('\u{feff}').to_owned()),
            Err(_) => gb18030(bytes).ok_or(Refusal::UnknownEncoding),
        },
    }
}

fn is_too_large(bytes: &[u8]) -> bool {
    bytes.len() > LARGEST_BYTES as usize
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refusal> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.ok()
        .filter(|_| rest.is_empty())
        .ok_or(Refusal::UnknownEncoding)
}

/// The report of a text that came from `name`, once `catalog` has read it.
pub async fn read(
    name: &str,
    text: String,
    catalog: impl AsyncFn(String) -> Catalog,
) -> Result<Document, Refusal> {
    if is_too_large(text.as_bytes()) {
        return Err(Refusal::TooLarge);
    }
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    let catalog = catalog(text).await;
    if catalog.indicators.is_empty() {
        return Err(Refusal::NoFigures);
    }
    Ok(Document::opened(name, catalog))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::fixture::at_once;

    #[track_caller]
    fn check(bytes: &[u8], expected: Result<&str, Refusal>) {
        let gb18030 = |it: &[u8]| (it == b"\xd6\xd0").then(|| "中".to_owned());
        assert_eq!(decode(bytes, gb18030), expected.map(str::to_owned));
    }

    #[test]
    fn text_is_decoded_by_what_it_is() {
        check("新增3个".as_bytes(), Ok("新增3个"));
        check("\u{feff}新增3个".as_bytes(), Ok("新增3个"));
        check(b"\xff\xfe\x2d\x4e", Ok("中"));
        check(b"\xfe\xff\x4e\x2d", Ok("中"));
        check(b"\xd6\xd0", Ok("中"));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        check(b"", Err(Refusal::Empty));
        check(b"%PDF-1.7", Err(Refusal::Binary(FileKind::Pdf)));
        check(b"PK\x03\x04word", Err(Refusal::Binary(FileKind::Word)));
        check(b"\x89PNG\r\n", Err(Refusal::Binary(FileKind::Picture)));
        check(b"ab\0cd", Err(Refusal::Binary(FileKind::Other)));
        check(b"\xff\xff\xff", Err(Refusal::UnknownEncoding));
        check(b"\xff\xfe\x2d", Err(Refusal::UnknownEncoding));
        check(
            &vec![b'a'; LARGEST_BYTES as usize + 1],
            Err(Refusal::TooLarge),
        );
    }

    #[test]
    fn a_text_without_figures_is_no_report() {
        let read = |text: &str| {
            at_once(super::read("", text.to_owned(), async |it| {
                Catalog::read(it)
            }))
        };
        assert_eq!(read(" \n"), Err(Refusal::Empty));
        assert_eq!(read("你好。"), Err(Refusal::NoFigures));
    }
}
