//! The main targets with what became of them, on one scale: a ring for the target, a dot for the outcome.

use super::element::plain;
use super::inline;
use super::rate_track::{Told, rate_track};
use super::verdict_words::verdict_words;
use crate::app::family::Family;
use crate::app::labels;
use crate::app::shelf::Document;
use crate::app::track::Axis;
use yew::{Html, html};

/// One row a target; nothing where they are no rates that could be drawn on one scale.
pub(crate) fn target_plot(family: &Family, document: &Document) -> Html {
    let headline = &document.summary.headline;
    let told = headline
        .ids
        .iter()
        .filter_map(|it| Told::read(family, document, *it));
    // Where a report names no targets, its first figures stand in their place, of which nothing was promised.
    let rows: Vec<Told<'_>> = told.filter(|it| it.promise.is_some()).collect();
    let Some(axis) = Axis::of(rows.iter().flat_map(Told::rates)) else {
        return Html::default();
    };
    let body = html! {
        <div class="plot">
            for it in &rows {
                <div class="plot__row">
                    <h3>{ &it.target.name }{ inline::kind(it.target) }</h3>
                    { rate_track(axis, it) }
                    if let Some(promise) = it.promise {
                        { plain("p", verdict_words(family, promise)) }
                    }
                </div>
            }
        </div>
    };
    inline::section(
        "plot",
        labels::MAIN_TARGETS,
        labels::promise::PLOT_NOTE,
        body,
    )
}
