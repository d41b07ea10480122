//! Takes indicators, and promises with what became of them, away: as CSV, as JSON, as a row to paste.

mod cell;
mod csv;
mod json;
mod promise;
mod record;
mod row;

use crate::catalog::Catalog;
use crate::catalog::link::{Links, Promise};
use crate::indicator::IndicatorId;

pub use record::{LedgerRow, Offsets, Record, ledger, records};

/// A file format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    Json,
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Json];

    /// What people call it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Json => "JSON",
        }
    }

    /// What a file name of this format ends with.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The media type of a file of this format.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Csv => "text/csv;charset=utf-8",
            Self::Json => "application/json",
        }
    }

    fn render(self, columns: &[&str], rows: &[Row]) -> String {
        match self {
            Self::Csv => csv::render(columns, rows),
            Self::Json => json::render(columns, rows),
        }
    }
}

/// The cells of a table's row; `None` for what is not told.
type Row = Vec<Option<String>>;

/// The listed indicators as a file's text, in the order of the list; ids of another catalog are left out.
pub fn render(catalog: &Catalog, ids: &[IndicatorId], format: Format) -> String {
    let listed = ids.iter().filter_map(|id| catalog.indicator(*id));
    let records = records(&catalog.report, listed).into_iter();
    let rows: Vec<Row> = records.map(record::cells).collect();
    format.render(&record::COLUMNS, &rows)
}

/// The listed promises as a file's text, in the order of the list, with what became of each.
///
/// `links` are those of the same reports, as [`link::read`](crate::catalog::link::read) gives them.
pub fn promises(
    catalogs: &[&Catalog],
    links: &Links,
    listed: &[Promise],
    format: Format,
) -> String {
    let rows = promise::rows(catalogs, links, listed);
    format.render(&promise::COLUMNS, &rows)
}

/// One indicator with its sentence, to paste into a text or a spreadsheet; empty for an id of another catalog.
///
/// Name, value as printed, period, sentence in quotes and section, with tabs between: one line that fills five cells.
pub fn row(catalog: &Catalog, id: IndicatorId) -> String {
    let found = catalog.indicator(id);
    let records = records(&catalog.report, found);
    records.first().map(row::render).unwrap_or_default()
}
