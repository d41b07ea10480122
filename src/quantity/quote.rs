//! Numbers in quotes and titles: `“两个15%”` is a policy's name, `《规划（2021—2035年）》` a title.
//!
//! A short quote around a number makes it part of a name; a quote long enough to be a sentence does not.
//! `“三个5000亩”`, a count of equal measures, still measures.

use super::{Form, Quantity, ends_with};

/// A quote longer than this is quoted prose.
const LONGEST_NAME: usize = 18;

/// For every character, how long the innermost quote or title around it is; 0 outside.
pub(super) fn depths(chars: &[char]) -> Vec<u16> {
    let mut lengths = vec![0; chars.len()];
    let mut open: Option<(usize, char)> = None;
    for (index, c) in chars.iter().enumerate() {
        match (open, c) {
            (_, '“') => open = Some((index, '”')),
            (None, '《') => open = Some((index, '》')),
            (Some((start, close)), c) if *c == close => {
                let len = u16::try_from(index - start - 1).unwrap_or(u16::MAX);
                for it in lengths.iter_mut().take(index).skip(start + 1) {
                    *it = if close == '》' { 1 } else { len };
                }
                open = None;
            }
            _ => {}
        }
    }
    lengths
}

/// Makes a number within a short quote a slogan.
pub(super) fn settle(chars: &[char], lengths: &[u16], it: &mut Quantity) {
    let len = usize::from(lengths.get(it.start).copied().unwrap_or(0));
    if len == 0
        || len > LONGEST_NAME
        || matches!(
            it.form,
            Form::Year | Form::Date | Form::Ordinal | Form::Name
        )
    {
        return;
    }
    let is_counted = ends_with(chars, it.start, "个")
        && it.form == Form::Measure
        && !it.unit.is_empty()
        && it.unit != "%";
    if !is_counted {
        it.form = Form::Slogan;
    }
}
