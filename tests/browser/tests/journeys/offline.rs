//! A visitor comes back without network, and comes back after the page was published anew.

use crate::editions::{FIRST, ROWS, SECOND, edition, search, see_rows};
use crate::host::{Host, published};
use crate::own_text::paste;
use journeys::{Page, journey_at};
use shushuo::catalog::Query;
use std::fs;

const OWN: &str = "2024年某某市政府工作报告\n\n一、2023年工作回顾\n\n新建公园12个。\n";

/// Waits until the browser keeps the page.
async fn see_kept(page: &Page) {
    let is_kept =
        "return navigator.serviceWorker.ready.then(it => it.active?.state === 'activated');";
    page.until("the page is kept", is_kept, "").await;
}

#[test]
fn the_page_works_with_its_server_gone() {
    let copy = published();
    let host = Host::start(copy.path(), "/some/where/");
    let address = host.address.clone();
    journey_at(&address, async |page| {
        page.open("").await;
        page.see(ROWS).await;
        see_kept(page).await;
        page.reload().await;
        page.choose(".report select", "青岛市 2023年").await;
        see_rows(page, &edition(SECOND), &Query::default()).await;
        drop(host);
        page.reload().await;
        see_rows(page, &edition(SECOND), &Query::default()).await;
        search(page, &edition(SECOND), "住房").await;
        paste(page, OWN).await;
        page.see_count(ROWS, 1).await;
        // The browser itself complains that the server does not answer its look for a newer version.
        page.console_errors().await;
    });
}

#[test]
fn a_new_version_waits_until_the_visitor_agrees() {
    let copy = published();
    let host = Host::start(copy.path(), "/");
    journey_at(&host.address, async |page| {
        page.open("").await;
        page.see(ROWS).await;
        see_kept(page).await;
        let index = copy.path().join("index.html");
        let old = fs::read_to_string(&index).unwrap();
        fs::write(&index, old.replace("<body>", "<body data-version=\"2\">")).unwrap();
        xtask::publish::worker::write(copy.path()).unwrap();
        page.reload().await;
        page.read(".update", "新版本").await;
        page.miss("body[data-version]").await;
        see_rows(page, &edition(FIRST), &Query::default()).await;
        page.click_named(".update button", "现在换").await;
        page.see("body[data-version='2']").await;
        see_rows(page, &edition(FIRST), &Query::default()).await;
        page.miss(".update").await;
        let caches =
            "return caches.keys().then(it => it.filter(it => !it.endsWith(' beside')).length);";
        page.until_it_is("the old version is gone", caches, "", &1.into())
            .await;
    });
}

#[test]
fn a_visit_that_breaks_off_leaves_nothing_and_the_next_one_recovers() {
    let copy = published();
    let host = Host::start(copy.path(), "/");
    journey_at(&host.address, async |page| {
        let manifest = copy.path().join("manifest.webmanifest");
        let whole = fs::read(&manifest).unwrap();
        fs::write(&manifest, "half").unwrap();
        page.open("").await;
        page.see(ROWS).await;
        let is_over = "return navigator.serviceWorker.getRegistration().then(it => !it);";
        page.until("the worker gave up", is_over, "").await;
        let caches = "return caches.keys().then(it => it.length);";
        page.until_it_is("nothing is kept", caches, "", &0.into())
            .await;
        // That the file was not the right one is said in the console.
        page.console_errors().await;
        fs::write(&manifest, whole).unwrap();
        page.reload().await;
        see_kept(page).await;
    });
}
