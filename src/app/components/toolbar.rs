//! How many rows are listed, and what can be done with them.

use crate::app::shelf::Document;
use crate::app::state::{Action, Dialog};
use crate::app::view::chosen_count;
use crate::app::{labels, tasks};
use crate::catalog::Query;
use crate::export::Format;
use crate::indicator::IndicatorId;
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, Properties, component, html};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct ToolbarProps {
    pub document: Document,
    pub ids: Rc<Vec<IndicatorId>>,
    pub query: Query,
    pub dispatch: Callback<Action>,
}

#[component]
pub(crate) fn Toolbar(props: &ToolbarProps) -> Html {
    let count = props.ids.len();
    let all = props.document.catalog.indicators.len();
    let filter = props
        .dispatch
        .reform(|_: MouseEvent| Action::Open(Dialog::Filters));
    html! {
        <div class="toolbar">
            <p class="found" role="status" aria-live="polite"><b>{ count }</b>{ " 项指标" }
                if count < all {
                    <span>{ "，共" }{ all }{ "项" }</span>
                }
            </p>
            <button class="button only-narrow" type="button" aria-haspopup="dialog" onclick={filter}>
                { labels::filter_button(chosen_count(&props.query)) }
            </button>
            { download(props, Format::Csv) }
            { download(props, Format::Json) }
        </div>
    }
}

fn download(props: &ToolbarProps, format: Format) -> Html {
    let ToolbarProps { document, ids, .. } = props.clone();
    let label = labels::download(&format.extension().to_ascii_uppercase(), ids.len());
    let disabled = ids.is_empty();
    let onclick = Callback::from(move |_: MouseEvent| {
        tasks::save(&document.catalog, &ids, format, &document.label());
    });
    html! {
        <button class="button" type="button" {disabled} {onclick}>{ label }</button>
    }
}
