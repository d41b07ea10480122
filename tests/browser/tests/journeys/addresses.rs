//! A visitor keeps, sends and reopens a view by its address.

use crate::editions::{FIRST, ROWS, SECOND, edition, keys, see_rows};
use journeys::journey;
use shushuo::catalog::{Column, Order, Query, Sort};
use shushuo::indicator::{Kind, Status};

#[test]
fn an_address_opens_its_view_and_survives_a_reload() {
    journey(async |page| {
        let catalog = edition(SECOND);
        let query = Query {
            kinds: [Kind::Growth].into(),
            sort: Sort {
                column: Column::Value,
                order: Order::Descending,
            },
            ..Query::default()
        };
        let key = keys(&catalog, &query).swap_remove(0);
        let address = format!("#report={SECOND}&kind=growth&sort=-value&at={key}");
        let detail = format!(".detail[data-key='{key}']");
        page.open(&address).await;
        see_rows(page, &catalog, &query).await;
        page.see(&detail).await;
        assert_eq!(page.addition().await, address);
        page.reload().await;
        see_rows(page, &catalog, &query).await;
        page.see(&detail).await;
        page.miss(".notice").await;
    });
}

#[test]
fn the_back_button_undoes_the_last_choice() {
    journey(async |page| {
        let catalog = edition(FIRST);
        let targets = Query {
            statuses: [Status::Target].into(),
            ..Query::default()
        };
        page.open("").await;
        page.click_named(".rail label", "目标").await;
        see_rows(page, &catalog, &targets).await;
        page.click(&format!("{ROWS} a.name")).await;
        page.see(".detail").await;
        page.back().await;
        page.miss(".detail").await;
        see_rows(page, &catalog, &targets).await;
        page.back().await;
        see_rows(page, &catalog, &Query::default()).await;
    });
}

#[test]
fn the_switch_shows_the_other_report() {
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        page.choose(".report select", "青岛市 2023年").await;
        see_rows(page, &edition(SECOND), &Query::default()).await;
        page.back().await;
        see_rows(page, &edition(FIRST), &Query::default()).await;
    });
}

#[test]
fn a_damaged_address_opens_what_can_be_read_of_it() {
    journey(async |page| {
        page.open(&format!("#report={SECOND}&kind=colour&%FF=%C0"))
            .await;
        page.read(".notice[role=alert]", "看不懂").await;
        see_rows(page, &edition(SECOND), &Query::default()).await;
        page.open("#report=nowhere").await;
        page.read(".notice[role=alert]", "报告不在这里").await;
        see_rows(page, &edition(FIRST), &Query::default()).await;
        page.open("#at=nothing").await;
        page.read(".notice[role=alert]", "找不到").await;
        see_rows(page, &edition(FIRST), &Query::default()).await;
    });
}
