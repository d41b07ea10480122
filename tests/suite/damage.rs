//! Damage that does not change what a text says leaves nearly all of what is read from it: the editions, damaged in every way.

use crate::invariants;
use std::fs;
use std::path::Path;

#[path = "../../examples/damage/kinds.rs"]
mod kinds;
#[path = "../../examples/damage/same.rs"]
mod same;

/// How many percent of the records stay the same at least, for the damages in their order.
/// Without any breaks nothing tells where a heading without a mark ends.
const FLOORS: [f64; kinds::DAMAGES.len()] = [
    98.0, 99.5, 99.5, 99.5, 99.5, 99.5, 99.5, 99.5, 99.5, 99.5, 99.5, 99.5,
];

#[test]
fn damage_loses_next_to_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports");
    let editions = ["qingdao-2023.md", "qingdao-2024.md"].map(|it| {
        let text = fs::read_to_string(folder.join(it)).unwrap();
        kinds::plain(&text)
    });
    for (damage, floor) in kinds::DAMAGES.iter().zip(FLOORS) {
        let mut share = same::Share::default();
        for plain in &editions {
            let damaged = damage.of(plain);
            assert_eq!(invariants::broken(&damaged), None, "{}", damage.name);
            share.add(same::same(plain, &damaged));
        }
        assert!(share.of > 300);
        let percent = share.percent();
        assert!(percent >= floor, "{}: {percent:.2} %", damage.name);
    }
}

/// The damages damage: a text that came out as it went in would stay the same for nothing.
#[test]
fn damage_changes_a_text() {
    let plain = kinds::plain(
        "# 2024年云州市政府工作报告\n\n> 注\n\n一、2023年工作回顾\n\n产值达到15760.3亿元，增长5.3%；城镇新增就业3.5万人，建成公园12个、学校3所、社区食堂20家。\n",
    );
    for damage in &kinds::DAMAGES {
        // Its pages are longer than the text.
        let text = plain.repeat(20);
        assert_ne!(damage.of(&text), text, "{}", damage.name);
        let figures = same::said(&text);
        assert_eq!(figures.len(), 20 * 6);
    }
}
