//! What is listed, as a table: all rows of it within a few repaints, so that find-in-page and readers aloud meet every one.

use super::icon::{Icon, Shape};
use super::indicator_row::IndicatorRow;
use crate::app::browser::pointer;
use crate::app::hooks::use_growing;
use crate::app::labels;
use crate::app::shelf::Document;
use crate::app::state::Action;
use crate::catalog::{Column, Order, Query};
use crate::indicator::IndicatorId;
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, Properties, classes, component, html, use_callback};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct IndicatorTableProps {
    pub document: Document,
    pub ids: Rc<Vec<IndicatorId>>,
    /// What is searched for, to mark it in the names, and the order.
    pub query: Query,
    pub selected: Option<IndicatorId>,
    pub dispatch: Callback<Action>,
}

/// Columns with the class that lets the narrow page drop them.
const COLUMNS: [(Column, &str); 7] = [
    (Column::Name, "name-head"),
    (Column::Value, "value-head"),
    (Column::Unit, "unit-cell"),
    (Column::Kind, "kind-cell"),
    (Column::Period, "period-cell"),
    (Column::Status, "status-cell"),
    (Column::Section, "where-cell"),
];

#[component]
pub(crate) fn IndicatorTable(props: &IndicatorTableProps) -> Html {
    let catalog = &props.document.catalog;
    let shown = use_growing(props.ids.len()).max(rows_to_chosen(props));
    let onclick = use_callback(props.dispatch.clone(), |event: MouseEvent, dispatch| {
        if let Some(key) = pointer::clicked_key(&event) {
            event.prevent_default();
            dispatch.emit(Action::Select(key));
        }
    });
    html! {
        <table class="indicators">
            <caption class="sr-only">{ labels::caption(&props.document.label(), props.ids.len()) }</caption>
            <thead><tr>
                for (column, class) in COLUMNS {
                    { head(props, column, class) }
                    if column == Column::Unit {
                        <th scope="col" class="norm-cell end">{ labels::NORMALISED }</th>
                    }
                }
            </tr></thead>
            for (group, rows) in groups(props, shown) {
                <tbody onclick={onclick.clone()}>
                    if let Some(unit) = group_unit(props, group) {
                        <tr class="group"><th scope="rowgroup" colspan="8"><b>{ unit }</b>{ labels::group(group.len()) }</th></tr>
                    }
                    for id in rows {
                        <IndicatorRow key={id.0} catalog={catalog.clone()} report={props.document.id.clone()} id={*id}
                            hits={catalog.matches(*id, &props.query)} is_chosen={props.selected == Some(*id)} />
                    }
                </tbody>
            }
        </table>
    }
}

/// How many rows there must be for the chosen one to be among them.
fn rows_to_chosen(props: &IndicatorTableProps) -> usize {
    let place = props
        .selected
        .and_then(|id| props.ids.iter().position(|it| *it == id));
    place.map_or(0, |it| it + 1)
}

/// The groups of the list, and the rows of each that are among the first `shown`.
///
/// Ordered by value the figures of one unit stand together, as only those compare; otherwise all are one group.
fn groups(
    props: &IndicatorTableProps,
    shown: usize,
) -> impl Iterator<Item = (&[IndicatorId], &[IndicatorId])> {
    let unit = |id: &IndicatorId| props.document.catalog.indicator(*id).map(|it| &it.unit);
    let is_grouped = props.query.sort.column == Column::Value;
    let chunks = props
        .ids
        .chunk_by(move |left, right| !is_grouped || unit(left) == unit(right));
    chunks
        .scan(shown, |left, group| {
            let rows = group.get(..group.len().min(*left))?;
            *left -= rows.len();
            Some((group, rows))
        })
        .take_while(|(_, rows)| !rows.is_empty())
}

fn group_unit<'a>(props: &'a IndicatorTableProps, group: &[IndicatorId]) -> Option<&'a str> {
    let first = group
        .first()
        .filter(|_| props.query.sort.column == Column::Value)?;
    let it = props.document.catalog.indicator(*first)?;
    Some(labels::unit(it.unit.as_deref().unwrap_or_default()))
}

fn head(props: &IndicatorTableProps, column: Column, class: &'static str) -> Html {
    let sorted = (props.query.sort.column == column).then_some(match props.query.sort.order {
        Order::Ascending => "ascending",
        Order::Descending => "descending",
    });
    let onclick = props
        .dispatch
        .reform(move |_: MouseEvent| Action::SortBy(column));
    html! {
        <th scope="col" class={classes!(class, sorted)} aria-sort={sorted}>
            <button type="button" {onclick}>{ labels::column(column) }
                if sorted.is_some() {
                    <Icon shape={Shape::Down} />
                }
            </button>
        </th>
    }
}
