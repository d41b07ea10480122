//! What a spreadsheet may take for a formula: `=1+1`, `＋增长`, `-5%以下`, `@提及`.
//!
//! Somebody else wrote the report; its words must not run in the reader's spreadsheet. An apostrophe in front makes
//! them text again. Plain numbers stay as they are, negative ones too.

use std::borrow::Cow;

/// The text, made safe for a cell.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    if starts_formula(text) && !is_number(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a spreadsheet would calculate; some of them take full-width signs for half-width ones.
fn starts_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// `-5`, `-0.25`.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_run = |it: &str| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit());
    match digits.split_once('.') {
        Some((whole, fraction)) => is_run(whole) && is_run(fraction),
        None => is_run(digits),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(guarded(text), expected);
    }

    #[test]
    fn formulas_become_text() {
        for text in [
            "=1+1",
            "+增长",
            "-5%以下",
            "@提及",
            "\t=1",
            "\r=1",
            "＝1",
            "＋1",
            "－1",
            "＠提及",
            "-1+cmd",
            "-5..-3",
            "-",
            "-1.",
        ] {
            check(text, &format!("'{text}"));
        }
    }

    #[test]
    fn words_and_numbers_stay() {
        for text in ["", "增长5%", "5", "-5", "-0.25", "1/3", "'引", "3=3"] {
            check(text, text);
        }
    }
}
