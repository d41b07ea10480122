//! Where a rate stands on an axis that several rates share: whole per cents, one to spare at either end.

use crate::catalog::Catalog;
use crate::indicator::{Indicator, IndicatorId, Kind};
use crate::quantity::{Bound, Value};

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
/// 左右 is drawn as a twentieth of the value to either side: enough to be seen as a range, too little to be read as one.
const ABOUT_SHARE: i64 = 20;
/// Rates are compared in ten-thousandths of a per cent, finer than any report prints.
const PER_CENT: i64 = 10_000;

impl Axis {
    /// The axis of those figures that are growth rates in per cent; `None` for fewer than two, which there is nothing to compare by.
    pub(crate) fn of(catalog: &Catalog, ids: &[IndicatorId]) -> Option<Self> {
        let rates: Vec<i64> = ids
            .iter()
            .filter_map(|id| rate(catalog.indicator(*id)?))
            .collect();
        let low = rates.iter().min()?.div_euclid(PER_CENT);
        let high = -(-rates.iter().max()?).div_euclid(PER_CENT);
        (rates.len() > 1).then_some(Self {
            low: low - 1,
            high: high + 1,
        })
    }

    /// Where a figure stands; `None` for one that is no rate.
    pub(crate) fn track(self, it: &Indicator) -> Option<Track> {
        let rate = rate(it)?;
        let value = self.place(rate);
        let spread = (rate / ABOUT_SHARE).abs();
        let band = match it.bound {
            Bound::Exact => None,
            Bound::About => Some((self.place(rate - spread), self.place(rate + spread))),
            Bound::Over => Some((value, WHOLE)),
            Bound::Under => Some((0, value)),
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
    // More digits than these are no growth rate.
    let mantissa = i64::from(i32::try_from(value.mantissa()).ok()?);
    Some(mantissa * PER_CENT / 10_i64.checked_pow(value.scale())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_share_an_axis() {
        let text = "二、2024年主要预期目标\n\n主要预期目标是：生产总值增长5.5%左右，固定资产投资增长5%以上，居民收入增长4%。";
        let catalog = Catalog::read(text.to_owned());
        let ids: Vec<_> = catalog.indicators.iter().map(|it| it.id).collect();
        let axis = Axis::of(&catalog, &ids).unwrap();
        assert_eq!((axis.low, axis.high), (3, 7));
        let tracks: Vec<_> = catalog
            .indicators
            .iter()
            .filter_map(|it| axis.track(it))
            .collect();
        let expected = [
            (6250, Some((5562, 6937))),
            (5000, Some((5000, 10_000))),
            (2500, None),
        ];
        assert_eq!(tracks, expected.map(|(value, band)| Track { value, band }));
    }
}
