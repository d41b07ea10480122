//! What a figure is proved by: its sentence, and the place of it.

use super::element::element;
use super::icon;
use crate::app::format;
use crate::indicator::Indicator;
use crate::text::{Report, Span};
use yew::{Html, html};

/// The sentence of a figure, with the figure marked.
pub(crate) fn quote(report: &Report, it: &Indicator) -> Html {
    let sentence = report
        .sentences
        .get(it.sentence)
        .map_or(it.span, |found| found.span);
    let words = |start, end| format::in_one_line(report.slice(Span::new(start, end)));
    html! {
        <blockquote class="quote">
            { words(sentence.start, it.span.start) }
            { element("mark", icon::status_class(it.status), html! { words(it.span.start, it.span.end) }) }
            { words(it.span.end, sentence.end) }
        </blockquote>
    }
}

/// Where in the report it stands.
pub(crate) fn source(report: &Report, it: &Indicator) -> String {
    let path = report.section_path(it.section);
    if path.is_empty() {
        return format::section_title(report, it.section);
    }
    path.join(" / ")
}
