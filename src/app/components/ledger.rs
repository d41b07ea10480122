//! The ledger: every target in a row with last year's result, its outcome and the verdict; a row opens to both sentences and the rule.

use super::button::{button, on_figure_press};
use super::element::{element, plain};
use super::icon::{Shape, icon};
use super::inline;
use super::ledger_row::{Row, ledger_row};
use super::picture::constant;
use super::toolbar::{Render, downloads};
use crate::app::browser::{input, page};
use crate::app::family::{Family, catalogs};
use crate::app::format;
use crate::app::labels::{self, promise as words};
use crate::app::promises::listed;
use crate::app::shelf::Document;
use crate::app::state::{Action, State};
use crate::app::view::{Arrangement, View};
use crate::catalog::link::Promise;
use crate::catalog::verdict::Verdict;
use crate::export;
use std::rc::Rc;
use yew::{Callback, Event, Html, html};

pub(crate) fn ledger(
    state: &State,
    family: &Rc<Family>,
    document: &Document,
    promises: &[&Promise],
    dispatch: &Callback<Action>,
) -> Html {
    let groups = listed(family, document, promises, &state.view);
    let count = groups.iter().map(|it| it.1.len()).sum();
    let body = html! {
        <>
            { toolbar(&state.view, document, promises, count, file(family, &groups), dispatch) }
            if groups.is_empty() {
                { inline::note(words::NONE_LISTED) }
            } else {
                { table(state, family, document, &groups, dispatch) }
            }
        </>
    };
    inline::section("ledger", words::LEDGER, words::LEDGER_NOTE, body)
}

fn toolbar(
    view: &View,
    document: &Document,
    promises: &[&Promise],
    count: usize,
    file: Render,
    dispatch: &Callback<Action>,
) -> Html {
    let arrange = dispatch.reform(|_: Event| Action::ArrangeLedger);
    let print = Callback::from(|_| page::print());
    html! {
        <div class="toolbar">
            <p class="found" role="status" aria-live="polite">{ inline::strong(count) }{ words::listed(count, promises.len()) }</p>
            <label class="check">
                <input type="checkbox" checked={view.ledger == Arrangement::ByDistance} onchange={arrange} />
                { words::BY_DISTANCE }
            </label>
            { sections(view, document, promises, dispatch) }
            { button("button", words::PRINT, print) }
            { downloads(words::file_name(&document.label()), count, file) }
        </div>
    }
}

/// The listed promises as a file, in the order of the list.
fn file(family: &Rc<Family>, groups: &[(Option<Verdict>, Vec<&Promise>)]) -> Render {
    let listed: Vec<Promise> = groups.iter().flat_map(|it| &it.1).map(|it| **it).collect();
    let family = Rc::clone(family);
    Rc::new(move |format| {
        let catalogs = catalogs(&family.documents);
        export::promises(&catalogs, &family.links, &listed, format)
    })
}

/// The choice of a section, of those that promise something.
fn sections(
    view: &View,
    document: &Document,
    promises: &[&Promise],
    dispatch: &Callback<Action>,
) -> Html {
    let report = &document.catalog.report;
    let holds = |section: usize| {
        let span = report.sections.get(section).map(|it| it.span);
        let target = |it: &Promise| document.catalog.indicator(it.target.indicator);
        span.is_some_and(|span| {
            promises
                .iter()
                .filter_map(|it| target(it))
                .any(|it| span.contains(it.span))
        })
    };
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let section = input::choice(&event).and_then(|it| it.parse().ok());
        dispatch.emit(Action::ShowSection(section));
    });
    html! {
        <span class="report">
            <select aria-label={labels::SECTION} {onchange}>
                <option value="" selected={view.part.is_none()}>{ words::ALL_SECTIONS }</option>
                for section in (0..report.sections.len()).filter(|it| holds(*it)) {
                    <option value={section.to_string()} selected={view.part == Some(section)}>{ format::section_name(report, section) }</option>
                }
            </select>
            { icon(Shape::Down) }
        </span>
    }
}

fn table(
    state: &State,
    family: &Family,
    document: &Document,
    groups: &[(Option<Verdict>, Vec<&Promise>)],
    dispatch: &Callback<Action>,
) -> Html {
    let year = document.catalog.report.header.plan_year;
    let row = Row {
        family,
        selected: state.view.selected.as_deref(),
        years: [
            words::of_year(year.and_then(|it| it.checked_sub(1)), words::OUTCOME),
            words::of_year(year, words::TARGET),
            words::of_year(year, words::OUTCOME),
        ],
    };
    html! {
        <table class="ledger" role="table" onclick={on_figure_press(dispatch)}>
            { element("caption", "sr-only", words::LEDGER) }
            <thead><tr>
                { inline::column("", words::TARGET) }
                for year in &row.years {
                    { inline::column("num", year) }
                }
                <th scope="col" class="chart">{ element("span", "sr-only", words::LEDGER_CHART) }{ scale() }</th>
                { inline::column("", words::VERDICT) }
            </tr></thead>
            for (verdict, promises) in groups {
                <tbody role="rowgroup">
                    if let Some(verdict) = verdict {
                        <tr class="group" role="row"><th colspan="6" scope="rowgroup" role="rowheader">
                            { plain("b", words::verdict(*verdict)) }<span>{ labels::group(promises.len()) }{ "，" }{ words::verdict_note(*verdict) }</span>
                        </th></tr>
                    }
                    for it in promises {
                        { ledger_row(&row, it, dispatch) }
                    }
                </tbody>
            }
        </table>
    }
}

/// The heads of the axis: half the target, the target, twice.
fn scale() -> Html {
    constant(concat!(
        r#"<svg class="track" aria-hidden="true"><text x="4.17%" y="14" text-anchor="middle">一半</text>"#,
        r#"<text x="25%" y="14" text-anchor="middle">目标</text><text x="66.67%" y="14" text-anchor="middle">两倍</text></svg>"#
    ))
}
