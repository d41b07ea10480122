//! A visitor who comes with no plan finds an answer on the first screen.

use crate::editions::{FIRST, ROWS, edition, see_rows};
use journeys::journey;
use shushuo::catalog::Query;

#[test]
fn the_first_view_has_an_overview_and_every_row() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        page.read(".overview h1", "青岛市").await;
        assert!(page.count(".headline .large-figure").await >= 3);
        page.see(".strip").await;
        see_rows(page, &edition(FIRST), &Query::default()).await;
        assert_eq!(page.addition().await, "");
    });
}

#[test]
fn nothing_is_fetched_from_elsewhere() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        let elsewhere = "return performance.getEntriesByType('resource').filter(it => !it.name.startsWith(location.origin)).length;";
        assert_eq!(page.run(elsewhere, "").await, 0);
        let cookies = "return document.cookie.length;";
        assert_eq!(page.run(cookies, "").await, 0);
    });
}
