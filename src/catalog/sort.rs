//! In which order figures are listed: total orders, ties in the order of the text.
//!
//! Figures of different units are never interleaved: 5 % and 5 家 have no order. What is unknown (a period, a unit)
//! comes last in both directions. Names and values are ranked once, so that ordering compares small numbers.

use super::{Catalog, Column, Order, Sort};
use crate::indicator::{Indicator, IndicatorId};
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// For every indicator the place of its name and of its value among all; equal ones share a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ranks {
    names: Vec<u32>,
    values: Vec<u32>,
}

impl Ranks {
    pub(super) fn new(indicators: &[Indicator]) -> Self {
        let names: Vec<&str> = indicators.iter().map(|it| it.name.as_str()).collect();
        let values: Vec<Decimal> = indicators.iter().map(|it| it.value.magnitude()).collect();
        Self {
            names: ranks(&names),
            values: ranks(&values),
        }
    }
}

/// Puts the ids in order.
pub(super) fn order(catalog: &Catalog, ids: &mut Vec<IndicatorId>, sort: Sort) {
    if sort == Sort::default() {
        return;
    }
    let key = |id: &IndicatorId| {
        let (group, rank) = key(catalog, *id, sort.column);
        match sort.order {
            Order::Ascending => (group, rank),
            Order::Descending => (group, u32::MAX - rank),
        }
    };
    let keys: Vec<(u32, u32)> = ids.iter().map(key).collect();
    let places = places(keys.len(), &|left, right| {
        keys.get(left).cmp(&keys.get(right))
    });
    *ids = places
        .into_iter()
        .filter_map(|it| ids.get(it).copied())
        .collect();
}

/// The numbers below `count` in an order; equal ones keep their own.
///
/// Merges ever longer runs, and is the one sort of the page: the standard library's would add 5 KB of code for each type.
pub(super) fn places(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut run = 1;
    while run < count {
        let mut merged = Vec::with_capacity(count);
        for pair in places.chunks(2 * run) {
            let (mut left, mut right) = pair.split_at(run.min(pair.len()));
            while let (Some((first, left_rest)), Some((second, right_rest))) =
                (left.split_first(), right.split_first())
            {
                if order(*first, *second).is_le() {
                    merged.push(*first);
                    left = left_rest;
                } else {
                    merged.push(*second);
                    right = right_rest;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        places = merged;
        run *= 2;
    }
    places
}

/// The group of a figure, which keeps its place in both directions, and its rank in the group.
fn key(catalog: &Catalog, id: IndicatorId, column: Column) -> (u32, u32) {
    let Some(it) = catalog.indicator(id) else {
        return (u32::MAX, 0);
    };
    let index = usize::try_from(id.0).unwrap_or(usize::MAX);
    let of = |ranks: &[u32]| ranks.get(index).copied().unwrap_or(u32::MAX);
    let unit = || short(catalog.units.of.get(index).copied().unwrap_or(usize::MAX));
    match column {
        Column::Place => (0, id.0),
        Column::Name => (0, of(&catalog.ranks.names)),
        Column::Value => (unit(), of(&catalog.ranks.values)),
        Column::Unit => (u32::from(it.unit.is_none()), unit()),
        Column::Kind => (0, it.kind as u32),
        Column::Period => match it.period {
            Some(it) => (0, (u32::from(it.first) << 16) + u32::from(it.last)),
            None => (1, 0),
        },
        Column::Status => (0, it.status as u32),
        Column::Section => (0, short(it.section)),
    }
}

fn short(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// The place of every value among all of them.
fn ranks<T: Ord>(values: &[T]) -> Vec<u32> {
    let mut ranks = vec![0; values.len()];
    let mut rank = 0;
    let mut previous = None;
    for index in places(values.len(), &|left, right| {
        values.get(left).cmp(&values.get(right))
    }) {
        let value = values.get(index);
        if previous.is_some_and(|it| it != value) {
            rank += 1;
        }
        previous = Some(value);
        if let Some(it) = ranks.get_mut(index) {
            *it = rank;
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::super::{Query, fixture};
    use super::*;
    use expect_test::{Expect, expect};

    #[track_caller]
    fn check(column: Column, order: Order, expected: &Expect) {
        let catalog = fixture::report();
        let query = Query {
            sort: Sort { column, order },
            ..Query::default()
        };
        let ids = catalog.run(&query);
        let lines: String = ids
            .iter()
            .filter_map(|id| {
                let it = catalog.indicator(*id)?;
                let period = it.period.map_or(0, |it| it.last);
                Some(format!("{} {} {period}\n", it.name, catalog.printed(*id)))
            })
            .collect();
        expected.assert_eq(&lines);
    }

    #[test]
    fn values_are_ordered_within_their_unit() {
        check(
            Column::Value,
            Order::Ascending,
            &expect![[r#"
            研发投入强度 3.2％ 2022
            GDP 5% 2023
            城镇调查失业率 5.5% 2023
            地区生产总值 6.5% 2022
            营商环境指数 92.5 0
            综合排名 第2位 2025
            地区生产总值 1.5万亿元 2022
            PM2.5浓度 28微克/立方米 0
            供水量 2.1亿立方米 2022
        "#]],
        );
        check(
            Column::Value,
            Order::Descending,
            &expect![[r#"
            地区生产总值 6.5% 2022
            城镇调查失业率 5.5% 2023
            GDP 5% 2023
            研发投入强度 3.2％ 2022
            营商环境指数 92.5 0
            综合排名 第2位 2025
            地区生产总值 1.5万亿元 2022
            PM2.5浓度 28微克/立方米 0
            供水量 2.1亿立方米 2022
        "#]],
        );
    }

    #[test]
    fn unknown_periods_come_last_in_both_directions() {
        check(
            Column::Period,
            Order::Ascending,
            &expect![[r#"
            地区生产总值 1.5万亿元 2022
            地区生产总值 6.5% 2022
            供水量 2.1亿立方米 2022
            研发投入强度 3.2％ 2022
            综合排名 第2位 2025
            GDP 5% 2023
            城镇调查失业率 5.5% 2023
            PM2.5浓度 28微克/立方米 0
            营商环境指数 92.5 0
        "#]],
        );
        check(
            Column::Period,
            Order::Descending,
            &expect![[r#"
            GDP 5% 2023
            城镇调查失业率 5.5% 2023
            综合排名 第2位 2025
            地区生产总值 1.5万亿元 2022
            地区生产总值 6.5% 2022
            供水量 2.1亿立方米 2022
            研发投入强度 3.2％ 2022
            PM2.5浓度 28微克/立方米 0
            营商环境指数 92.5 0
        "#]],
        );
    }

    #[test]
    fn ties_stay_in_the_order_of_the_text() {
        check(
            Column::Status,
            Order::Descending,
            &expect![[r#"
            GDP 5% 2023
            城镇调查失业率 5.5% 2023
            地区生产总值 1.5万亿元 2022
            地区生产总值 6.5% 2022
            综合排名 第2位 2025
            供水量 2.1亿立方米 2022
            PM2.5浓度 28微克/立方米 0
            研发投入强度 3.2％ 2022
            营商环境指数 92.5 0
        "#]],
        );
    }

    #[test]
    fn names_and_units() {
        check(
            Column::Name,
            Order::Ascending,
            &expect![[r#"
            GDP 5% 2023
            PM2.5浓度 28微克/立方米 0
            供水量 2.1亿立方米 2022
            地区生产总值 1.5万亿元 2022
            地区生产总值 6.5% 2022
            城镇调查失业率 5.5% 2023
            研发投入强度 3.2％ 2022
            综合排名 第2位 2025
            营商环境指数 92.5 0
        "#]],
        );
        check(
            Column::Unit,
            Order::Descending,
            &expect![[r#"
            供水量 2.1亿立方米 2022
            PM2.5浓度 28微克/立方米 0
            地区生产总值 1.5万亿元 2022
            综合排名 第2位 2025
            地区生产总值 6.5% 2022
            研发投入强度 3.2％ 2022
            GDP 5% 2023
            城镇调查失业率 5.5% 2023
            营商环境指数 92.5 0
        "#]],
        );
    }

    #[test]
    fn equal_ones_keep_their_order() {
        let places = |values: &[u32]| {
            places(values.len(), &|left, right| {
                values[left].cmp(&values[right])
            })
        };
        assert!(places(&[]).is_empty());
        assert_eq!(places(&[7]), [0]);
        assert_eq!(places(&[2, 1, 2, 1, 0, 2, 1]), [4, 1, 3, 6, 0, 2, 5]);
    }

    #[test]
    fn every_order_lists_every_figure_once() {
        let catalog = fixture::report();
        let all = catalog.run(&Query::default());
        for column in [
            Column::Place,
            Column::Name,
            Column::Value,
            Column::Unit,
            Column::Kind,
            Column::Period,
            Column::Status,
            Column::Section,
        ] {
            for order in [Order::Ascending, Order::Descending] {
                let sort = Sort { column, order };
                let mut ids = catalog.run(&Query {
                    sort,
                    ..Query::default()
                });
                ids.sort_unstable();
                assert_eq!(ids, all);
            }
        }
    }
}
