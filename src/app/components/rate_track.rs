//! A rate drawn on the axis that the rates beside it share: a ring for a target, a dot for an actual value.

use crate::app::labels;
use crate::app::track::{Axis, Track};
use crate::indicator::{Indicator, Status};
use crate::quantity::Bound;
use yew::{Html, html};

/// The drawing; nothing for a figure that is no rate.
pub(crate) fn rate_track(axis: Axis, it: &Indicator) -> Html {
    let Some(track) = axis.track(it) else {
        return Html::default();
    };
    let label = labels::track(axis.low, axis.high, it);
    let mark = match it.status {
        Status::Target => "ring",
        Status::Actual => "dot",
    };
    html! {
        <svg class="track" role="img" aria-label={label}>
            <line class="axis" x1="0" x2="100%" y1="16" y2="16" />
            { band(track, it.bound) }
            <circle class={mark} cx={per_cent(track.value)} cy="16" r="5.5" />
            <text x="0" y="38">{ axis.low }{ "%" }</text>
            <text x="100%" y="38" text-anchor="end">{ axis.high }{ "%" }</text>
        </svg>
    }
}

/// A closed band for 左右, one open at its far end for 以上 and 以内.
fn band(track: Track, bound: Bound) -> Html {
    let Some((from, to)) = track.band else {
        return Html::default();
    };
    let (x1, x2, width) = (per_cent(from), per_cent(to), per_cent(to - from));
    if bound == Bound::About {
        return html! { <rect class="band" x={x1} {width} y="11" height="10" /> };
    }
    html! {
        <>
            <rect class="band band--open" x={x1.clone()} {width} y="11" height="10" />
            <line class="open" x1={x1.clone()} x2={x2.clone()} y1="11" y2="11" />
            <line class="open" {x1} {x2} y1="21" y2="21" />
        </>
    }
}

fn per_cent(ten_thousandths: i64) -> String {
    format!(
        "{}.{:02}%",
        ten_thousandths / 100,
        (ten_thousandths % 100).abs()
    )
}
