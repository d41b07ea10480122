//! A target rate drawn on the axis that the rates beside it share, with what became of it: a ring for the target, a band for
//! what its bound leaves open, a dot for the outcome, a short bar for the year before.

use super::element::element;
use super::picture::Picture;
use crate::app::family::Family;
use crate::app::labels;
use crate::app::shelf::Document;
use crate::app::track::Axis;
use crate::catalog::Catalog;
use crate::catalog::link::Promise;
use crate::catalog::verdict::Verdict;
use crate::indicator::{Indicator, IndicatorId, Status};
use crate::quantity::Bound;
use yew::{Html, html};

/// A figure of the overview with the figures that stand against it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) target: &'a Indicator,
    pub(crate) promise: Option<&'a Promise>,
    /// Only where it was compared with the target.
    pub(crate) outcome: Option<&'a Indicator>,
    pub(crate) before: Option<&'a Indicator>,
}

impl<'a> Told<'a> {
    /// A figure of a report with what is known of it; `None` for an id that is no figure's.
    pub(crate) fn read(
        family: &'a Family,
        document: &'a Document,
        id: IndicatorId,
    ) -> Option<Self> {
        let figure = |it| family.figure(it).map(|it| it.1);
        let promise = family.promise(document, id);
        let compared = promise.filter(|it| it.judgement.is_some());
        Some(Self {
            catalog: &document.catalog,
            target: document.catalog.indicator(id)?,
            promise,
            outcome: compared.and_then(|it| figure(it.outcome?)),
            before: promise.and_then(|it| figure(it.before?)),
        })
    }

    /// All that one axis must hold.
    pub(crate) fn rates(&self) -> impl Iterator<Item = &'a Indicator> + use<'a> {
        [Some(self.target), self.outcome, self.before]
            .into_iter()
            .flatten()
    }
}

/// The height of the axis.
const AXIS: u32 = 20;
const WHOLE: i64 = 10_000;

/// The drawing; nothing for a figure that is no rate.
pub(crate) fn rate_track(axis: Axis, it: &Told<'_>) -> Html {
    let Some(track) = axis.track(it.catalog, it.target) else {
        return Html::default();
    };
    let mut picture = Picture::new("track");
    picture.line("axis", 0, WHOLE, AXIS);
    if let Some(ends) = track.band {
        band(&mut picture, ends, it.target.bound, AXIS);
    }
    if let Some(before) = it.before.and_then(|before| axis.track(it.catalog, before)) {
        picture.tick("last", before.value, AXIS);
    }
    let outcome = it
        .outcome
        .and_then(|outcome| Some((outcome, axis.track(it.catalog, outcome)?)));
    if let Some((_, outcome)) = outcome {
        picture.line(way(it.promise), track.value, outcome.value, AXIS);
    }
    let mark = match it.target.status {
        Status::Target => "ring",
        Status::Actual => "dot",
    };
    picture.circle(mark, track.value, AXIS);
    if let Some((it, outcome)) = outcome {
        picture.dot(outcome.value, Some(track.value), AXIS);
        let value = it.value.magnitude();
        picture.number("say", "middle", (outcome.value, 9), value, "%");
    }
    picture.number("end", "start", (0, 42), axis.low, "%");
    picture.number("end", "end", (WHOLE, 42), axis.high, "%");
    let label = labels::track(axis.low, axis.high, it.target, it.outcome);
    html! { <>{ element("span", "sr-only", label) }{ picture.draw() }</> }
}

/// From the target to the outcome: solid where it was reached, dotted where it was not.
pub(crate) fn way(promise: Option<&Promise>) -> &'static str {
    match promise.map(|it| it.verdict) {
        Some(Verdict::Missed) => "gap",
        _ => "link",
    }
}

/// A closed band for 左右 and `5%—6%`, one open at its far end for 以上 and 以内, round the height of the axis.
pub(crate) fn band(picture: &mut Picture, (from, to): (i64, i64), bound: Bound, axis: u32) {
    if matches!(bound, Bound::About | Bound::Exact) {
        picture.band("band", from, to, axis);
        return;
    }
    picture.band("band band--open", from, to, axis);
    picture.line("open", from, to, axis - 5);
    picture.line("open", from, to, axis + 5);
}
