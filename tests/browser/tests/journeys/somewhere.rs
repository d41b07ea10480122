//! The page at a path of its host, which may add reports without building; it asks nobody else for anything.

use crate::editions::{FIRST, ROWS, SECOND, edition, see_rows};
use crate::host::{Host, published};
use journeys::{Page, journey, journey_at};
use shushuo::catalog::{Catalog, Query};
use std::fs;
use std::path::{Path, PathBuf};

/// Fails where the page has asked any address but its own, or has left a cookie.
async fn expect_own_requests(page: &Page, address: &str) {
    let asked = "return performance.getEntriesByType('resource').map(it => it.name).filter(it => !it.startsWith('data:'));";
    let asked = page.run(asked, "").await;
    let asked: Vec<&str> = asked
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|it| it.as_str())
        .collect();
    assert!(asked.len() >= 3, "{asked:?}");
    assert!(asked.iter().all(|it| it.starts_with(address)), "{asked:?}");
    assert_eq!(page.run("return document.cookie;", "").await, "");
}

#[test]
fn the_page_asks_its_own_path_alone() {
    let copy = published();
    let host = Host::start(copy.path(), "/some/where/");
    journey_at(&host.address, async |page| {
        page.open(&format!("#report={SECOND}")).await;
        see_rows(page, &edition(SECOND), &Query::default()).await;
        expect_own_requests(page, &host.address).await;
    });
}

#[test]
fn a_broken_index_is_no_error() {
    for index in [
        "",
        "{",
        "[null, 3, {\"id\": 4}, {\"id\": \"x\", \"file\": \"https://x.y/z\"}]",
    ] {
        let copy = published();
        fs::write(copy.path().join("reports/index.json"), index).unwrap();
        let host = Host::start(copy.path(), "/");
        journey_at(&host.address, async |page| {
            page.open("").await;
            see_rows(page, &edition(FIRST), &Query::default()).await;
            page.open("?again#report=x").await;
            page.read(".notice[role=alert]", "报告不在这里").await;
            page.see_count(".report option", 1).await;
        });
    }
}

#[test]
fn the_policy_stops_what_the_page_did_not_bring() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        let try_it = "window.violations = [];
            document.addEventListener('securitypolicyviolation', it => violations.push(it.effectiveDirective));
            const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.body.append(script);
            fetch('https://example.org/').catch(() => {});";
        page.run(try_it, "").await;
        let stopped = "return violations.some(it => it.startsWith('script-src')) && violations.includes('connect-src') && !window.ran;";
        page.until("both are stopped", stopped, "").await;
        // Each is told in the console, as it should be.
        page.console_errors().await;
    });
}

/// Three reports of a collection, where it is at hand.
fn corpus() -> Option<Vec<PathBuf>> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let shared = std::env::var_os("SHUSHUO_SHARED").map_or(beside, PathBuf::from);
    let mut files: Vec<PathBuf> = fs::read_dir(shared.join("corpus"))
        .ok()?
        .map(|it| it.unwrap().path())
        .filter(|it| it.extension().is_some_and(|it| it == "txt" || it == "md"))
        .collect();
    files.sort();
    files.retain(|it| {
        let catalog = Catalog::read(fs::read_to_string(it).unwrap());
        let header = &catalog.report.header;
        header.government.is_some() && header.plan_year.is_some()
    });
    files.truncate(3);
    Some(files)
}

#[test]
fn a_host_adds_reports_without_building() {
    let Some(corpus) = corpus() else {
        println!("No collection of reports is at hand: this journey was not walked.");
        return;
    };
    assert_eq!(corpus.len(), 3);
    let copy = published();
    let added = copy.path().join("added");
    fs::create_dir_all(&added).unwrap();
    for file in &corpus {
        fs::copy(file, added.join(file.file_name().unwrap())).unwrap();
    }
    xtask::publish::reports::write(&added, copy.path()).unwrap();
    let host = Host::start(copy.path(), "/some/where/");
    journey_at(&host.address, async |page| {
        for file in &corpus {
            let id = file.file_stem().unwrap().to_str().unwrap();
            let catalog = Catalog::read(fs::read_to_string(file).unwrap());
            page.open(&format!("?{id}#report={id}")).await;
            see_rows(page, &catalog, &Query::default()).await;
            page.miss(".notice").await;
        }
        page.see_count(".report option", 4).await;
        expect_own_requests(page, &host.address).await;
    });
}
