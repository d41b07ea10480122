//! A dialog over the page: from below on a phone, in the middle elsewhere.

use super::button::on_press;
use super::element::{element, plain};
use super::icon::{Shape, icon};
use crate::app::labels;
use crate::app::state::{Action, Dialog, State};
use yew::{Callback, Event, Html, html};

/// What a dialog holds while it is open.
pub(crate) struct Content {
    pub(crate) body: Html,
    pub(crate) footer: Html,
}

/// One of the dialogs, filled only while it is open. Opening it is for the hook that follows the state.
pub(crate) fn sheet(
    dialog: Dialog,
    title: &'static str,
    state: &State,
    dispatch: &Callback<Action>,
    content: &dyn Fn() -> Content,
) -> Html {
    let onclose = dispatch.reform(|_: Event| Action::CloseDialog);
    let title_id = format!("{}-title", dialog.id());
    let content = (state.dialog == Some(dialog)).then(content);
    html! {
        <dialog id={dialog.id()} class="drawer" aria-labelledby={title_id.clone()} {onclose}>
            if let Some(Content { body, footer }) = content {
                <header>
                    <h2 id={title_id}>{ title }</h2>
                    <button class="close" type="button" aria-label={labels::CLOSE} onclick={on_press(dispatch, Action::CloseDialog)}>
                        { icon(Shape::Close) }
                    </button>
                </header>
                { element("div", "scroll", body) }
                { plain("footer", footer) }
            }
        </dialog>
    }
}
