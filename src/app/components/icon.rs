//! Signs and icons. A ring is a target, a dot is an actual value; each stands beside its word and is hidden from readers aloud.

use super::element::{plain, with};
use super::picture::constant;
use crate::app::labels;
use crate::catalog::verdict::Verdict;
use crate::indicator::Status;
use yew::{AttrValue, Html, html};

/// The drawing of an icon: strokes in a square of 16 units.
macro_rules! icon {
    ($path:literal) => {
        concat!(
            r#"<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=""#,
            $path,
            r#""/></svg>"#
        )
    };
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    Search,
    Close,
    Left,
    Right,
    Down,
    Alert,
}

/// An icon in strokes.
pub(crate) fn icon(shape: Shape) -> Html {
    constant(match shape {
        Shape::Search => icon!("M11.75 6.75a5 5 0 1 1-10 0 5 5 0 0 1 10 0zM10.5 10.5l4.25 4.25"),
        Shape::Close => icon!("m3 3 10 10M13 3 3 13"),
        Shape::Left => icon!("M10.5 2.5 5 8l5.5 5.5"),
        Shape::Right => icon!("m5.5 2.5 5.5 5.5-5.5 5.5"),
        Shape::Down => icon!("m2.5 5.5 5.5 5.5 5.5-5.5"),
        Shape::Alert => icon!("M8 1.75 15 14H1zM8 6.25v4M8 11.5v1.25"),
    })
}

/// The ring of a target, the dot of an actual value. There are hundreds, so the style sheet draws them.
pub(crate) fn sign(status: Status) -> Html {
    drawn(match status {
        Status::Actual => "sign sign--actual",
        Status::Target => "sign sign--target",
    })
}

/// The sign of a verdict: the dot in its ring, short of it, or none.
pub(crate) fn verdict_sign(verdict: Verdict) -> Html {
    drawn(match verdict {
        Verdict::Met | Verdict::Exceeded => "sign sign--met",
        Verdict::Missed => "sign sign--missed",
        Verdict::TooEarly => "sign sign--target",
        Verdict::NotReported => "sign sign--unreported",
        Verdict::NotComparable => "sign sign--incomparable",
        Verdict::Unsettled => "sign sign--unsettled",
    })
}

fn drawn(class: &'static str) -> Html {
    let values = [class, "true"].map(|it| Some(AttrValue::Static(it)));
    with(html! { <span /> }, &["class", "aria-hidden"], values)
}

/// A verdict as sign and word.
pub(crate) fn verdict(it: Verdict) -> Html {
    html! { <span class="status">{ verdict_sign(it) }{ plain("b", labels::promise::verdict(it)) }</span> }
}

/// A status as sign and word.
pub(crate) fn status(status: Status) -> Html {
    html! {
        <span class="status quiet">{ sign(status) }{ labels::status_short(status) }</span>
    }
}

/// The class that draws a figure dashed or solid.
pub(crate) fn status_class(status: Status) -> &'static str {
    match status {
        Status::Actual => "actual",
        Status::Target => "target",
    }
}
