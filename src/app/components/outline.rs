//! The sections of the report, each with its count of indicators.

use super::element::plain;
use super::inline;
use crate::app::shelf::Document;
use crate::app::view::{Numbers, View};
use crate::app::{format, labels, summary, url};
use yew::{Html, html};

/// The outline; `current` is the section that is being read.
pub(crate) fn outline(document: &Document, numbers: Numbers, current: Option<usize>) -> Html {
    let sections = &document.catalog.report.sections;
    let has_headings = sections.iter().any(|it| it.level > 0);
    html! {
        <>
            { plain("h2", labels::OUTLINE_COUNTS) }
            if has_headings {
                <ol>{ for level(document, numbers, current, None) }</ol>
            } else {
                { inline::note(labels::NO_HEADINGS) }
            }
        </>
    }
}

fn level(
    document: &Document,
    numbers: Numbers,
    current: Option<usize>,
    parent: Option<usize>,
) -> Vec<Html> {
    let sections = &document.catalog.report.sections;
    sections
        .iter()
        .enumerate()
        .filter(|(_, it)| it.level > 0 && it.parent == parent)
        .map(|(index, _)| entry(document, numbers, current, index))
        .collect()
}

fn entry(document: &Document, numbers: Numbers, current: Option<usize>, index: usize) -> Html {
    let catalog = &document.catalog;
    let Some(section) = catalog.report.sections.get(index) else {
        return Html::default();
    };
    let mut view = View::at_section(&document.id, index);
    view.numbers = numbers;
    let mark = (current == Some(index)).then_some("true");
    let count = summary::count_within(catalog, section.span);
    let below = level(document, numbers, current, Some(index));
    let title = if section.number.is_empty() {
        section.title.clone()
    } else {
        format!(
            "{} {}",
            section.number,
            format::section_title(&catalog.report, index)
        )
    };
    html! {
        <li>
            <a href={url::link(&view)} aria-current={mark}>{ plain("span", title) }{ inline::count(count.to_string()) }</a>
            if !below.is_empty() {
                <ol>{ for below }</ol>
            }
        </li>
    }
}
