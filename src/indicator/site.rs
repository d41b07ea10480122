//! Where a number stands in its sentence: its clause, the words before it and behind it that are its own.
//!
//! A clause ends at ，；：。 outside quotes and brackets, and at a bracket that holds a number.
//! Between two numbers of a clause the words up to the first 、 (or a closing 和) belong to the left one, the rest to the right one.

use super::lexicon::ATTRIBUTES;
use crate::quantity::{Form, Quantity};
use crate::text::is_clause_end;
use std::ops::Range;

/// How a number follows the one before it in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// The first of its clause.
    First,
    /// `、` or 和 stands between.
    Listed,
    /// Nothing stands between: `94处29万平方米`.
    Glued,
    /// `总投资2735亿元的576个项目`.
    Attribute,
    /// Words stand between: `由3个增加到5个`.
    Inline,
}

/// A measuring number with its own words. Ranges are indexes of the sentence's characters.
#[derive(Clone, Debug)]
pub(super) struct Site {
    /// Index in the sentence's quantities.
    pub(super) quantity: usize,
    /// Index of the clause in the sentence.
    pub(super) clause: usize,
    pub(super) joint: Joint,
    pub(super) lead: Range<usize>,
    pub(super) tail: Range<usize>,
}

/// Whether a number is read as an indicator by its form.
pub(super) fn measures(quantity: &Quantity) -> bool {
    matches!(quantity.form, Form::Measure | Form::Rank)
}

/// The clauses of a sentence, in order, without their closing marks.
pub(super) fn clauses(chars: &[char], quantities: &[Quantity]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut quotes, mut brackets) = (0, 0_i32, 0_i32);
    let mut numbers = quantities.iter().peekable();
    for (index, c) in chars.iter().enumerate() {
        while numbers.next_if(|it| it.end <= index).is_some() {}
        if numbers.peek().is_some_and(|it| it.start < index) {
            // The colon of a ratio parts nothing.
            continue;
        }
        match c {
            '“' | '《' | '‘' => quotes += 1,
            '”' | '》' | '’' => quotes = (quotes - 1).max(0),
            '（' if holds_measure(chars, quantities, index) => {
                found.push(start..index);
                start = index + 1;
            }
            '（' => brackets += 1,
            '）' if brackets == 0 => {
                found.push(start..index);
                start = index + 1;
            }
            '）' => brackets -= 1,
            _ if (is_clause_end(*c) || is_dash(chars, index))
                && (quotes <= 0 || !closes_quote(chars, index))
                && brackets <= 0 =>
            {
                found.push(start..index);
                start = index + 1;
                quotes = 0;
            }
            _ => {}
        }
    }
    found.push(start..chars.len());
    found
}

/// The second half of ——.
fn is_dash(chars: &[char], index: usize) -> bool {
    chars.get(index) == Some(&'—')
        && index.checked_sub(1).and_then(|it| chars.get(it)) == Some(&'—')
}

/// Whether a quote that is open at `index` closes within a phrase's length.
fn closes_quote(chars: &[char], index: usize) -> bool {
    chars
        .iter()
        .skip(index)
        .take(24)
        .any(|c| matches!(c, '”' | '》' | '’'))
}

/// How many characters a bracket that is read on its own may hold.
const LONGEST_BRACKET: usize = 64;

fn holds_measure(chars: &[char], quantities: &[Quantity], open: usize) -> bool {
    let inside = chars.iter().skip(open + 1).take(LONGEST_BRACKET);
    let Some(close) = inside
        .into_iter()
        .position(|c| *c == '）')
        .map(|it| open + 1 + it)
    else {
        return false;
    };
    let first = quantities.partition_point(|it| it.start <= open);
    let mut held = quantities
        .iter()
        .skip(first)
        .take_while(|it| it.end <= close);
    let is_unit = chars.get(open + 1) == Some(&'间');
    !is_unit && held.any(measures)
}

/// Every measuring number of a sentence with its words.
pub(super) fn sites(
    chars: &[char],
    quantities: &[Quantity],
    clauses: &[Range<usize>],
) -> Vec<Site> {
    let mut found: Vec<Site> = Vec::new();
    let mut clause = 0;
    for (index, quantity) in quantities.iter().enumerate().filter(|(_, it)| measures(it)) {
        while clauses
            .get(clause)
            .is_some_and(|it| it.end <= quantity.start)
        {
            clause += 1;
        }
        let Some(range) = clauses.get(clause) else {
            break;
        };
        let mut site = Site {
            quantity: index,
            clause,
            joint: Joint::First,
            lead: range.start..quantity.outer_start.max(range.start),
            tail: quantity.outer_end..range.end.max(quantity.outer_end),
        };
        if let Some(left) = found.last_mut().filter(|it| it.clause == clause) {
            let describes = quantities
                .get(left.quantity)
                .is_some_and(|it| it.unit != "%");
            split(chars, left, &mut site, describes);
        }
        found.push(site);
    }
    found
}

/// Parts the words between two numbers of a clause. `describes` says that 的 behind the left one makes it an attribute.
fn split(chars: &[char], left: &mut Site, right: &mut Site, describes: bool) {
    let gap = left.tail.start..right.lead.end.max(left.tail.start);
    let words = chars.get(gap.clone()).unwrap_or_default();
    let mark = words
        .iter()
        .enumerate()
        .position(|(at, c)| matches!(c, '、' | '；') && is_outside(words, at));
    let (cut, joint) = match (words, mark) {
        ([], _) => (0, Joint::Glued),
        (['的', ..], Some(at)) if describes && opens_attribute(words, at) => (at, Joint::Listed),
        (['的', ..], _) if describes => (0, Joint::Attribute),
        (_, Some(at)) => (at, Joint::Listed),
        ([.., '惠' | '涉' | '普' | '触' | '波', '及'], None) => {
            (middle(words), Joint::Inline)
        }
        ([.., '和' | '及' | '与'], None) => (words.len() - 1, Joint::Listed),
        (['和', '美', ..], None) => (middle(words), Joint::Inline),
        (['和' | '及' | '与' | '并', ..], None) => (0, Joint::Listed),
        _ => (middle(words), Joint::Inline),
    };
    left.tail.end = gap.start + cut;
    right.lead.start = gap.start + cut + usize::from(joint == Joint::Attribute);
    right.joint = joint;
}

/// `投资58亿元的甲、投资12亿元的乙`: the right number has an attribute of its own.
fn opens_attribute(words: &[char], mark: usize) -> bool {
    let lead: String = words.get(mark + 1..).unwrap_or_default().iter().collect();
    ATTRIBUTES.has(&lead)
}

/// Whether a 、 parts two members: outside quotes, and not within a grade (`省、市重点项目`).
fn is_outside(words: &[char], at: usize) -> bool {
    const GRADES: &str = "国省市县区";
    let is_grade = |index: Option<usize>| {
        index
            .and_then(|it| words.get(it))
            .is_some_and(|c| GRADES.contains(*c))
    };
    if is_grade(at.checked_sub(1)) && is_grade(Some(at + 1)) {
        return false;
    }
    let count = |mark: char| words.iter().take(at).filter(|c| **c == mark).count();
    count('“') <= count('”')
}

/// Without a mark the words lead to the right number, but for a noun before 和: `5名教师和3所学校`.
fn middle(words: &[char]) -> usize {
    // `120个国家和地区的490个港口`: one noun.
    const LANDS: [char; 5] = ['国', '家', '和', '地', '区'];
    if words.starts_with(&LANDS) {
        return LANDS.len();
    }
    let is_joint = |(at, c): (usize, &char)| {
        let before = at.checked_sub(1).and_then(|it| words.get(it));
        let is_word = before.is_some_and(|c| "惠涉普触波".contains(*c));
        matches!(c, '和' | '及') && !is_word
    };
    words
        .iter()
        .enumerate()
        .position(is_joint)
        .filter(|at| *at > 0 && *at <= 12)
        .unwrap_or(0)
}
