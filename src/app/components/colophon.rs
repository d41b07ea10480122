//! The foot of the page.

use crate::app::labels;
use yew::{Html, component, html};

#[component]
pub(crate) fn Colophon() -> Html {
    html! {
        <footer class="colophon"><p>{ labels::COLOPHON }</p></footer>
    }
}
