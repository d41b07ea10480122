//! Whether a time is a measure or only says how long: `优良天数310天`, `压缩至2小时`, `寿命提高1岁` against `连续310天`, `65岁以上`.

use super::digits::is_led_to;
use super::{Form, Quantity, Value, ends_with, ends_with_any, starts_with};
use crate::text::is_han;

/// A life expectancy measures, an age limit does not: `寿命由75.2岁提高到76.8岁`, `寿命提高1岁`.
pub(super) fn age(chars: &[char], it: &Quantity) -> Form {
    let near = chars.get(it.start.saturating_sub(LONGEST_LIFE)..it.start);
    let mut pairs = near.unwrap_or_default().windows(2);
    let is_limit = matches!(chars.get(it.end), Some('以' | '及'));
    let is_life = pairs.any(|it| it == ['寿', '命']) && !is_limit;
    if is_life || is_led_to(chars, it.start) {
        Form::Measure
    } else {
        Form::Age
    }
}

/// How many characters a life expectancy and its number are apart at most: `寿命由2020年的75.2岁提高到2025年的`.
const LONGEST_LIFE: usize = 32;

/// A time that is reached, kept or changed measures (`优良天数310天`, `压缩至2小时`, `增加19天`), a span of time does not.
pub(super) fn duration(chars: &[char], it: &Quantity) -> Form {
    // `平均受教育年限从10.2年(提高到)`: no span of time is told to a tenth.
    if matches!(it.value, Value::Number(value) if matches!(value.scale(), 1 | 2)) {
        return Form::Measure;
    }
    // `40多年来(最高)`
    if starts_with(chars, it.outer_end, "来") {
        return Form::Duration;
    }
    const BOUNDS: [&str; 4] = ["不超过", "平均", "约", "近"];
    let bound = BOUNDS.iter().find(|word| ends_with(chars, it.start, word));
    let at = it.start - bound.map_or(0, |word| word.chars().count());
    let ends = |words: &str| ends_with_any(chars, at, words);
    const TIMES: &str = "时间 时限 时长 年限 天数 周期 寿命";
    let led = ["为", "控制在"].iter().find(|it| ends_with(chars, at, it));
    let is_time = led.is_some_and(|it| ends_with_any(chars, at - it.chars().count(), TIMES));
    // `增加19天`; `提升15分钟生活圈` raises what the time describes.
    let is_change = !starts_with(chars, it.unit_start, "年")
        && chars.get(it.outer_end).is_none_or(|c| !is_han(*c));
    let measures = is_time
        || ends("达到 保持在 稳定在 天数 时间 时长 寿命 年限 突破 不少于 不低于")
        || ends("至 到") && ends_with_any(chars, at - 1, CHANGES)
        || ends("由 从")
            && matches!(
                chars.get(it.end),
                Some('缩' | '压' | '降' | '减' | '增' | '提')
            )
        || is_change && ends(CHANGES)
        || ends("达") && !ends("长达");
    if measures {
        Form::Measure
    } else {
        Form::Duration
    }
}

/// How a time changes.
const CHANGES: &str = "增加 减少 增长 压缩 缩短 压减 缩减 压降 提高 提升 提速 延长 降 增 减 缩";
