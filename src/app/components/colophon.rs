//! The foot of the page.

use crate::app::labels;
use yew::{Html, html};

pub(crate) fn colophon() -> Html {
    html! {
        <footer class="colophon">
            <p>{ labels::COLOPHON }</p>
            <p>
                { labels::VERSION }{ " " }{ labels::BUILD.unwrap_or_default() }{ " " }
                <a href="licences.txt">{ labels::LICENCES }</a>
            </p>
        </footer>
    }
}
