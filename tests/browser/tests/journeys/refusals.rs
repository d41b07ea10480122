//! What is no report is refused with a reason, and the report on screen stays.

use crate::editions::{FIRST, ROWS, edition, see_rows};
use journeys::{Page, journey};
use shushuo::catalog::Query;

const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";
const LARGEST: usize = 10 * 1024 * 1024;

/// Waits for a refusal that says so, dismisses it, and looks whether the report is still there.
async fn see_refusal(page: &Page, reason: &str) {
    page.read(".notice[role=alert]", reason).await;
    see_rows(page, &edition(FIRST), &Query::default()).await;
    page.click_named(".notice button", "知道了").await;
    page.miss(".notice").await;
}

#[test]
fn a_file_that_is_no_report_is_refused() {
    let too_large = vec![b'a'; LARGEST + 1];
    let files: [(&str, &[u8], &str); 6] = [
        ("空.txt", b"", "空的"),
        ("照片.txt", PICTURE, "图片"),
        (
            "故事.txt",
            "从前有座山，山里有座庙。".as_bytes(),
            "没有可以读作指标的数",
        ),
        ("全年.txt", &too_large, "超过 10 MB"),
        ("乱码.txt", b"\xff\xff\xff\xff", "编码认不出来"),
        ("报告.txt", b"%PDF-1.7", "PDF"),
    ];
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        for (name, bytes, reason) in files {
            page.give_file("input[type=file]", name, bytes).await;
            page.read(".notice[role=alert]", name).await;
            see_refusal(page, reason).await;
        }
    });
}

#[test]
fn a_pasted_text_that_is_no_report_is_refused() {
    journey(async |page| {
        page.open("").await;
        for (text, reason) in [("  ", "空的"), ("你好。", "没有可以读作指标的数")] {
            page.click_named(".tools button", "粘贴文字").await;
            page.fill("#pasted", text).await;
            page.click_named("dialog[open] footer button", "读这段文字")
                .await;
            see_refusal(page, reason).await;
        }
    });
}
