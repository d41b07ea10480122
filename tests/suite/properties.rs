//! What holds for every text: reading never fails, spans fit the text and each other, and lists are orderly.

use crate::texts::{config, text};
use proptest::prelude::*;
use shushuo::catalog::{Catalog, Column, Order, Query, Sort};
use shushuo::export::{self, Format};
use shushuo::indicator::{IndicatorId, Kind, Status};
use shushuo::text::Span;

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

/// Whether a span is a range of the text, on character boundaries.
fn fits(span: Span, source: &str) -> bool {
    source.get(span.start..span.end).is_some()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_span_fits_the_text(source in text()) {
        let catalog = Catalog::read(source.clone());
        let report = &catalog.report;
        prop_assert_eq!(&report.source, &source);
        let header = [report.header.title, report.header.delivered];
        let spans = header.into_iter().flatten()
            .chain(report.header.notes.iter().copied())
            .chain(report.sections.iter().flat_map(|it| [it.heading, it.span]))
            .chain(report.blocks.iter().map(|it| it.span))
            .chain(report.sentences.iter().map(|it| it.span))
            .chain(catalog.ledger.iter().map(|it| it.span))
            .chain(catalog.indicators.iter().map(|it| it.span));
        for span in spans {
            prop_assert!(fits(span, &source), "{span:?}");
        }
    }

    #[test]
    fn parts_lie_within_what_holds_them(source in text()) {
        let catalog = Catalog::read(source);
        let report = &catalog.report;
        for (index, section) in report.sections.iter().enumerate() {
            if let Some(parent) = section.parent {
                prop_assert!(parent < index);
                prop_assert!(report.sections[parent].span.contains(section.span));
            }
        }
        for block in &report.blocks {
            prop_assert!(report.sections[block.section].span.contains(block.span));
        }
        for sentence in &report.sentences {
            prop_assert!(report.blocks[sentence.block].span.contains(sentence.span));
        }
        for it in &catalog.indicators {
            let sentence = &report.sentences[it.sentence];
            prop_assert!(sentence.span.contains(it.span));
            prop_assert_eq!(it.section, report.blocks[sentence.block].section);
        }
    }

    #[test]
    fn indicators_are_found_by_id_and_by_key(source in text()) {
        let catalog = Catalog::read(source);
        for (index, it) in catalog.indicators.iter().enumerate() {
            prop_assert_eq!(it.id, IndicatorId(u32::try_from(index).unwrap()));
            prop_assert_eq!(catalog.by_key(&it.key), Some(it.id));
            prop_assert!(!it.name.is_empty());
        }
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
