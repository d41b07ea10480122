//! A visitor without a mouse can do it all.

use crate::editions::{FIRST, ROWS, edition, keys, see_rows};
use journeys::{Key, Page, journey};
use shushuo::catalog::Query;

#[test]
fn search_step_and_close_by_keys_alone() {
    journey(async |page| {
        let catalog = edition(FIRST);
        let query = Query {
            text: "增长".to_owned(),
            ..Query::default()
        };
        let keys = keys(&catalog, &Query::default());
        page.open("").await;
        page.see(ROWS).await;
        page.press('/').await;
        page.see_focus("#search").await;
        page.type_text("增长").await;
        see_rows(page, &catalog, &query).await;
        for _ in 0..2 {
            page.press(Key::Backspace).await;
        }
        see_rows(page, &catalog, &Query::default()).await;
        page.press(Key::Tab).await;
        for (key, chosen) in [('j', &keys[0]), ('j', &keys[1]), ('k', &keys[0])] {
            page.press(key).await;
            see_detail(page, chosen).await;
        }
        page.press(Key::Escape).await;
        page.miss(".detail").await;
    });
}

#[test]
fn a_row_opens_with_enter_and_keeps_the_focus() {
    journey(async |page| {
        page.open("#q=GDP").await;
        page.see(ROWS).await;
        tab_to(page, &format!("{ROWS} a.name")).await;
        page.press(Key::Enter).await;
        page.see(".detail").await;
        page.see_focus(&format!("{ROWS}[data-chosen] a.name")).await;
        page.press(Key::Escape).await;
        page.miss(".detail").await;
        page.see_focus(&format!("{ROWS} a.name")).await;
    });
}

#[test]
fn the_keys_are_listed_at_a_question_mark() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        page.press('?').await;
        page.read("dialog[open]", "快捷键").await;
        page.press(Key::Escape).await;
        page.miss("dialog[open]").await;
    });
}

async fn see_detail(page: &Page, key: &str) {
    page.see(&format!(".detail[data-key='{key}']")).await;
}

/// Moves on with Tab until the focus is on something.
async fn tab_to(page: &Page, css: &str) {
    let focused = "return !!document.activeElement?.matches(arguments[0]);";
    for _ in 0..80 {
        if page.run(focused, css).await == true {
            return;
        }
        page.press(Key::Tab).await;
    }
    panic!("80 times Tab do not lead to `{css}`");
}
