//! One figure across the reports at hand: its course over the years or a bar for each, and the table of both.

use super::element::{element, plain};
use super::evidence::source;
use super::icon::{Shape, icon};
use super::picture::Picture;
use super::{icon as signs, inline};
use crate::app::browser::input;
use crate::app::labels::{self, compare as words};
use crate::app::shelf::Document;
use crate::app::standings::{Point, Row, points};
use crate::app::state::{Action, State};
use crate::app::view::{Page, View};
use crate::catalog::{amount, bounded};
use crate::indicator::{Indicator, IndicatorId, Status};
use crate::quantity::{plus, times};
use rust_decimal::Decimal;
use yew::{Callback, Event, Html, html};

pub(crate) fn compare_view(
    state: &State,
    document: &Document,
    rows: &[Row],
    dispatch: &Callback<Action>,
) -> Html {
    let Some(chosen) = state
        .compared()
        .and_then(|it| document.catalog.indicator(it))
    else {
        return inline::note(words::NOTHING);
    };
    let unit = chosen.unit.as_deref();
    let points = points(rows, unit);
    let scale = Scale::of(&points);
    html! {
        <section aria-labelledby="title">
            { element("p", "kicker", words::reports(state.shelf.documents.len())) }
            <h1 id="title">{ &chosen.name }{ inline::kind(chosen) }</h1>
            { choice(document, chosen, dispatch) }
            { inline::note(words::NOTE) }
            for rows in rows.chunk_by(Row::is_with) {
                { course(rows, scale.as_ref(), unit) }
            }
            <table class="ledger compare" role="table">
                { element("caption", "sr-only", &chosen.name) }
                <thead><tr>
                    { inline::column("", labels::REPORT) }
                    { inline::column("num", words::ACTUAL) }
                    { inline::column("num", words::TARGET) }
                    { inline::column("chart", element("span", "sr-only", words::CHART)) }
                    { inline::column("", labels::EVIDENCE) }
                </tr></thead>
                <tbody role="rowgroup">
                    for row in rows {
                        { line(row, scale.as_ref(), unit) }
                    }
                </tbody>
            </table>
        </section>
    }
}

/// The choice of another figure of the report.
fn choice(document: &Document, chosen: &Indicator, dispatch: &Callback<Action>) -> Html {
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(key) = input::choice(&event) {
            dispatch.emit(Action::Select(key));
        }
    });
    html! {
        <label class="report choice">
            { plain("span", words::CHOOSE) }
            <select id="figure-choice" {onchange}>
                for it in &document.catalog.indicators {
                    <option value={it.key.clone()} selected={it.id == chosen.id}>{ words::option(it) }</option>
                }
            </select>
            { icon(Shape::Down) }
        </label>
    }
}

/// Where values stand between the lowest and the highest, in ten-thousandths; amounts are measured from nought.
struct Scale {
    low: Decimal,
    high: Decimal,
}

impl Scale {
    fn of(points: &[Point]) -> Option<Self> {
        let low = points.iter().map(|it| it.value).min()?.min(Decimal::ZERO);
        let high = points.iter().map(|it| it.value).max()?.max(Decimal::ZERO);
        (low < high).then_some(Self { low, high })
    }

    fn place(&self, value: Decimal) -> i64 {
        let above_low = |it: Decimal| plus(it, -self.low);
        let part = above_low(value).and_then(|it| times(it, Decimal::from(WHOLE)));
        part.and_then(|it| it.checked_div(above_low(self.high)?))
            .and_then(|it| i64::try_from(it.trunc()).ok())
            .unwrap_or(0)
    }
}

const WHOLE: i64 = 10_000;

/// The course over the years of one government that reports of at least two; a year that is missing breaks the line.
fn course(rows: &[Row], scale: Option<&Scale>, unit: Option<&str>) -> Html {
    let points = points(rows, unit);
    let years = points.iter().map(|it| it.year);
    let (Some(first), Some(last), Some(scale)) = (years.clone().min(), years.max(), scale) else {
        return Html::default();
    };
    let reports = rows.iter().filter(|it| it.document.is_some());
    if reports.count() < 2 || first == last {
        return Html::default();
    }
    let unit = unit.unwrap_or_default();
    let x = |year: u16| {
        MARGIN + i64::from(year - first) * (WHOLE - 2 * MARGIN) / i64::from(last - first)
    };
    // From the foot up, in pixels.
    let y = |value| FOOT - u32::try_from(scale.place(value) * HEIGHT / WHOLE).unwrap_or(0);
    let mut picture = Picture::new("course");
    picture.line("axis", 0, WHOLE, FOOT);
    let sign = if unit == "%" { "%" } else { "" };
    for (status, way, mark, number) in [
        (Status::Target, "plan", "ring", "aim"),
        (Status::Actual, "path", "dot", "say"),
    ] {
        let mut before: Option<Point> = None;
        for point in points.iter().filter(|it| it.status == status) {
            if let Some(before) = before.filter(|it| it.year + 1 == point.year) {
                picture.segment(
                    way,
                    (x(before.year), y(before.value)),
                    (x(point.year), y(point.value)),
                );
            }
            picture.circle(mark, x(point.year), y(point.value));
            // The higher of two figures of a year has its number above, the other below.
            let beside = points.iter().filter(|it| it.year == point.year);
            let is_highest = beside.map(|it| it.value).max() == Some(point.value);
            let height = y(point.value);
            let height = if is_highest { height - 10 } else { height + 18 };
            let anchor = match point.year {
                it if it == first => "start",
                it if it == last => "end",
                _ => "middle",
            };
            picture.number(number, anchor, (x(point.year), height), point.value, sign);
            before = Some(*point);
        }
    }
    for year in first..=last {
        picture.number("end", "middle", (x(year), FOOT + 18), year, "");
    }
    let told: Vec<String> = points
        .iter()
        .map(|it| words::point(it.year, it.status, &amount(it.value, unit)))
        .collect();
    html! {
        <figure class="plot">
            <figcaption>{ rows.first().and_then(|it| it.government.clone()) }{ element("span", "sr-only", told.join("，")) }</figcaption>
            { picture.draw() }
        </figure>
    }
}

/// The room beside the first and the last year.
const MARGIN: i64 = 400;
/// The height of the line of years.
const FOOT: u32 = 100;
/// From there up to the highest figure, which leaves room for its number.
const HEIGHT: i64 = 74;

fn line(row: &Row, scale: Option<&Scale>, unit: Option<&str>) -> Html {
    let label = match (&row.document, &row.government) {
        (None, _) => words::no_report(row.year),
        (Some(it), Some(government)) if it.government().is_none() => {
            words::taken_for(&it.label(), government)
        }
        (Some(it), _) => it.label(),
    };
    let shown = row.figure(row.actual).or(row.figure(row.target));
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">{ label }</th>
            { cell(row, row.actual, words::ACTUAL) }
            { cell(row, row.target, words::TARGET) }
            <td class="chart" role="cell">{ bar(row, scale, unit) }</td>
            <td role="cell" class="reason">
                if let (Some(it), Some(document)) = (shown, &row.document) {
                    { source(&document.catalog.report, it) }
                } else if row.document.is_some() {
                    { words::NOT_FOUND }
                }
            </td>
        </tr>
    }
}

fn cell(row: &Row, id: Option<IndicatorId>, label: &'static str) -> Html {
    let (Some(it), Some(document)) = (row.figure(id), &row.document) else {
        return html! { <td class="num" data-none="" role="cell" data-label={label}>{ element("span", "sr-only", words::GAP) }</td> };
    };
    let view = View::at_figure(&document.id, Page::Indicators, &it.key);
    html! {
        <td class="num" role="cell" data-label={label}>
            { signs::sign(it.status) }{ " " }{ inline::link(&view, bounded(it)) }
        </td>
    }
}

/// Result and target of a row on the scale that all rows share; nothing in another unit.
fn bar(row: &Row, scale: Option<&Scale>, unit: Option<&str>) -> Html {
    let own = points(std::slice::from_ref(row), unit);
    let Some(scale) = scale.filter(|_| !own.is_empty()) else {
        return Html::default();
    };
    let mut picture = Picture::new("track");
    picture.line("axis", 0, WHOLE, 14);
    let place = |status| {
        let of = own.iter().find(|it| it.status == status);
        of.map(|it| scale.place(it.value))
    };
    let (ring, dot) = (place(Status::Target), place(Status::Actual));
    if let Some(dot) = dot {
        picture.line("link", scale.place(Decimal::ZERO), dot, 14);
    }
    if let Some(ring) = ring {
        picture.circle("ring", ring, 14);
    }
    if let Some(dot) = dot {
        picture.dot(dot, ring, 14);
    }
    picture.draw()
}
