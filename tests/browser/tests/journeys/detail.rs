//! A visitor looks a figure up: its sentence, its place in the text, and back.

use crate::editions::{FIRST, ROWS, edition};
use journeys::{Page, journey};
use shushuo::catalog::Catalog;
use shushuo::export::{self, Record};

fn records(catalog: &Catalog) -> Vec<Record> {
    export::records(&catalog.report, &catalog.indicators)
}

/// Waits for the detail of a record, with its sentence and the figure marked in it.
async fn see_detail(page: &Page, record: &Record) {
    page.see(&format!(".detail[data-key='{}']", record.id))
        .await;
    page.read(".detail .quote", &record.sentence).await;
    page.read(".detail .quote mark", &record.text).await;
}

#[test]
fn a_row_opens_its_sentence_with_the_figure_marked() {
    journey(async |page| {
        let records = records(&edition(FIRST));
        page.open("").await;
        for index in [0, records.len() / 2, records.len() - 1] {
            let record = &records[index];
            page.click(&format!("{ROWS}[data-key='{}'] a.name", record.id))
                .await;
            see_detail(page, record).await;
        }
        page.click_named(".detail button", "关闭").await;
        page.miss(".detail").await;
    });
}

#[test]
fn a_figure_is_found_in_the_text_and_in_the_table_again() {
    journey(async |page| {
        let records = records(&edition(FIRST));
        let record = &records[records.len() / 2];
        let figure = format!("a.figure[data-key='{}'][aria-current=true]", record.id);
        let row = format!("{ROWS}[data-chosen][data-key='{}']", record.id);
        page.open(&format!("#at={}", record.id)).await;
        see_detail(page, record).await;
        page.click_named(".detail a", "在正文中查看").await;
        see_in_window(page, &figure).await;
        see_detail(page, record).await;
        page.click_named(".detail a", "在表中查看").await;
        see_in_window(page, &row).await;
        page.back().await;
        see_in_window(page, &figure).await;
    });
}

#[test]
fn a_figure_of_the_text_opens_its_detail() {
    journey(async |page| {
        let records = records(&edition(FIRST));
        page.open("#view=text").await;
        page.see("a.figure").await;
        assert_eq!(page.count("a.figure").await, records.len());
        page.click(&format!("a.figure[data-key='{}']", records[0].id))
            .await;
        see_detail(page, &records[0]).await;
    });
}

/// Waits until something stands in the part of the page that the window shows.
async fn see_in_window(page: &Page, css: &str) {
    let script = "const box = document.querySelector(arguments[0])?.getBoundingClientRect();
        return !!box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;";
    page.until(&format!("`{css}` is in the window"), script, css)
        .await;
}
