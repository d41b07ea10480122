//! The chosen indicator: what it is, and the sentence it comes from.

use super::icon::{self, Icon, Shape};
use super::overview::figure;
use crate::app::browser::history;
use crate::app::state::{Action, Way};
use crate::app::view::{Page, View};
use crate::app::{format, labels, tasks, url};
use crate::catalog::Catalog;
use crate::export;
use crate::indicator::{Indicator, IndicatorId};
use crate::text::{Report, Span};
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct DetailProps {
    pub catalog: Rc<Catalog>,
    pub id: IndicatorId,
    pub view: View,
    /// The view that the detail stands beside.
    pub page: Page,
    pub dispatch: Callback<Action>,
}

#[component]
pub(crate) fn Detail(props: &DetailProps) -> Html {
    let is_open = use_state_eq(|| false);
    let Some(it) = props.catalog.indicator(props.id) else {
        return Html::default();
    };
    let report = &props.catalog.report;
    let expand = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    html! {
        <aside class="detail" id="detail" aria-labelledby="detail-title" data-open={is_open.then_some("")} data-key={it.key.clone()}>
            <div class="top">
                <span class="status">{ icon::sign(it.status) }{ labels::status(it.status) }
                    if let Some(period) = it.period {
                        { " · " }{ labels::period(period) }
                    }
                </span>
                { steps(props, *is_open, expand) }
            </div>
            <div class="lead">
                <h3 id="detail-title">{ &it.name }{ " " }<span class="sort">{ labels::kind_word(it) }</span></h3>
                { figure(report, it) }
            </div>
            <div class="more">
                <div class="block">{ facts(report, it) }</div>
                <div class="block">
                    <h4>{ labels::EVIDENCE }</h4>
                    { quote(report, it) }
                    <p class="source">{ source(report, it) }</p>
                </div>
                { actions(props, it) }
            </div>
        </aside>
    }
}

fn steps(props: &DetailProps, is_open: bool, expand: Callback<MouseEvent>) -> Html {
    let step = |way: Way| {
        props
            .dispatch
            .reform(move |_: MouseEvent| Action::SelectNext(way))
    };
    let close = props.dispatch.reform(|_: MouseEvent| Action::Deselect);
    html! {
        <span class="step">
            <button class="expand" type="button" aria-expanded={is_open.to_string()} aria-controls="detail"
                aria-label={labels::EXPAND} onclick={expand}><Icon shape={Shape::Down} /></button>
            <button type="button" aria-label={labels::PREVIOUS} aria-keyshortcuts="k" onclick={step(Way::Back)}><Icon shape={Shape::Left} /></button>
            <button type="button" aria-label={labels::NEXT} aria-keyshortcuts="j" onclick={step(Way::Forward)}><Icon shape={Shape::Right} /></button>
            <button type="button" aria-label={labels::CLOSE} aria-keyshortcuts="Escape" onclick={close}><Icon shape={Shape::Close} /></button>
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
                <><dt>{ name }</dt><dd>{ value }</dd></>
            }
        </dl>
    }
}

fn quote(report: &Report, it: &Indicator) -> Html {
    let sentence = report
        .sentences
        .get(it.sentence)
        .map_or(it.span, |found| found.span);
    let words = |start, end| format::in_one_line(report.slice(Span::new(start, end)));
    html! {
        <blockquote class="quote">
            { words(sentence.start, it.span.start) }
            <mark class={icon::status_class(it.status)}>{ words(it.span.start, it.span.end) }</mark>
            { words(it.span.end, sentence.end) }
        </blockquote>
    }
}

fn source(report: &Report, it: &Indicator) -> String {
    let path = report.section_path(it.section);
    if path.is_empty() {
        return format::section_title(report, it.section);
    }
    path.join(" / ")
}

fn actions(props: &DetailProps, it: &Indicator) -> Html {
    let (label, view) = other_view(props, it);
    let copy_row = {
        let (catalog, id, dispatch) = (props.catalog.clone(), props.id, props.dispatch.clone());
        Callback::from(move |_: MouseEvent| tasks::copy(export::row(&catalog, id), &dispatch))
    };
    let copy_link = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| tasks::copy(history::href(), &dispatch))
    };
    html! {
        <p class="actions block">
            <a class="plain-button" href={url::link(&view)}>{ label }</a>
            <button class="plain-button" type="button" onclick={copy_row}>{ labels::COPY_ROW }</button>
            <button class="plain-button" type="button" onclick={copy_link}>{ labels::COPY_LINK }</button>
        </p>
    }
}

/// The same figure in the text, or in the table: with all rows where the conditions leave it out.
fn other_view(props: &DetailProps, it: &Indicator) -> (&'static str, View) {
    let chosen = View {
        selected: Some(it.key.clone()),
        part: None,
        ..props.view.clone()
    };
    match props.page {
        Page::Indicators => (
            labels::IN_TEXT,
            View {
                page: Page::Text,
                ..chosen
            },
        ),
        Page::Text => {
            let is_listed = props.catalog.run(&chosen.query).contains(&props.id);
            let chosen = if is_listed {
                chosen
            } else {
                chosen.without_conditions()
            };
            (
                labels::IN_TABLE,
                View {
                    page: Page::Indicators,
                    ..chosen
                },
            )
        }
    }
}
