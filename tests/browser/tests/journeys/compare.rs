//! A visitor follows one figure through the reports at hand.

use crate::editions::{FIRST, SECOND, edition};
use journeys::journey;

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
