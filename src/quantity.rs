//! Numbers with their units and bounds, wherever they stand: `超过1.5万亿元`, `5%左右`, `3—5个`, `百分之二`, `第2位`.
//!
//! `find` reads a run of folded characters and returns every number in it once, measured or not:
//! a year, a road number and a slogan are numbers too, and the ledger wants to know of them.

mod bound;
mod calendar;
mod designation;
mod digits;
mod han;
mod list;
mod numeral;
mod quote;
mod rough;
mod time;
mod unit;
mod unit_table;

pub(crate) use numeral::{arabic, plus, times};
use rust_decimal::Decimal;
use std::fmt;

/// An exact value with 万, 亿 and the like multiplied out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// `1.5万` is 15000.
    Number(Decimal),
    /// `3%—5%`: both ends belong to it.
    Range(Decimal, Decimal),
    /// `三分之一` is one over three.
    Fraction(Decimal, Decimal),
}

impl Value {
    /// One number to sort by: of a range its lower end, of a fraction its quotient.
    pub fn magnitude(self) -> Decimal {
        match self {
            Self::Number(it) | Self::Range(it, _) => it,
            Self::Fraction(above, below) => quotient(above, below).unwrap_or_default(),
        }
    }
}

/// A quotient of small numbers to nine decimals, which is enough to sort by; `None` where there is none.
fn quotient(above: Decimal, below: Decimal) -> Option<Decimal> {
    let scaled = |it: Decimal, scale: u32| {
        let mantissa = i64::try_from(it.mantissa()).ok()?;
        mantissa.checked_mul(10_i64.checked_pow(scale)?)
    };
    let (above, below) = (
        scaled(above, below.scale() + 9)?,
        scaled(below, above.scale())?,
    );
    Some(Decimal::new(above.checked_div(below)?, 9))
}

impl fmt::Display for Value {
    /// The value of the public data format: `1500000`, `3..5`, `1/3`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(it) => it.normalize().fmt(f),
            Self::Range(low, high) => write!(f, "{}..{}", low.normalize(), high.normalize()),
            Self::Fraction(above, below) => {
                write!(f, "{}/{}", above.normalize(), below.normalize())
            }
        }
    }
}

/// How the value binds what it measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    Exact,
    /// 左右, 约, 近.
    About,
    /// 以上, 超过, 突破, 余.
    Over,
    /// 以内, 不超过, 低于.
    Under,
}

/// What sort of number it is, by its own form and its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// Measures something: a number with a unit, or one that a measuring word leads to.
    Measure,
    /// `第2位`, `前10名`.
    Rank,
    /// `2023年`.
    Year,
    /// `3月5日`.
    Date,
    /// `三年`, `15分钟`.
    Duration,
    /// `65岁以上`.
    Age,
    /// `第25届`.
    Ordinal,
    /// `4号线`, `5G`, `世界500强`.
    Name,
    /// `“1+3+8”`, `“两个15%”`.
    Slogan,
    /// `50亿元以上(大项目)`.
    Threshold,
    /// `30万吨级`, `220千伏`.
    Specification,
    /// `（3）`, `2.` before a list item.
    ListNumber,
    /// `12345`.
    Phone,
    /// A number without a unit that nothing leads to.
    Bare,
}

/// A number of the text. Positions are indexes into the characters that [`find`] was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quantity {
    /// Number, 万 or 亿, and unit.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The same with the words that bound it: 超过, 约, 以上.
    pub(crate) outer_start: usize,
    pub(crate) outer_end: usize,
    /// Where the unit stands; empty where none is written.
    pub(crate) unit_start: usize,
    pub(crate) value: Value,
    /// The unit as the table has it, brackets full width; empty where none is written.
    pub(crate) unit: String,
    pub(crate) bound: Bound,
    pub(crate) form: Form,
    /// The unit is printed with a character too many: 万方平方米.
    pub(crate) is_unit_damaged: bool,
    /// The number is one of a change and of nothing else: 两位数增长.
    pub(crate) trend: Option<Trend>,
}

/// Which way a change goes that a number tells by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trend {
    Up,
    Down,
}

impl Quantity {
    fn new(start: usize, end: usize, value: Value, form: Form) -> Self {
        Self {
            start,
            end,
            outer_start: start,
            outer_end: end,
            unit_start: end,
            value,
            unit: String::new(),
            bound: Bound::Exact,
            form,
            is_unit_damaged: false,
            trend: None,
        }
    }
}

/// Words before the step of a rule: `每增长1个百分点`.
const STEPS: &str = "每增长 每增加 每提高 每下降 每降低 每减少";

/// Every number in a run of folded characters, in order; no two overlap.
pub(crate) fn find(chars: &[char]) -> Vec<Quantity> {
    let mut found: Vec<Quantity> = Vec::new();
    let mut index = 0;
    while let Some(c) = chars.get(index) {
        let quantity = if c.is_ascii_digit() {
            Some(digits::number(chars, index))
        } else if han::may_begin(*c) {
            han::number(chars, index)
        } else {
            None
        };
        match quantity {
            Some(mut it) if it.end > index => {
                index = it.end;
                negate(chars, &mut it);
                found.push(it);
            }
            _ => index += 1,
        }
    }
    if found.is_empty() {
        return found;
    }
    let quotes = quote::depths(chars);
    for it in &mut found {
        if it.form == Form::Measure && it.unit != "%" && ends_with(chars, it.start, "连续") {
            it.form = Form::Duration;
        }
        let is_step = it.form == Form::Measure
            && (it.unit != "%" && ends_with(chars, it.start, "每")
                || ends_with_any(chars, it.start, STEPS));
        if is_step {
            it.form = Form::Name;
        }
        quote::settle(chars, &quotes, it);
        bound::settle(chars, it);
    }
    list::settle(chars, &mut found);
    found
}

/// `由-2.1%转为3.4%`: a sign that a word leads to, rather than a number, is a minus.
fn negate(chars: &[char], it: &mut Quantity) {
    let is_led = ends_with_any(chars, it.start, "为- 由- 从- 到- 至- 达-");
    if is_led
        && let Value::Number(value) = it.value
        && it.form == Form::Measure
    {
        it.value = Value::Number(-value);
        it.start -= 1;
        it.outer_start -= 1;
        it.trend = Some(Trend::Down);
    }
}

/// Whether the characters at `at` begin with `word`.
pub(crate) fn starts_with(chars: &[char], at: usize, word: &str) -> bool {
    let mut rest = chars.get(at..).unwrap_or_default().iter();
    word.chars().all(|c| rest.next() == Some(&c))
}

/// Whether the characters before `end` end with `word`.
pub(crate) fn ends_with(chars: &[char], end: usize, word: &str) -> bool {
    let mut rest = chars.get(..end).unwrap_or_default().iter();
    word.chars().rev().all(|c| rest.next_back() == Some(&c))
}

/// Whether any of the words, which blanks separate, ends before `end`.
pub(crate) fn ends_with_any(chars: &[char], end: usize, words: &str) -> bool {
    words.split(' ').any(|it| ends_with(chars, end, it))
}

/// Whether the characters at `at` begin with any of the words, which blanks separate.
pub(crate) fn starts_with_any(chars: &[char], at: usize, words: &str) -> bool {
    words.split(' ').any(|it| starts_with(chars, at, it))
}
