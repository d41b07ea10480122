//! How many rows are listed, and what can be done with them.

use super::button::{button, on_press};
use super::inline;
use crate::app::shelf::Document;
use crate::app::state::{Action, Dialog};
use crate::app::view::chosen_count;
use crate::app::{labels, tasks};
use crate::catalog::Query;
use crate::export::{self, Format};
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
    let listed: Render = {
        let (catalog, ids) = (document.catalog.clone(), ids.clone());
        Rc::new(move |format| export::render(&catalog, &ids, format))
    };
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
            { downloads(document.label(), count, listed) }
        </div>
    }
}

/// Writes what is listed in a format.
pub(crate) type Render = Rc<dyn Fn(Format) -> String>;

/// What takes the listed rows away, as files of this name; nothing where none is listed.
pub(crate) fn downloads(name: String, count: usize, render: Render) -> Html {
    if count == 0 {
        return Html::default();
    }
    let name: Rc<str> = name.into();
    let take = |format: Format| {
        let (name, render) = (name.clone(), render.clone());
        let onclick = Callback::from(move |_| tasks::save(&name, format, &render(format)));
        button("button", labels::download(format.label(), count), onclick)
    };
    Format::ALL.map(take).into_iter().collect()
}
