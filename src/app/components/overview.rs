//! The first screen: who reports, the main targets, and what the report's numbers are.

use super::button::on_figure_press;
use super::element::{element, plain};
use super::promises_view::verdict_tally;
use super::rate_track::{Told, rate_track};
use super::strip::strip;
use super::verdict_words::verdict_words;
use super::{icon, inline};
use crate::app::family::Family;
use crate::app::parts::{Drawn, Part};
use crate::app::shelf::{Document, Origin};
use crate::app::state::Action;
use crate::app::summary::{KindCount, Summary};
use crate::app::track::Axis;
use crate::app::view::{Page, View};
use crate::app::{format, labels, url};
use crate::catalog::verdict::Verdict;
use crate::catalog::{Catalog, Chosen, bounded};
use crate::indicator::{Indicator, Status};
use crate::text::Report;
use yew::{Callback, Html, html};

/// Kept but hidden while something is searched for, so that the list is under the search box.
pub(crate) fn overview(
    document: &Document,
    family: &Family,
    view: &View,
    drawn: Drawn,
    dispatch: &Callback<Action>,
) -> Html {
    let Document {
        catalog, summary, ..
    } = document;
    let is_searching = !view.query.text.trim().is_empty();
    html! {
        <div class="overview" hidden={is_searching}>
            <section aria-labelledby="title">
                <div class="front">
                    <div>
                        { title(document) }
                        { deck(catalog, summary) }
                        { inline::note(note(document)) }
                    </div>
                    if drawn.has(Part::Headline) {
                        { headline(document, family, view, dispatch) }
                    }
                    if drawn.has(Part::Tally) {
                        { verdict_tally(family, document).unwrap_or_else(|| tally(summary, view)) }
                    }
                </div>
            </section>
            if drawn.has(Part::Strip) {
                { strip(document) }
            }
        </div>
    }
}

/// Who reports and for when; what the text does not tell is not there.
pub(crate) fn title(document: &Document) -> Html {
    let report = &document.catalog.report;
    let kicker = kicker(report);
    html! {
        <>
            if !kicker.is_empty() {
                { element("p", "kicker", kicker) }
            }
            { heading(document) }
        </>
    }
}

fn kicker(report: &Report) -> String {
    let mut parts = Vec::new();
    if let Some(delivered) = report.header.delivered {
        parts.push(
            format::in_one_line(report.slice(delivered))
                .trim()
                .to_owned(),
        );
    }
    if let (Some(review), Some(plan)) = (report.review_year(), report.header.plan_year) {
        parts.push(labels::looks_back_and_plans(review, plan));
    }
    parts.join(" · ")
}

fn heading(document: &Document) -> Html {
    let header = &document.catalog.report.header;
    if let (Some(government), Some(year)) = (&header.government, header.plan_year) {
        return html! {
            <h1 id="title">{ plain("span", government) }{ element("span", "lead", labels::WORK_REPORT) }{ element("span", "year", labels::year(year)) }</h1>
        };
    }
    let printed = header.title.map(|it| document.catalog.report.slice(it));
    let words = match (printed, &document.origin) {
        (Some(it), _) => it.trim_start_matches(['#', ' ']).to_owned(),
        (None, Origin::Opened { name }) if !name.is_empty() => name.clone(),
        _ => labels::UNTITLED.to_owned(),
    };
    html! { <h1 id="title">{ words }</h1> }
}

pub(crate) fn note(document: &Document) -> &'static str {
    match document.origin {
        Origin::Edition if document.is_restated() => labels::EDITION_NOTE,
        Origin::Edition => labels::CARRIED_NOTE,
        Origin::Opened { .. } => labels::OPENED_NOTE,
    }
}

fn deck(catalog: &Catalog, summary: &Summary) -> Html {
    html! {
        <p class="deck">
            { "全文" }{ inline::strong(catalog.ledger.len()) }{ "处数字，" }{ inline::strong(catalog.indicators.len()) }{ "处是指标：" }
            { icon::sign(Status::Actual) }{ inline::strong(summary.actuals) }{ "个完成值，" }
            { icon::sign(Status::Target) }{ inline::strong(summary.targets) }{ "个目标" }
            if summary.others() > 0 {
                { "；其余" }{ inline::strong(summary.others()) }{ "处各记理由" }
            }
            { "。" }
        </p>
    }
}

/// The kinds, each with a bar of its actual values and targets; one scale for all.
fn tally(summary: &Summary, view: &View) -> Html {
    let longest = summary.kinds.first().map_or(1, KindCount::total);
    let row = |it: &KindCount| {
        let mut filtered = view.without_conditions();
        filtered.query.kinds = Chosen::from([it.kind]);
        let kind = labels::kind(it.kind);
        let share = |count: usize| format!("--share:{}%", count * 100 / longest);
        html! {
            <li>
                { inline::strong(it.total()) }
                <a href={url::link(&filtered)} aria-label={labels::kind_tally(kind, it.actuals, it.targets)}>{ kind }</a>
                <span class="bar" aria-hidden="true">
                    if it.actuals > 0 {
                        <i class="actual" style={share(it.actuals)} />
                    }
                    if it.targets > 0 {
                        <i class="target" style={share(it.targets)} />
                    }
                </span>
            </li>
        }
    };
    html! {
        <div class="front__tally">
            { element("h2", "small", labels::BY_KIND) }
            <ul class="tally">{ for summary.kinds.iter().map(row) }</ul>
        </div>
    }
}

fn headline(
    document: &Document,
    family: &Family,
    view: &View,
    dispatch: &Callback<Action>,
) -> Html {
    let headline = &document.summary.headline;
    let label = if headline.are_main_targets {
        labels::MAIN_TARGETS
    } else {
        labels::FIRST_FIGURES
    };
    let told = headline
        .ids
        .iter()
        .filter_map(|it| Told::read(family, document, *it));
    let figures: Vec<Told<'_>> = told.collect();
    let axis = Axis::of(figures.iter().flat_map(Told::rates));
    html! {
        <div class="front__headline">
            { element("h2", "sr-only", label) }
            <ul class="headline" onclick={on_figure_press(dispatch)}>
                { for figures.iter().map(|it| headline_figure(family, document, it, axis, view)) }
            </ul>
        </div>
    }
}

fn headline_figure(
    family: &Family,
    document: &Document,
    told: &Told<'_>,
    axis: Option<Axis>,
    view: &View,
) -> Html {
    let it = told.target;
    let chosen = View::at_figure(&view.report, Page::Indicators, &it.key);
    html! {
        <li data-key={it.key.clone()}>
            <h3><a class="name" href={url::link(&chosen)}>{ &it.name }</a>{ inline::kind(it) }</h3>
            { figure(&document.catalog.report, it) }
            if let Some(axis) = axis {
                { rate_track(axis, told) }
            }
            { element("p", "status", what_became(family, told)) }
        </li>
    }
}

/// The verdict with its figures; where there is none yet, the status and last year's result.
fn what_became(family: &Family, told: &Told<'_>) -> Html {
    let promise = told.promise.filter(|it| it.verdict != Verdict::TooEarly);
    if let Some(promise) = promise {
        return verdict_words(family, promise);
    }
    html! {
        <>{ inline::status(told.target) }
            if let Some(before) = told.before {
                { element("span", "reason", labels::promise::before(&bounded(before))) }
            }
        </>
    }
}

/// How many columns fit at full size; a dash and a per cent sign take two.
const LONGEST_LARGE: usize = 8;

/// A figure in large type: a per cent sign as large as its number, any other unit small.
pub(crate) fn figure(report: &Report, it: &Indicator) -> Html {
    let printed = format::printed(report, it);
    let is_sign = matches!(printed.unit.as_str(), "%" | "％" | "‰");
    let large = if is_sign {
        format!("{}{}", printed.number, printed.unit)
    } else {
        printed.number
    };
    let small = if is_sign { String::new() } else { printed.unit };
    let bound = labels::bound_word(it.bound);
    let columns = large
        .chars()
        .map(|c| if c.is_ascii() && c != '%' { 1 } else { 2 });
    let is_long = columns.sum::<usize>() > LONGEST_LARGE;
    let gap = if small.is_empty() || bound.is_empty() {
        ""
    } else {
        " "
    };
    let class = if is_long {
        "large-figure large-figure--long"
    } else {
        "large-figure"
    };
    let words = html! {
        <>{ large }
            if !small.is_empty() || !bound.is_empty() {
                <small>{ small }{ gap }{ bound }</small>
            }
        </>
    };
    element("p", class, words)
}
