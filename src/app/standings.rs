//! One figure across the reports at hand, in the order in which it is read: by government, then by year, with the years that are missing.
//! Reports of which nothing tells whose they are come last, each by itself.

use super::shelf::{Document, Shelf};
use crate::catalog::compare::{self, Standing};
use crate::catalog::link::FigureId;
use crate::indicator::{Direction, Indicator, IndicatorId, Status};
use rust_decimal::Decimal;

/// What one report says of the figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) government: Option<String>,
    /// The year that the report plans.
    pub(crate) year: Option<u16>,
    /// `None` for a year whose report is not at hand.
    pub(crate) document: Option<Document>,
    pub(crate) actual: Option<IndicatorId>,
    pub(crate) target: Option<IndicatorId>,
}

/// The rows for a figure of a report; a row for every report, and one for every year missing between two of a government.
pub(crate) fn read(shelf: &Shelf, document: &Document, indicator: IndicatorId) -> Vec<Row> {
    let Some(report) = shelf.documents.iter().position(|it| it == document) else {
        return Vec::new();
    };
    let catalogs: Vec<_> = shelf.documents.iter().map(|it| &*it.catalog).collect();
    let standings = compare::across(
        FigureId { report, indicator },
        &catalogs,
        shelf.governments(),
    );
    let row = |(standing, document): (Standing, &Document)| Row {
        government: standing.government,
        year: standing.plan_year,
        document: Some(document.clone()),
        actual: standing.actual.map(|it| it.indicator),
        target: standing.target.map(|it| it.indicator),
    };
    let mut rows: Vec<Row> = standings
        .into_iter()
        .zip(&shelf.documents)
        .map(row)
        .collect();
    rows.sort_by(|a, b| (&a.government, a.year).cmp(&(&b.government, b.year)));
    let unknown = rows.iter().filter(|it| it.government.is_none()).count();
    rows.rotate_left(unknown);
    with_gaps(rows)
}

fn with_gaps(rows: Vec<Row>) -> Vec<Row> {
    let mut all: Vec<Row> = Vec::new();
    for row in rows {
        if let Some(before) = all.last().filter(|it| it.is_with(&row)) {
            let (government, last) = (before.government.clone(), before.year);
            let missing = last
                .zip(row.year)
                .map_or(0..0, |(last, next)| last + 1..next);
            all.extend(missing.map(|year| Row {
                government: government.clone(),
                year: Some(year),
                ..Row::default()
            }));
        }
        all.push(row);
    }
    all
}

impl Row {
    /// Whether both are known to be of one government.
    pub(crate) fn is_with(&self, other: &Self) -> bool {
        self.government.is_some() && self.government == other.government
    }

    /// A figure of the row's report.
    pub(crate) fn figure(&self, id: Option<IndicatorId>) -> Option<&Indicator> {
        self.document.as_ref()?.catalog.indicator(id?)
    }
}

/// A figure in a course of years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) year: u16,
    pub(crate) value: Decimal,
    pub(crate) status: Status,
}

/// The points of some rows that are in a unit; a fall lies below zero.
pub(crate) fn points(rows: &[Row], unit: Option<&str>) -> Vec<Point> {
    let point = |row: &Row, id, year: Option<u16>, status| {
        let it = row.figure(id).filter(|it| it.unit.as_deref() == unit)?;
        Some(Point {
            year: year?,
            value: signed(it),
            status,
        })
    };
    let of = |row: &Row| {
        let review = row.year.and_then(|it| it.checked_sub(1));
        [
            point(row, row.actual, review, Status::Actual),
            point(row, row.target, row.year, Status::Target),
        ]
    };
    rows.iter().flat_map(of).flatten().collect()
}

fn signed(it: &Indicator) -> Decimal {
    let value = it.value.magnitude();
    if it.direction == Some(Direction::Down) {
        -value
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    fn shelf(reports: &[(&str, &str)]) -> Shelf {
        let mut shelf = Shelf::default();
        shelf.documents.clear();
        for (title, words) in reports {
            let text = format!("# {title}政府工作报告\n\n## 一、过去一年工作回顾\n\n{words}\n");
            shelf.add(Document::opened(title, Catalog::read(text)));
        }
        shelf
    }

    fn rows(reports: &[(&str, &str)]) -> Vec<Row> {
        let shelf = shelf(reports);
        read(&shelf, &shelf.documents[0], IndicatorId(0))
    }

    #[test]
    fn years_without_a_report_are_named() {
        let rows = rows(&[
            ("2024年甲州市", "粮食产量达到307万吨。"),
            ("2021年甲州市", "粮食产量达到300万吨。"),
        ]);
        let years: Vec<_> = rows
            .iter()
            .map(|it| (it.year, it.document.is_some()))
            .collect();
        assert_eq!(
            years,
            [
                (Some(2021), true),
                (Some(2022), false),
                (Some(2023), false),
                (Some(2024), true)
            ]
        );
    }

    #[test]
    fn a_report_that_does_not_tell_has_a_row_of_its_own() {
        let rows = rows(&[
            ("2024年甲州市", "粮食产量达到307万吨。"),
            ("2024年乙州市", "新建公园3个。"),
        ]);
        assert_eq!(rows.len(), 2);
        assert_eq!(rows.iter().filter(|it| it.actual.is_some()).count(), 1);
    }

    #[test]
    fn reports_of_nobody_known_are_no_course() {
        let rows = rows(&[
            ("2024年", "粮食产量达到307万吨。"),
            ("2020年", "粮食产量达到300万吨。"),
            ("2024年甲州市", "粮食产量达到30万吨。"),
        ]);
        let told: Vec<_> = rows
            .iter()
            .map(|it| (it.government.as_deref(), it.year, it.document.is_some()))
            .collect();
        assert_eq!(
            told,
            [
                (Some("甲州市"), Some(2024), true),
                (None, Some(2020), true),
                (None, Some(2024), true)
            ]
        );
        assert!(!rows[1].is_with(&rows[2]));
    }

    #[test]
    fn results_stand_in_the_year_they_are_of() {
        let rows = rows(&[("2024年甲州市", "粮食产量达到307万吨。")]);
        let points = points(&rows, Some("吨"));
        assert_eq!(points.len(), 1);
        assert_eq!((points[0].year, points[0].status), (2023, Status::Actual));
        assert_eq!(super::points(&rows, Some("个")), []);
    }
}
