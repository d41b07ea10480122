//! How a figure is written on the page: `1.5` and `万亿元`, `1 500 000 000 000 元`, `一（三）`.

use super::labels;
use crate::indicator::Indicator;
use crate::quantity::Value;
use crate::text::Report;

/// A figure as printed, cut where its unit begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Printed {
    pub number: String,
    /// With 万 or 亿; empty where none is written.
    pub unit: String,
}

/// A blank that keeps a number in one line.
const FIRM_BLANK: char = '\u{a0}';

/// The figure as the report prints it, blanks inside left out.
pub(crate) fn printed(report: &Report, indicator: &Indicator) -> Printed {
    let text = tight(report.slice(indicator.span));
    let is_number = |c: char| {
        c.is_ascii_digit() || ('０'..='９').contains(&c) || ".．,，-－—~～+/%％‰".contains(c)
    };
    let mut at = text.find(|c| !is_number(c)).unwrap_or(text.len());
    let number = text.get(..at).unwrap_or_default();
    if number.matches(['%', '％', '‰']).count() == 1
        && let Some(digits) = number.strip_suffix(['%', '％', '‰'])
    {
        at = digits.len();
    } else if number.is_empty() {
        let unit = indicator.unit.as_deref().unwrap_or_default();
        at = text.strip_suffix(unit).unwrap_or(&text).len();
    }
    Printed {
        number: text.get(..at).unwrap_or_default().to_owned(),
        unit: text.get(at..).unwrap_or_default().to_owned(),
    }
}

/// The value with 万 and 亿 multiplied out and its unit; `None` where it is printed so already.
pub(crate) fn normalised(report: &Report, indicator: &Indicator) -> Option<String> {
    let printed = printed(report, indicator);
    let unit = indicator.unit.as_deref().unwrap_or_default();
    let value = value(indicator.value);
    let plain: String = value.chars().filter(|c| *c != FIRM_BLANK).collect();
    if plain == printed.number && unit == printed.unit {
        return None;
    }
    Some(if unit.is_empty() || unit == "%" || unit == "‰" {
        format!("{value}{unit}")
    } else {
        format!("{value}{FIRM_BLANK}{unit}")
    })
}

/// An exact value in groups of three digits: `1 500 000`, `3—5`, `1/3`.
fn value(it: Value) -> String {
    let group = |it: rust_decimal::Decimal| grouped(&it.normalize().to_string());
    match it {
        Value::Number(it) => group(it),
        Value::Range(low, high) => format!("{}—{}", group(low), group(high)),
        Value::Fraction(above, below) => format!("{}/{}", group(above), group(below)),
    }
}

fn grouped(number: &str) -> String {
    let (whole, rest) = number.split_at(number.find('.').unwrap_or(number.len()));
    let len = whole.trim_start_matches('-').len();
    if len < 5 {
        return number.to_owned();
    }
    let mut text = String::with_capacity(number.len() + len / 3);
    let mut left = whole.len();
    for c in whole.chars() {
        text.push(c);
        left -= 1;
        if c != '-' && left > 0 && left.is_multiple_of(3) {
            text.push(FIRM_BLANK);
        }
    }
    text + rest
}

/// A text without the blanks and breaks that print has put between its characters.
pub(crate) fn tight(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// A text without its line breaks, which are blanks in HTML.
pub(crate) fn in_one_line(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\n' | '\r')).collect()
}

/// The numbers of a section and of those around it, `一（三）`; its title where it has none.
pub(crate) fn section_number(report: &Report, section: usize) -> String {
    let mut numbers = Vec::new();
    let mut next = Some(section);
    while let Some(it) = next.and_then(|it| report.sections.get(it)) {
        numbers.push(it.number.as_str());
        next = it.parent;
    }
    numbers.reverse();
    let number = numbers.concat();
    if number.is_empty() {
        section_title(report, section)
    } else {
        number
    }
}

/// The title of a section; the text before any heading has a word of its own.
pub(crate) fn section_title(report: &Report, section: usize) -> String {
    match report.sections.get(section) {
        Some(it) if !it.title.is_empty() => it.title.clone(),
        Some(it) if it.level == 0 && report.sections.len() == 1 => labels::WHOLE_TEXT.to_owned(),
        _ => labels::PREFACE.to_owned(),
    }
}

/// Number and title of a section: `一（三）城市更新`.
pub(crate) fn section_name(report: &Report, section: usize) -> String {
    let number = section_number(report, section);
    let title = section_title(report, section);
    if number == title {
        return title;
    }
    let gap = if number.ends_with('）') { "" } else { " " };
    format!("{number}{gap}{title}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_grouped() {
        let check = |number, expected: &str| {
            assert_eq!(grouped(number), expected.replace(' ', "\u{a0}"));
        };
        check("7300", "7300");
        check("12000", "12 000");
        check("-1500000.25", "-1 500 000.25");
    }

    #[test]
    fn sections_are_called_by_their_numbers() {
        let report = crate::text::parse("一、回顾\n\n（三）城市更新\n\n新建公园3个。\n".to_owned());
        let last = report.sections.len() - 1;
        assert_eq!(section_number(&report, last), "一（三）");
        assert_eq!(section_name(&report, last), "一（三）城市更新");
        assert_eq!(section_name(&report, 0), "开头");
    }
}
