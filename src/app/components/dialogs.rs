//! Pasting a text, and the list of keys.

use super::sheet::Sheet;
use crate::app::browser::input;
use crate::app::state::{Action, Dialog};
use crate::app::{labels, tasks};
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_node_ref};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct DialogProps {
    pub dialog: Option<Dialog>,
    pub dispatch: Callback<Action>,
}

#[component]
pub(crate) fn PasteDialog(props: &DialogProps) -> Html {
    let area = use_node_ref();
    let read = {
        let (area, dispatch) = (area.clone(), props.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let text = input::long_text(&area);
            dispatch.emit(Action::CloseDialog);
            tasks::open_text(text, &dispatch);
        })
    };
    let footer = html! {
        <>
            <span class="note">{ labels::STAYS_HERE }</span>
            <button class="button first" type="button" onclick={read}>{ labels::PASTE_READ }</button>
        </>
    };
    html! {
        <Sheet name="paste" title={labels::PASTE} is_open={props.dialog == Some(Dialog::Paste)} dispatch={props.dispatch.clone()} {footer}>
            <label class="sr-only" for="pasted">{ labels::PASTE_LABEL }</label>
            <textarea ref={area} id="pasted" rows="14" placeholder={labels::PASTE_HINT} autofocus=true spellcheck="false" />
        </Sheet>
    }
}

#[component]
pub(crate) fn KeysDialog(props: &DialogProps) -> Html {
    html! {
        <Sheet name="keys" title={labels::KEYS} is_open={props.dialog == Some(Dialog::Keys)} dispatch={props.dispatch.clone()}>
            <dl class="key-list">
                for (key, action) in labels::KEY_LIST {
                    <><dt><kbd>{ key }</kbd></dt><dd>{ action }</dd></>
                }
            </dl>
        </Sheet>
    }
}
