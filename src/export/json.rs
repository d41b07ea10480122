//! A table as one JSON array, an object for each row, indented for people, a line end behind it.
//!
//! Written here, for what serde makes of a record of its own weighs more than the quoting of a few words.

use super::Row;
use super::record::COUNTS;

pub(super) fn render(columns: &[&str], rows: &[Row]) -> String {
    let mut out = String::from("[");
    for (index, row) in rows.iter().enumerate() {
        out.push_str(if index == 0 { "\n  {" } else { ",\n  {" });
        for (index, (column, cell)) in columns.iter().zip(row).enumerate() {
            out.push_str(if index == 0 { "\n    \"" } else { ",\n    \"" });
            out.push_str(column);
            out.push_str("\": ");
            match cell {
                None => out.push_str("null"),
                Some(count) if COUNTS.contains(column) => out.push_str(count),
                Some(words) => out.push_str(&serde_json::to_string(words).unwrap_or_default()),
            }
        }
        out.push_str("\n  }");
    }
    out.push_str(if rows.is_empty() { "]\n" } else { "\n]\n" });
    out
}

#[cfg(test)]
mod tests {
    use super::super::{Format, render};
    use crate::catalog::{Query, fixture};
    use expect_test::expect;

    #[test]
    fn a_record_as_json() {
        let catalog = fixture::report();
        let ids = catalog.run(&Query::default());
        expect![[r#"
            [
              {
                "id": "k4",
                "name": "PM2.5浓度",
                "value": "28",
                "unit": "微克/立方米",
                "kind": "amount",
                "status": "actual",
                "period": null,
                "bound": "exact",
                "direction": null,
                "text": "28微克/立方米",
                "start": 126,
                "end": 134,
                "sentence": "ＰＭ２．５平均浓度28微克/立方米，研发投入强度3.2％。",
                "sentence_start": 117,
                "sentence_end": 146,
                "section": "2022年工作回顾 / 城市建设 / 绿色发展",
                "doubt": null
              }
            ]
        "#]]
        .assert_eq(&render(&catalog, &ids[4..5], Format::Json));
        assert_eq!(render(&catalog, &[], Format::Json), "[]\n");
    }

    #[test]
    fn records_stand_in_the_order_of_the_list() {
        let catalog = fixture::report();
        let mut ids = catalog.run(&Query::default());
        ids.reverse();
        let file = render(&catalog, &ids, Format::Json);
        let records: Vec<serde_json::Value> = serde_json::from_str(&file).unwrap();
        assert_eq!(records.len(), 9);
        assert_eq!(records[0]["name"], "城镇调查失业率");
    }
}
