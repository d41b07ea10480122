//! The reports that the page carries: in a browser the newest of `reports/`, natively all of them.

use super::saved::Carried;
use super::shelf::{Document, Origin};
use crate::catalog::Catalog;

// `FIRST` and `EDITIONS`, which the build lists from the folder.
include!(concat!(env!("OUT_DIR"), "/editions.rs"));

/// The embedded reports, as texts.
pub(crate) fn carried() -> Vec<Carried> {
    let carried = |(id, text): (&str, &str)| Carried {
        id: id.to_owned(),
        name: None,
        text: text.to_owned(),
    };
    EDITIONS.into_iter().map(carried).collect()
}

/// A report that belongs to the page, carried or fetched.
pub(crate) fn edition(id: &str, catalog: Catalog) -> Document {
    Document::new(id.to_owned(), Origin::Edition, catalog)
}
