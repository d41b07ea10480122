//! Every number of the text where it stands: actual values above the line, targets below, the rest on it.

use super::element::{plain, with};
use super::inline;
use crate::app::shelf::Document;
use crate::app::summary::{PLACES, Part, Summary};
use crate::app::view::{Numbers, Page, View};
use crate::app::{labels, url};
use std::fmt::Write as _;
use yew::{AttrValue, Html, html};

pub(crate) fn strip(document: &Document) -> Html {
    let summary = &document.summary;
    html! {
        <section class="strip" aria-labelledby="strip-title">
            <div class="head">
                <h2 id="strip-title">{ labels::all_numbers(document.catalog.ledger.len()) }</h2>
                <ul class="legend">
                    <li>{ key("M0 12h16", "up", "M4 12V1M11 12V1") }{ labels::legend_actual(summary.actuals) }</li>
                    <li>{ key("M0 4h16", "down", "M4 4v11M11 4v11") }{ labels::legend_target(summary.targets) }</li>
                    <li>{ key("M0 8h16", "off-line", "M4 5v6M11 5v6") }{ labels::legend_other(summary.others()) }</li>
                </ul>
            </div>
            <div class="parts">{ for summary.parts.iter().map(|it| part(it, &document.id)) }</div>
            { reasons(summary, &document.id) }
        </section>
    }
}

fn key(ground: &'static str, class: &'static str, ticks: &'static str) -> Html {
    html! {
        <svg class="key" viewBox="0 0 16 16" aria-hidden="true"><path class="ground" d={ground} />{ path(class, AttrValue::Static(ticks)) }</svg>
    }
}

fn path(class: &'static str, drawing: AttrValue) -> Html {
    let values = [Some(AttrValue::Static(class)), Some(drawing)];
    with(html! { <path /> }, &["class", "d"], values)
}

fn part(it: &Part, report: &str) -> Html {
    let label = labels::part_strip(
        &it.title,
        it.actuals.len() + it.targets.len(),
        it.others.len(),
    );
    let box_of_places = format!("0 0 {PLACES} 96");
    let ticks = |class: &'static str, places: &[usize], from: u32, to: u32| {
        path(class, lines(places, from, to).into())
    };
    html! {
        <div class="part" style={length(it.length)}>
            <h3><a href={to_section(report, it.section)}>{ &it.title }</a></h3>
            <svg role="img" aria-label={label} viewBox={box_of_places} preserveAspectRatio="none">
                { ticks("off-line", &it.others, 44, 52) }
                { ticks("up", &it.actuals, 12, 48) }
                { ticks("down", &it.targets, 48, 84) }
                <path class="ground" d={format!("M0 48H{PLACES}")} />
            </svg>
            if !it.sections.is_empty() {
                <ol>
                    for section in &it.sections {
                        <li style={length(section.length)}>
                            <a href={to_section(report, section.section)} title={section.title.clone()}>
                                { plain("span", &section.title) }{ " " }{ inline::strong(section.count) }
                            </a>
                        </li>
                    }
                </ol>
            }
        </div>
    }
}

fn length(bytes: usize) -> String {
    format!("--length:{bytes}")
}

fn to_section(report: &str, section: usize) -> String {
    url::link(&View::at_section(report, section))
}

/// One upright line a place.
fn lines(places: &[usize], from: u32, to: u32) -> String {
    let mut path = String::with_capacity(places.len() * 14);
    for place in places {
        // Writing to a string does not fail.
        let _ = write!(path, "M{place} {from}V{to}");
    }
    path
}

/// Why the other numbers are no indicators.
fn reasons(summary: &Summary, report: &str) -> Html {
    if summary.reasons.is_empty() {
        return Html::default();
    }
    let all_marked = View {
        page: Page::Text,
        numbers: Numbers::All,
        ..View::of(report)
    };
    html! {
        <div class="reasons">
            { plain("h3", labels::NOT_INDICATORS) }
            <ul>
                for (reason, count) in &summary.reasons {
                    <li>{ labels::reason(*reason) }{ " " }{ inline::strong(*count) }</li>
                }
                { plain("li", inline::link(&all_marked, labels::SEE_IN_TEXT)) }
            </ul>
        </div>
    }
}
