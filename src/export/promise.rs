//! Targets and what became of them as a table: the figure of the target and of its outcome, last year's result, the verdict with its
//! arithmetic, and how sure it is that the two measure the same. The ids are those of the indicators' own files.
//!
//! What is not told is an empty cell, in JSON `null`, and never nought.

use super::Row;
use crate::catalog::Catalog;
use crate::catalog::link::{FigureId, Links, Promise};

pub(super) const COLUMNS: [&str; 19] = [
    "id",
    "name",
    "value",
    "unit",
    "text",
    "sentence",
    "section",
    "before",
    "verdict",
    "gap",
    "difference",
    "outcome_id",
    "outcome_name",
    "outcome_value",
    "outcome_unit",
    "outcome_text",
    "outcome_sentence",
    "outcome_section",
    "confidence",
];

/// The cells of some promises under [`COLUMNS`], in the order given.
pub(super) fn rows(catalogs: &[&Catalog], links: &Links, promises: &[Promise]) -> Vec<Row> {
    let row = |it: &Promise| {
        let mut cells = figure(catalogs, Some(it.target));
        // What is printed of it.
        cells.push(figure(catalogs, it.before).swap_remove(4));
        cells.push(Some(it.verdict.code().to_owned()));
        cells.push(it.judgement.map(|it| it.gap.normalize().to_string()));
        let difference = it.difference.map(|it| format!("{it:?}"));
        cells.push(difference.map(|it| it.to_ascii_lowercase()));
        cells.append(&mut figure(catalogs, it.outcome));
        cells.push(confidence(links, it));
        cells
    };
    promises.iter().map(row).collect()
}

/// The seven cells of a figure, empty where there is none.
fn figure(catalogs: &[&Catalog], id: Option<FigureId>) -> Row {
    let found = id.and_then(|id| {
        let catalog = catalogs.get(id.report)?;
        Some((catalog, catalog.indicator(id.indicator)?))
    });
    let Some((catalog, it)) = found else {
        return vec![None; 7];
    };
    vec![
        Some(it.key.clone()),
        Some(it.name.clone()),
        Some(it.value.to_string()),
        it.unit.clone(),
        Some(catalog.report.slice(it.span).to_owned()),
        Some(catalog.sentence(it.id).to_owned()),
        Some(catalog.report.section_path(it.section).join(" / ")),
    ]
}

/// How sure it is that target and outcome are one thing, per mille; `None` where they are not taken for one.
fn confidence(links: &Links, promise: &Promise) -> Option<String> {
    let mut links = links.of(promise.target);
    let link = links.find(|it| Some(it.later) == promise.outcome)?;
    Some(link.confidence.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::link;
    use crate::export::{Format, promises};

    const TARGETS: &str = "# 2023年甲州市政府工作报告\n\n## 一、2022年工作回顾\n\n新建公园8个。\n\n## 二、2023年工作安排\n\n今年，新建公园10个，新增托位300个。\n";
    const RESULTS: &str =
        "# 2024年甲州市政府工作报告\n\n## 一、2023年工作回顾\n\n过去一年，新建公园9个。\n";

    fn file(format: Format) -> String {
        let catalogs = [TARGETS, RESULTS].map(|it| Catalog::read(it.to_owned()));
        let catalogs: Vec<_> = catalogs.iter().collect();
        let links = link::read(&catalogs);
        promises(&catalogs, &links, &links.promises, format)
    }

    #[test]
    fn promises_as_csv() {
        let file = file(Format::Csv);
        let file = file.strip_prefix('\u{feff}').unwrap();
        let rows: Vec<Vec<String>> = ::csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(file.as_bytes())
            .records()
            .map(|it| it.unwrap().iter().map(str::to_owned).collect())
            .collect();
        assert_eq!(rows[0], COLUMNS);
        assert_eq!(rows[1][1..5], ["公园", "10", "个", "10个"]);
        assert_eq!(rows[1][7..11], ["8个", "missed", "-1", ""]);
        assert_eq!(rows[1][12..16], ["公园", "9", "个", "9个"]);
        assert_eq!(rows[1][18], "1000");
        assert_eq!(rows[2][8], "not-reported");
        assert!(rows[2][9..].iter().all(String::is_empty));
    }

    #[test]
    fn promises_as_json() {
        let rows: Vec<serde_json::Value> = serde_json::from_str(&file(Format::Json)).unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0]["verdict"], "missed");
        assert_eq!(rows[0]["outcome_sentence"], "过去一年，新建公园9个。");
        assert_eq!(rows[1]["outcome_value"], serde_json::Value::Null);
        assert_eq!(
            rows[0].as_object().map(serde_json::Map::len),
            Some(COLUMNS.len())
        );
    }
}
