//! The reports that the page carries.

use super::shelf::{Document, Origin};
use crate::catalog::Catalog;

/// The report that an address without one opens.
pub const FIRST: &str = "qingdao-2024";

/// Ids and texts, newest first.
const EDITIONS: [(&str, &str); 2] = [
    (FIRST, include_str!("../../reports/qingdao-2024.md")),
    (
        "qingdao-2023",
        include_str!("../../reports/qingdao-2023.md"),
    ),
];

/// Reads the embedded reports.
pub fn read() -> Vec<Document> {
    let document = |(id, text): (&str, &str)| {
        Document::new(
            id.to_owned(),
            Origin::Edition,
            Catalog::read(text.to_owned()),
        )
    };
    EDITIONS.into_iter().map(document).collect()
}
