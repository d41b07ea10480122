//! The rule by which promises are judged, and where it errs.

use crate::app::labels::promise as words;
use yew::{Html, html};

pub(crate) fn method() -> Html {
    html! {
        <section id="method" aria-labelledby="method-title">
            <div class="head"><h2 id="method-title">{ words::METHOD }</h2></div>
            <div class="method">
                for (title, text) in words::METHOD_LIST {
                    <div><h3>{ title }</h3><p>{ text }</p></div>
                }
            </div>
        </section>
    }
}
