//! Every number of a text is accounted for, once.

use crate::texts::{config, text};
use proptest::prelude::*;
use shushuo::catalog::Catalog;
use shushuo::indicator::Reading;
use shushuo::text::Span;

/// Every run of digits, half or full width.
fn digit_runs(source: &str) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    for (start, c) in source.char_indices() {
        if !matches!(c, '0'..='9' | '０'..='９') {
            continue;
        }
        let end = start + c.len_utf8();
        match runs.last_mut() {
            Some(last) if last.end == start => last.end = end,
            _ => runs.push(Span::new(start, end)),
        }
    }
    runs
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn entries_are_in_order_and_apart(source in text()) {
        let catalog = Catalog::read(source);
        let mut end = 0;
        for entry in &catalog.ledger {
            prop_assert!(end <= entry.span.start && entry.span.start < entry.span.end);
            end = entry.span.end;
        }
    }

    #[test]
    fn every_indicator_is_in_the_ledger(source in text()) {
        let catalog = Catalog::read(source);
        let read = catalog.ledger.iter().filter_map(|it| match it.reading {
            Reading::Indicator(id) => Some((id, it.span)),
            Reading::Not(_) => None,
        });
        let read: Vec<_> = read.collect();
        for it in &catalog.indicators {
            prop_assert!(read.iter().any(|(id, span)| *id == it.id && span.overlaps(it.span)));
        }
        for (id, _) in read {
            prop_assert!(catalog.indicator(id).is_some());
        }
    }

    #[test]
    fn every_run_of_digits_lies_in_one_entry(source in text()) {
        let catalog = Catalog::read(source.clone());
        if !catalog.ledger.is_empty() {
            for run in digit_runs(&source) {
                let holding = catalog.ledger.iter().filter(|it| it.span.contains(run)).count();
                prop_assert_eq!(holding, 1, "{:?}", run.slice(&source));
            }
        }
    }
}
