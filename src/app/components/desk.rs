//! The indicators: conditions, table, and the detail of the chosen one.

use super::button::{button, on_press};
use super::chips::chips;
use super::detail::detail;
use super::element::element;
use super::empty_result::empty_result;
use super::facet_panel::facet_panel;
use super::indicator_table::IndicatorTable;
use super::sheet::{Content, sheet};
use super::toolbar::toolbar;
use crate::app::family::Family;
use crate::app::hooks::Listing;
use crate::app::labels;
use crate::app::parts::{Drawn, Part};
use crate::app::shelf::Document;
use crate::app::state::{Action, Dialog, State};
use crate::app::view::{View, has_conditions};
use std::rc::Rc;
use yew::{Callback, Html, html};

pub(crate) fn desk(
    state: &State,
    document: &Document,
    family: &Rc<Family>,
    listing: &Listing,
    drawn: Drawn,
    dispatch: &Callback<Action>,
) -> Html {
    let view = &state.view;
    let catalog = &document.catalog;
    let selected = view.selected.as_deref().and_then(|key| catalog.by_key(key));
    html! {
        <section id="indicators" aria-labelledby="indicators-title">
            { element("div", "head", heading(document, view)) }
            <div class="desk" data-with-detail={selected.is_some().then_some("")}>
                <div class="rail" role="group" aria-label={labels::FILTERS}>
                    { facet_panel(state, catalog, &listing.facets, dispatch) }
                </div>
                <div class="results">
                    { toolbar(document, &listing.ids, &view.query, dispatch) }
                    if has_conditions(&view.query) {
                        { chips(catalog, &view.query, dispatch) }
                    }
                    if listing.ids.is_empty() {
                        { empty_result(catalog, view) }
                    } else if drawn.has(Part::Table) {
                        <IndicatorTable
                            document={document.clone()}
                            family={Rc::clone(family)}
                            ids={Rc::clone(&listing.ids)}
                            query={view.query.clone()}
                            {selected}
                            dispatch={dispatch.clone()}
                        />
                    }
                </div>
                if let Some(id) = selected {
                    { detail(state, document, family, id, dispatch) }
                }
            </div>
            { filter_sheet(state, document, listing, dispatch) }
        </section>
    }
}

/// Heads the section; while a search hides the overview, it heads the page.
fn heading(document: &Document, view: &View) -> Html {
    if view.query.text.trim().is_empty() {
        return html! { <h2 id="indicators-title">{ labels::INDICATORS }</h2> };
    }
    html! { <h1 class="searched" id="indicators-title">{ labels::indicators_of(&document.label()) }</h1> }
}

fn filter_sheet(
    state: &State,
    document: &Document,
    listing: &Listing,
    dispatch: &Callback<Action>,
) -> Html {
    sheet(Dialog::Filters, labels::FILTERS, state, dispatch, &|| {
        let clear = on_press(dispatch, Action::ClearConditions);
        let close = on_press(dispatch, Action::CloseDialog);
        Content {
            body: facet_panel(state, &document.catalog, &listing.facets, dispatch),
            footer: html! {
                <>
                    { button("plain-button", labels::CLEAR_ALL, clear) }
                    { button("button first", labels::see_rows(listing.ids.len()), close) }
                </>
            },
        }
    })
}
