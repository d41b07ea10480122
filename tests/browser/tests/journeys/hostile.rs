//! A text that tries to be more than a text stays one: in the page, in what is exported, in the saved file.

use crate::editions::ROWS;
use crate::one_file::saved;
use crate::own_text::paste;
use journeys::{Page, journey};
use std::fs;

/// Tags, handlers, the end of a script, a formula, signs that turn or hide what stands beside them.
const HOSTILE: &str = "2024年某某市政府工作报告\n\n一、2023年<img src=x onerror=\"window.ran=1\">工作回顾</script><script>window.ran=1</script>\n\n=HYPERLINK(\"http://x.y\")新建公园12个，\u{202e}绿地\u{202c}<svg onload=window.ran=1>面积增长5%，<!--新增就业3万人-->，城\u{200b}镇</title></style>住房30套。\n\n二、2024年工作安排\n\n<a href=\"javascript:window.ran=1\">地区生产总值</a>增长5.5%左右，&lt;b&gt;新建学校3所。\n";

/// Fails where a part of the text has become a part of the page.
async fn expect_harmless(page: &Page) {
    let parts = "return document.querySelectorAll('main img, main script, main svg[onload], a[href^=javascript], [onerror], [onload]').length;";
    assert_eq!(page.run(parts, "").await, 0);
    assert_eq!(page.run("return window.ran === undefined;", "").await, true);
}

#[test]
fn a_hostile_text_stays_a_text() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        paste(page, HOSTILE).await;
        page.see(ROWS).await;
        expect_harmless(page).await;
        page.click_named(".views a", "正文").await;
        page.read("main", "onerror").await;
        expect_harmless(page).await;
        let file = std::env::temp_dir().join(format!("hostile-{}.html", std::process::id()));
        let html = saved(page).await;
        // What is in the file is data without a single tag.
        let data = html.split(r#"id="reports">"#).nth(1).unwrap();
        let data = data.split("</script>").next().unwrap();
        assert!(data.contains("\\u003cimg src=x") && !data.contains('<'));
        fs::write(&file, html).unwrap();
        page.leave_for(&format!("file://{}", file.display())).await;
        page.read("main", "onerror").await;
        expect_harmless(page).await;
        let source = page
            .run("return JSON.parse(document.querySelector('script#reports').textContent).reports.at(-1).text;", "")
            .await;
        assert_eq!(source, HOSTILE);
        fs::remove_file(&file).unwrap();
    });
}

#[test]
fn no_cell_of_an_exported_file_is_a_formula() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        paste(page, HOSTILE).await;
        page.see(ROWS).await;
        page.run(crate::one_file::KEEP, "").await;
        page.click_named(".toolbar button", "CSV").await;
        let is_kept = "return typeof window.kept === 'string';";
        page.until("the page saves a file", is_kept, "").await;
        let kept = page.run("return window.kept;", "").await;
        let mut reader = csv::Reader::from_reader(kept.as_str().unwrap().as_bytes());
        let mut count = 0;
        for record in reader.records() {
            for cell in &record.unwrap() {
                count += 1;
                let is_number = cell.parse::<f64>().is_ok();
                assert!(
                    is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                    "{cell}"
                );
            }
        }
        assert!(count > 20);
    });
}
