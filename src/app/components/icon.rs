//! Signs and icons. A ring is a target, a dot is an actual value; each stands beside its word and is hidden from readers aloud.

use crate::app::labels;
use crate::indicator::Status;
use yew::{Html, html};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    Search,
    Close,
    Left,
    Right,
    Down,
    Alert,
}

impl Shape {
    /// Strokes in a square of 16 units.
    fn path(self) -> &'static str {
        match self {
            Self::Search => "M11.75 6.75a5 5 0 1 1-10 0 5 5 0 0 1 10 0zM10.5 10.5l4.25 4.25",
            Self::Close => "m3 3 10 10M13 3 3 13",
            Self::Left => "M10.5 2.5 5 8l5.5 5.5",
            Self::Right => "m5.5 2.5 5.5 5.5-5.5 5.5",
            Self::Down => "m2.5 5.5 5.5 5.5 5.5-5.5",
            Self::Alert => "M8 1.75 15 14H1zM8 6.25v4M8 11.5v1.25",
        }
    }
}

pub(crate) fn icon(shape: Shape) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d={shape.path()} /></svg>
    }
}

/// The ring of a target, the dot of an actual value.
pub(crate) fn sign(status: Status) -> Html {
    let circle = match status {
        Status::Actual => html! { <circle class="dot" cx="8" cy="8" r="5" /> },
        Status::Target => html! { <circle class="ring" cx="8" cy="8" r="5" stroke-width="2" /> },
    };
    html! {
        <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">{ circle }</svg>
    }
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
