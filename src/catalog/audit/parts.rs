//! Parts against the whole that the text itself calls theirs: `x，其中A a、B b`, `A a、B b，共x`, the three industries, 出口 and 进口.
//!
//! Parts behind 其中 may be incomplete and are only too much where they exceed the whole; those before 共 are all. Left out: wholes of which the text says that they are
//! each (各, 均, 每, 双双), and sums of parts that may hold each other (10亿元以上, 国家级 within 省级).

use super::said::{apart, interval, is_level, restored, said};
use super::{Finding, Question, Sentence};
use crate::catalog::dimension::{self, Dimension};
use crate::catalog::verdict::Interval;
use crate::indicator::{Indicator, Kind};
use crate::quantity::plus;
use rust_decimal::Decimal;

const OF_WHICH: &str = "其中";
const TOGETHER: [&str; 6] = ["合计", "共计", "总计", "总共", "一共", "共"];
const EACH: [&str; 5] = ["各", "均", "每", "双双", "分别"];

/// Words of parts that may hold each other.
const NESTED: [&str; 4] = ["以上", "级", "超", "过"];

/// Between 共 and its figure stand no more than this many bytes.
const LEAD: usize = 30;

const COMMAS: [char; 5] = ['，', '；', '。', ',', ';'];

/// Wholes of which the parts are known, each with what it may be called.
const WHOLES: [(&str, &[&[&str]]); 2] = [
    (
        "生产总值",
        &[
            &["第一产", "一产"],
            &["第二产", "二产"],
            &["第三产", "三产"],
        ],
    ),
    ("进出口", &[&["出口"], &["进口"]]),
];

/// What may follow in the name of a known part.
const ENDS: [&str; 7] = ["", "业", "增加值", "业增加值", "额", "总额", "总值"];

pub(super) fn read(sentence: &Sentence<'_>, findings: &mut Vec<Finding>) {
    for (index, figure) in sentence.figures.iter().enumerate() {
        let before = sentence.figures.get(..index).unwrap_or_default();
        let behind = sentence.figures.get(index + 1..).unwrap_or_default();
        if let Some(last) = before.last() {
            findings.extend(of_which(sentence, before, (last, figure), behind));
            findings.extend(together(sentence, before, (last, figure)));
        }
        findings.extend(known(sentence, figure, behind));
    }
}

/// `x，其中A a、B b`: the first part stands behind 其中, the whole is the last figure before it that counts the same.
fn of_which(
    sentence: &Sentence<'_>,
    before: &[Indicator],
    (last, first): (&Indicator, &Indicator),
    behind: &[Indicator],
) -> Option<Finding> {
    let (at_whole, at_part) = sentence.between(last, first).split_once(OF_WHICH)?;
    if at_whole.contains(['；', ';', '。']) || at_part.trim_start_matches('，').contains(COMMAS)
    {
        return None;
    }
    let wholes = before.iter().filter(|it| counts_the_same(it, first));
    let wholes: Vec<&Indicator> = wholes.collect();
    let whole = wholes.last()?;
    let is_apart = sentence.between(whole, first).contains(['；', ';']);
    if is_apart || is_of_each(sentence, whole) || !closes(sentence, whole) {
        return None;
    }
    let parts = listed(sentence, whole, first, behind);
    // Where several figures may be the whole, it must be too small for the parts whichever is meant.
    let exceed = |parts: &[&Indicator]| {
        let is_exceeded = |it: &&Indicator| finding(sentence, it, parts, Question::Part).is_some();
        wholes.iter().all(is_exceeded)
    };
    if let Some(part) = parts.iter().find(|it| exceed(&[it])) {
        return finding(sentence, whole, &[part], Question::Part);
    }
    let may_hold = |it: &&Indicator| NESTED.iter().any(|cue| it.name.contains(cue));
    if parts.len() < 2 || parts.iter().any(may_hold) || !exceed(&parts) {
        return None;
    }
    let sum = finding(sentence, whole, &parts, Question::Part)?;
    Some(Finding {
        question: Question::Sum,
        ..sum
    })
}

/// The parts that a list without commas tells, the first included.
fn listed<'a>(
    sentence: &Sentence<'_>,
    whole: &Indicator,
    first: &'a Indicator,
    behind: &'a [Indicator],
) -> Vec<&'a Indicator> {
    let mut parts = Vec::new();
    let mut last = first;
    for it in std::iter::once(first).chain(behind) {
        if it.id != first.id && sentence.between(last, it).contains(COMMAS) {
            break;
        }
        if counts_the_same(it, whole) && closes(sentence, it) {
            parts.push(it);
        }
        last = it;
    }
    parts
}

/// `A a、B b，共x`: all parts stand before, joined without a comma.
fn together(
    sentence: &Sentence<'_>,
    before: &[Indicator],
    (last, whole): (&Indicator, &Indicator),
) -> Option<Finding> {
    let words = sentence
        .between(last, whole)
        .trim_start_matches(['，', '、', ',', ' ', '\n']);
    let lead = TOGETHER.iter().find_map(|it| words.strip_prefix(it))?;
    let is_near = lead.len() <= LEAD && !lead.contains(['，', '、', '；', ',', ';']);
    if !is_near || !is_level(whole) || is_of_each(sentence, whole) {
        return None;
    }
    let mut parts: Vec<&Indicator> = Vec::new();
    for it in before.iter().rev() {
        let is_joined = parts
            .last()
            .is_none_or(|next| !sentence.between(it, next).contains(COMMAS));
        if !is_joined || !counts_the_same(it, whole) || is_of_each(sentence, it) {
            break;
        }
        parts.push(it);
    }
    parts.reverse();
    if parts.len() < 2 {
        return None;
    }
    finding(sentence, whole, &parts, Question::Sum)
}

/// A whole of which the parts are known, all of them in one sentence.
fn known(sentence: &Sentence<'_>, whole: &Indicator, behind: &[Indicator]) -> Option<Finding> {
    let (_, parts) = WHOLES.iter().find(|it| is_whole(&whole.name, it.0))?;
    let question = match whole.kind {
        Kind::Growth => Question::Mean,
        Kind::Amount => Question::Sum,
        _ => return None,
    };
    let told = parts.iter().map(|names| {
        let is_part = |it: &&Indicator| {
            let rest = names.iter().find_map(|part| it.name.strip_prefix(part));
            let is_named = rest.is_some_and(|it| ENDS.contains(&it));
            is_named && it.kind == whole.kind && it.status == whole.status
        };
        behind.iter().find(is_part)
    });
    let told: Option<Vec<&Indicator>> = told.collect();
    finding(sentence, whole, &told?, question)
}

/// `地区生产总值`, `外贸进出口总额`.
fn is_whole(name: &str, whole: &str) -> bool {
    let Some((before, behind)) = name.split_once(whole) else {
        return false;
    };
    ["", "地区", "国内", "外贸", "货物"].contains(&before) && ENDS.contains(&behind)
}

/// Whether a figure with money or the like stands at the end of its words: of `100亿元电池等项目5个` the first only tells a size.
fn closes(sentence: &Sentence<'_>, it: &Indicator) -> bool {
    let behind = sentence.catalog.report.source.get(it.span.end..);
    let words = behind.unwrap_or_default();
    let bounds = ["以上", "左右", "以内", "多", "余"];
    let words = bounds
        .iter()
        .find_map(|it| words.strip_prefix(it))
        .unwrap_or(words);
    let is_end = words.starts_with(['，', '、', '；', '。', '（', '(', ',', ';', '\n']);
    is_end || !matches!(dimension::of(it).dimension, Dimension::Other(_))
}

/// Whether two figures count in one unit, at one time.
fn counts_the_same(a: &Indicator, b: &Indicator) -> bool {
    let meet = || dimension::of(a).meets(&dimension::of(b));
    is_level(a) && is_level(b) && a.status == b.status && a.period == b.period && meet()
}

/// Whether a figure holds of several things each.
fn is_of_each(sentence: &Sentence<'_>, it: &Indicator) -> bool {
    let words = [sentence.clause(it), &it.name];
    words
        .iter()
        .any(|text| EACH.iter().any(|cue| text.contains(cue)))
}

fn finding(
    sentence: &Sentence<'_>,
    whole: &Indicator,
    parts: &[&Indicator],
    question: Question,
) -> Option<Finding> {
    let printed = said(sentence.catalog, whole)?;
    let said: Option<Vec<Interval>> = parts.iter().map(|it| said(sentence.catalog, it)).collect();
    let expected = match question {
        Question::Mean => between(&said?),
        Question::Part => interval(sum(&said?, |it| it.low), None),
        _ => {
            let said = said?;
            interval(sum(&said, |it| it.low), sum(&said, |it| it.high))
        }
    };
    let [printed, expected] = [printed, expected].map(|it| restored(it, (sentence.catalog, whole)));
    Some(Finding {
        question,
        figure: sentence.id(whole),
        from: parts.iter().map(|it| sentence.id(it)).collect(),
        difference: apart(printed, expected)?,
        expected,
        printed,
        basis: None,
    })
}

/// The sum of the ends; open where one is.
fn sum(parts: &[Interval], end: impl Fn(&Interval) -> Option<Decimal>) -> Option<Decimal> {
    let mut ends = parts.iter().map(end);
    ends.try_fold(Decimal::ZERO, |sum, it| plus(sum, it?))
}

/// From the lowest to the highest; open where one is.
fn between(parts: &[Interval]) -> Interval {
    let low: Option<Vec<Decimal>> = parts.iter().map(|it| it.low).collect();
    let high: Option<Vec<Decimal>> = parts.iter().map(|it| it.high).collect();
    interval(
        low.and_then(|it| it.into_iter().min()),
        high.and_then(|it| it.into_iter().max()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    /// What the text's figures lead one to doubt: the question, the whole and the parts, as printed.
    fn found(text: &str) -> Vec<(Question, String)> {
        let catalog = Catalog::read(text.to_owned());
        let mut findings = Vec::new();
        for figures in catalog.indicators.chunk_by(|a, b| a.sentence == b.sentence) {
            let sentence = Sentence {
                report: 0,
                catalog: &catalog,
                figures,
            };
            read(&sentence, &mut findings);
        }
        let words = |it: &Finding| {
            let ids = std::iter::once(&it.figure).chain(&it.from);
            let printed: Vec<&str> = ids.map(|it| catalog.printed(it.indicator)).collect();
            (it.question, printed.join(" "))
        };
        findings.iter().map(words).collect()
    }

    #[track_caller]
    fn doubted(text: &str, question: Question, figures: &str) {
        assert_eq!(found(text), [(question, figures.to_owned())]);
    }

    #[track_caller]
    fn fine(text: &str) {
        assert_eq!(found(text), []);
    }

    #[test]
    fn a_part_is_no_more_than_its_whole() {
        doubted(
            "投产项目526个，其中亿元以上项目1298个。",
            Question::Part,
            "526个 1298个",
        );
        fine("投产项目526个，其中亿元以上项目526个。");
        fine("投产项目526个，亿元以上项目1298个。");
        fine("投产项目526个；开工项目1298个，其中亿元以上项目1298个。");
    }

    #[test]
    fn a_bounded_whole_may_hold_more() {
        fine("新增贷款500亿元以上，其中制造业贷款600亿元。");
        fine("新增贷款1000亿元左右，其中制造业贷款1049亿元。");
        doubted(
            "新增贷款1000亿元左右，其中制造业贷款1060亿元。",
            Question::Part,
            "1000亿元 1060亿元",
        );
    }

    #[test]
    fn a_whole_of_each_is_no_whole() {
        fine("存贷款余额双双突破4500亿元，其中贷款余额4755亿元。");
        fine("各项存贷款余额均为4500亿元，其中贷款余额4755亿元。");
    }

    #[test]
    fn of_several_wholes_any_may_be_meant() {
        fine("项目开工180个、竣工100个，其中亿元以上项目开工120个。");
        doubted(
            "项目开工180个、竣工100个，其中亿元以上项目开工200个。",
            Question::Part,
            "100个 200个",
        );
    }

    #[test]
    fn a_size_is_no_whole() {
        fine("新签约100亿元新型电池等项目，其中投资112亿元风电项目开工。");
    }

    #[test]
    fn parts_that_may_be_incomplete_must_not_exceed() {
        doubted(
            "新增贷款1000亿元，其中制造业贷款600亿元、农业贷款500亿元。",
            Question::Sum,
            "1000亿元 600亿元 500亿元",
        );
        fine("新增贷款1000亿元，其中制造业贷款600亿元、农业贷款300亿元。");
        fine("新增项目100个，其中亿元以上项目80个、十亿元以上项目40个。");
    }

    #[test]
    fn parts_before_their_sum_are_all() {
        doubted(
            "建成公园20个、广场30个，共60个。",
            Question::Sum,
            "60个 20个 30个",
        );
        fine("建成公园20个、广场30个，共50个。");
        fine("建成公园20个，打造广场30个，共60个。");
        fine("每个县遴选公园10个、广场10个，共80个。");
    }

    #[test]
    fn a_whole_grows_between_its_parts() {
        let text = |whole: &str| {
            format!(
                "地区生产总值增长{whole}，其中第一产业增加值增长3%，第二产业增加值增长5%，第三产业增加值增长7%。"
            )
        };
        fine(&text("7.1%"));
        doubted(&text("9%"), Question::Mean, "9% 3% 5% 7%");
        fine("地区生产总值增长9%，其中第二产业增加值增长5%，第三产业增加值增长7%。");
    }

    #[test]
    fn what_is_known_to_be_all_adds_up() {
        doubted(
            "进出口总额达到500亿元，出口达到300亿元，进口达到100亿元。",
            Question::Sum,
            "500亿元 300亿元 100亿元",
        );
        fine("进出口总额达到400亿元，出口达到300亿元，进口达到100亿元。");
        fine("进出口总额达到500亿元，机电产品出口达到300亿元，进口达到100亿元。");
    }
}
