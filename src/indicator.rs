//! What a report measures: quantities with their names, kinds, periods and evidence.

mod actor;
mod coordination;
mod counted;
mod field;
mod heads;
mod key;
mod kind;
mod lead;
mod ledger;
mod lexicon;
mod link;
mod list;
mod medal;
mod name;
mod nounless;
mod opening;
mod period;
mod phrase;
mod place;
mod reach;
mod reader;
mod repeat;
mod sentence;
mod site;
mod status;
mod tail;
mod verb;
mod words;

use crate::quantity::{Bound, Value};
use crate::text::{Report, Span};

pub(crate) use reader::Reader;

/// An indicator's place in [`Extraction::indicators`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndicatorId(pub u32);

/// What sort of measure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Any other absolute quantity: totals, outputs, counts done.
    Amount,
    /// Newly added in the period.
    Increment,
    /// A change against before.
    Growth,
    /// A ratio, rate, coverage or proportion.
    Share,
    /// A position.
    Rank,
}

/// Whether it is so already or is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Actual,
    Target,
}

/// Which way a growth goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    Up,
    Down,
}

/// The year or years a figure refers to, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    pub first: u16,
    pub last: u16,
}

/// Why a reading is unsure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// No noun phrase was found that the figure measures; the name is the clause.
    NoName,
    /// A 分别 list has more values than names, or fewer.
    UnequalLists,
    /// The unit is printed in a damaged form.
    DamagedUnit,
    /// The digits are printed with breaks or spaces inside.
    BrokenNumber,
}

impl Doubt {
    /// The word that exports use for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoName => "no-name",
            Self::UnequalLists => "unequal-lists",
            Self::DamagedUnit => "damaged-unit",
            Self::BrokenNumber => "broken-number",
        }
    }
}

/// One figure of the report, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    pub id: IndicatorId,
    /// A short stable key for permalinks: the same reading of the same figure keeps it when text around it changes.
    pub key: String,
    /// What is measured, the shortest phrase a reader understands with no other context.
    pub name: String,
    pub value: Value,
    /// The unit without 万 or 亿; `None` where none is written.
    pub unit: Option<String>,
    pub kind: Kind,
    pub status: Status,
    /// `None` where the text does not tell.
    pub period: Option<Period>,
    pub bound: Bound,
    /// Set for growth alone.
    pub direction: Option<Direction>,
    /// Number and unit as printed, without modifiers.
    pub span: Span,
    /// Index in [`Report::sentences`].
    pub sentence: usize,
    /// Index in [`Report::sections`]: the innermost section.
    pub section: usize,
    /// Why the reading is unsure; `None` for a sure one.
    pub doubt: Option<Doubt>,
}

/// Why a number is not an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// 2023年.
    Year,
    /// 1月14日.
    Date,
    /// 连续5年, 三年行动.
    Duration,
    /// 65岁以上.
    Age,
    /// 第25届.
    Ordinal,
    /// 4号线, 5G, PM2.5.
    Name,
    /// “5个1”, “1+3+8”.
    Slogan,
    /// （三）, 一是, 1.
    ListNumber,
    /// A figure in the report's title or a heading.
    Heading,
    /// `[2]`, `⑤`.
    Footnote,
    /// 总投资50亿元以上(大项目).
    Threshold,
    /// 30万吨级, 220千伏.
    Specification,
    /// 12345热线.
    Phone,
    /// A note on the text itself: source lines, page numbers, glossaries.
    Note,
    /// Nothing that could be measured was found near it.
    Unread,
}

impl Reason {
    /// The word that exports use for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Date => "date",
            Self::Duration => "duration",
            Self::Age => "age",
            Self::Ordinal => "ordinal",
            Self::Name => "name",
            Self::Slogan => "slogan",
            Self::ListNumber => "list-number",
            Self::Heading => "heading",
            Self::Footnote => "footnote",
            Self::Threshold => "threshold",
            Self::Specification => "specification",
            Self::Phone => "phone",
            Self::Note => "note",
            Self::Unread => "unread",
        }
    }
}

/// What a number of the text is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    Indicator(IndicatorId),
    Not(Reason),
}

/// One number of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    pub span: Span,
    pub reading: Reading,
}

/// Everything read from a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extraction {
    /// In the order of the text.
    pub indicators: Vec<Indicator>,
    /// Every number of the text, in its order.
    pub ledger: Vec<Entry>,
}

/// Reads the indicators of a report. Never fails and never panics.
pub fn extract(report: &Report) -> Extraction {
    let mut reader = Reader::new(report);
    while reader.step() {}
    reader.finish()
}
