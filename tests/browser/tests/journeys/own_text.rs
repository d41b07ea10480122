//! A visitor reads a report of their own, as a file or pasted.

use crate::editions::{ROWS, see_rows};
use journeys::{Page, journey};
use shushuo::catalog::{Catalog, Query};

const TEXT: &str = "2024年某某市政府工作报告\n\n一、2023年工作回顾\n\n地区生产总值增长6.1%，新建公园12个，城镇新增就业3.5万人。\n\n二、2024年工作安排\n\n地区生产总值增长5.5%左右。\n";

/// Opens a text of the visitor's own by pasting it, faster than by typing.
pub(crate) async fn paste(page: &Page, text: &str) {
    page.click_named(".tools button", "粘贴文字").await;
    page.see("dialog[open] #pasted").await;
    let fill = "document.querySelector('#pasted').value = arguments[0]; return true;";
    page.run(fill, text).await;
    page.click_named("dialog[open] footer button", "读这段文字")
        .await;
    page.miss("dialog[open]").await;
    page.read(".notice[role=status]", "读好了").await;
}

/// Waits until the page shows the text above.
async fn see_text(page: &Page) {
    page.read(".notice[role=status]", "读好了").await;
    let catalog = Catalog::read(TEXT.to_owned());
    assert!(catalog.indicators.len() >= 3);
    see_rows(page, &catalog, &Query::default()).await;
    page.read(".overview h1", "某某市").await;
}

#[test]
fn a_pasted_text_is_read() {
    journey(async |page| {
        page.open("").await;
        page.click_named(".tools button", "粘贴文字").await;
        page.fill("#pasted", TEXT).await;
        page.click_named("dialog[open] footer button", "读这段文字")
            .await;
        see_text(page).await;
        page.miss("dialog[open]").await;
    });
}

#[test]
fn a_file_is_read_whatever_its_encoding() {
    let (gb18030, _, is_damaged) = encoding_rs::GB18030.encode(TEXT);
    assert!(!is_damaged && std::str::from_utf8(&gb18030).is_err());
    for bytes in [TEXT.as_bytes(), &gb18030] {
        journey(async |page| {
            page.open("").await;
            page.see(ROWS).await;
            page.give_file("input[type=file]", "某某市.txt", bytes)
                .await;
            see_text(page).await;
        });
    }
}

#[test]
fn an_opened_report_can_be_left_and_returned_to() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        page.give_file("input[type=file]", "某某市.txt", TEXT.as_bytes())
            .await;
        see_text(page).await;
        page.back().await;
        page.read(".overview h1", "青岛市").await;
        page.choose(".report select", "某某市 2024年").await;
        page.read(".overview h1", "某某市").await;
    });
}

#[test]
fn an_opened_report_is_there_after_a_reload_until_it_is_taken_away() {
    journey(async |page| {
        page.open("").await;
        paste(page, TEXT).await;
        page.reload().await;
        page.read(".overview h1", "某某市").await;
        see_rows(page, &Catalog::read(TEXT.to_owned()), &Query::default()).await;
        page.miss(".notice").await;
        page.click_named(".colophon button", "移走这份报告").await;
        page.read(".overview h1", "青岛市").await;
        page.reload().await;
        page.read(".overview h1", "青岛市").await;
        let labels = page.texts(".report option").await;
        assert!(!labels.iter().any(|it| it.contains("某某市")), "{labels:?}");
    });
}

#[test]
fn a_browser_that_keeps_nothing_is_told_of_and_loses_nothing() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        let forbid = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
        page.run(forbid, "").await;
        page.give_file("input[type=file]", "某某市.txt", TEXT.as_bytes())
            .await;
        page.read(".notice[role=alert]", "留不住").await;
        see_rows(page, &Catalog::read(TEXT.to_owned()), &Query::default()).await;
    });
}

#[test]
fn of_several_files_the_readable_are_opened_and_the_others_named() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        let other = TEXT.replace("某某市", "某乙市");
        let give = format!(
            "const files = new DataTransfer();
             for (const [name, text] of {}) files.items.add(new File([text], name));
             const field = document.querySelector(arguments[0]);
             field.files = files.files;
             field.dispatchEvent(new Event('change', {{ bubbles: true }}));
             return true;",
            serde_json::json!([
                ["空.txt", ""],
                ["某乙市.txt", other],
                ["故事.txt", "从前有座山。"],
                ["某某市.txt", TEXT]
            ])
        );
        page.run(&give, "input[type=file]").await;
        page.read(".notice[role=alert]", "没读成，“空.txt”“故事.txt”各有原因")
            .await;
        page.read(".overview h1", "某某市").await;
        page.choose("#report-switch", "某乙市 2024年").await;
        page.read(".overview h1", "某乙市").await;
        // All were opened in one step.
        page.back().await;
        page.read(".overview h1", "某某市").await;
        page.back().await;
        page.read(".overview h1", "青岛市").await;
    });
}
