//! The whole report, every figure of it a link to its detail.

use super::button::{on_figure_press, on_press};
use super::detail::detail;
use super::element::{element, plain};
use super::inline;
use super::line::{Content, Line};
use super::outline::outline;
use super::overview::{note, title};
use super::sheet::{self, sheet};
use super::text_block::TextBlock;
use crate::app::family::Family;
use crate::app::shelf::Document;
use crate::app::state::{Action, Dialog, State};
use crate::app::view::{Numbers, View};
use crate::app::{format, labels};
use crate::indicator::{IndicatorId, Reading};
use crate::text::BlockKind;
use yew::{Callback, Event, Html, html};

pub(crate) fn text_view(
    state: &State,
    document: &Document,
    family: &Family,
    dispatch: &Callback<Action>,
) -> Html {
    let view = &state.view;
    let catalog = &document.catalog;
    let selected = view.selected.as_deref().and_then(|key| catalog.by_key(key));
    let section = selected
        .and_then(|id| catalog.indicator(id))
        .map(|it| it.section)
        .or(view.part);
    let outline = outline(document, view.numbers, section);
    let onclick = on_figure_press(dispatch);
    html! {
        <div class="reader">
            <nav class="outline" aria-label={labels::OUTLINE}>{ outline.clone() }</nav>
            <article class="report-text" aria-labelledby="title" {onclick}>
                <header>
                    { title(document) }
                    { inline::note(note(document)) }
                    { remarks(document) }
                    { reading_bar(document, view, dispatch) }
                </header>
                { blocks(document, view, selected) }
            </article>
            if let Some(id) = selected {
                { detail(state, document, family, id, dispatch) }
            }
            { sheet(Dialog::Outline, labels::OUTLINE, state, dispatch, &|| sheet::Content {
                body: html! { <nav class="outline outline--sheet" aria-label={labels::OUTLINE}>{ outline.clone() }</nav> },
                footer: Html::default(),
            }) }
        </div>
    }
}

/// What the report's own header says of its source.
fn remarks(document: &Document) -> Html {
    let report = &document.catalog.report;
    let remark = |span: &crate::text::Span| {
        let words = report.slice(*span).trim_start_matches(['>', ' ']);
        plain("li", format::in_one_line(words))
    };
    if report.header.notes.is_empty() {
        return Html::default();
    }
    html! {
        <details class="remarks">
            { plain("summary", labels::ABOUT_TEXT) }
            <ul>{ for report.header.notes.iter().map(remark) }</ul>
        </details>
    }
}

fn reading_bar(document: &Document, view: &View, dispatch: &Callback<Action>) -> Html {
    let ledger = &document.catalog.ledger;
    let others = ledger
        .iter()
        .filter(|it| matches!(it.reading, Reading::Not(_)))
        .count();
    let open = on_press(dispatch, Action::Open(Dialog::Outline));
    let toggle = dispatch.reform(|_: Event| Action::ToggleNumbers);
    html! {
        <div class="reading-bar">
            <ul class="legend">
                { plain("li", element("span", "figure figure--sample", "完成值")) }
                <li><span class="figure figure--sample" data-status="target">{ "目标" }</span></li>
            </ul>
            <button class="button only-narrow" type="button" aria-haspopup="dialog" onclick={open}>{ labels::OUTLINE }</button>
            if others > 0 {
                <label class="check">
                    <input type="checkbox" checked={view.numbers == Numbers::All} onchange={toggle} />
                    { labels::show_others(others) }
                </label>
            }
        </div>
    }
}

/// Every block; of the title, which heads the page, none.
fn blocks(document: &Document, view: &View, selected: Option<IndicatorId>) -> Html {
    let catalog = &document.catalog;
    let chosen = selected.and_then(|id| catalog.indicator(id));
    let block = |(index, block): (usize, &crate::text::Block)| {
        let is_chosen = chosen.is_some_and(|it| block.span.contains(it.span));
        let content = Content::Block(TextBlock {
            index,
            numbers: view.numbers,
            selected: selected.filter(|_| is_chosen),
        });
        html! { <Line key={index} document={document.clone()} {content} /> }
    };
    let is_text = |(_, it): &(usize, &crate::text::Block)| it.kind != BlockKind::Title;
    catalog
        .report
        .blocks
        .iter()
        .enumerate()
        .filter(is_text)
        .map(block)
        .collect()
}
