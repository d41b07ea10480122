//! The page: state and effects here, what it looks like in [`components`].

mod browser;
mod components;
pub mod editions;
mod format;
mod hooks;
pub mod intake;
mod labels;
pub mod notice;
mod passage;
pub mod shelf;
pub mod state;
mod summary;
mod tasks;
mod track;
pub mod url;
pub mod view;

use browser::page;
use components::{
    Colophon, Desk, DropZone, KeysDialog, Masthead, NoticeBar, Overview, PasteDialog, TextView,
};
use hooks::{use_drop, use_place, use_shortcuts, use_url};
use state::{Action, State};
use view::Page;
use yew::{
    AttrValue, Callback, Html, Properties, component, html, use_callback, use_effect_with,
    use_reducer,
};

#[derive(Clone, PartialEq, Eq, Debug, Properties)]
pub struct AppProps {
    /// The part of the address that holds the view.
    #[prop_or_default]
    pub hash: AttrValue,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let hash = props.hash.clone();
    let state = use_reducer(move || State::opened_at(url::decode(&hash)));
    let dispatcher = state.dispatcher();
    let dispatch: Callback<Action> =
        use_callback((), move |action, ()| dispatcher.dispatch(action));
    use_url(&state, &dispatch);
    use_shortcuts(&dispatch);
    use_place(&state.view);
    let is_dropping = use_drop(&dispatch);
    let title = state
        .document()
        .map(shelf::Document::label)
        .unwrap_or_default();
    use_effect_with(title, |title| page::set_title(&labels::page_title(title)));

    let Some(document) = state.document().cloned() else {
        return Html::default();
    };
    let view = state.view.clone();
    html! {
        <>
            <a class="skip" href="#main" onclick={skip()}>{ labels::SKIP }</a>
            <div class="page">
                <Masthead shelf={state.shelf.clone()} view={view.clone()} dispatch={dispatch.clone()} />
                <NoticeBar notice={state.notice.clone()} dispatch={dispatch.clone()} />
                <main id="main" tabindex="-1">
                    if view.page == Page::Indicators {
                        <Overview document={document.clone()} view={view.clone()} dispatch={dispatch.clone()} />
                        <Desk {document} {view} dialog={state.dialog} dispatch={dispatch.clone()} />
                    } else {
                        <TextView {document} {view} dialog={state.dialog} dispatch={dispatch.clone()} />
                    }
                </main>
                <Colophon />
            </div>
            <PasteDialog dialog={state.dialog} dispatch={dispatch.clone()} />
            <KeysDialog dialog={state.dialog} {dispatch} />
            <DropZone is_over={is_dropping} />
        </>
    }
}

/// Skips without touching the address, which holds the view.
fn skip() -> Callback<yew::MouseEvent> {
    Callback::from(|event: yew::MouseEvent| {
        event.prevent_default();
        page::scroll_to("#main", page::Place::Start);
        page::focus("#main");
    })
}

/// Puts the page in its place in the document.
#[cfg(target_arch = "wasm32")]
pub fn mount() {
    let Some(root) = page::root("app") else {
        return;
    };
    let hash = browser::history::hash().into();
    yew::Renderer::<App>::with_root_and_props(root, AppProps { hash }).render();
}
