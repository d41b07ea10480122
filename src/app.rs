//! The page: state and effects here, what it looks like in `components`.

mod browser;
mod components;
pub mod editions;
mod family;
mod format;
mod hooks;
pub mod intake;
mod labels;
pub mod library;
pub mod notice;
mod passage;
mod promises;
pub mod saved;
pub mod shelf;
mod standings;
pub mod state;
mod summary;
mod tasks;
mod track;
pub mod url;
pub mod view;

use browser::page;
use components::{
    colophon, compare_view, desk, drop_zone, keys_dialog, masthead, notice_bar, overview,
    paste_dialog, promises_view, text_view,
};
use hooks::{
    use_family, use_following, use_keeping, use_library, use_listing, use_standings, use_window,
};
use state::State;
use view::Page;
use yew::{Callback, Html, Properties, component, html, use_reducer};

#[derive(Clone, PartialEq, Eq, Debug, Properties)]
pub struct AppProps {
    /// What the page opens with.
    pub opened: State,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| props.opened.clone());
    let dispatch = state.dispatcher().to_callback();
    use_following(&state);
    use_window(&dispatch);
    use_library(&state, &dispatch);
    use_keeping(&state, &dispatch);
    let listing = use_listing(&state);
    let family = use_family(&state);
    let standings = use_standings(&state);
    let Some(document) = state.document() else {
        return html! { <p class="note" role="status">{ labels::LOADING }</p> };
    };
    html! {
        <>
            <a class="skip" href="#main" onclick={skip()}>{ labels::SKIP }</a>
            <div class="page">
                { masthead(&state, &family, &dispatch) }
                { notice_bar(state.notice.as_ref(), &dispatch) }
                <main id="main" tabindex="-1">
                    if state.view.page == Page::Indicators {
                        { overview(document, &family, &state.view, &dispatch) }
                        { desk(&state, document, &family, &listing, &dispatch) }
                    } else if state.view.page == Page::Promises {
                        { promises_view(&state, &family, document, &dispatch) }
                    } else if state.view.page == Page::Compare {
                        { compare_view(&state, document, &standings, &dispatch) }
                    } else {
                        { text_view(&state, document, &family, &dispatch) }
                    }
                </main>
                { colophon(&state, &dispatch) }
            </div>
            { paste_dialog(&state, &dispatch) }
            { keys_dialog(&state, &dispatch) }
            if state.is_dragging {
                { drop_zone() }
            }
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
    let Some(root) = page::root("#app") else {
        return;
    };
    // Reading and drawing are two steps, so that the browser can do what is due between them.
    browser::timer::soon(move || {
        let opened = State::opened_with(
            &browser::beside::carried(),
            &browser::beside::kept(),
            &browser::history::hash(),
        );
        browser::timer::soon(|| {
            yew::Renderer::<App>::with_root_and_props(root, AppProps { opened }).render();
        });
    });
}
