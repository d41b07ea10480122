//! The rule by which promises are judged, and where it errs.

use super::element::plain;
use super::inline;
use crate::app::labels::promise as words;
use yew::{Html, html};

pub(crate) fn method() -> Html {
    let body = html! {
        <div class="method">
            for (title, text) in words::METHOD_LIST {
                <div>{ plain("h3", title) }{ plain("p", text) }</div>
            }
        </div>
    };
    inline::section("method", words::METHOD, words::METHOD_NOTE, body)
}
