//! Nothing matches: what was asked, and the ways on.

use crate::app::labels;
use crate::app::shelf::Document;
use crate::app::url;
use crate::app::view::{View, chosen_count};
use crate::catalog::Query;
use yew::{Html, Properties, component, html};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct EmptyResultProps {
    pub document: Document,
    pub view: View,
}

#[component]
pub(crate) fn EmptyResult(props: &EmptyResultProps) -> Html {
    let catalog = &props.document.catalog;
    let query = &props.view.query;
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
            <h3>{ labels::nothing_found(text) }</h3>
            <ul class="ways">
                if has_both {
                    { way(props, only_text, labels::without_facets(text)) }
                    { way(props, only_facets, labels::without_text(text)) }
                }
                if in_text > 0 {
                    <li><span>{ labels::in_whole_text(text, in_text) }</span></li>
                }
                { way(props, props.view.without_conditions().query, labels::CLEAR_ALL.to_owned()) }
            </ul>
        </div>
    }
}

fn way(props: &EmptyResultProps, query: Query, label: String) -> Html {
    let count = props.document.catalog.run(&query).len();
    if count == 0 {
        return Html::default();
    }
    let view = View {
        query,
        ..props.view.clone()
    };
    html! {
        <li><a href={url::link(&view)}>{ label }</a><span class="n">{ labels::rows(count) }</span></li>
    }
}
