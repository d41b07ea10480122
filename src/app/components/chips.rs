//! The conditions in force, each of them removable.

use super::icon::{Icon, Shape};
use crate::app::state::{Action, Choice};
use crate::app::{format, labels};
use crate::catalog::{Catalog, Query};
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, Properties, component, html};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct ChipsProps {
    pub catalog: Rc<Catalog>,
    pub query: Query,
    pub dispatch: Callback<Action>,
}

#[component]
pub(crate) fn Chips(props: &ChipsProps) -> Html {
    let clear = props
        .dispatch
        .reform(|_: MouseEvent| Action::ClearConditions);
    html! {
        <ul class="chips" aria-label={labels::CONDITIONS}>
            for (facet, value, action) in conditions(props) {
                { chip(props, facet, &value, action) }
            }
            <li><button class="plain-button" type="button" onclick={clear}>{ labels::CLEAR_ALL }</button></li>
        </ul>
    }
}

/// Facet, value, and what takes the condition away.
fn conditions(props: &ChipsProps) -> Vec<(&'static str, String, Action)> {
    let query = &props.query;
    let report = &props.catalog.report;
    let mut found = Vec::new();
    let text = query.text.trim();
    if !text.is_empty() {
        found.push((
            labels::SEARCH_TERM,
            text.to_owned(),
            Action::SetText(String::new()),
        ));
    }
    for it in &query.statuses {
        found.push((
            labels::STATUS,
            labels::status(*it).to_owned(),
            Action::Toggle(Choice::Status(*it)),
        ));
    }
    for it in &query.kinds {
        found.push((
            labels::KIND,
            labels::kind(*it).to_owned(),
            Action::Toggle(Choice::Kind(*it)),
        ));
    }
    for it in &query.units {
        found.push((
            labels::UNIT,
            labels::unit(it).to_owned(),
            Action::Toggle(Choice::Unit(it.clone())),
        ));
    }
    for it in &query.sections {
        found.push((
            labels::SECTION,
            format::section_name(report, *it),
            Action::Toggle(Choice::Section(*it)),
        ));
    }
    found
}

fn chip(props: &ChipsProps, facet: &'static str, value: &str, action: Action) -> Html {
    let onclick = props.dispatch.reform(move |_: MouseEvent| action.clone());
    html! {
        <li key={format!("{facet} {value}")}>
            <button class="chip" type="button" aria-label={labels::remove_condition(facet, value)} {onclick}>
                <span>{ facet }</span><em>{ value }</em><Icon shape={Shape::Close} />
            </button>
        </li>
    }
}
