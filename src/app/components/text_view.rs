//! The whole report, every figure of it a link to its detail.

use super::detail::Detail;
use super::outline::Outline;
use super::overview::{note, title};
use super::sheet::Sheet;
use super::text_block::TextBlock;
use crate::app::browser::pointer;
use crate::app::shelf::Document;
use crate::app::state::{Action, Dialog};
use crate::app::view::{Numbers, Page, View};
use crate::app::{format, labels};
use crate::indicator::{IndicatorId, Reading};
use crate::text::BlockKind;
use yew::{Callback, Event, Html, MouseEvent, Properties, component, html, use_callback};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct TextViewProps {
    pub document: Document,
    pub view: View,
    pub dialog: Option<Dialog>,
    pub dispatch: Callback<Action>,
}

#[component]
pub(crate) fn TextView(props: &TextViewProps) -> Html {
    let TextViewProps {
        document,
        view,
        dispatch,
        ..
    } = props;
    let catalog = &document.catalog;
    let selected = view.selected.as_deref().and_then(|key| catalog.by_key(key));
    let section = selected
        .and_then(|id| catalog.indicator(id))
        .map(|it| it.section)
        .or(view.part);
    let outline =
        html! { <Outline document={document.clone()} numbers={view.numbers} current={section} /> };
    let onclick = use_callback(dispatch.clone(), |event: MouseEvent, dispatch| {
        if let Some(key) = pointer::clicked_key(&event) {
            event.prevent_default();
            dispatch.emit(Action::Select(key));
        }
    });
    html! {
        <div class="reader">
            <nav class="outline" aria-label={labels::OUTLINE}>{ outline.clone() }</nav>
            <article class="report-text" aria-labelledby="title" {onclick}>
                <header>
                    { title(document) }
                    <p class="note">{ note(&document.origin) }</p>
                    { remarks(document) }
                    { reading_bar(props) }
                </header>
                { blocks(props, selected) }
            </article>
            if let Some(id) = selected {
                <Detail catalog={catalog.clone()} {id} view={view.clone()} page={Page::Text} dispatch={dispatch.clone()} />
            }
            <Sheet name="outline" title={labels::OUTLINE} is_open={props.dialog == Some(Dialog::Outline)} dispatch={dispatch.clone()}>
                <nav class="outline outline--sheet" aria-label={labels::OUTLINE}>{ outline }</nav>
            </Sheet>
        </div>
    }
}

/// What the report's own header says of its source.
fn remarks(document: &Document) -> Html {
    let report = &document.catalog.report;
    let remark = |span: &crate::text::Span| {
        let words = report.slice(*span).trim_start_matches(['>', ' ']);
        html! { <li>{ format::in_one_line(words) }</li> }
    };
    if report.header.notes.is_empty() {
        return Html::default();
    }
    html! {
        <details class="remarks">
            <summary>{ labels::ABOUT_TEXT }</summary>
            <ul>{ for report.header.notes.iter().map(remark) }</ul>
        </details>
    }
}

fn reading_bar(props: &TextViewProps) -> Html {
    let ledger = &props.document.catalog.ledger;
    let others = ledger
        .iter()
        .filter(|it| matches!(it.reading, Reading::Not(_)))
        .count();
    let open = props
        .dispatch
        .reform(|_: MouseEvent| Action::Open(Dialog::Outline));
    let toggle = props.dispatch.reform(|_: Event| Action::ToggleNumbers);
    html! {
        <div class="reading-bar">
            <ul class="legend">
                <li><span class="figure figure--sample">{ "完成值" }</span></li>
                <li><span class="figure figure--sample target">{ "目标" }</span></li>
            </ul>
            <button class="button only-narrow" type="button" aria-haspopup="dialog" onclick={open}>{ labels::OUTLINE }</button>
            if others > 0 {
                <label class="check">
                    <input type="checkbox" checked={props.view.numbers == Numbers::All} onchange={toggle} />
                    { labels::show_others(others) }
                </label>
            }
        </div>
    }
}

/// Every block; of the title, which heads the page, none.
fn blocks(props: &TextViewProps, selected: Option<IndicatorId>) -> Html {
    let catalog = &props.document.catalog;
    let chosen = selected.and_then(|id| catalog.indicator(id));
    let block = |(index, block): (usize, &crate::text::Block)| {
        let is_chosen = chosen.is_some_and(|it| block.span.contains(it.span));
        html! {
            <TextBlock key={index} catalog={catalog.clone()} report={props.document.id.clone()} {index}
                numbers={props.view.numbers} selected={selected.filter(|_| is_chosen)} />
        }
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
