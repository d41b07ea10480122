//! The reports that the page carries: in a browser the newest of `reports/`, natively all of them.

use super::shelf::{Document, Origin};
use crate::catalog::Catalog;

// `FIRST` and `EDITIONS`, which the build lists from the folder.
include!(concat!(env!("OUT_DIR"), "/editions.rs"));

/// Reads the embedded reports.
pub fn read() -> Vec<Document> {
    let document = |(id, text): (&str, &str)| edition(id, text.to_owned());
    EDITIONS.into_iter().map(document).collect()
}

/// A report that belongs to the page, carried or fetched.
pub(crate) fn edition(id: &str, text: String) -> Document {
    Document::new(id.to_owned(), Origin::Edition, Catalog::read(text))
}
