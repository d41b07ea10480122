//! The indicators: conditions, table, and the detail of the chosen one.

use super::chips::Chips;
use super::detail::Detail;
use super::empty_result::EmptyResult;
use super::facet_panel::FacetPanel;
use super::indicator_table::IndicatorTable;
use super::sheet::Sheet;
use super::toolbar::Toolbar;
use crate::app::labels;
use crate::app::shelf::Document;
use crate::app::state::{Action, Dialog};
use crate::app::view::{Page, View, has_conditions};
use crate::catalog::Facets;
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, Properties, classes, component, html, use_memo};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct DeskProps {
    pub document: Document,
    pub view: View,
    pub dialog: Option<Dialog>,
    pub dispatch: Callback<Action>,
}

#[component]
pub(crate) fn Desk(props: &DeskProps) -> Html {
    let DeskProps {
        document,
        view,
        dispatch,
        ..
    } = props;
    let catalog = &document.catalog;
    let conditions = (catalog.clone(), view.query.clone());
    let ids = use_memo(conditions.clone(), |(catalog, query)| catalog.run(query));
    let facets = use_memo(conditions, |(catalog, query)| catalog.facets(query));
    let selected = view.selected.as_deref().and_then(|key| catalog.by_key(key));
    html! {
        <section id="indicators" aria-labelledby="indicators-title">
            <div class="head"><h2 id="indicators-title">{ labels::INDICATORS }</h2></div>
            <div class={classes!("desk", selected.is_some().then_some("desk--with-detail"))}>
                <div class="rail" role="group" aria-label={labels::FILTERS}>
                    <FacetPanel catalog={catalog.clone()} facets={facets.clone()} dispatch={dispatch.clone()} />
                </div>
                <div class="results">
                    <Toolbar document={document.clone()} ids={ids.clone()} query={view.query.clone()} dispatch={dispatch.clone()} />
                    if has_conditions(&view.query) {
                        <Chips catalog={catalog.clone()} query={view.query.clone()} dispatch={dispatch.clone()} />
                    }
                    if ids.is_empty() {
                        <EmptyResult document={document.clone()} view={view.clone()} />
                    } else {
                        <IndicatorTable document={document.clone()} ids={ids.clone()} query={view.query.clone()}
                            {selected} dispatch={dispatch.clone()} />
                    }
                </div>
                if let Some(id) = selected {
                    <Detail catalog={catalog.clone()} {id} view={view.clone()} page={Page::Indicators} dispatch={dispatch.clone()} />
                }
            </div>
            { filter_sheet(props, &facets, ids.len()) }
        </section>
    }
}

fn filter_sheet(props: &DeskProps, facets: &Rc<Facets>, count: usize) -> Html {
    let clear = props
        .dispatch
        .reform(|_: MouseEvent| Action::ClearConditions);
    let close = props.dispatch.reform(|_: MouseEvent| Action::CloseDialog);
    let footer = html! {
        <>
            <button class="plain-button" type="button" onclick={clear}>{ labels::CLEAR_ALL }</button>
            <button class="button first" type="button" onclick={close}>{ labels::see_rows(count) }</button>
        </>
    };
    html! {
        <Sheet name="filters" title={labels::FILTERS} is_open={props.dialog == Some(Dialog::Filters)} dispatch={props.dispatch.clone()} {footer}>
            <FacetPanel catalog={props.document.catalog.clone()} facets={facets.clone()} dispatch={props.dispatch.clone()} />
        </Sheet>
    }
}
