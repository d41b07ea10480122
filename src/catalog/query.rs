//! What to list, and in which order.

use super::Chosen;
use crate::indicator::{Kind, Status};

/// What to list, and in which order. The default lists everything in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words to look for, separated by blanks; all of them must be found.
    ///
    /// A word is looked for in names, sentences, section titles, printed values and units, whatever its width and case;
    /// `GDP` finds 地区生产总值 too. A word that compares a number (`>5%`, `1万亿以上`, `5%左右`) is held against the values.
    pub text: String,
    /// Chosen values of each facet; an empty set chooses all. A section stands for its subsections too.
    pub sections: Chosen<usize>,
    pub kinds: Chosen<Kind>,
    pub statuses: Chosen<Status>,
    /// The unit as exported; the empty string stands for figures without a unit.
    pub units: Chosen<String>,
    pub sort: Sort,
}

/// A column and a direction. Ties stay in the order of the text in both directions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    pub column: Column,
    pub order: Order,
}

/// What a list can be ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The order of the text.
    #[default]
    Place,
    /// By code point, as Unicode sorts Chinese.
    Name,
    /// Figures of one unit together, the report's most frequent unit first, whatever the direction; within a unit by
    /// magnitude, a range by its lower end.
    Value,
    /// The report's most frequent unit first; figures without a unit are last in both directions.
    Unit,
    Kind,
    /// By first year, then by last; figures without a period are last in both directions.
    Period,
    Status,
    Section,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    #[default]
    Ascending,
    Descending,
}
