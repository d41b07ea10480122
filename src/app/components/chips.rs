//! The conditions in force, each of them removable.

use super::button::{button, on_press};
use super::element::plain;
use super::icon::{Shape, icon};
use crate::app::state::{Action, Choice};
use crate::app::{format, labels};
use crate::catalog::{Catalog, Query};
use yew::{Callback, Html, html};

pub(crate) fn chips(catalog: &Catalog, query: &Query, dispatch: &Callback<Action>) -> Html {
    let clear = on_press(dispatch, Action::ClearConditions);
    html! {
        <ul class="chips" aria-label={labels::CONDITIONS}>
            for (facet, value, action) in conditions(catalog, query) {
                { chip(dispatch, facet, &value, action) }
            }
            { plain("li", button("plain-button", labels::CLEAR_ALL, clear)) }
        </ul>
    }
}

/// Facet, value, and what takes the condition away.
fn conditions(catalog: &Catalog, query: &Query) -> Vec<(&'static str, String, Action)> {
    let mut found = Vec::new();
    let text = query.text.trim();
    if !text.is_empty() {
        found.push((
            labels::SEARCH_TERM,
            text.to_owned(),
            Action::SetText(String::new()),
        ));
    }
    let mut add = |facet, value, choice| found.push((facet, value, Action::Toggle(choice)));
    for it in query.statuses.iter() {
        let value = labels::status(*it).to_owned();
        add(labels::STATUS, value, Choice::Status(*it));
    }
    for it in query.kinds.iter() {
        add(
            labels::KIND,
            labels::kind(*it).to_owned(),
            Choice::Kind(*it),
        );
    }
    for it in query.units.iter() {
        add(
            labels::UNIT,
            labels::unit(it).to_owned(),
            Choice::Unit(it.clone()),
        );
    }
    for it in query.sections.iter() {
        let value = format::section_name(&catalog.report, *it);
        add(labels::SECTION, value, Choice::Section(*it));
    }
    found
}

fn chip(dispatch: &Callback<Action>, facet: &'static str, value: &str, action: Action) -> Html {
    let onclick = on_press(dispatch, action);
    html! {
        <li key={format!("{facet} {value}")}>
            <button class="chip" type="button" aria-label={labels::remove_condition(facet, value)} {onclick}>
                { plain("span", facet) }{ plain("em", value) }{ icon(Shape::Close) }
            </button>
        </li>
    }
}
