//! Pasting a text, and the list of keys.

use super::button::button;
use super::element::{element, plain};
use super::sheet::{Content, sheet};
use crate::app::browser::input;
use crate::app::state::{Action, Dialog, State};
use crate::app::{labels, tasks};
use yew::{Callback, Html, html};

pub(crate) fn paste_dialog(state: &State, dispatch: &Callback<Action>) -> Html {
    sheet(Dialog::Paste, labels::PASTE, state, dispatch, &|| {
        let dispatch = dispatch.clone();
        let read = Callback::from(move |_| {
            tasks::open_text(input::long_text("#pasted"), &dispatch);
        });
        Content {
            body: html! {
                <>
                    <label class="sr-only" for="pasted">{ labels::PASTE_LABEL }</label>
                    <textarea id="pasted" rows="14" placeholder={labels::PASTE_HINT} autofocus=true spellcheck="false" />
                </>
            },
            footer: html! {
                <>
                    { element("span", "note", labels::STAYS_HERE) }
                    { button("button first", labels::PASTE_READ, read) }
                </>
            },
        }
    })
}

pub(crate) fn keys_dialog(state: &State, dispatch: &Callback<Action>) -> Html {
    sheet(Dialog::Keys, labels::KEYS, state, dispatch, &|| Content {
        body: html! {
            <dl class="key-list">
                for (key, action) in labels::KEY_LIST {
                    <>{ plain("dt", plain("kbd", key)) }{ plain("dd", action) }</>
                }
            </dl>
        },
        footer: Html::default(),
    })
}
