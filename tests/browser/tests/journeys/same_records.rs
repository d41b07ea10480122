//! A text gives the same records in the browser as natively, byte for byte.

use crate::editions::{FIRST, ROWS, SECOND, edition};
use journeys::{Page, journey};
use shushuo::catalog::Query;
use shushuo::export::{Format, render};

/// Keeps what the page saves instead of saving it.
const KEEP: &str = "HTMLAnchorElement.prototype.click = () => {};
    const create = URL.createObjectURL;
    URL.createObjectURL = blob => {
        blob.text().then(text => { window.kept = text; });
        return create(blob);
    };";
const IS_KEPT: &str = "return typeof window.kept === 'string';";

/// What the page hands over as a file of this format.
async fn saved(page: &Page, format: &str) -> String {
    page.run("delete window.kept;", "").await;
    page.click_named(".toolbar button", format).await;
    page.until("the page saves a file", IS_KEPT, "").await;
    let kept = page.run("return window.kept;", "").await;
    kept.as_str().unwrap().to_owned()
}

#[test]
fn the_browser_yields_the_same_records() {
    journey(async |page| {
        for id in [FIRST, SECOND] {
            let catalog = edition(id);
            let ids = catalog.run(&Query::default());
            page.open(&format!("?{id}#report={id}")).await;
            page.see(ROWS).await;
            page.run(KEEP, "").await;
            // Blob.text() decodes, so the mark that CSV begins with is not in it.
            let csv = render(&catalog, &ids, Format::Csv);
            let csv = csv.trim_start_matches('\u{feff}');
            assert!(saved(page, "JSON").await == render(&catalog, &ids, Format::Json));
            assert!(saved(page, "CSV").await == csv);
        }
    });
}

#[test]
fn a_file_holds_what_is_listed() {
    journey(async |page| {
        let catalog = edition(FIRST);
        let listed = Query {
            text: "住房".to_owned(),
            ..Query::default()
        };
        let ids = catalog.run(&listed);
        page.open("#q=住房").await;
        page.see_count(ROWS, ids.len()).await;
        page.run(KEEP, "").await;
        assert_eq!(
            saved(page, "JSON").await,
            render(&catalog, &ids, Format::Json)
        );
    });
}
