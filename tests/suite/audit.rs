//! What does not add up: on the editions at hand, and what holds for every pair of texts.

use crate::texts::{config, text};
use proptest::prelude::*;
use shushuo::catalog::Catalog;
use shushuo::catalog::audit::{self, Finding, Question};
use shushuo::catalog::link;

fn read(catalogs: &[Catalog]) -> Vec<Finding> {
    let catalogs: Vec<&Catalog> = catalogs.iter().collect();
    audit::read(&catalogs, &link::read(&catalogs))
}

#[test]
fn the_editions_raise_one_question() {
    let texts = [
        include_str!("../../reports/qingdao-2023.md"),
        include_str!("../../reports/qingdao-2024.md"),
    ];
    let catalogs = texts.map(|it| Catalog::read(it.to_owned()));
    let findings = read(&catalogs);
    let words = findings.iter().map(|it| {
        let ids = std::iter::once(&it.figure).chain(&it.from);
        let printed = ids.map(|it| catalogs[it.report].printed(it.indicator));
        (it.question, printed.collect::<Vec<_>>())
    });
    // 863 are 12.1% more than 770.
    let expected = (Question::YearBefore, vec!["770列", "863列", "11.4%"]);
    assert_eq!(words.collect::<Vec<_>>(), [expected]);
    assert_eq!(findings[0].difference.to_string(), "-2.5");
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_printed_lies_apart_from_what_is_expected(first in text(), second in text()) {
        let catalogs = [
            Catalog::read(format!("# 2023年甲乙市政府工作报告\n\n{first}")),
            Catalog::read(format!("# 2024年甲乙市政府工作报告\n\n{second}")),
        ];
        for it in read(&catalogs) {
            let above = it.printed.low.zip(it.expected.high).is_some_and(|(a, b)| a > b);
            let below = it.printed.high.zip(it.expected.low).is_some_and(|(a, b)| a < b);
            prop_assert!(above || below);
            prop_assert_eq!(it.difference.is_sign_positive(), above);
            prop_assert!(!it.difference.is_zero());
            prop_assert!(!it.from.is_empty() && !it.from.contains(&it.figure));
        }
    }
}
