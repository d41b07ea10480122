//! What a press does: buttons, and lists whose entries are chosen by a press.

use super::element::with;
use crate::app::browser::pointer;
use crate::app::state::Action;
use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// A button that says what it does.
pub(crate) fn button(
    class: &'static str,
    label: impl Into<AttrValue>,
    onclick: Callback<MouseEvent>,
) -> Html {
    let label: AttrValue = label.into();
    let values = [class, "button"].map(|it| Some(AttrValue::Static(it)));
    let button = html! { <button {onclick}>{ label }</button> };
    with(button, &["class", "type"], values)
}

/// Dispatches the same action at every press.
pub(crate) fn on_press(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    dispatch.reform(move |_| action.clone())
}

/// Chooses the figure that is pressed, whose link stays one for a new tab.
pub(crate) fn on_figure_press(dispatch: &Callback<Action>) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: MouseEvent| {
        if let Some(key) = pointer::clicked_key(&event) {
            event.prevent_default();
            dispatch.emit(Action::Select(key));
        }
    })
}
