//! What there are hundreds of, the rows of the table and the paragraphs of the text: drawn anew only when it changes, so
//! that a key pressed repaints few of them.

use super::indicator_row::{Row, indicator_row};
use super::text_block::{TextBlock, text_block};
use crate::app::shelf::Document;
use yew::{Html, Properties, component};

/// One of either.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Content {
    Row(Row),
    Block(TextBlock),
}

#[derive(Clone, PartialEq, Eq, Properties, Debug)]
pub(crate) struct LineProps {
    pub document: Document,
    pub content: Content,
}

#[component]
pub(crate) fn Line(props: &LineProps) -> Html {
    match &props.content {
        Content::Row(row) => indicator_row(&props.document, row),
        Content::Block(block) => text_block(&props.document, block),
    }
}
