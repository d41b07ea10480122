//! What covers the page while a file is dragged over it.

use super::element::plain;
use super::inline;
use crate::app::labels;
use yew::{Html, html};

pub(crate) fn drop_zone() -> Html {
    html! {
        <div class="drop" role="status">
            { plain("strong", labels::DROP) }
            { plain("p", labels::STAYS_HERE) }
            { inline::note(labels::DROP_KINDS) }
        </div>
    }
}
