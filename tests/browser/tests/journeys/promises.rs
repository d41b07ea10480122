//! A visitor asks what became of last year's targets.

use crate::editions::{FIRST, SECOND, edition};
use crate::one_file::KEEP;
use crate::own_text::paste;
use journeys::{Page, journey};
use shushuo::catalog::link::{self, FigureId, Promise};
use shushuo::catalog::verdict::Verdict;

const ROWS: &str = "table.ledger tr[data-key]";

const TARGETS: &str = "# 2023年甲州市政府工作报告\n\n## 一、2022年工作回顾\n\n新建公园8个。\n\n## 二、2023年工作安排\n\n今年，新建公园10个，造林100亩，新增托位300个。\n";
const RESULTS: &str = "# 2024年甲州市政府工作报告\n\n## 一、2023年工作回顾\n\n过去一年，新建公园9个，造林150亩。\n\n## 二、2024年工作安排\n\n今年，新建公园5个。\n";
const OVERLAPPING: &str =
    "# 2024年甲州市政府工作报告\n\n## 一、2023年工作回顾\n\n过去一年，新建公园12个。\n";

const IN_STEP: &str = "# 2023年丙州市政府工作报告\n\n## 二、2023年工作安排\n\n今年，地区生产总值增长5%左右，居民收入与经济增长同步。\n";
const GROWN: &str = "# 2024年丙州市政府工作报告\n\n## 一、2023年工作回顾\n\n过去一年，地区生产总值增长6%，居民人均可支配收入增长5.1%。\n";

/// The view of the promises, with reports of a visitor's own.
async fn promises_of(page: &Page, texts: &[&str]) {
    page.open("").await;
    page.see(".overview").await;
    for text in texts {
        paste(page, text).await;
    }
    page.click_named(".views a", "承诺").await;
}

/// The older edition's promises with the key of each target.
fn promises() -> Vec<(String, Promise)> {
    let catalogs = [edition(SECOND), edition(FIRST)];
    let links = link::read(&catalogs.iter().collect::<Vec<_>>());
    let own = links
        .promises
        .into_iter()
        .filter(|it| it.target.report == 0);
    let key = |it: &Promise| {
        catalogs[0]
            .indicator(it.target.indicator)
            .unwrap()
            .key
            .clone()
    };
    own.map(|it| (key(&it), it)).collect()
}

#[test]
fn every_target_of_last_year_stands_with_its_verdict() {
    journey(async |page| {
        let promises = promises();
        page.open("").await;
        // The older report, whose promises these are, comes after the page's own.
        let count = promises.len().to_string();
        page.read(".views .count", &count).await;
        page.click_named(".views a", "承诺").await;
        page.see_count(ROWS, promises.len()).await;
        page.read("h1", &format!("{}个目标，一年后怎么说", promises.len()))
            .await;
        let missed = promises.iter().filter(|it| it.1.verdict == Verdict::Missed);
        page.click_named(".verdicts button", "未达到").await;
        page.see_count(ROWS, missed.clone().count()).await;
        for (key, _) in missed {
            page.see(&format!("{ROWS}[data-key='{key}']")).await;
        }
        assert!(page.addition().await.contains("verdict=missed"));
        page.reload().await;
        page.see("button[aria-pressed=true]").await;
        page.back().await;
        page.see_count(ROWS, promises.len()).await;
    });
}

#[test]
fn a_row_opens_to_both_sentences_and_a_link_opens_it_again() {
    journey(async |page| {
        let catalogs = [edition(SECOND), edition(FIRST)];
        let (key, promise) = promises()
            .into_iter()
            .find(|it| it.1.verdict == Verdict::Missed)
            .unwrap();
        let outcome = promise.outcome.unwrap();
        let sentence = |report: usize, id| {
            let catalog = &catalogs[report];
            let it = catalog.indicator(id).unwrap();
            catalog.report.slice(it.span).to_owned()
        };
        page.open(&format!("#report={SECOND}&view=promises")).await;
        page.click(&format!("{ROWS}[data-key='{key}'] .toggle"))
            .await;
        page.read(".proof mark.target", &sentence(0, promise.target.indicator))
            .await;
        page.read(".proof mark.actual", &sentence(1, outcome.indicator))
            .await;
        page.read(".proof", "未达到").await;
        page.reload().await;
        page.see(&format!(
            "{ROWS}[data-key='{key}'] .toggle[aria-expanded=true]"
        ))
        .await;
        page.click(&format!("{ROWS}[data-key='{key}'] .toggle"))
            .await;
        page.miss(".proof").await;
    });
}

#[test]
fn the_worst_comes_first_by_distance_and_a_section_limits_the_list() {
    journey(async |page| {
        page.open(&format!("#report={SECOND}&view=promises")).await;
        page.see(ROWS).await;
        page.click_named(".toolbar label", "按离目标的远近排").await;
        page.miss("table.ledger .group").await;
        page.read(&format!("{ROWS}:first-child"), "未达到").await;
        page.open(&format!("#report={SECOND}&view=promises&part=9999"))
            .await;
        page.read(".notice[role=alert]", "看不懂").await;
    });
}

#[test]
fn own_reports_of_two_years_are_judged() {
    journey(async |page| {
        promises_of(page, &[RESULTS, TARGETS]).await;
        page.see_count(ROWS, 3).await;
        page.read(&format!("{ROWS}[data-opened], {ROWS}"), "差1个")
            .await;
        page.read("table.ledger", "未再提及").await;
        page.read("table.ledger", "高出50亩").await;
    });
}

#[test]
fn a_goal_to_keep_pace_is_judged_by_the_other_growth() {
    journey(async |page| {
        promises_of(page, &[IN_STEP]).await;
        page.read("#paces", "还没到期").await;
        paste(page, GROWN).await;
        page.click_named(".views a", "承诺").await;
        page.read("#paces h3", "居民收入与经济增长同步").await;
        page.read("#paces", "差0.9个百分点").await;
        page.see_count("#paces mark.actual", 2).await;
        // The target of the growth itself has a band of its own in the ledger.
        page.see_count(ROWS, 1).await;
        page.see("table.ledger .track .band").await;
    });
}

#[test]
fn a_report_without_a_partner_says_that_it_is_early() {
    journey(async |page| {
        promises_of(page, &[TARGETS]).await;
        page.read("h1", "还没有下一份报告").await;
        page.see_count(ROWS, 3).await;
        page.read(".verdicts", "还没到期").await;
    });
}

#[test]
fn the_same_report_twice_and_two_for_one_year_are_one_partner() {
    journey(async |page| {
        promises_of(page, &[RESULTS, RESULTS, TARGETS]).await;
        page.see_count(ROWS, 3).await;
        page.read("table.ledger", "差1个").await;
        page.see_count(".pairs li", 2).await;
        // Another report for the same year, opened later, takes its place.
        paste(page, OVERLAPPING).await;
        page.click_named(".views a", "承诺").await;
        page.read("h1", "3个目标").await;
        page.read("table.ledger", "高出2个").await;
        page.see_count(".pairs li", 2).await;
    });
}

#[test]
fn the_table_and_the_detail_name_what_stands_against_a_figure() {
    journey(async |page| {
        let (key, _) = promises()
            .into_iter()
            .find(|it| it.1.verdict == Verdict::Missed)
            .unwrap();
        page.open(&format!("#report={SECOND}&at={key}")).await;
        page.read(
            &format!("table.indicators tr[data-key='{key}'] .against"),
            "未达到",
        )
        .await;
        page.read(".detail", "一年后的结果").await;
    });
}

#[test]
fn reports_of_nobody_known_are_taken_together_only_where_no_other_could_be_meant() {
    journey(async |page| {
        let nameless = |text: &str| text.replace("甲州市", "");
        promises_of(page, &[&nameless(RESULTS), &nameless(TARGETS)]).await;
        page.read("table.ledger", "差1个").await;
        page.read("main", "没写明是哪里的").await;
        paste(page, &nameless(OVERLAPPING)).await;
        page.click_named(".views a", "承诺").await;
        page.read("h1", "还没有下一份报告").await;
        page.read("main", "开头加一行").await;
    });
}

#[test]
fn the_listed_promises_are_taken_away_as_they_are_listed() {
    journey(async |page| {
        promises_of(page, &[RESULTS, TARGETS]).await;
        page.see_count(ROWS, 3).await;
        page.run(KEEP, "").await;
        page.click_named(".verdicts button", "未达到").await;
        page.see_count(ROWS, 1).await;
        page.click_named(".toolbar button", "下载 JSON（1 行）")
            .await;
        page.until(
            "the file holds the one promise that is listed, with its outcome",
            "const rows = window.kept && JSON.parse(window.kept);
             return rows?.length === 1 && rows[0].verdict === 'missed' && rows[0].outcome_value === '9';",
            "",
        )
        .await;
    });
}

#[test]
fn a_detail_tells_how_sure_a_link_is_and_what_the_other_figure_is_called() {
    journey(async |page| {
        let catalogs = [edition(SECOND), edition(FIRST)];
        let links = link::read(&catalogs.iter().collect::<Vec<_>>());
        let mut again = links.links.iter().filter(|it| it.later.report == 1);
        let unsure = again
            .find(|it| it.earlier.report == 0 && it.confidence < 1000)
            .unwrap();
        let figure = |id: FigureId| catalogs[id.report].indicator(id.indicator).unwrap();
        let key = &figure(unsure.later).key;
        page.open(&format!("#report={FIRST}&at={key}")).await;
        page.read(".detail", &format!("把握{}%", unsure.confidence / 10))
            .await;
        page.read(".detail dd", &figure(unsure.earlier).name).await;
    });
}
