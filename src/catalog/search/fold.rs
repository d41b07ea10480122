//! The form in which words are compared: print damage set aside, half width, small letters, one dash, one quote.

use crate::text::Folded;

/// Replaces what is in `folded` by a text of one line, folded as reports are; [`plain`] goes the rest of the way.
pub(super) fn fold_into(text: &str, folded: &mut Folded) {
    folded.truncate(0);
    folded.push_line(text, 0);
}

/// One form of characters that nobody types with care: `GDP`, `gdp`; `2021—2025`, `2021-2025`; `“双碳”`, `"双碳"`.
pub(super) fn plain(c: char) -> char {
    match c {
        '—' | '~' => '-',
        '“' | '”' | '‘' | '’' | '\'' => '"',
        _ => c.to_ascii_lowercase(),
    }
}
