//! Where a report's figures do not add up: questions to whoever wrote or scanned it, not accusations.
//!
//! A figure is set beside what others lead one to expect. Every printed figure is an interval (`said`): it may be rounded or
//! cut at its last printed place, 左右 allows more, 超过 has no upper end. Only where the printed interval and the expected one have
//! nothing in common is there a [`Finding`], with all figures, so that every sentence can be read.
//!
//! | question | printed | expected |
//! |---|---|---|
//! | [`Question::YearBefore`] | last year's report: `快递业务量8.0亿件` | this year's: `达到9.9亿件，增长10%`, hence 9.0 |
//! | [`Question::Part`] | `项目320个，其中过百亿元项目400个` | the whole is no less than a part |
//! | [`Question::Sum`] | `A 30个、B 20个，共60个` | 50; parts after 其中 may be incomplete and only must not exceed the whole |
//! | [`Question::Mean`] | `生产总值增长9%`, its three industries 3%, 5% and 7% | between 3% and 7% |
//! | [`Question::Share`] | `民生支出80亿元，占一般公共预算支出的90%`, which are 100亿元 | 80% |
//!
//! A change is taken only where nothing says that it is against another year than the last (比2020年, 年均).
//! Rates may be at constant prices (生产总值, 增加值) or of a scope that changes (规上, 投资, 同口径): the finding says so
//! ([`Basis`]), and its expectation is wider by one part in [`WIDER`].
//!
//! Not handled: figures that a later report has revised without saying so, which is why these are questions; parts told in
//! several sentences; shares of a whole that the report does not state.

mod change;
mod parts;
mod said;
mod share;

use super::Catalog;
use super::link::{FigureId, Links};
use super::verdict::Interval;
use crate::indicator::Indicator;
use rust_decimal::Decimal;

/// A rate on another basis leaves an expectation open to one part in so many, up and down.
pub const WIDER: u32 = 10;

/// Where a clause ends.
const STOPS: [char; 7] = ['，', '；', '。', '：', ',', ';', '、'];

/// What does not add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Last year's figure, against this year's and its change.
    YearBefore,
    /// A whole, against one of its parts.
    Part,
    /// A whole, against the sum of its parts.
    Sum,
    /// The growth of a whole, against that of its parts.
    Mean,
    /// A share, against part and whole.
    Share,
}

/// What a change may be reckoned on, other than the figures as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// 可比价: 生产总值, 增加值, `实际增长`.
    ConstantPrices,
    /// 同口径, and what is counted anew each year: 规上, 投资.
    SameScope,
}

/// A figure that is not what others lead one to expect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub question: Question,
    /// The figure in question: last year's, the whole, the share.
    pub figure: FigureId,
    /// What the expectation follows from, in the order of the text: this year's figure and its change, the parts, the part and the whole.
    pub from: Vec<FigureId>,
    /// In the figure's unit, 万 and 亿 multiplied out; no finer than a tenth of the figure's last printed place.
    pub expected: Interval,
    /// What the figure says, in the same unit: an interval, for it may be rounded.
    pub printed: Interval,
    /// How far the printed interval lies above the expected one; below zero where it lies below.
    pub difference: Decimal,
    /// Why the two need not agree; `None` where nothing speaks for it.
    pub basis: Option<Basis>,
}

/// Finds what does not add up, report by report. The links are those of the same reports.
pub fn read(catalogs: &[&Catalog], links: &Links) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (report, catalog) in catalogs.iter().enumerate() {
        change::read(catalogs, links, report, &mut findings);
        for sentence in catalog.indicators.chunk_by(|a, b| a.sentence == b.sentence) {
            let sentence = Sentence {
                report,
                catalog,
                figures: sentence,
            };
            parts::read(&sentence, &mut findings);
            share::read(&sentence, &mut findings);
        }
    }
    findings
}

/// The figures of one sentence.
struct Sentence<'a> {
    report: usize,
    catalog: &'a Catalog,
    figures: &'a [Indicator],
}

impl Sentence<'_> {
    fn id(&self, figure: &Indicator) -> FigureId {
        FigureId {
            report: self.report,
            indicator: figure.id,
        }
    }

    /// The words of a figure's clause before it.
    fn clause(&self, figure: &Indicator) -> &str {
        let report = &self.catalog.report;
        let sentence = report.sentences.get(figure.sentence);
        let start = sentence.map_or(figure.span.start, |it| it.span.start);
        let before = report.source.get(start..figure.span.start);
        let mut clauses = before.unwrap_or_default().rsplit(STOPS);
        clauses.next().unwrap_or_default()
    }

    /// The words from the end of one figure to the beginning of another.
    fn between(&self, from: &Indicator, to: &Indicator) -> &str {
        let source = &self.catalog.report.source;
        source.get(from.span.end..to.span.start).unwrap_or_default()
    }
}
