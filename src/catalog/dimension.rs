//! Which units can be compared, and by what factor: 标箱 and 标准箱, 公顷 and 亩, 个 and 处.
//!
//! Not converted: money of two currencies, and anything that needs a year's rate or price.

use crate::indicator::Indicator;
use crate::quantity::{Value, times};
use rust_decimal::Decimal;

/// What a unit measures. Two figures can be compared where this is equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Dimension {
    /// 个, 家, 处: things counted, whatever the word.
    Things,
    /// 人, 名.
    People,
    /// 户, 家庭.
    Households,
    Percent,
    Points,
    Length,
    Area,
    Mass,
    Containers,
    Places,
    /// No unit is written: `17万新生`.
    Unwritten,
    /// A unit that stands for itself.
    Other(String),
}

/// A unit in its dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) dimension: Dimension,
    /// A value is multiplied by the first and divided by the second.
    pub(super) factor: (i64, i64),
}

/// The unit of an indicator; a fraction without one is a share.
pub(super) fn of(indicator: &Indicator) -> Unit {
    match (indicator.value, &indicator.unit) {
        (Value::Fraction(..), None) => Unit {
            dimension: Dimension::Percent,
            factor: (100, 1),
        },
        (_, unit) => read(unit.as_deref()),
    }
}

/// Reads a unit as the extractor gives it.
pub(super) fn read(unit: Option<&str>) -> Unit {
    let unit = unit.unwrap_or_default();
    let (dimension, factor) = match unit {
        "个" | "家" | "处" | "座" | "所" | "项" | "条" | "件" | "场" | "支" | "类" | "批"
        | "部" | "台" | "种" | "款" | "只" | "片" | "块" | "例" | "宗" | "起" => {
            (Dimension::Things, (1, 1))
        }
        "套" | "套（间）" | "套(间)" | "间" => (Dimension::Places, (1, 1)),
        "人" | "名" => (Dimension::People, (1, 1)),
        "户" => (Dimension::Households, (1, 1)),
        "%" => (Dimension::Percent, (1, 1)),
        "成" => (Dimension::Percent, (10, 1)),
        "‰" => (Dimension::Percent, (1, 10)),
        "个百分点" => (Dimension::Points, (1, 1)),
        "公里" | "千米" => (Dimension::Length, (1000, 1)),
        "里" => (Dimension::Length, (500, 1)),
        "米" => (Dimension::Length, (1, 1)),
        "平方米" => (Dimension::Area, (3, 1)),
        "平方公里" => (Dimension::Area, (3_000_000, 1)),
        "公顷" => (Dimension::Area, (30_000, 1)),
        "亩" => (Dimension::Area, (2000, 1)),
        "吨" => (Dimension::Mass, (1000, 1)),
        "公斤" => (Dimension::Mass, (1, 1)),
        "斤" => (Dimension::Mass, (1, 2)),
        "标箱" | "标准箱" | "TEU" => (Dimension::Containers, (1, 1)),
        "" => (Dimension::Unwritten, (1, 1)),
        other => (Dimension::Other(other.to_owned()), (1, 1)),
    };
    Unit { dimension, factor }
}

impl Unit {
    /// Whether figures in the two can be compared.
    pub(super) fn meets(&self, other: &Self) -> bool {
        let counts = |it: &Self| {
            matches!(
                it.dimension,
                Dimension::People | Dimension::Things | Dimension::Households
            )
        };
        self.dimension == other.dimension
            || self.dimension == Dimension::Unwritten && counts(other)
            || other.dimension == Dimension::Unwritten && counts(self)
    }

    /// A value in the dimension's own unit.
    pub(super) fn convert(&self, value: Decimal) -> Decimal {
        let (above, below) = self.factor;
        scale(value, above, below)
    }

    /// A value of the dimension's own unit in this one.
    pub(super) fn restore(&self, value: Decimal) -> Decimal {
        let (above, below) = self.factor;
        scale(value, below, above)
    }
}

fn scale(value: Decimal, above: i64, below: i64) -> Decimal {
    times(value, Decimal::from(above))
        .and_then(|it| it.checked_div(Decimal::from(below)))
        .unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(a: &str, b: &str, meets: bool) {
        assert_eq!(read(Some(a)).meets(&read(Some(b))), meets);
        assert_eq!(read(Some(b)).meets(&read(Some(a))), meets);
    }

    #[test]
    fn words_for_one_thing_meet() {
        check("座", "个", true);
        check("标箱", "标准箱", true);
        check("亩", "公顷", true);
        check("套(间)", "套", true);
        check("", "人", true);
    }

    #[test]
    fn other_dimensions_do_not_meet() {
        check("元", "美元", false);
        check("%", "个百分点", false);
        check("户", "个", false);
        check("亩", "公里", false);
        check("", "元", false);
    }

    #[test]
    fn areas_convert() {
        let one = Decimal::ONE;
        let in_mu = read(Some("亩")).convert(Decimal::from(15));
        assert_eq!(read(Some("公顷")).convert(one), in_mu);
        let in_metres = read(Some("平方米")).convert(Decimal::from(10_000));
        assert_eq!(read(Some("公顷")).convert(one), in_metres);
    }
}
