//! What the page tells the visitor, apart from what it shows.

use super::intake::Refusal;

/// One thing to tell. What was on screen stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A file or pasted text was not opened; the name is empty for a pasted one.
    Refused {
        name: String,
        refusal: Refusal,
    },
    Opened {
        label: String,
        count: usize,
    },
    /// The address holds something that no view has.
    DamagedLink,
    /// The address names a report that is not at hand.
    MissingReport,
    /// The address names a figure that the report does not have.
    MissingIndicator,
    Copied,
    CopyFailed,
    /// The browser does not keep the visitor's own reports over a reload.
    NotKept,
    /// The page in one file cannot be had.
    SaveFailed,
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Interrupts.
    Alert,
    /// Is said in passing.
    Status,
}

impl Notice {
    pub fn weight(&self) -> Weight {
        match self {
            Self::Opened { .. } | Self::Copied => Weight::Status,
            _ => Weight::Alert,
        }
    }
}
