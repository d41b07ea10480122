//! The sections of the report, each with its count of indicators.

use crate::app::shelf::Document;
use crate::app::view::{Numbers, Page, View};
use crate::app::{format, labels, summary, url};
use crate::text::Section;
use yew::{Html, Properties, component, html};

#[derive(Clone, PartialEq, Eq, Properties, Debug)]
pub(crate) struct OutlineProps {
    pub document: Document,
    pub numbers: Numbers,
    /// The section that is being read.
    pub current: Option<usize>,
}

#[component]
pub(crate) fn Outline(props: &OutlineProps) -> Html {
    let sections = &props.document.catalog.report.sections;
    let has_headings = sections.iter().any(|it| it.level > 0);
    html! {
        <>
            <h2>{ labels::OUTLINE_COUNTS }</h2>
            if has_headings {
                <ol>{ for level(props, None) }</ol>
            } else {
                <p class="note">{ labels::NO_HEADINGS }</p>
            }
        </>
    }
}

fn level(props: &OutlineProps, parent: Option<usize>) -> Vec<Html> {
    let sections = &props.document.catalog.report.sections;
    sections
        .iter()
        .enumerate()
        .filter(|(_, it)| it.level > 0 && it.parent == parent)
        .map(|(index, it)| entry(props, index, it))
        .collect()
}

fn entry(props: &OutlineProps, index: usize, section: &Section) -> Html {
    let catalog = &props.document.catalog;
    let view = View {
        page: Page::Text,
        part: Some(index),
        numbers: props.numbers,
        ..View::of(&props.document.id)
    };
    let current = (props.current == Some(index)).then_some("true");
    let count = summary::count_within(catalog, section.span);
    let below = level(props, Some(index));
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
            <a href={url::link(&view)} aria-current={current}><span>{ title }</span><span class="n">{ count }</span></a>
            if !below.is_empty() {
                <ol>{ for below }</ol>
            }
        </li>
    }
}
