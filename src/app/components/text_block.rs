//! One heading or paragraph of the report. A figure is an inline link, so that no punctuation mark starts a line.

use super::element::{element, plain};
use super::icon;
use crate::app::passage::{self, Piece};
use crate::app::shelf::Document;
use crate::app::view::{Numbers, Page, View};
use crate::app::{format, labels, url};
use crate::indicator::IndicatorId;
use crate::text::{BlockKind, Span};
use yew::{Html, html};

/// What a block shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct TextBlock {
    /// The block's place in the report.
    pub index: usize,
    pub numbers: Numbers,
    /// The chosen figure, if it stands in this block.
    pub selected: Option<IndicatorId>,
}

pub(crate) fn text_block(document: &Document, shown: &TextBlock) -> Html {
    let report = &document.catalog.report;
    let Some(block) = report.blocks.get(shown.index) else {
        return Html::default();
    };
    let pieces = passage::pieces(&document.catalog, block.span);
    let words = pieces.into_iter().map(|it| piece(document, shown, it));
    let words: Html = words.collect();
    match block.kind {
        BlockKind::Heading => {
            let level = report.sections.get(block.section).map_or(1, |it| it.level);
            let id = format!("part-{}", block.section);
            match level {
                0 | 1 => html! { <h2 {id}>{ words }</h2> },
                2 => html! { <h3 {id}>{ words }</h3> },
                _ => html! { <h4 {id}>{ words }</h4> },
            }
        }
        BlockKind::Note => element("p", "aside", words),
        BlockKind::Paragraph | BlockKind::Title => plain("p", words),
    }
}

fn piece(document: &Document, shown: &TextBlock, piece: Piece) -> Html {
    let text = |span: Span| format::in_one_line(document.catalog.report.slice(span));
    match piece {
        Piece::Words(span) => html! { text(span) },
        Piece::Figure(span, id) => figure(document, shown, &text(span), id),
        Piece::Other(span, reason) if shown.numbers == Numbers::All => {
            html! { <span class="off">{ text(span) }{ plain("sup", labels::reason(reason)) }</span> }
        }
        Piece::Other(span, _) => html! { text(span) },
    }
}

fn figure(document: &Document, shown: &TextBlock, text: &str, id: IndicatorId) -> Html {
    let Some(it) = document.catalog.indicator(id) else {
        return html! { text };
    };
    let view = View::at_figure(&document.id, Page::Text, &it.key);
    let current = (shown.selected == Some(id)).then_some("true");
    html! {
        <a class="figure" data-status={icon::status_class(it.status)} data-key={it.key.clone()} href={url::link(&view)}
            title={it.name.clone()} aria-current={current}>{ text }</a>
    }
}
