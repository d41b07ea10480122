//! A visitor follows one figure through the reports at hand.

use crate::editions::{FIRST, SECOND, edition};
use crate::own_text::paste;
use journeys::journey;

/// A report that does not tell whose it is.
fn nameless(year: u16, count: u16) -> String {
    let review = year - 1;
    format!("# {year}年政府工作报告\n\n## 一、{review}年工作回顾\n\n新建公园{count}个。\n")
}

#[test]
fn a_figure_of_one_report_is_found_in_the_other() {
    journey(async |page| {
        page.open("").await;
        page.click_named(".views a", "对比").await;
        page.read("h1", "生产总值").await;
        page.see_count("table.compare tbody tr", 2).await;
        page.read("table.compare", "5.9%").await;
        page.see("svg.course .say").await;
        page.click("table.compare tbody a").await;
        page.see(".detail").await;
    });
}

#[test]
fn a_report_that_does_not_tell_is_a_gap() {
    journey(async |page| {
        let catalog = edition(FIRST);
        let lone = catalog
            .indicators
            .iter()
            .find(|it| it.name.contains("国际友城"))
            .unwrap();
        page.open(&format!("#report={FIRST}&view=compare&at={}", lone.key))
            .await;
        page.see_count("table.compare tbody tr", 2).await;
        page.open(&format!("#report={SECOND}&view=compare")).await;
        page.see("#figure-choice").await;
        let label = page.texts("#figure-choice option").await.swap_remove(1);
        page.choose("#figure-choice", &label).await;
        page.read("h1", &edition(SECOND).indicators[1].name).await;
    });
}

#[test]
fn the_years_of_an_opened_government_are_a_course_of_their_own() {
    journey(async |page| {
        let report = |year: u16, count: u16| {
            let review = year - 1;
            format!(
                "# {year}年甲州市政府工作报告\n\n## 一、{review}年工作回顾\n\n新建公园{count}个。\n"
            )
        };
        page.open("").await;
        page.see(".overview").await;
        paste(page, &report(2023, 8)).await;
        paste(page, &report(2024, 9)).await;
        page.click_named(".views a", "对比").await;
        page.read("figure.plot figcaption", "甲州市").await;
        page.see_count("svg.course", 1).await;
        page.see_count("svg.course .say", 2).await;
        page.see_count("table.compare tbody tr", 4).await;
    });
}

#[test]
fn reports_that_do_not_tell_whose_they_are_are_no_course() {
    journey(async |page| {
        page.open("").await;
        page.see(".overview").await;
        for (year, count) in [(2021, 7), (2023, 8), (2024, 9)] {
            paste(page, &nameless(year, count)).await;
        }
        page.click_named(".views a", "对比").await;
        page.read("h1", "公园").await;
        // No year is missing between reports of nobody known.
        page.see_count("table.compare tbody tr", 5).await;
        page.see_count("svg.course", 0).await;
    });
}
