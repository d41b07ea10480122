//! Nothing matches: what was asked, and the ways on.

use super::element::plain;
use super::inline;
use crate::app::labels;
use crate::app::view::{View, chosen_count};
use crate::catalog::{Catalog, Query};
use yew::{Html, html};

pub(crate) fn empty_result(catalog: &Catalog, view: &View) -> Html {
    let query = &view.query;
    let text = query.text.trim();
    let in_text = if text.is_empty() {
        0
    } else {
        catalog.report.source.matches(text).count()
    };
    let has_both = chosen_count(query) > 0 && !text.is_empty();
    let only_text = Query {
        text: query.text.clone(),
        sort: query.sort,
        ..Query::default()
    };
    let only_facets = Query {
        text: String::new(),
        ..query.clone()
    };
    html! {
        <div class="empty">
            <p class="zero" aria-hidden="true">{ "0" }</p>
            { plain("h2", labels::nothing_found(text)) }
            <ul class="ways">
                if has_both {
                    { way(catalog, view, only_text, labels::without_facets(text)) }
                    { way(catalog, view, only_facets, labels::without_text(text)) }
                }
                if in_text > 0 {
                    { plain("li", plain("span", labels::in_whole_text(text, in_text))) }
                }
                { way(catalog, view, view.without_conditions().query, labels::CLEAR_ALL.to_owned()) }
            </ul>
        </div>
    }
}

fn way(catalog: &Catalog, view: &View, query: Query, label: String) -> Html {
    let count = catalog.run(&query).len();
    if count == 0 {
        return Html::default();
    }
    let mut view = view.clone();
    view.query = query;
    html! {
        <li>{ inline::link(&view, label) }{ inline::count(labels::rows(count)) }</li>
    }
}
