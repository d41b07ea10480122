//! The page's entry: mounts the app in a browser.

#[cfg(target_arch = "wasm32")]
fn main() {
    shushuo::app::mount();
}

#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::print_stdout, reason = "this sentence is all the program does")]
fn main() {
    println!(
        "Shushuo is a web page: `trunk serve` opens it, `cargo run --example extract` reads a file."
    );
}
