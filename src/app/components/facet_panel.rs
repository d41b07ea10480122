//! The conditions to choose from, each with the count of rows that it leaves.

use super::icon;
use crate::app::state::{Action, Choice};
use crate::app::{format, labels};
use crate::catalog::{Catalog, Count, Facets};
use std::rc::Rc;
use yew::{Callback, Event, Html, MouseEvent, Properties, component, html, use_state_eq};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct FacetPanelProps {
    pub catalog: Rc<Catalog>,
    pub facets: Rc<Facets>,
    pub dispatch: Callback<Action>,
}

/// How many units are shown before the rest is asked for.
const UNITS_SHOWN: usize = 8;

#[component]
pub(crate) fn FacetPanel(props: &FacetPanelProps) -> Html {
    let facets = &props.facets;
    let report = &props.catalog.report;
    let status = |it: &Count<_>| {
        let label = html! { <>{ icon::sign(it.value) }{ " " }{ labels::status(it.value) }</> };
        option(props, label, it, Choice::Status(it.value))
    };
    let kind = |it: &Count<_>| {
        option(
            props,
            html! { labels::kind(it.value) },
            it,
            Choice::Kind(it.value),
        )
    };
    let section = |it: &Count<usize>| {
        let label = html! { format::section_name(report, it.value) };
        option(props, label, it, Choice::Section(it.value))
    };
    html! {
        <>
            if !facets.statuses.is_empty() {
                { facet(labels::STATUS, facets.statuses.iter().map(status)) }
            }
            if !facets.kinds.is_empty() {
                { facet(labels::KIND, facets.kinds.iter().map(kind)) }
            }
            if !facets.units.is_empty() {
                <UnitFacet ..props.clone() />
            }
            if !facets.sections.is_empty() {
                { facet(labels::SECTION, facets.sections.iter().map(section)) }
            }
        </>
    }
}

#[component]
fn UnitFacet(props: &FacetPanelProps) -> Html {
    let is_whole = use_state_eq(|| false);
    let units = &props.facets.units;
    let is_shown =
        |(index, it): &(usize, &Count<String>)| *is_whole || *index < UNITS_SHOWN || it.is_chosen;
    let unit = |(_, it): (usize, &Count<String>)| {
        let label = html! { labels::unit(&it.value) };
        option(props, label, it, Choice::Unit(it.value.clone()))
    };
    let shown: Vec<Html> = units
        .iter()
        .enumerate()
        .filter(is_shown)
        .map(unit)
        .collect();
    let hidden = units.len() - shown.len();
    let label = if *is_whole {
        labels::FEWER_UNITS.to_owned()
    } else {
        labels::more_units(hidden)
    };
    let onclick = {
        let is_whole = is_whole.clone();
        Callback::from(move |_: MouseEvent| is_whole.set(!*is_whole))
    };
    let more = html! {
        if hidden > 0 || *is_whole {
            <button class="plain-button" type="button" aria-expanded={is_whole.to_string()} {onclick}>{ label }</button>
        }
    };
    facet(labels::UNIT, shown.into_iter().chain([more]))
}

fn facet(title: &'static str, options: impl Iterator<Item = Html>) -> Html {
    html! {
        <fieldset class="facet"><legend>{ title }</legend>{ for options }</fieldset>
    }
}

fn option<T>(props: &FacetPanelProps, label: Html, it: &Count<T>, choice: Choice) -> Html {
    let onchange = props
        .dispatch
        .reform(move |_: Event| Action::Toggle(choice.clone()));
    let class = (it.count == 0).then_some("none");
    html! {
        <label><input type="checkbox" checked={it.is_chosen} {onchange} /><span {class}>{ label }</span><span class="n">{ it.count }</span></label>
    }
}
