//! How many rows are listed, and what can be done with them.

use super::button::on_press;
use super::inline;
use crate::app::shelf::Document;
use crate::app::state::{Action, Dialog};
use crate::app::view::chosen_count;
use crate::app::{labels, tasks};
use crate::catalog::Query;
use crate::export::Format;
use crate::indicator::IndicatorId;
use std::rc::Rc;
use yew::{Callback, Html, html};

pub(crate) fn toolbar(
    document: &Document,
    ids: &Rc<Vec<IndicatorId>>,
    query: &Query,
    dispatch: &Callback<Action>,
) -> Html {
    let count = ids.len();
    let all = document.catalog.indicators.len();
    let filter = on_press(dispatch, Action::Open(Dialog::Filters));
    html! {
        <div class="toolbar">
            <p class="found" role="status" aria-live="polite">{ inline::strong(count) }{ " 项指标" }
                if count < all {
                    <span>{ "，共" }{ all }{ "项" }</span>
                }
            </p>
            <button class="button only-narrow" type="button" aria-haspopup="dialog" onclick={filter}>
                { labels::filter_button(chosen_count(query)) }
            </button>
            { download(document, ids, Format::Csv) }
            { download(document, ids, Format::Json) }
        </div>
    }
}

fn download(document: &Document, ids: &Rc<Vec<IndicatorId>>, format: Format) -> Html {
    let (document, ids) = (document.clone(), ids.clone());
    let label = labels::download(&format.extension().to_ascii_uppercase(), ids.len());
    let disabled = ids.is_empty();
    let onclick = Callback::from(move |_| {
        tasks::save(&document.catalog, &ids, format, &document.label());
    });
    html! {
        <button class="button" type="button" {disabled} {onclick}>{ label }</button>
    }
}
