//! The conditions to choose from, each with the count of rows that it leaves.

use super::button::on_press;
use super::element::{element, plain};
use super::{icon, inline};
use crate::app::state::{Action, Choice, State};
use crate::app::{format, labels};
use crate::catalog::{Catalog, Count, Facets};
use yew::{Callback, Event, Html, html};

pub(crate) fn facet_panel(
    state: &State,
    catalog: &Catalog,
    facets: &Facets,
    dispatch: &Callback<Action>,
) -> Html {
    let status = |it: &Count<_>| {
        let label = html! { <>{ icon::sign(it.value) }{ " " }{ labels::status(it.value) }</> };
        option(dispatch, label, it, Choice::Status(it.value))
    };
    let kind = |it: &Count<_>| {
        let label = html! { labels::kind(it.value) };
        option(dispatch, label, it, Choice::Kind(it.value))
    };
    let section = |it: &Count<usize>| {
        let label = html! { format::section_name(&catalog.report, it.value) };
        option(dispatch, label, it, Choice::Section(it.value))
    };
    html! {
        <>
            if !facets.statuses.is_empty() {
                { facet(labels::STATUS, facets.statuses.iter().map(status).collect()) }
            }
            if !facets.kinds.is_empty() {
                { facet(labels::KIND, facets.kinds.iter().map(kind).collect()) }
            }
            if !facets.units.is_empty() {
                { unit_facet(&facets.units, state.are_units_whole, dispatch) }
            }
            if !facets.sections.is_empty() {
                { facet(labels::SECTION, facets.sections.iter().map(section).collect()) }
            }
        </>
    }
}

/// How many units are shown before the rest is asked for.
const UNITS_SHOWN: usize = 8;

fn unit_facet(units: &[Count<String>], is_whole: bool, dispatch: &Callback<Action>) -> Html {
    let is_shown =
        |(index, it): &(usize, &Count<String>)| is_whole || *index < UNITS_SHOWN || it.is_chosen;
    let unit = |(_, it): (usize, &Count<String>)| {
        let label = html! { labels::unit(&it.value) };
        option(dispatch, label, it, Choice::Unit(it.value.clone()))
    };
    let mut shown: Vec<Html> = units
        .iter()
        .enumerate()
        .filter(is_shown)
        .map(unit)
        .collect();
    let hidden = units.len() - shown.len();
    let label = if is_whole {
        labels::FEWER_UNITS.to_owned()
    } else {
        labels::more_units(hidden)
    };
    let onclick = on_press(dispatch, Action::ToggleUnits);
    if hidden > 0 || is_whole {
        shown.push(html! {
            <button class="plain-button" type="button" aria-expanded={is_whole.to_string()} {onclick}>{ label }</button>
        });
    }
    facet(labels::UNIT, shown)
}

fn facet(title: &'static str, options: Vec<Html>) -> Html {
    html! {
        <fieldset class="facet">{ plain("legend", title) }{ for options }</fieldset>
    }
}

fn option<T>(dispatch: &Callback<Action>, label: Html, it: &Count<T>, choice: Choice) -> Html {
    checkbox(dispatch, label, choice, it.count, it.is_chosen)
}

fn checkbox(
    dispatch: &Callback<Action>,
    label: Html,
    choice: Choice,
    count: usize,
    checked: bool,
) -> Html {
    let onchange = dispatch.reform(move |_: Event| Action::Toggle(choice.clone()));
    let label = if count == 0 {
        element("span", "none", label)
    } else {
        plain("span", label)
    };
    html! {
        <label><input type="checkbox" {checked} {onchange} />{ label }{ inline::count(count.to_string()) }</label>
    }
}
