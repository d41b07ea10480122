//! Accounts for every number of the text: an indicator, or not one and why.
//!
//! Numbers that the reading of sentences never meets (in notes, footnote marks, markup) are swept up last,
//! so that each run of digits lies in exactly one entry.

use super::{Entry, Reading, Reason};
use crate::quantity::Form;
use crate::text::{Report, Span};

/// Why a number of this form is no indicator.
pub(super) fn reason(form: Form) -> Reason {
    match form {
        Form::Year => Reason::Year,
        Form::Date => Reason::Date,
        Form::Duration => Reason::Duration,
        Form::Age => Reason::Age,
        Form::Ordinal => Reason::Ordinal,
        Form::Name => Reason::Name,
        Form::Slogan => Reason::Slogan,
        Form::Threshold => Reason::Threshold,
        Form::Specification => Reason::Specification,
        Form::ListNumber => Reason::ListNumber,
        Form::Phone => Reason::Phone,
        Form::Measure | Form::Rank | Form::Bare => Reason::Unread,
    }
}

/// Adds the numbers that no sentence holds. Sentences are read in the order of the text, so `entries` is in order.
pub(super) fn close(report: &Report, entries: Vec<Entry>) -> Vec<Entry> {
    let mut closed = Vec::with_capacity(entries.len());
    let mut known = entries.into_iter().peekable();
    for run in digit_runs(&report.source) {
        while let Some(before) = known.next_if(|it| it.span.end <= run.start) {
            closed.push(before);
        }
        if known.peek().is_none_or(|it| it.span.start >= run.end) {
            closed.push(Entry {
                span: run,
                reading: Reading::Not(outside(report, run)),
            });
        }
    }
    closed.extend(known);
    closed
}

fn outside(report: &Report, run: Span) -> Reason {
    if report.folded.marks.iter().any(|it| it.contains(run)) {
        Reason::Footnote
    } else {
        Reason::Note
    }
}

/// Every run of digits, full width or half.
fn digit_runs(source: &str) -> impl Iterator<Item = Span> + '_ {
    let is_digit = |c: char| c.is_ascii_digit() || ('０'..='９').contains(&c);
    // Nearly no byte of a text begins a digit, so the bytes are asked first.
    let may_begin = |byte: &u8| byte.is_ascii_digit() || *byte == FULL_WIDTH;
    let mut at = 0;
    let runs = std::iter::from_fn(move || {
        let start = at + source.as_bytes().get(at..)?.iter().position(may_begin)?;
        let rest = source.get(start..)?;
        let len = rest.find(|c| !is_digit(c)).unwrap_or(rest.len());
        at = start + len.max(1);
        Some(Span::new(start, start + len))
    });
    runs.filter(|it| !it.is_empty())
}

/// The first byte of a digit in full width, and of other characters.
const FULL_WIDTH: u8 = 0xef;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_digits() {
        let source = "新增12家，３％，a4";
        let runs: Vec<&str> = digit_runs(source).map(|it| it.slice(source)).collect();
        assert_eq!(runs, ["12", "３", "4"]);
    }
}
