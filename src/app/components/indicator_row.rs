//! One indicator in the table.

use super::element::{element, plain};
use super::{icon, inline};
use crate::app::family::Against;
use crate::app::shelf::Document;
use crate::app::view::{Page, View};
use crate::app::{format, labels, url};
use crate::indicator::{Direction, Indicator, IndicatorId, Kind, Status};
use std::ops::Range;
use yew::{Html, html};

/// What a row shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Row {
    pub id: IndicatorId,
    /// Where the name holds what is searched for.
    pub hits: Vec<Range<usize>>,
    pub is_chosen: bool,
    /// What a report of another year says of the same.
    pub against: Option<Against>,
}

pub(crate) fn indicator_row(document: &Document, row: &Row) -> Html {
    let catalog = &document.catalog;
    let Some(it) = catalog.indicator(row.id) else {
        return Html::default();
    };
    let report = &catalog.report;
    let printed = format::printed(report, it);
    let bound = labels::bound_word(it.bound);
    let period = it.period.map(labels::period).unwrap_or_default();
    let place = format::section_number(report, it.section);
    // Both a column and, where there is no room for one, a line under the name say it.
    let status = html! { <>{ icon::status(it.status) }{ against(row.against.as_ref()) }</> };
    let chosen = View::at_figure(&document.id, Page::Indicators, &it.key);
    let unit = html! {
        <>{ printed.unit }if !bound.is_empty() { { plain("em", bound) } }</>
    };
    html! {
        <tr data-key={it.key.clone()} data-chosen={row.is_chosen.then_some("")}>
            <th scope="row">
                <a class="name" href={url::link(&chosen)} aria-current={row.is_chosen.then_some("true")}>{ marked(&it.name, &row.hits) }</a>
                { inline::kind(it) }
                <span class="under">{ status.clone() }{ plain("span", &period) }{ plain("span", place) }</span>
            </th>
            <td class="value">{ plain("b", printed.number) }{ element("span", "unit-under", unit.clone()) }</td>
            { element("td", "unit-cell", unit) }
            { element("td", "norm-cell end", format::normalised(report, it).unwrap_or_default()) }
            { element("td", "kind-cell", kind(it)) }
            { element("td", "period-cell", period) }
            { element("td", "status-cell", status) }
            <td class="where-cell" title={format::section_title(report, it.section)}>{ format::section_name(report, it.section) }</td>
        </tr>
    }
}

fn against(it: Option<&Against>) -> Html {
    let Some(it) = it else {
        return Html::default();
    };
    let sign = it
        .verdict
        .map_or_else(|| icon::sign(Status::Target), icon::verdict_sign);
    let word = it
        .verdict
        .map_or(labels::promise::TARGET, labels::promise::verdict);
    html! { <small class="against">{ sign }{ word }{ " " }{ &it.printed }</small> }
}

/// The kind; of a growth also which way it goes.
fn kind(it: &Indicator) -> Html {
    let Some(direction) = it.direction.filter(|_| it.kind == Kind::Growth) else {
        return html! { labels::kind(it.kind) };
    };
    let arrow = match direction {
        Direction::Up => "↑",
        Direction::Down => "↓",
    };
    html! {
        <>{ labels::kind(it.kind) }<span class="arrow" role="img" aria-label={labels::direction(direction)}>{ arrow }</span></>
    }
}

fn marked(name: &str, hits: &[Range<usize>]) -> Html {
    let mut pieces = Vec::new();
    let mut at = 0;
    for hit in hits {
        pieces.push(html! { name.get(at..hit.start).unwrap_or_default() });
        pieces.push(plain("mark", name.get(hit.clone()).unwrap_or_default()));
        at = hit.end;
    }
    pieces.push(html! { name.get(at..).unwrap_or_default() });
    pieces.into_iter().collect()
}
