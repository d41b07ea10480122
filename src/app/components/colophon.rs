//! The foot of the page.

use super::button::button;
use crate::app::state::{Action, State};
use crate::app::{labels, tasks};
use yew::{Callback, Html, html};

pub(crate) fn colophon(state: &State, dispatch: &Callback<Action>) -> Html {
    let (state, dispatch) = (state.clone(), dispatch.clone());
    let save = Callback::from(move |_| tasks::save_explorer(&state, &dispatch));
    html! {
        <footer class="colophon">
            <p>{ labels::COLOPHON }</p>
            <p>{ button("plain-button", labels::SAVE_EXPLORER, save) }</p>
            <p>
                { labels::VERSION }{ " " }{ labels::BUILD.unwrap_or_default() }{ " " }
                <a href="licences.txt">{ labels::LICENCES }</a>
            </p>
        </footer>
    }
}
