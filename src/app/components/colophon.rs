//! The foot of the page.

use super::button::{button, on_press};
use super::element::plain;
use crate::app::shelf::Document;
use crate::app::state::{Action, State};
use crate::app::{labels, tasks};
use yew::{Callback, Html, html};

pub(crate) fn colophon(state: &State, dispatch: &Callback<Action>) -> Html {
    // The page's own reports stay, and so does the last one of all.
    let is_own = state.document().is_some_and(Document::is_own);
    let is_removable = is_own && state.shelf.documents.len() > 1;
    let remove = on_press(dispatch, Action::RemoveReport);
    let (state, dispatch) = (state.clone(), dispatch.clone());
    let save = Callback::from(move |_| tasks::save_explorer(&state, &dispatch));
    html! {
        <footer class="colophon">
            { plain("p", labels::COLOPHON) }
            { plain("p", button("plain-button", labels::SAVE_EXPLORER, save)) }
            if is_removable {
                { plain("p", button("plain-button", labels::REMOVE_REPORT, remove)) }
            }
            <p>
                { labels::VERSION }{ " " }{ labels::BUILD.unwrap_or_default() }{ " " }
                <a href="licences.txt">{ labels::LICENCES }</a>
            </p>
        </footer>
    }
}
