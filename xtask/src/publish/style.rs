//! Gives the style sheet's own values short names.

use std::collections::HashMap;

/// The sheet with values renamed (`--color-paper` to `--a`), but for those that the page's code sets itself.
pub(super) fn shorten(sheet: &str, code: &[u8]) -> String {
    let mut names: HashMap<&str, String> = HashMap::new();
    let mut short = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(at) = rest.find("--") {
        let (before, from) = rest.split_at(at);
        let end = from.find(|c| !is_of_name(c)).unwrap_or(from.len());
        let (name, behind) = from.split_at(end);
        short += before;
        // `.bone--title` is a class.
        let is_class = short.ends_with(is_of_name);
        if is_class || code.windows(name.len()).any(|it| it == name.as_bytes()) {
            short += name;
        } else {
            let count = names.len();
            short += names.entry(name).or_insert_with(|| letters(count));
        }
        rest = behind;
    }
    short + rest
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// `--a` to `--z`, `--aa` and so on.
fn letters(count: usize) -> String {
    let letter = |it: usize| char::from(b'a' + u8::try_from(it % 26).unwrap_or_default());
    match count / 26 {
        0 => format!("--{}", letter(count)),
        more => format!("{}{}", letters(more - 1), letter(count)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_renamed_and_classes_are_not() {
        let sheet =
            ":root{--paper:#fff;--ink:var(--paper)}.bone--ink{color:var(--ink);width:var(--share)}";
        let short = ":root{--a:#fff;--b:var(--a)}.bone--ink{color:var(--b);width:var(--share)}";
        assert_eq!(shorten(sheet, b"x--sharex"), short);
    }

    #[test]
    fn each_name_has_its_own() {
        let names: Vec<String> = (0..800).map(letters).collect();
        let different: std::collections::HashSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len());
        assert_eq!((names[25].as_str(), names[26].as_str()), ("--z", "--aa"));
    }
}
