//! A level and its change tell last year's level: `达到9.9亿件，增长10%`. Last year's report printed one too.
//!
//! The change stands behind its level in one sentence: a rate, points of a share (`70%、提高2个百分点`), or an amount in the level's unit.

use super::said::{apart, interval, is_level, restored, said};
use super::{Basis, Finding, Question, Sentence, WIDER};
use crate::catalog::Catalog;
use crate::catalog::dimension::{self, Dimension};
use crate::catalog::link::{Link, Links, Relation};
use crate::catalog::verdict::Interval;
use crate::indicator::{Indicator, Kind, Status};
use crate::quantity::{plus, times};
use rust_decimal::Decimal;

/// Levels of two years must be so surely the same thing, per mille.
const SURE: u16 = 950;

/// Words that set a change against another year than the last, or spread it over several.
const OTHER_YEARS: &str = "年均 平均 以来 累计 环比 五年 两年 三年 年前 翻";

/// What is usually told at constant prices.
const REAL: &str = "生产总值 增加值 GDP 总产值 可支配收入";
const REAL_WORDS: &str = "实际 可比价 不变价";

/// What is counted anew each year.
const COUNTED_ANEW: &str = "规上 规模以上 限上 限额以上 投资";
const SCOPE_WORDS: &str = "同口径 可比 剔除 扣除 同比口径";

/// Compares the levels of a report with those of the report before.
pub(super) fn read(
    catalogs: &[&Catalog],
    links: &Links,
    report: usize,
    findings: &mut Vec<Finding>,
) {
    let again = links.links.iter().filter(|it| {
        it.relation == Relation::Again && it.later.report == report && it.confidence >= SURE
    });
    for link in again {
        findings.extend(finding(catalogs, link));
    }
}

fn finding(catalogs: &[&Catalog], link: &Link) -> Option<Finding> {
    let before = catalogs.get(link.earlier.report)?;
    let printed = before.indicator(link.earlier.indicator)?;
    let catalog = catalogs.get(link.later.report)?;
    let level = catalog.indicator(link.later.indicator)?;
    let (sentence, change) = change(catalog, link.later.report, level)?;
    let earlier = Sentence {
        report: link.earlier.report,
        catalog: before,
        figures: &[],
    };
    if is_stretch(&earlier, printed) || is_stretch(&sentence, level) {
        return None;
    }
    let basis = basis(level, sentence.between(level, change));
    let expected = implied(catalog, level, change)?;
    let expected = match basis {
        Some(_) => wider(expected)?,
        None => expected,
    };
    let said = said(before, printed)?;
    let [said, expected] = [said, expected].map(|it| restored(it, (before, printed)));
    Some(Finding {
        question: Question::YearBefore,
        figure: link.earlier,
        from: vec![link.later, sentence.id(change)],
        difference: apart(said, expected)?,
        expected,
        printed: said,
        basis,
    })
}

/// `从70万亿元增加到100万亿元`: of other years than the last.
fn is_stretch(sentence: &Sentence<'_>, level: &Indicator) -> bool {
    sentence.clause(level).contains(['从', '由'])
}

/// The change that is told of a level behind it: the next figure of its name.
fn change<'a>(
    catalog: &'a Catalog,
    report: usize,
    level: &Indicator,
) -> Option<(Sentence<'a>, &'a Indicator)> {
    let place = usize::try_from(level.id.0).ok()?;
    let behind = catalog.indicators.get(place + 1..)?.iter();
    let mut named = behind
        .take_while(|it| it.sentence == level.sentence)
        .filter(|it| it.name == level.name && it.kind != Kind::Rank);
    let change = named
        .next()
        .filter(|it| it.kind == Kind::Growth && it.status == Status::Actual)?;
    let sentence = Sentence {
        report,
        catalog,
        figures: &[],
    };
    is_of_last_year(sentence.between(level, change)).then_some((sentence, change))
}

/// Whether nothing between level and change names another year to compare with.
fn is_of_last_year(words: &str) -> bool {
    let is_number = |c: char| c.is_ascii_digit() || "十三五“疫全省市".contains(c);
    let compared = ["比", "较"].iter().any(|cue| {
        words.match_indices(cue).any(|(at, _)| {
            let rest = words.get(at + cue.len()..).unwrap_or_default();
            rest.starts_with(is_number)
        })
    });
    !compared && !has(words, OTHER_YEARS)
}

/// Whether a text holds one of the cues, which blanks separate.
fn has(text: &str, cues: &str) -> bool {
    cues.split(' ').any(|it| text.contains(it))
}

fn basis(level: &Indicator, words: &str) -> Option<Basis> {
    if has(&level.name, REAL) || has(words, REAL_WORDS) {
        Some(Basis::ConstantPrices)
    } else if has(&level.name, COUNTED_ANEW) || has(words, SCOPE_WORDS) {
        Some(Basis::SameScope)
    } else {
        None
    }
}

/// The level of the year before, in the level's dimension.
fn implied(catalog: &Catalog, level: &Indicator, change: &Indicator) -> Option<Interval> {
    let (now, by) = (said(catalog, level)?, said(catalog, change)?);
    let (unit, step) = (dimension::of(level), dimension::of(change));
    let is_points = step.dimension == Dimension::Points;
    if is_level(level) && step.dimension == Dimension::Percent {
        return Some(interval(
            divided(now.low, by.high),
            divided(now.high, by.low),
        ));
    }
    if is_level(level) && step.meets(&unit) || level.kind == Kind::Share && is_points {
        let less = |level: Option<Decimal>, by: Option<Decimal>| plus(level?, -by?);
        return Some(interval(less(now.low, by.high), less(now.high, by.low)));
    }
    None
}

/// The level before it rose by so many per cent.
fn divided(level: Option<Decimal>, rate: Option<Decimal>) -> Option<Decimal> {
    let growth = plus(rate?, Decimal::ONE_HUNDRED)?;
    let scaled = times(level?, Decimal::ONE_HUNDRED)?;
    scaled
        .checked_div(growth)
        .filter(|_| growth > Decimal::ZERO)
}

fn wider(it: Interval) -> Option<Interval> {
    let part = |end: Decimal| end.abs().checked_div(Decimal::from(WIDER));
    let low = it.low.and_then(|end| plus(end, -part(end)?));
    let high = it.high.and_then(|end| plus(end, part(end)?));
    Some(interval(low, high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::link;

    /// What last year's report is asked about, after what each of two reports says of its year.
    #[track_caller]
    fn check(before: &str, now: &str, expected: Option<(&str, Option<Basis>)>) {
        let report = |year: u16, text: &str| {
            Catalog::read(format!(
                "# {year}年青岛市政府工作报告\n\n一、去年工作回顾\n\n{text}\n"
            ))
        };
        let catalogs = [report(2023, before), report(2024, now)];
        let catalogs: Vec<&Catalog> = catalogs.iter().collect();
        let links = link::read(&catalogs);
        assert!(!links.links.is_empty(), "the two levels are not linked");
        let mut findings = Vec::new();
        read(&catalogs, &links, 1, &mut findings);
        let words = findings.iter().map(|it| {
            assert_eq!((it.figure.report, it.from.len()), (0, 2));
            (catalogs[0].printed(it.figure.indicator), it.basis)
        });
        assert_eq!(words.collect::<Vec<_>>(), Vec::from_iter(expected));
    }

    #[test]
    fn a_rate_tells_last_years_level() {
        check(
            "中欧班列开行770列。",
            "中欧班列开行863列、增长12.1%。",
            None,
        );
        check(
            "中欧班列开行770列。",
            "中欧班列开行863列、增长11.4%。",
            Some(("770列", None)),
        );
        check(
            "中欧班列开行770列以上。",
            "中欧班列开行863列、增长11.4%。",
            None,
        );
    }

    #[test]
    fn a_fall_and_points_and_amounts_are_changes() {
        check(
            "原煤产量达到100万吨。",
            "原煤产量达到90万吨、下降10%。",
            None,
        );
        check(
            "原煤产量达到100万吨。",
            "原煤产量达到90万吨、下降30%。",
            Some(("100万吨", None)),
        );
        check(
            "城镇化率达到70%。",
            "城镇化率达到72%、提高2个百分点。",
            None,
        );
        check(
            "城镇化率达到70%。",
            "城镇化率达到72%、提高5个百分点。",
            Some(("70%", None)),
        );
    }

    #[test]
    fn a_rate_on_another_basis_leaves_room() {
        let real = Some(Basis::ConstantPrices);
        check(
            "生产总值达到1000亿元。",
            "生产总值达到1100亿元、增长5%。",
            None,
        );
        check(
            "生产总值达到1000亿元。",
            "生产总值达到1300亿元、增长5%。",
            Some(("1000亿元", real)),
        );
        check(
            "民间投资达到1000亿元。",
            "民间投资达到1100亿元、增长5%。",
            None,
        );
    }

    #[test]
    fn a_comparable_rate_leaves_room_too() {
        check(
            "财政收入达到149.5亿元。",
            "财政收入达到166.6亿元、可比增长21.6%。",
            None,
        );
        check(
            "财政收入达到149.5亿元。",
            "财政收入达到166.6亿元、增长21.6%。",
            Some(("149.5亿元", None)),
        );
    }

    #[test]
    fn a_change_against_another_year_is_left_out() {
        check(
            "中欧班列开行770列。",
            "中欧班列开行863列、比2020年增长50%。",
            None,
        );
        check(
            "中欧班列开行770列。",
            "中欧班列开行863列、年均增长50%。",
            None,
        );
        check(
            "中欧班列从700列增加到770列。",
            "中欧班列开行863列、增长50%。",
            None,
        );
    }
}
