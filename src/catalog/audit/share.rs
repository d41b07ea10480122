//! A share against its part and its whole: `A x亿元，占B的y%`, where the report states B as well.
//!
//! The share's name tells both (`民生支出占一般公共预算支出比重`). The part stands before the share in its sentence; the whole is
//! the report's one figure of that name. A whole that is not the report's own (全国, 全省) is left out.

use super::said::{apart, interval, is_level, restored, said};
use super::{Finding, Question, Sentence};
use crate::catalog::dimension;
use crate::catalog::link::is_one_name;
use crate::indicator::{Indicator, Kind};
use crate::quantity::times;
use crate::text::without_ending;
use rust_decimal::Decimal;

/// Wholes of which no report states its own figure.
const OTHERS: [&str; 7] = ["全国", "全省", "全区", "全球", "世界", "国家", "全市"];

pub(super) fn read(sentence: &Sentence<'_>, findings: &mut Vec<Finding>) {
    for (index, share) in sentence.figures.iter().enumerate() {
        if share.kind == Kind::Share {
            let before = sentence.figures.get(..index).unwrap_or_default();
            findings.extend(finding(sentence, share, before));
        }
    }
}

fn finding(sentence: &Sentence<'_>, share: &Indicator, before: &[Indicator]) -> Option<Finding> {
    let (part, whole) = share.name.split_once('占')?;
    let whole = without_ending(without_ending(whole, "比重"), "比例").trim_end_matches('的');
    if part.is_empty() || whole.is_empty() || OTHERS.iter().any(|it| whole.contains(it)) {
        return None;
    }
    let part = before.iter().rfind(|it| is_level(it) && it.name == part)?;
    let whole = stated(sentence, part, whole)?;
    let catalog = sentence.catalog;
    let (above, below) = (said(catalog, part)?, said(catalog, whole)?);
    let expected = interval(
        quotient(above.low, below.high),
        quotient(above.high, below.low),
    );
    let printed = said(catalog, share)?;
    let [printed, expected] = [printed, expected].map(|it| restored(it, (catalog, share)));
    let from = match part.id < whole.id {
        true => [part, whole],
        false => [whole, part],
    };
    Some(Finding {
        question: Question::Share,
        figure: sentence.id(share),
        from: from.iter().map(|it| sentence.id(it)).collect(),
        difference: apart(printed, expected)?,
        expected,
        printed,
        basis: None,
    })
}

/// The report's figure of the whole; `None` where it states none, or several that differ.
fn stated<'a>(sentence: &Sentence<'a>, part: &Indicator, name: &str) -> Option<&'a Indicator> {
    let is_whole = |it: &&Indicator| {
        is_level(it)
            && it.status == part.status
            && it.period == part.period
            && dimension::of(it).meets(&dimension::of(part))
            && is_one_name(&it.name, name)
    };
    let mut stated = sentence.catalog.indicators.iter().filter(is_whole);
    let whole = stated.next()?;
    stated.all(|it| it.value == whole.value).then_some(whole)
}

/// In per cent.
fn quotient(above: Option<Decimal>, below: Option<Decimal>) -> Option<Decimal> {
    let scaled = times(above?, Decimal::ONE_HUNDRED)?;
    scaled.checked_div(below?)
}

#[cfg(test)]
mod tests {
    use crate::catalog::Catalog;
    use crate::catalog::link::Links;

    /// The share in question and what it is expected to be, to a tenth.
    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str)>) {
        let catalog = Catalog::read(text.to_owned());
        let findings = crate::catalog::audit::read(&[&catalog], &Links::default());
        let words = findings.iter().map(|it| {
            let expected = it.expected.low.map(|it| it.to_string());
            (
                catalog.printed(it.figure.indicator),
                expected.unwrap_or_default(),
            )
        });
        let expected = expected.map(|it| (it.0, it.1.to_owned()));
        assert_eq!(words.collect::<Vec<_>>(), Vec::from_iter(expected));
    }

    #[test]
    fn a_share_follows_from_part_and_whole() {
        let text = |share: &str| {
            format!("一般公共预算支出100.0亿元。民生支出80.0亿元，占一般公共预算支出的{share}。")
        };
        check(&text("90%"), Some(("90%", "79.8")));
        check(&text("80%"), None);
        check(&text("79.9%"), None);
        check(&text("80%左右"), None);
    }

    #[test]
    fn a_whole_may_be_spelled_otherwise() {
        check(
            "GDP达到1000亿元。工业增加值达到300亿元，占地区生产总值的40%。",
            Some(("40%", "29.9")),
        );
    }

    #[test]
    fn a_whole_that_is_not_the_reports_own_is_left_out() {
        check("工业投资100亿元。出口50亿元，占全省工业投资的90%。", None);
        check("民生支出80亿元，占一般公共预算支出的90%。", None);
        check(
            "一般公共预算支出100亿元。一般公共预算支出200亿元。民生支出80亿元，占一般公共预算支出的90%。",
            None,
        );
    }
}
