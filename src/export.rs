//! Takes indicators away: as CSV, as JSON, as a row to paste.

mod record;

use crate::catalog::Catalog;
use crate::indicator::IndicatorId;

pub use record::{LedgerRow, Record, ledger, records};

/// A file format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    Json,
}

impl Format {
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
}

/// The listed indicators as a file's text.
pub fn render(catalog: &Catalog, ids: &[IndicatorId], format: Format) -> String {
    let _ = (catalog, ids, format);
    String::new()
}

/// One indicator with its sentence, to paste into a text or a spreadsheet.
pub fn row(catalog: &Catalog, id: IndicatorId) -> String {
    let _ = (catalog, id);
    String::new()
}
