//! Numbers in words that measure or count: `三分之一`, `百分之二`, `近八成`, `翻一番`, `突破千亿元`, `三年`, `十大`.
//!
//! Chinese prose is full of numerals that measure nothing (一体, 统一, 四川); only the forms listed here are numbers.

use super::numeral::han;
use super::{
    Bound, Form, Quantity, Value, ends_with, ends_with_any, rough, starts_with, starts_with_any,
    unit,
};
use crate::text::{is_han, is_han_digit};
use rust_decimal::Decimal;

/// Whether a number in words may begin with the character.
pub(super) fn may_begin(c: char) -> bool {
    is_han_digit(c) || matches!(c, '翻' | '首' | '第' | '半' | '双')
}

/// The number in words that begins at `at`; `None` where the numeral is part of a word.
pub(super) fn number(chars: &[char], at: usize) -> Option<Quantity> {
    let first = *chars.get(at)?;
    if first == '翻' {
        return doubled(chars, at);
    }
    // `首位度`, `首位产业`: the place became a name.
    let is_named = || matches!(chars.get(at + 2), Some('度' | '产' | '战' | '意'));
    if starts_with(chars, at, "首位") && !is_named() && is_ranking(chars, at) {
        return Some(words(
            at,
            at + 2,
            Value::Number(Decimal::ONE),
            "位",
            Form::Rank,
        ));
    }
    if first == '第' {
        return ordinal(chars, at);
    }
    if let Some(found) = rough::number(chars, at) {
        return Some(found);
    }
    if !is_han_digit(first)
        || at
            .checked_sub(1)
            .and_then(|it| chars.get(it))
            .is_some_and(|it| is_han_digit(*it))
    {
        return None;
    }
    let (value, len) = han(chars, at)?;
    let end = at + len;
    percent(chars, at)
        .or_else(|| fraction(chars, at, value, end))
        .or_else(|| tenths(chars, at, value, end))
        .or_else(|| times(chars, at, value, end))
        .or_else(|| power(chars, at, value, end))
        .or_else(|| done(chars, at, value, end))
        .or_else(|| span_of_time(chars, at, value, end))
        .or_else(|| listed(chars, at, value, end))
}

fn words(start: usize, end: usize, value: Value, unit: &str, form: Form) -> Quantity {
    let unit_start = end.saturating_sub(unit.chars().count()).max(start);
    Quantity {
        unit: unit.to_owned(),
        unit_start,
        ..Quantity::new(start, end, value, form)
    }
}

/// `百分之二`.
fn percent(chars: &[char], at: usize) -> Option<Quantity> {
    let (value, len) = starts_with(chars, at, "百分之")
        .then(|| han(chars, at + 3))
        .flatten()?;
    Some(Quantity {
        unit_start: at + 3 + len,
        ..words(at, at + 3 + len, Value::Number(value), "%", Form::Measure)
    })
}

/// `三分之一`.
fn fraction(chars: &[char], at: usize, below: Decimal, end: usize) -> Option<Quantity> {
    let (above, len) = starts_with(chars, end, "分之")
        .then(|| han(chars, end + 2))
        .flatten()?;
    Some(words(
        at,
        end + 2 + len,
        Value::Fraction(above, below),
        "",
        Form::Measure,
    ))
}

/// `近八成`, `六成以上`, `超七成农户`, not 成立.
fn tenths(chars: &[char], at: usize, value: Decimal, end: usize) -> Option<Quantity> {
    let behind = chars.get(end + 1);
    let is_tenths = chars.get(end) == Some(&'成')
        && value < Decimal::TEN
        && behind.is_none_or(|it| {
            !is_han(*it)
                || "以左的多".contains(*it)
                || ends_with_any(chars, at, "近 超 逾 约") && !"立功都果就员长交为".contains(*it)
        });
    is_tenths.then(|| words(at, end + 1, Value::Number(value), "成", Form::Measure))
}

/// `增长一倍`, `两倍`.
fn times(chars: &[char], at: usize, value: Decimal, end: usize) -> Option<Quantity> {
    let is_times = chars.get(end) == Some(&'倍') && !starts_with(chars, end, "倍增");
    is_times.then(|| words(at, end + 1, Value::Number(value), "倍", Form::Measure))
}

/// `翻番`, `翻倍`, `翻一番`, `翻两番`, `翻了七番`: 2, 2, 2, 4, 128 times.
fn doubled(chars: &[char], at: usize) -> Option<Quantity> {
    let mut end = at + 1;
    if chars.get(end) == Some(&'了') {
        end += 1;
    }
    let (count, len) = han(chars, end).unwrap_or((Decimal::ONE, 0));
    end += len;
    let is_double = len == 0 && chars.get(end) == Some(&'倍');
    if !is_double && chars.get(end) != Some(&'番') {
        return None;
    }
    let factor = (0..u8::try_from(count).ok().filter(|it| *it < 32)?).fold(1_u64, |it, _| it * 2);
    Some(words(
        at,
        end + 1,
        Value::Number(Decimal::from(factor)),
        "倍",
        Form::Measure,
    ))
    .map(|it| Quantity {
        unit_start: it.end,
        outer_end: it.end
            + if starts_with(chars, it.end, "增长") {
                2
            } else {
                0
            },
        ..it
    })
}

/// `突破千亿元`, `近万人`, `超百万户`: a power alone measures where a bounding word leads to it and a unit follows.
fn power(chars: &[char], at: usize, value: Decimal, end: usize) -> Option<Quantity> {
    let numeral = chars.get(at..end)?;
    let is_power = value >= Decimal::ONE_HUNDRED
        && numeral.iter().all(|it| "十百千万亿".contains(*it))
        || matches!(numeral, [_, .., '万' | '亿']);
    if !is_power {
        return None;
    }
    let is_up = ends_with(chars, at, "上") && !ends_with_any(chars, at, "以上 迈上 跨上");
    let leads = ends_with_any(chars, at, "突破 超过 超 近 达 达到 逾 迈上 跨越 跨上");
    if !leads && !is_up {
        return None;
    }
    let found = unit::at(chars, end).filter(|it| it.skip == 0 && !it.is_weak)?;
    let unit: String = chars.get(end..end + found.len)?.iter().collect();
    let behind = end + found.len;
    let closes = chars.get(behind).is_none_or(|it| !is_han(*it))
        || ["台阶", "新台阶", "大关"]
            .iter()
            .any(|it| starts_with(chars, behind, it));
    closes.then(|| Quantity {
        outer_start: at - usize::from(is_up),
        bound: if is_up { Bound::Over } else { Bound::Exact },
        ..words(at, behind, Value::Number(value), &unit, Form::Measure)
    })
}

/// `投运一个、开工一个`, `完成两家国有企业改革`: a count right behind the verb that brought it about; `二十多项`, which closes its clause.
fn done(chars: &[char], at: usize, value: Decimal, end: usize) -> Option<Quantity> {
    const VERBS: &str = "投运 开工 建成 谋定 竣工 新增 落地 储备 签约 投产 完成 开通 新建 引进 获批 新设 成立 组建 创建 获评 通车 新开 上市";
    let is_rough = matches!(chars.get(end), Some('多' | '余')) && value >= Decimal::TEN;
    let end = end + usize::from(is_rough);
    let classifier = chars
        .get(end)
        .filter(|it| "个家座条所项台套艘部件".contains(**it))?;
    let closes = chars
        .get(end + 1)
        .is_none_or(|it| matches!(it, '、' | '，' | '。' | '；'));
    let is_more =
        value > Decimal::ONE && *classifier != '个' && *classifier != '项' && *classifier != '部';
    let is_done = ends_with_any(chars, at, VERBS) && value < Decimal::ONE_HUNDRED;
    let unit = String::from(*classifier);
    let found = words(at, end + 1, Value::Number(value), &unit, Form::Measure);
    if is_rough {
        return closes.then_some(Quantity {
            bound: Bound::Over,
            ..found
        });
    }
    (is_done && (closes || is_more)).then_some(found)
}

/// `三年`, `十个月`, `两天`: a span of time; `一年来`, `近三年`.
fn span_of_time(chars: &[char], at: usize, value: Decimal, end: usize) -> Option<Quantity> {
    let len = ["个月", "周年", "年", "天"]
        .iter()
        .find(|it| starts_with(chars, end, it))
        .map(|it| it.chars().count())?;
    if starts_with(chars, end, "年级")
        || starts_with(chars, end, "天津")
        || (end - at == 4 && chars.get(end) == Some(&'年'))
    {
        let is_year = end - at == 4;
        return is_year.then(|| words(at, end + 1, Value::Number(value), "", Form::Year));
    }
    Some(words(
        at,
        end + len,
        Value::Number(value),
        "",
        Form::Duration,
    ))
}

/// `三大行动`, `六个方面`, `八项规定`, `两条线`: a count that belongs to a name or an enumeration.
fn listed(chars: &[char], at: usize, value: Decimal, end: usize) -> Option<Quantity> {
    let is_small = value > Decimal::ONE && value < Decimal::ONE_HUNDRED;
    let classifier = chars.get(end)?;
    let counts = "个大项条件批类家座所处次届".contains(*classifier);
    let is_word = starts_with(chars, end, "大家")
        || starts_with(chars, end, "个别")
        || starts_with(chars, end, "处理");
    (is_small && counts && !is_word).then(|| {
        words(
            at,
            end + 1,
            Value::Number(value),
            "",
            if *classifier == '届' {
                Form::Ordinal
            } else {
                Form::Name
            },
        )
    })
}

/// `第一`, `第二位` behind a ranking word are ranks; `第三届`, `第一批` ordinals.
fn ordinal(chars: &[char], at: usize) -> Option<Quantity> {
    let (value, len) = han(chars, at + 1)?;
    let end = at + 1 + len;
    if matches!(chars.get(end), Some('位' | '名')) {
        return Some(words(
            at + 1,
            end + 1,
            Value::Number(value),
            "位",
            Form::Rank,
        ));
    }
    let closes = chars
        .get(end)
        .is_none_or(|it| !is_han(*it) || "和及".contains(*it));
    if closes && is_ranking(chars, at) {
        return Some(Quantity {
            unit_start: end,
            ..words(at + 1, end, Value::Number(value), "位", Form::Rank)
        });
    }
    "届批次轮期个条"
        .contains(*chars.get(end)?)
        .then(|| words(at, end + 1, Value::Number(value), "", Form::Ordinal))
}

/// Whether the clause before speaks of a position: 居, 列, 排, 保持.
fn is_ranking(chars: &[char], at: usize) -> bool {
    const VERBS: &str = "居 列 排 占 升 跃 获 夺 保持 全国 全省 全市 全区";
    let head = chars.get(..at).unwrap_or_default();
    let start = head
        .iter()
        .rposition(|it| matches!(it, '，' | '。' | '；' | '：'))
        .map_or(0, |it| it + 1);
    let clause = head
        .get(start.max(at.saturating_sub(16))..)
        .unwrap_or_default();
    (0..clause.len()).any(|it| starts_with_any(clause, it, VERBS))
}
