//! A visitor opens the page from disk, and sends a colleague the page with what they read in it.

use crate::editions::{FIRST, ROWS, SECOND, edition, search, see_rows};
use crate::own_text::paste;
use journeys::{Page, dist, journey, journey_at};
use shushuo::catalog::{Catalog, Query};
use std::fs;
use std::path::Path;

const OWN: &str = "2024年某某市政府工作报告\n\n一、2023年工作回顾\n\n地区生产总值增长6.1%。新建公园12个。\n\n二、2024年工作安排\n\n地区生产总值增长5.5%左右。\n";

/// Keeps what the page saves instead of saving it.
pub(crate) const KEEP: &str = "HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = blob => {
        blob.text().then(text => { window.kept = text; });
        return 'blob:kept';
    };";

fn on_disk(path: &Path) -> String {
    format!("file://{}", path.canonicalize().unwrap().display())
}

/// What the page hands over as the explorer in one file.
pub(crate) async fn saved(page: &Page) -> String {
    page.run(KEEP, "").await;
    page.click_named(".colophon button", "存成一个文件").await;
    let is_kept = "return typeof window.kept === 'string';";
    page.until("the page saves itself", is_kept, "").await;
    let kept = page.run("return window.kept;", "").await;
    kept.as_str().unwrap().to_owned()
}

/// Fails where the page has fetched anything.
async fn expect_nothing_fetched(page: &Page) {
    let fetched = "return performance.getEntriesByType('resource').filter(it => !/^(data|blob):/.test(it.name)).length;";
    assert_eq!(page.run(fetched, "").await, 0);
}

#[test]
fn the_page_opens_from_disk_with_all_it_can_do() {
    journey_at(&on_disk(&dist().join("shushuo.html")), async |page| {
        page.open("").await;
        see_rows(page, &edition(FIRST), &Query::default()).await;
        page.choose(".report select", "青岛市 2023年").await;
        see_rows(page, &edition(SECOND), &Query::default()).await;
        search(page, &edition(SECOND), "住房").await;
        paste(page, OWN).await;
        see_rows(page, &Catalog::read(OWN.to_owned()), &Query::default()).await;
        expect_nothing_fetched(page).await;
    });
}

#[test]
fn a_link_within_the_file_opens_its_view() {
    journey_at(&on_disk(&dist().join("shushuo.html")), async |page| {
        page.open(&format!("#report={SECOND}&q=住房")).await;
        let query = Query {
            text: "住房".to_owned(),
            ..Query::default()
        };
        see_rows(page, &edition(SECOND), &query).await;
        page.miss(".notice").await;
    });
}

#[test]
fn a_saved_page_opens_with_the_same_reports_and_view() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        paste(page, OWN).await;
        page.fill("#search", "公园").await;
        page.see_count(ROWS, 1).await;
        let file = std::env::temp_dir().join(format!("saved-{}.html", std::process::id()));
        fs::write(&file, saved(page).await).unwrap();
        // The saved page saves itself again, so it is looked at twice.
        for _ in 0..2 {
            page.leave_for(&on_disk(&file)).await;
            page.see_count(ROWS, 1).await;
            let is_own = "return document.querySelector(arguments[0]).value.startsWith('own-');";
            page.until("the own report is shown", is_own, ".report select")
                .await;
            page.see_count(".report option", 3).await;
            page.miss(".notice").await;
            expect_nothing_fetched(page).await;
            fs::write(&file, saved(page).await).unwrap();
        }
        fs::remove_file(&file).unwrap();
    });
}
