//! What is listed, as a table: all rows of it, a few more at a time, so that find-in-page and readers aloud meet every one.

use super::button::{on_figure_press, on_press};
use super::element::{element, plain, with};
use super::icon::{Shape, icon};
use super::indicator_row::Row;
use super::line::{Content, Line};
use crate::app::family::Family;
use crate::app::hooks::use_growing;
use crate::app::labels;
use crate::app::shelf::Document;
use crate::app::state::Action;
use crate::catalog::{Catalog, Column, Order, Query, Sort};
use crate::indicator::IndicatorId;
use std::rc::Rc;
use yew::{AttrValue, Callback, Html, Properties, component, html};

/// About what a screen shows of a list that is opened.
const FIRST_ROWS: usize = 12;
/// How many rows each task adds to them.
const STEP: usize = 6;

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

/// What the table shows; it is drawn apart from the page, so that its growing leaves the rest alone.
#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct TableProps {
    pub document: Document,
    pub family: Rc<Family>,
    pub ids: Rc<Vec<IndicatorId>>,
    pub query: Query,
    pub selected: Option<IndicatorId>,
    pub dispatch: Callback<Action>,
}

#[component]
pub(crate) fn IndicatorTable(props: &TableProps) -> Html {
    let TableProps {
        document,
        family,
        ids,
        query,
        selected,
        dispatch,
    } = props;
    let catalog = &document.catalog;
    let shown = use_growing(ids.len(), FIRST_ROWS, STEP).max(rows_to_chosen(ids, *selected));
    let onclick = on_figure_press(dispatch);
    let row = |id: IndicatorId| Row {
        id,
        hits: catalog.matches(id, query),
        is_chosen: *selected == Some(id),
        against: family.against(document, id).cloned(),
    };
    html! {
        <table class="indicators">
            { element("caption", "sr-only", labels::caption(&document.label(), ids.len())) }
            <thead><tr>
                for (column, class) in COLUMNS {
                    { head(query.sort, column, class, dispatch) }
                    if column == Column::Unit {
                        <th scope="col" class="norm-cell end">{ labels::NORMALISED }</th>
                    }
                }
            </tr></thead>
            for (group, rows) in groups(catalog, ids, query.sort, shown) {
                <tbody onclick={onclick.clone()}>
                    if let Some(unit) = group_unit(catalog, query.sort, group) {
                        <tr class="group"><th scope="rowgroup" colspan="8">{ plain("b", unit) }{ labels::group(group.len()) }</th></tr>
                    }
                    for id in rows {
                        <Line key={id.0} document={document.clone()} content={Content::Row(row(*id))} />
                    }
                </tbody>
            }
        </table>
    }
}

/// How many rows there must be for the chosen one to be among them.
fn rows_to_chosen(ids: &[IndicatorId], selected: Option<IndicatorId>) -> usize {
    let place = selected.and_then(|id| ids.iter().position(|it| *it == id));
    place.map_or(0, |it| it + 1)
}

/// The groups of the list, and the rows of each that are among the first `shown`.
///
/// Ordered by value the figures of one unit stand together, as only those compare; otherwise all are one group.
fn groups<'a>(
    catalog: &'a Catalog,
    ids: &'a [IndicatorId],
    sort: Sort,
    shown: usize,
) -> impl Iterator<Item = (&'a [IndicatorId], &'a [IndicatorId])> {
    let unit = |id: &IndicatorId| catalog.indicator(*id).map(|it| &it.unit);
    let is_grouped = sort.column == Column::Value;
    let chunks = ids.chunk_by(move |left, right| !is_grouped || unit(left) == unit(right));
    chunks
        .scan(shown, |left, group| {
            let rows = group.get(..group.len().min(*left))?;
            *left -= rows.len();
            Some((group, rows))
        })
        .take_while(|(_, rows)| !rows.is_empty())
}

fn group_unit<'a>(catalog: &'a Catalog, sort: Sort, group: &[IndicatorId]) -> Option<&'a str> {
    let first = group.first().filter(|_| sort.column == Column::Value)?;
    let it = catalog.indicator(*first)?;
    Some(labels::unit(it.unit.as_deref().unwrap_or_default()))
}

fn head(sort: Sort, column: Column, class: &'static str, dispatch: &Callback<Action>) -> Html {
    let sorted = (sort.column == column).then_some(match sort.order {
        Order::Ascending => "ascending",
        Order::Descending => "descending",
    });
    let onclick = on_press(dispatch, Action::SortBy(column));
    let head = html! {
        <th>
            <button type="button" {onclick}>{ labels::column(column) }
                if sorted.is_some() {
                    { icon(Shape::Down) }
                }
            </button>
        </th>
    };
    let values = [Some(class), Some("col"), sorted];
    with(
        head,
        &["class", "scope", "aria-sort"],
        values.map(|it| it.map(AttrValue::Static)),
    )
}
