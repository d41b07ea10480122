//! The chosen indicator: what it is, and the sentence it comes from.

use super::button::{button, on_press};
use super::element::{element, plain};
use super::evidence::{quote, source};
use super::icon::{Shape, icon};
use super::inline;
use super::overview::figure;
use super::verdict_words::verdict_words;
use crate::app::browser::history;
use crate::app::family::{Family, Role};
use crate::app::shelf::Document;
use crate::app::state::{Action, State, Way};
use crate::app::view::{Page, View};
use crate::app::{format, labels, tasks, url};
use crate::catalog::link::{FigureId, Link};
use crate::catalog::verdict::Verdict;
use crate::catalog::{Catalog, bounded};
use crate::export;
use crate::indicator::{Indicator, IndicatorId};
use crate::text::Report;
use yew::{Callback, Html, html};

/// The detail of `id`, beside the table or the text as the view has it.
pub(crate) fn detail(
    state: &State,
    document: &Document,
    family: &Family,
    id: IndicatorId,
    dispatch: &Callback<Action>,
) -> Html {
    let Some(it) = document.catalog.indicator(id) else {
        return Html::default();
    };
    let report = &document.catalog.report;
    html! {
        <aside class="detail" id="detail" aria-labelledby="detail-title" data-open={state.is_detail_whole.then_some("")} data-key={it.key.clone()}>
            <div class="top">
                { element("span", "status", inline::status(it)) }
                { steps(state.is_detail_whole, dispatch) }
            </div>
            <div class="lead">
                <h2 id="detail-title">{ &it.name }{ inline::kind(it) }</h2>
                { figure(report, it) }
            </div>
            <div class="more">
                { element("div", "block", facts(report, it)) }
                <div class="block">
                    { plain("h3", labels::EVIDENCE) }
                    { quote(report, it) }
                    { element("p", "source", source(report, it)) }
                </div>
                { related(family, document, id) }
                { actions(&state.view, document, it, dispatch) }
            </div>
        </aside>
    }
}

fn steps(is_whole: bool, dispatch: &Callback<Action>) -> Html {
    let step = |way: Way| on_press(dispatch, Action::SelectNext(way));
    let expand = on_press(dispatch, Action::ToggleDetail);
    let close = on_press(dispatch, Action::Deselect);
    html! {
        <span class="step">
            <button class="expand" type="button" aria-expanded={is_whole.to_string()} aria-controls="detail"
                aria-label={labels::EXPAND} onclick={expand}>{ icon(Shape::Down) }</button>
            <button type="button" aria-label={labels::PREVIOUS} aria-keyshortcuts="k" onclick={step(Way::Back)}>{ icon(Shape::Left) }</button>
            <button type="button" aria-label={labels::NEXT} aria-keyshortcuts="j" onclick={step(Way::Forward)}>{ icon(Shape::Right) }</button>
            <button type="button" aria-label={labels::CLOSE} aria-keyshortcuts="Escape" onclick={close}>{ icon(Shape::Close) }</button>
        </span>
    }
}

/// What is known of the figure; what is not has no line.
fn facts(report: &Report, it: &Indicator) -> Html {
    let mut facts: Vec<(&str, String)> = vec![
        (labels::PRINTED, format::tight(report.slice(it.span))),
        (labels::KIND, labels::kind(it.kind).to_owned()),
        (labels::BOUND, labels::bound(it.bound).to_owned()),
        (
            labels::PERIOD,
            it.period
                .map_or(labels::NO_PERIOD.to_owned(), labels::period),
        ),
    ];
    if let Some(value) = format::normalised(report, it) {
        facts.insert(1, (labels::NORMALISED, value));
    }
    if let Some(unit) = &it.unit {
        facts.push((labels::UNIT, unit.clone()));
    }
    if let Some(direction) = it.direction {
        facts.push((labels::DIRECTION, labels::direction(direction).to_owned()));
    }
    if let Some(doubt) = it.doubt {
        facts.push((labels::DOUBT, labels::doubt(doubt).to_owned()));
    }
    html! {
        <dl class="facts">
            for (name, value) in facts {
                <>{ plain("dt", name) }{ plain("dd", value) }</>
            }
        </dl>
    }
}

/// The same thing in the reports of the years around it, and the verdict between target and outcome.
fn related(family: &Family, document: &Document, id: IndicatorId) -> Html {
    let related = family.related(document, id);
    let promise = family
        .promise(document, id)
        .filter(|it| it.verdict != Verdict::TooEarly);
    if related.is_empty() && promise.is_none() {
        return Html::default();
    }
    let line = |(role, other, link): (Role, FigureId, &Link)| {
        let Some((document, it)) = family.figure(other) else {
            return Html::default();
        };
        let view = View::at_figure(&document.id, Page::Indicators, &it.key);
        let words = if link.confidence < SURE {
            labels::promise::likeness(&it.name, link)
        } else {
            String::new()
        };
        html! {
            <>
                { plain("dt", labels::promise::role(role)) }
                { plain("dd", html! { <>{ inline::link(&view, bounded(it)) }{ words }</> }) }
            </>
        }
    };
    html! {
        <div class="block">
            { plain("h3", labels::promise::RELATED) }
            <dl class="facts">{ for related.into_iter().map(line) }</dl>
            if let Some(promise) = promise {
                { plain("p", verdict_words(family, promise)) }
            }
        </div>
    }
}

/// Per mille; what is linked more surely goes without saying.
const SURE: u16 = 1000;

fn actions(view: &View, document: &Document, it: &Indicator, dispatch: &Callback<Action>) -> Html {
    let (label, view) = other_view(view, &document.catalog, it);
    let compared = View::at_figure(&document.id, Page::Compare, &it.key);
    let copy_row = {
        let (catalog, id, dispatch) = (document.catalog.clone(), it.id, dispatch.clone());
        Callback::from(move |_| tasks::copy(export::row(&catalog, id), &dispatch))
    };
    let copy_link = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| tasks::copy(history::href(), &dispatch))
    };
    html! {
        <p class="actions block">
            <a class="plain-button" href={url::link(&view)}>{ label }</a>
            <a class="plain-button" href={url::link(&compared)}>{ labels::compare::SEE }</a>
            { button("plain-button", labels::COPY_ROW, copy_row) }
            { button("plain-button", labels::COPY_LINK, copy_link) }
        </p>
    }
}

/// The same figure in the text, or in the table: with all rows where the conditions leave it out.
fn other_view(view: &View, catalog: &Catalog, it: &Indicator) -> (&'static str, View) {
    let mut other = view.clone();
    other.selected = Some(it.key.clone());
    other.part = None;
    if view.page == Page::Indicators {
        other.page = Page::Text;
        return (labels::IN_TEXT, other);
    }
    other.page = Page::Indicators;
    if !catalog.run(&view.query).contains(&it.id) {
        other = other.without_conditions();
    }
    (labels::IN_TABLE, other)
}
