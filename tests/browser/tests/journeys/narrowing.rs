//! A visitor narrows the table by words and conditions, widens it again, and orders it.

use crate::editions::{FIRST, ROWS, edition, keys, see_rows};
use journeys::journey;
use shushuo::catalog::{Column, Order, Query, Sort};
use shushuo::indicator::{Kind, Status};

fn search(text: &str) -> Query {
    Query {
        text: text.to_owned(),
        ..Query::default()
    }
}

#[test]
fn a_search_narrows_the_table_and_its_chip_widens_it() {
    journey(async |page| {
        let catalog = edition(FIRST);
        page.open("").await;
        for text in ["GDP", "住房", ">5%"] {
            page.fill("#search", text).await;
            let query = search(text);
            let listed = keys(&catalog, &query);
            assert!(!listed.is_empty() && listed.len() < catalog.indicators.len());
            see_rows(page, &catalog, &query).await;
            page.read(".found", &listed.len().to_string()).await;
        }
        page.click_named(".chips .chip", ">5%").await;
        see_rows(page, &catalog, &Query::default()).await;
    });
}

#[test]
fn a_search_for_nothing_offers_ways_on() {
    journey(async |page| {
        let catalog = edition(FIRST);
        page.open("").await;
        page.fill("#search", "没有这样的指标").await;
        page.read(".empty", "没有这样的指标").await;
        page.click(".empty a").await;
        see_rows(page, &catalog, &Query::default()).await;
    });
}

#[test]
fn a_condition_narrows_the_table_and_its_chip_widens_it() {
    journey(async |page| {
        let catalog = edition(FIRST);
        page.open("").await;
        page.click_named(".rail label", "目标").await;
        let targets = Query {
            statuses: [Status::Target].into(),
            ..Query::default()
        };
        see_rows(page, &catalog, &targets).await;
        page.click_named(".rail label", "增速").await;
        let growing = Query {
            kinds: [Kind::Growth].into(),
            ..targets.clone()
        };
        see_rows(page, &catalog, &growing).await;
        page.click_named(".chips .chip", "增速").await;
        see_rows(page, &catalog, &targets).await;
        page.click_named(".chips button", "全部清除").await;
        see_rows(page, &catalog, &Query::default()).await;
        page.miss(".chips").await;
    });
}

#[test]
fn the_value_column_orders_by_magnitude() {
    journey(async |page| {
        let catalog = edition(FIRST);
        page.open("").await;
        page.see(ROWS).await;
        for order in [Order::Descending, Order::Ascending] {
            page.click(".value-head button").await;
            let column = Column::Value;
            let sorted = Query {
                sort: Sort { column, order },
                ..Query::default()
            };
            see_rows(page, &catalog, &sorted).await;
        }
        page.see(".value-head[aria-sort=ascending]").await;
        page.click(".value-head button").await;
        see_rows(page, &catalog, &Query::default()).await;
    });
}
