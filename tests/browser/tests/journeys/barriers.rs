//! Nothing in the page bars a visitor who sees, hears or points otherwise: axe looks for it in every view, theme and width.

use crate::editions::{FIRST, ROWS, SECOND, edition};
use journeys::{Browser, Page, browser, journey};
use shushuo::indicator::Status;
use std::env;
use std::fs;

const WIDTHS: [u32; 6] = [320, 390, 768, 1024, 1280, 1600];

/// What axe finds, one line each; the passing rules are left out, for they take time to tell.
const FIND: &str = "const [, done] = arguments;
    axe.run(document, { resultTypes: ['violations'] }).then(
        found => done(found.violations.map(it => `${it.id}: ${it.nodes.map(it => it.target.join(' ')).slice(0, 3).join(', ')}`)),
        error => done([String(error)]));";

/// Looks for barriers at every width.
async fn look(page: &Page, theme: &str, view: &str) {
    for width in WIDTHS {
        page.emulate(width, theme).await;
        let found = page.run_to_the_end(FIND, "").await;
        let found = found.as_array().unwrap();
        assert!(found.is_empty(), "{view}, {theme}, {width}: {found:#?}");
    }
}

/// The key of the older edition's first target, whose row is to be open.
fn target() -> String {
    let catalog = edition(SECOND);
    let mut targets = catalog
        .indicators
        .iter()
        .filter(|it| it.status == Status::Target);
    targets.next().unwrap().key.clone()
}

fn axe() -> String {
    let path = env::var(xtask::browser::AXE);
    let path = path.unwrap_or_else(|_| {
        let here = env!("CARGO_MANIFEST_DIR");
        format!("{here}/../../target/tools/node_modules/axe-core/axe.min.js")
    });
    fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{path}: {error}; axe-core is installed by `cargo xtask test`")
    })
}

fn walk(theme: &'static str) {
    // The rules judge the page's elements and colours, which the engines share; only Chromium changes its theme on demand.
    if browser() != Browser::Chromium {
        return;
    }
    let axe = axe();
    let key = &edition(FIRST).indicators[0].key;
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        page.run(&axe, "").await;
        look(page, theme, "first view").await;
        for address in [
            format!("#at={key}"),
            "#q=没有这样的指标".to_owned(),
            "#view=text".to_owned(),
            format!("#view=text&at={key}"),
            format!("#report={SECOND}&view=promises&at={}", target()),
            "#view=compare".to_owned(),
        ] {
            // Only the address changes, so the page stays and axe with it.
            page.open(&address).await;
            page.see("main").await;
            look(page, theme, &address).await;
        }
        page.press('?').await;
        page.see("dialog[open]").await;
        look(page, theme, "keys").await;
    });
}

#[test]
fn the_light_page_bars_nobody() {
    walk("light");
}

#[test]
fn the_dark_page_bars_nobody() {
    walk("dark");
}
