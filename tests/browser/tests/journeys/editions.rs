//! The reports that the page carries, read here, to hold the page against.

use journeys::Page;
use shushuo::catalog::{Catalog, Query};
use std::fs;
use std::path::Path;

/// The report that the page opens with, and the one of the year before.
pub(crate) const FIRST: &str = "qingdao-2024";
pub(crate) const SECOND: &str = "qingdao-2023";

/// The rows of figures, without those that head a group.
pub(crate) const ROWS: &str = "table.indicators tr[data-key]";

/// An embedded report.
pub(crate) fn edition(id: &str) -> Catalog {
    let reports = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../reports");
    let text = fs::read_to_string(reports.join(id).with_extension("md")).unwrap();
    Catalog::read(text)
}

/// The keys of what a query lists, in its order.
pub(crate) fn keys(catalog: &Catalog, query: &Query) -> Vec<String> {
    let indicator = |id| catalog.indicator(id).unwrap().key.clone();
    catalog.run(query).into_iter().map(indicator).collect()
}

/// Looks for words, and waits until the table lists what a report has of them.
pub(crate) async fn search(page: &Page, catalog: &Catalog, words: &str) {
    page.fill("#search", words).await;
    let query = Query {
        text: words.to_owned(),
        ..Query::default()
    };
    see_rows(page, catalog, &query).await;
}

/// Waits until the table lists exactly what a query does.
pub(crate) async fn see_rows(page: &Page, catalog: &Catalog, query: &Query) {
    page.see_attributes(ROWS, "data-key", &keys(catalog, query))
        .await;
}
