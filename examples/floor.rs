//! An empty page: one line of text drawn by Yew, the least that `cargo xtask measure` can hold the real page against.

#[cfg(target_arch = "wasm32")]
fn main() {
    yew::Renderer::<Floor>::new().render();
}

#[cfg(target_arch = "wasm32")]
#[yew::component]
fn Floor() -> yew::Html {
    yew::html! { <p class="first">{ "5%" }</p> }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
