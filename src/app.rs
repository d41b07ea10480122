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
pub mod opening;
mod parts;
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
    use_family, use_following, use_growing, use_keeping, use_library, use_listing, use_skeleton,
    use_standings, use_window,
};
use parts::{Drawn, PARTS, Part};
use state::State;
use view::Page;
use yew::{Callback, Html, Properties, component, html, use_reducer};

#[derive(Clone, PartialEq, Eq, Debug, Properties)]
pub struct AppProps {
    /// What the page opens with.
    pub opened: State,
    /// Whether it is drawn part by part, each in a task of its own.
    pub is_gradual: bool,
}

/// The whole page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = use_reducer(|| props.opened.clone());
    let first = if props.is_gradual { 1 } else { PARTS };
    let drawn = Drawn(use_growing(PARTS, first, 1));
    let dispatch = state.dispatcher().to_callback();
    use_skeleton(drawn);
    use_following(&state);
    use_window(&dispatch);
    use_library(&state, drawn, &dispatch);
    use_keeping(&state, &dispatch);
    let family = use_family(&state, drawn);
    let listing = use_listing(&state, drawn);
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
                    if !drawn.has(Part::Title) {
                    } else if state.view.page == Page::Indicators {
                        { overview(document, &family, &state.view, drawn, &dispatch) }
                        if drawn.has(Part::Conditions) {
                            { desk(&state, document, &family, &listing, drawn, &dispatch) }
                        }
                    } else if state.view.page == Page::Promises {
                        { promises_view(&state, &family, document, &dispatch) }
                    } else if state.view.page == Page::Compare {
                        { compare_view(&state, document, &standings, &dispatch) }
                    } else {
                        { text_view(&state, document, &family, &dispatch) }
                    }
                </main>
                if drawn.has(Part::Foot) {
                    { colophon(&state, &dispatch) }
                }
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
    use browser::{beside, history, timer};
    use view::View;
    let Some(root) = page::find("#app") else {
        return;
    };
    yew::platform::spawn_local(async {
        timer::turn().await;
        let (carried, kept) = (beside::carried(), beside::kept());
        let opened = opening::open(&carried, &kept, &history::hash(), tasks::read).await;
        timer::turn().await;
        // A link that leads somewhere finds the place that it leads to.
        let is_gradual = opened.view == View::of(&opened.view.report);
        let props = AppProps { opened, is_gradual };
        yew::Renderer::<App>::with_root_and_props(root, props).render();
    });
}
