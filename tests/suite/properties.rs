//! What holds for every text: reading never fails, spans fit the text and each other, and lists are orderly.

use crate::invariants;
use crate::texts::{config, text};
use proptest::prelude::*;
use shushuo::catalog::{Catalog, Column, Order, Query, Sort};
use shushuo::export::{self, Format};
use shushuo::indicator::{Kind, Status};

const COLUMNS: [Column; 8] = [
    Column::Place,
    Column::Name,
    Column::Value,
    Column::Unit,
    Column::Kind,
    Column::Period,
    Column::Status,
    Column::Section,
];

fn sort() -> impl Strategy<Value = Sort> {
    let order = prop_oneof![Just(Order::Ascending), Just(Order::Descending)];
    (prop::sample::select(&COLUMNS[..]), order).prop_map(|(column, order)| Sort { column, order })
}

fn query() -> impl Strategy<Value = Query> {
    let word = prop_oneof![
        4 => Just(String::new()),
        2 => prop::sample::select(&["增长", "GDP", ">5%", "1万亿以上 元", "年", "５左右"][..])
            .prop_map(str::to_owned),
        1 => ".{0,6}",
    ];
    let kinds = prop::sample::subsequence(vec![Kind::Amount, Kind::Growth, Kind::Share], 0..=3);
    let statuses = prop::sample::subsequence(vec![Status::Actual, Status::Target], 0..=2);
    let units = prop::sample::subsequence(vec!["%", "元", "", "人"], 0..=2);
    let sections = prop::collection::btree_set(0_usize..6, 0..3);
    (word, kinds, statuses, units, sections, sort()).prop_map(
        |(text, kinds, statuses, units, sections, sort)| Query {
            text,
            sections: sections.into_iter().collect(),
            kinds: kinds.into_iter().collect(),
            statuses: statuses.into_iter().collect(),
            units: units.into_iter().map(str::to_owned).collect(),
            sort,
        },
    )
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_text_keeps_the_invariants(source in text()) {
        prop_assert_eq!(invariants::broken(&source), None);
    }

    #[test]
    fn the_same_text_reads_the_same(source in text()) {
        prop_assert_eq!(Catalog::read(source.clone()), Catalog::read(source));
    }

    #[test]
    fn a_list_is_part_of_all_and_sorted_totally(source in text(), query in query()) {
        let catalog = Catalog::read(source);
        let ids = catalog.run(&query);
        prop_assert_eq!(&ids, &catalog.run(&query));
        let mut in_place = ids;
        in_place.sort_unstable();
        let unsorted = Query { sort: Sort::default(), ..query.clone() };
        prop_assert_eq!(&in_place, &catalog.run(&unsorted));
        let everything = Query { sort: query.sort, ..Query::default() };
        let all = catalog.run(&everything);
        prop_assert_eq!(all.len(), catalog.indicators.len());
        let kept: Vec<_> = all.into_iter().filter(|it| in_place.contains(it)).collect();
        prop_assert_eq!(kept, catalog.run(&query));
    }

    #[test]
    fn facet_counts_add_up(source in text(), query in query()) {
        let catalog = Catalog::read(source);
        let facets = catalog.facets(&query);
        prop_assert_eq!(&catalog.run_with_facets(&query), &(catalog.run(&query), facets.clone()));
        let listed = |query: &Query| catalog.run(query).len();
        let any_kind = Query { kinds: [].into(), ..query.clone() };
        let kinds: usize = facets.kinds.iter().map(|it| it.count).sum();
        prop_assert_eq!(kinds, listed(&any_kind));
        let any_status = Query { statuses: [].into(), ..query.clone() };
        let statuses: usize = facets.statuses.iter().map(|it| it.count).sum();
        prop_assert_eq!(statuses, listed(&any_status));
        let any_unit = Query { units: [].into(), ..query.clone() };
        let units: usize = facets.units.iter().map(|it| it.count).sum();
        prop_assert_eq!(units, listed(&any_unit));
        for it in &facets.sections {
            let one_section = Query { sections: [it.value].into(), ..query.clone() };
            prop_assert_eq!(it.count, listed(&one_section));
        }
    }

    #[test]
    fn matches_are_apart_and_on_boundaries(name in text(), query in query()) {
        let mut end = 0;
        for range in query.matches(&name) {
            prop_assert!(end <= range.start && range.start < range.end);
            prop_assert!(name.get(range.clone()).is_some());
            end = range.end;
        }
    }

    #[test]
    fn exports_hold_every_listed_figure(source in text()) {
        let catalog = Catalog::read(source);
        let ids = catalog.run(&Query::default());
        let file = export::render(&catalog, &ids, Format::Csv);
        let mut reader = csv::Reader::from_reader(file.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let records = export::records(&catalog.report, &catalog.indicators);
        prop_assert_eq!(rows.len(), records.len());
        for (row, record) in rows.iter().zip(&records) {
            prop_assert_eq!(row.get(2), Some(record.value.as_str()));
            prop_assert_eq!(row[12].trim_start_matches('\''), record.sentence.trim_start_matches('\''));
        }
        for id in ids {
            let row = export::row(&catalog, id);
            prop_assert_eq!(row.matches('\t').count(), 4);
            prop_assert!(!row.contains(['\n', '\r']));
        }
    }
}

/// Reading is linear: a sentence as long as a whole report takes no longer than a report does.
/// A rule that looks back over the whole sentence for each number would hold this test up for minutes.
#[test]
fn an_endless_sentence_is_read() {
    let pieces = [
        "增长5%，",
        "新增5个、",
        "分别为5个、",
        "其中5个，",
        "推进高质量发展增长5%",
        "（5",
        "^[",
        "在",
        "居第5位、",
        "总投资5亿元的",
        "2023年",
        "一百",
        "1,",
        "1 ",
        "“5个",
    ];
    for piece in pieces {
        let catalog = Catalog::read(piece.repeat(8_000 / piece.chars().count()) + "第5位");
        assert!(!catalog.ledger.is_empty(), "{piece}");
    }
}
