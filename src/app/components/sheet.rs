//! A dialog over the page: from below on a phone, in the middle elsewhere.

use super::icon::{Icon, Shape};
use crate::app::browser::dialog;
use crate::app::labels;
use crate::app::state::Action;
use yew::{
    AttrValue, Callback, Children, Event, Html, MouseEvent, Properties, component, html,
    use_effect_with, use_node_ref,
};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct SheetProps {
    /// Sets its ids apart.
    pub name: AttrValue,
    pub title: AttrValue,
    pub is_open: bool,
    pub dispatch: Callback<Action>,
    #[prop_or_default]
    pub footer: Html,
    pub children: Children,
}

#[component]
pub(crate) fn Sheet(props: &SheetProps) -> Html {
    let node = use_node_ref();
    use_effect_with((props.is_open, node.clone()), |(is_open, node)| {
        if *is_open {
            dialog::open(node);
        } else {
            dialog::close(node);
        }
    });
    let onclose = props.dispatch.reform(|_: Event| Action::CloseDialog);
    let close = props.dispatch.reform(|_: MouseEvent| Action::CloseDialog);
    let title_id = format!("{}-title", props.name);
    html! {
        <dialog ref={node} class="drawer" aria-labelledby={title_id.clone()} {onclose}>
            if props.is_open {
                <header>
                    <h2 id={title_id}>{ &props.title }</h2>
                    <button class="close" type="button" aria-label={labels::CLOSE} onclick={close}><Icon shape={Shape::Close} /></button>
                </header>
                <div class="scroll">{ props.children.clone() }</div>
                <footer>{ props.footer.clone() }</footer>
            }
        </dialog>
    }
}
