//! What covers the page while a file is dragged over it.

use super::inline;
use crate::app::labels;
use yew::{Html, html};

pub(crate) fn drop_zone() -> Html {
    html! {
        <div class="drop" role="status">
            <strong>{ labels::DROP }</strong>
            <p>{ labels::STAYS_HERE }</p>
            { inline::note(labels::DROP_KINDS) }
        </div>
    }
}
