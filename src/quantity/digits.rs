//! What a number in digits is: a measure with its unit, or a year, a date, a rank, a name.
//!
//! `1.5万亿元`, `3%—5%`, `1/3`, `2.31：1`, `第2位`, `前10名` on the one side;
//! `2023年`, `1—11月`, `5G`, `4号线`, `30万吨级`, `12345` on the other.

use super::calendar::calendar;
use super::designation::named;
use super::numeral::{arabic, arabic_len, plus, power, times};
use super::{Form, Quantity, Value, ends_with, ends_with_any, starts_with, time, unit};
use rust_decimal::Decimal;

/// The number that begins with the digit at `at`.
pub(super) fn number(chars: &[char], at: usize) -> Quantity {
    let len = arabic_len(chars, at);
    let end = at + len;
    let Some(value) = chars.get(at..end).and_then(arabic) else {
        let run = chars
            .get(at..)
            .unwrap_or_default()
            .iter()
            .take_while(|it| it.is_ascii_digit())
            .count();
        return Quantity::new(
            at,
            at + run.max(1),
            Value::Number(Decimal::ZERO),
            Form::Bare,
        );
    };
    named(chars, at, end, value)
        .or_else(|| calendar(chars, at, end, value))
        .or_else(|| ordinal(chars, at, end, value))
        .or_else(|| fraction(chars, at, end, value))
        .unwrap_or_else(|| {
            let first = measure(chars, at, end, value);
            range(chars, &first, end).unwrap_or(first)
        })
}

pub(super) fn plain(start: usize, end: usize, value: Decimal, form: Form) -> Quantity {
    Quantity::new(start, end, Value::Number(value), form)
}

/// `第2位`, `居全省第3`, `第25届`, `前10名`, `第3、第4位` (the unit comes from the right).
fn ordinal(chars: &[char], at: usize, end: usize, value: Decimal) -> Option<Quantity> {
    let is_ordinal = ends_with(chars, at, "第");
    let is_top = ends_with(chars, at, "前")
        && !ends_with(chars, at, "目前")
        && !ends_with(chars, at, "提前");
    let has_place = matches!(chars.get(end), Some('位' | '名'));
    let closes = chars.get(end).is_none_or(|it| {
        !super::super::text::is_han(*it) && *it != '.' && *it != '-' && *it != '—'
    });
    if is_top && chars.get(end) == Some(&'%') {
        // `全球前1%学科`: a class of things.
        return Some(plain(at, end + 1, value, Form::Threshold));
    }
    if is_top && !has_place && closes {
        return Some(Quantity {
            bound: super::Bound::Under,
            ..ranked(at, end, 0, value)
        });
    }
    if is_top && has_place {
        return Some(Quantity {
            bound: super::Bound::Under,
            ..ranked(at, end, 1, value)
        });
    }
    if !is_ordinal {
        return None;
    }
    if has_place {
        return Some(ranked(at, end, 1, value));
    }
    let goes_on = chars
        .get(end)
        .is_some_and(|it| super::super::text::is_han(*it) && !"和及并与跃升提上".contains(*it));
    if goes_on {
        Some(plain(at, end + 1, value, Form::Ordinal))
    } else {
        Some(ranked(at, end, 0, value))
    }
}

fn ranked(at: usize, end: usize, unit_len: usize, value: Decimal) -> Quantity {
    Quantity {
        unit_start: end,
        unit: "位".to_owned(),
        ..plain(at, end + unit_len, value, Form::Rank)
    }
}

/// `1/3`, and `2.31：1` as the ratio's first member.
fn fraction(chars: &[char], at: usize, end: usize, value: Decimal) -> Option<Quantity> {
    let next = chars.get(end)?;
    let second_len = arabic_len(chars, end + 1);
    let last = end + 1 + second_len;
    let second = chars
        .get(end + 1..last)
        .filter(|it| !it.is_empty())
        .and_then(arabic)?;
    match next {
        '/' if second > value
            && unit::at(chars, last).is_none_or(|it| it.len == 0)
            && chars.get(last) != Some(&'/') =>
        {
            Some(Quantity::new(
                at,
                last,
                Value::Fraction(value, second),
                Form::Measure,
            ))
        }
        '：' => {
            let third = if chars.get(last) == Some(&'：') {
                arabic_len(chars, last + 1)
            } else {
                0
            };
            if third > 0 {
                return Some(plain(at, last + 1 + third, value, Form::Specification));
            }
            if second == Decimal::ONE {
                return Some(plain(at, last, value, Form::Measure));
            }
            // `1：3.2` is a ratio that begins with the one, `1：5000` the scale of a map.
            let form = if second < Decimal::ONE_HUNDRED {
                Form::Measure
            } else {
                Form::Specification
            };
            (value == Decimal::ONE).then(|| plain(at, last, second, form))
        }
        _ => None,
    }
}

/// `3%—5%`, `1-2个`, `100万元至300万元`, the first end read already: unit and power may stand at the right end alone.
fn range(chars: &[char], first: &Quantity, end: usize) -> Option<Quantity> {
    let word = (chars.get(first.end) == Some(&'到')).then_some(first.end + 1);
    let second_start = dash(chars, first.end).or(word)?;
    let before = chars.get(..first.start).unwrap_or_default();
    let from_word = matches!(before.last(), Some('从' | '由' | '第'));
    // `提高5到7元`; `由3个到5个` leads from one to the other.
    let mut near = before.iter().rev().take(LONGEST_BASE);
    let is_base = word.is_some() && near.any(|it| matches!(it, '从' | '由'));
    if from_word || is_base || arabic_len(chars, second_start) == 0 {
        return None;
    }
    let second_end = second_start + arabic_len(chars, second_start);
    let second = measure(
        chars,
        second_start,
        second_end,
        chars.get(second_start..second_end).and_then(arabic)?,
    );
    let (Value::Number(mut low), Value::Number(high)) = (first.value, second.value) else {
        return None;
    };
    let is_bare = first.end == end;
    if !matches!(second.form, Form::Measure | Form::Age)
        || !(is_bare || first.unit == second.unit || first.unit.is_empty())
    {
        return None;
    }
    if is_bare && let Some((factor, _)) = power(chars, second_end) {
        low = times(low, factor)?;
    }
    (low < high).then_some(Quantity {
        start: first.start,
        outer_start: first.start,
        value: Value::Range(low, high),
        ..second
    })
}

/// How many characters a word and the number that it leads from are apart at most: `从海拔500米到860米`.
const LONGEST_BASE: usize = 8;

/// Where the number behind a dash, `~` or 至 begins.
pub(super) fn dash(chars: &[char], at: usize) -> Option<usize> {
    matches!(chars.get(at), Some('—' | '-' | '~' | '至')).then_some(at + 1)
}

/// The number with its power, 余 or 多, and unit.
fn measure(chars: &[char], at: usize, end: usize, value: Decimal) -> Quantity {
    let mut it = plain(at, end, value, Form::Measure);
    let mut last = end;
    let mut is_over = eat_over(chars, &mut last);
    let mut has_power = false;
    if let Some((factor, len)) = power(chars, last) {
        it.value = Value::Number(times(value, factor).unwrap_or(value));
        last += len;
        has_power = true;
    }
    if has_power
        && !is_over
        && let Some((smaller, len)) = smaller_power(chars, last)
        && let Value::Number(value) = it.value
        && let Some(sum) = plus(value, smaller)
    {
        it.value = Value::Number(sum);
        last += len;
    }
    is_over |= eat_over(chars, &mut last);
    // `4万多亿元`: a power of the power.
    if has_power
        && is_over
        && chars.get(last) == Some(&'亿')
        && let (Some((factor, len)), Value::Number(value)) = (power(chars, last), it.value)
    {
        it.value = Value::Number(times(value, factor).unwrap_or(value));
        last += len;
    }
    if is_over {
        it.bound = super::Bound::Over;
    }
    it.unit_start = last;
    it.end = if last > end && !has_power { end } else { last };
    it.outer_end = last;
    let found = unit::at(chars, last);
    if let Some(found) = &found {
        measured_in(chars, &mut it, found);
    }
    it.form = form_of(chars, &it, has_power, found.as_ref());
    if it.form == Form::Bare || it.form == Form::Phone {
        it.unit.clear();
        it.end = end;
        it.outer_end = end;
    }
    it
}

/// Adds the unit that begins where the number with its power ends.
fn measured_in(chars: &[char], it: &mut Quantity, found: &unit::Found) {
    it.unit_start += found.skip;
    it.end = it.unit_start + found.len;
    it.is_unit_damaged = found.skip > 0;
    let unit = chars.get(it.unit_start..it.end).unwrap_or_default();
    it.unit = unit.iter().collect();
    it.outer_end = it.end;
    // `1148亿元人民币`: the currency that is meant anyway.
    if it.unit == "元" && starts_with(chars, it.end, "人民币") {
        it.outer_end += "人民币".chars().count();
    }
    let closes = chars
        .get(it.end + 1)
        .is_none_or(|c| !super::super::text::is_han(*c) || *c == '的');
    if closes && eat_over(chars, &mut it.outer_end) {
        it.bound = super::Bound::Over;
    }
}

/// `2万5千`: what a smaller power adds, and its length.
fn smaller_power(chars: &[char], at: usize) -> Option<(Decimal, usize)> {
    let digits = chars
        .get(at)
        .filter(|it| it.is_ascii_digit())
        .map(|_| arabic_len(chars, at))?;
    let value = chars.get(at..at + digits).and_then(arabic)?;
    let (factor, len) = power(chars, at + digits)?;
    (value < Decimal::TEN).then_some((times(value, factor)?, digits + len))
}

/// `余`, `多` behind a number or a power, not the 多 of 多个.
fn eat_over(chars: &[char], at: &mut usize) -> bool {
    let is_over = match chars.get(*at) {
        Some('余') => true,
        Some('多') => {
            let is_digit_before = *at > 0 && chars.get(*at - 1).is_some_and(char::is_ascii_digit);
            let is_money = at
                .checked_sub(1)
                .and_then(|it| chars.get(it))
                .is_some_and(|c| matches!(c, '万' | '亿'));
            (is_money && !starts_with(chars, *at, "多元化") || !starts_with(chars, *at, "多元"))
                && !starts_with(chars, *at, "多层")
                && !starts_with(chars, *at, "多年")
                || is_digit_before && starts_with(chars, *at, "多年")
        }
        Some('来') => starts_with(chars, *at, "来个") || starts_with(chars, *at, "来家"),
        _ => false,
    };
    *at += usize::from(is_over);
    is_over
}

/// What a number with this unit is, by the unit itself and the characters around.
fn form_of(chars: &[char], it: &Quantity, has_power: bool, unit: Option<&unit::Found>) -> Form {
    let is_weak = unit.is_some_and(|it| it.is_weak);
    let next = |word: &str| starts_with(chars, it.end, word);
    match it.unit.as_str() {
        // `一个13亿人口的大国`, `与全市300万人民一道`: what is spoken of is the country, the people.
        "" if next("人口的") || next("人口大国") || next("人口规模") => {
            Form::Specification
        }
        "" if has_power && is_of_people(chars, it.end) => Form::Specification,
        // `两岸1000米范围内`
        "米" | "公里" if next("范围") => Form::Specification,
        "度" if !has_power && next("以上") => Form::Specification,
        "" if has_power || is_led_to(chars, it.start) || is_ratio(chars, it) => Form::Measure,
        "" if is_phone(chars, it) => Form::Phone,
        "" => Form::Bare,
        "吨级" | "蒸吨" | "千伏" | "英寸" | "纳米" | "微米" | "届" | "马力" | "级" => {
            Form::Specification
        }
        _ if next("级") && !next("级别") => Form::Specification,
        "公里" if ends_with(chars, it.start, "时速") => Form::Specification,
        "岁" | "周岁" => time::age(chars, it),
        "年" | "周年" | "载" | "个月" | "天" | "小时" | "个小时" | "分钟" | "个工作日" | "秒"
        | "季" | "周" | "日" | "夜" | "毫秒" => time::duration(chars, it),
        "金" | "银" | "铜" => medal(chars, it),
        _ if is_weak && !is_weak_measure(chars, it, has_power) => {
            if is_phone(chars, it) {
                Form::Phone
            } else {
                Form::Bare
            }
        }
        _ => Form::Measure,
    }
}

/// `收入比由3.27缩小至`, `指数从6.32下降至`: a number with decimals that a change leads from or to.
fn is_ratio(chars: &[char], it: &Quantity) -> bool {
    let has_decimals = matches!(it.value, Value::Number(value) if value.scale() > 0);
    let next = chars.get(it.end).copied().unwrap_or('。');
    let leads = ends_with_any(chars, it.start, "由 从") && "缩降下提上升增扩减".contains(next);
    has_decimals && (leads || ends_with_any(chars, it.start, "降至 降到 升至 升到"))
}

/// `300万人民`, `70万英雄的山城儿女`: all who live there.
fn is_of_people(chars: &[char], end: usize) -> bool {
    const PEOPLE: &str = "人民 儿女 父老 中国人";
    let mut at = end;
    while at < end + LONGEST_PEOPLE
        && chars
            .get(at)
            .is_some_and(|c| super::super::text::is_han(*c))
    {
        at += 1;
        if ends_with_any(chars, at, PEOPLE) {
            return chars.get(at) != Some(&'币');
        }
    }
    false
}

/// How many characters stand between a number and the people that it counts at most: `70万英雄智慧的山城人民`.
const LONGEST_PEOPLE: usize = 11;

/// `8金4银`, `获3金`: a medal only beside another or behind a winning word.
fn medal(chars: &[char], it: &Quantity) -> Form {
    let beside = chars.get(it.end).is_some_and(char::is_ascii_digit)
        || it
            .start
            .checked_sub(1)
            .and_then(|at| chars.get(at))
            .is_some_and(|c| "金银铜获夺得下会".contains(*c));
    let listed = starts_with(chars, it.end, "、") || ends_with(chars, it.start, "、");
    if beside || listed {
        Form::Measure
    } else {
        Form::Bare
    }
}

/// A character such as 村 or 两 is a unit where the number stands alone, as in `57村`, `10两`.
fn is_weak_measure(chars: &[char], it: &Quantity, has_power: bool) -> bool {
    let behind = chars.get(it.end);
    has_power
        || is_led_to(chars, it.start)
        || ["入选", "获评"]
            .iter()
            .any(|word| starts_with(chars, it.end, word))
        || behind.is_none_or(|c| !super::super::text::is_han(*c))
}

/// Words that lead to a measure even where no unit is written: `指数103`, `达到92`.
pub(super) fn is_led_to(chars: &[char], at: usize) -> bool {
    ends_with_any(
        chars,
        at,
        "达到 达 突破 指数 控制在 稳定在 保持在 提高到 增加到 降至 缩小到 缩小至 增至 系数 超过 人数 户数 比为 收入比 指数为 倍差",
    )
}

/// `12345热线`, `110`, `96611`: three to five digits that begin with 1 or 9, behind which a service or nothing follows.
fn is_phone(chars: &[char], it: &Quantity) -> bool {
    let digits = chars.get(it.start..it.unit_start).unwrap_or_default();
    (3..=5).contains(&digits.len())
        && matches!(digits.first(), Some('1' | '9'))
        && digits.iter().all(char::is_ascii_digit)
}
