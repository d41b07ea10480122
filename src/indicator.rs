//! What a report measures: quantities with their names, kinds, periods and evidence.

mod coordination;
mod key;
mod kind;
mod lead;
mod ledger;
mod lexicon;
mod name;
mod period;
mod site;
mod status;
mod tail;
mod words;

use crate::quantity::{self, Bound, Form, Quantity, Value};
use crate::text::{BlockKind, Report, Role, Span};
use std::collections::BTreeMap;

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
    /// The words from which the name was taken, in the order of the text.
    pub name_spans: Vec<Span>,
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
    /// [2], ⑤.
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
    let mut reader = Reader {
        report,
        keys: BTreeMap::new(),
        found: Extraction::default(),
    };
    for index in 0..report.sentences.len() {
        reader.sentence(index);
    }
    let mut found = reader.found;
    ledger::close(report, &mut found.ledger);
    found
}

struct Reader<'a> {
    report: &'a Report,
    /// How often each key was given out.
    keys: BTreeMap<String, u32>,
    found: Extraction,
}

impl Reader<'_> {
    fn sentence(&mut self, index: usize) {
        let Some(sentence) = self.report.sentences.get(index) else {
            return;
        };
        let chars = self
            .report
            .folded
            .chars
            .get(sentence.start..sentence.end)
            .unwrap_or_default();
        let mut quantities = quantity::find(chars);
        if quantities.is_empty() {
            return;
        }
        let heading = self.heading_reason(index, chars);
        if heading.is_some() {
            for it in &mut quantities {
                it.form = if site::measures(it) {
                    Form::Bare
                } else {
                    it.form
                };
            }
        }
        let sites = site::sites(chars, &quantities);
        let clauses = site::clauses(chars, &quantities);
        let words = name::Sentence {
            chars,
            quantities: &quantities,
            sites: &sites,
            clauses: &clauses,
        };
        let mut named = sites.iter().zip(name::read(words)).peekable();
        for (position, it) in quantities.iter().enumerate() {
            let span = self
                .report
                .folded
                .span(sentence.start + it.start, sentence.start + it.end);
            let reading = match named.next_if(|(site, _)| site.quantity == position) {
                Some((site, named)) => {
                    let clause: String = clauses
                        .get(site.clause)
                        .and_then(|it| chars.get(it.clone()))
                        .unwrap_or_default()
                        .iter()
                        .collect();
                    Reading::Indicator(self.indicator(index, span, it, &named, &clause))
                }
                None => Reading::Not(heading.unwrap_or(ledger::reason(it.form))),
            };
            self.found.ledger.push(Entry { span, reading });
        }
    }

    /// Why the numbers of a heading or title count for nothing; `None` for prose, a heading that is a sentence included.
    fn heading_reason(&self, index: usize, chars: &[char]) -> Option<Reason> {
        let block = self
            .report
            .sentences
            .get(index)
            .and_then(|it| self.report.blocks.get(it.block))?;
        let is_sentence = chars.last() == Some(&'。');
        match block.kind {
            BlockKind::Paragraph => None,
            BlockKind::Note => Some(Reason::Note),
            BlockKind::Heading if is_sentence => None,
            BlockKind::Heading | BlockKind::Title => Some(Reason::Heading),
        }
    }

    fn indicator(
        &mut self,
        index: usize,
        span: Span,
        it: &Quantity,
        named: &name::Named,
        clause: &str,
    ) -> IndicatorId {
        let id = IndicatorId(u32::try_from(self.found.indicators.len()).unwrap_or(u32::MAX));
        let sentence = self.report.sentences.get(index);
        let role = sentence.map_or(Role::Review, |it| it.role);
        let status = status::read(role, &named.lead, clause, self.report.review_year());
        let (kind, direction) = kind::read(it, &named.lead, &named.name);
        let years = self.years(index);
        let period = period::read(years, &named.lead, kind, status, clause);
        let unit = (!it.unit.is_empty()).then(|| it.unit.clone());
        let start = sentence.map_or(0, |it| it.start);
        let section = sentence
            .and_then(|it| self.report.blocks.get(it.block))
            .map_or(0, |it| it.section);
        let key = self.key(&named.name, it, period);
        self.found.indicators.push(Indicator {
            id,
            key,
            name: named.name.clone(),
            value: it.value,
            unit,
            kind,
            status,
            period,
            bound: it.bound,
            direction,
            span,
            name_spans: named
                .evidence
                .iter()
                .map(|it| self.report.folded.span(start + it.start, start + it.end))
                .collect(),
            sentence: index,
            section,
            doubt: named.doubt.or(damage(self.report, span, it)),
        });
        id
    }

    /// The years of the passage that a sentence stands in.
    fn years(&self, index: usize) -> period::Years {
        let sentence = self.report.sentences.get(index);
        let is_plan_part = sentence.is_some_and(|it| it.role == Role::Plan);
        let block = sentence.and_then(|it| self.report.blocks.get(it.block));
        let opening: String = block
            .map_or("", |it| self.report.slice(it.span))
            .chars()
            .take(40)
            .collect();
        let title = block
            .and_then(|it| self.report.sections.get(it.section))
            .map_or("", |it| it.title.as_str());
        let looks_back = |words: &str| {
            ["过去五年", "五年来", "过去的五年", "五年间"]
                .iter()
                .any(|it| words.contains(it))
        };
        period::Years {
            plan: self.report.header.plan_year,
            is_plan_part,
            is_five_years: !is_plan_part && (looks_back(&opening) || looks_back(title)),
        }
    }

    /// A short key of what was read; the second figure with the same reading gets `-2`.
    fn key(&mut self, name: &str, it: &Quantity, period: Option<Period>) -> String {
        let period = period.map_or(String::new(), |it| format!("{}-{}", it.first, it.last));
        let key = key::short(&format!("{name}|{}|{}|{period}", it.value, it.unit));
        let count = self.keys.entry(key.clone()).or_default();
        *count += 1;
        if *count == 1 {
            key
        } else {
            format!("{key}-{count}")
        }
    }
}

/// What the print itself makes doubtful: a unit with a character too many, a number broken in two.
fn damage(report: &Report, span: Span, it: &Quantity) -> Option<Doubt> {
    let is_broken = report.slice(span).contains(char::is_whitespace);
    if it.is_unit_damaged {
        Some(Doubt::DamagedUnit)
    } else {
        is_broken.then_some(Doubt::BrokenNumber)
    }
}
