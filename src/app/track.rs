//! Where figures stand on an axis that several share: rates on one of whole per cents, with one to spare at either end;
//! figures of any unit on one of shares of their targets.

use crate::catalog::{Catalog, verdict};
use crate::indicator::{Indicator, Kind};
use crate::quantity::{Bound, Value, times};
use rust_decimal::Decimal;

/// The axis of some growth rates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Axis {
    /// In per cent.
    pub(crate) low: i64,
    pub(crate) high: i64,
}

/// What is drawn on an axis, in ten-thousandths of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Track {
    pub(crate) value: i64,
    /// What 左右, 以上 and 以内 leave open; `None` for an exact rate.
    pub(crate) band: Option<(i64, i64)>,
}

const WHOLE: i64 = 10_000;
/// Rates are compared in ten-thousandths of a per cent, finer than any report prints.
const PER_CENT: i64 = 10_000;

impl Axis {
    /// The axis of those figures that are growth rates in per cent; `None` for fewer than two, which there is nothing to compare by.
    pub(crate) fn of<'a>(figures: impl Iterator<Item = &'a Indicator>) -> Option<Self> {
        let rates: Vec<i64> = figures.filter_map(rate).collect();
        let low = rates.iter().min()?.div_euclid(PER_CENT);
        let high = -(-rates.iter().max()?).div_euclid(PER_CENT);
        (rates.len() > 1).then_some(Self {
            low: low - 1,
            high: high + 1,
        })
    }

    /// Where a figure of a catalog stands; `None` for one that is no rate.
    pub(crate) fn track(self, catalog: &Catalog, it: &Indicator) -> Option<Track> {
        let value = self.place(rate(it)?);
        let asked = verdict::asked((catalog, it));
        let end =
            |it: Option<Decimal>, open| it.map_or(Some(open), |it| Some(self.place(part(it)?)));
        let band = match it.bound {
            Bound::Exact => None,
            _ => Some((end(asked.low, 0)?, end(asked.high, WHOLE)?)),
        };
        Some(Track { value, band })
    }

    fn place(self, rate: i64) -> i64 {
        (rate - self.low * PER_CENT) * WHOLE / ((self.high - self.low) * PER_CENT)
    }
}

/// A growth rate in per cent that is one number, in parts of [`PER_CENT`].
fn rate(it: &Indicator) -> Option<i64> {
    let Value::Number(value) = it.value else {
        return None;
    };
    if it.kind != Kind::Growth || it.unit.as_deref() != Some("%") {
        return None;
    }
    part(value)
}

/// A rate in parts of [`PER_CENT`]; `None` for more digits than a growth rate has.
fn part(rate: Decimal) -> Option<i64> {
    let mantissa = i64::from(i32::try_from(rate.mantissa()).ok()?);
    Some(mantissa * PER_CENT / 10_i64.checked_pow(rate.scale())?)
}

/// The axis of shares goes from 40 % of the target to 280 %.
const SHARES: (i64, i64) = (4000, 28_000);

/// Where a value stands on the axis of shares of its target; values beyond an end stand at it. `None` for a target of which
/// there are no shares: zero or below.
pub(crate) fn share_place(value: Decimal, target: Decimal) -> Option<i64> {
    if target <= Decimal::ZERO {
        return None;
    }
    let share = times(value.checked_div(target)?, Decimal::from(WHOLE))?;
    let (low, high) = SHARES;
    // A share that is no i64 is far beyond the end.
    let share = i64::try_from(share.trunc())
        .unwrap_or(high)
        .clamp(low, high);
    Some((share - low) * WHOLE / (high - low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_a_target_stay_on_the_axis() {
        let place = |value: i64, target: i64| share_place(value.into(), target.into());
        assert_eq!(place(100, 100), Some(2500));
        assert_eq!(place(40, 100), Some(0));
        assert_eq!(place(3, 100), Some(0));
        assert_eq!(place(280, 100), Some(10_000));
        assert_eq!(place(i64::MAX, 1), Some(10_000));
        assert_eq!(place(5, 0), None);
        assert_eq!(place(5, -3), None);
    }

    #[test]
    fn rates_share_an_axis() {
        let text = "二、2024年主要预期目标\n\n主要预期目标是：生产总值增长5.5%左右，固定资产投资增长5%以上，居民收入增长4%。";
        let catalog = Catalog::read(text.to_owned());
        let axis = Axis::of(catalog.indicators.iter()).unwrap();
        assert_eq!((axis.low, axis.high), (3, 7));
        let tracks: Vec<_> = catalog
            .indicators
            .iter()
            .filter_map(|it| axis.track(&catalog, it))
            .collect();
        let expected = [
            (6250, Some((5562, 6937))),
            (5000, Some((5000, 10_000))),
            (2500, None),
        ];
        assert_eq!(tracks, expected.map(|(value, band)| Track { value, band }));
    }
}
