//! What `cargo xtask measure` times in a browser: the reading of a text, and a bare scan for digits as the floor.

use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a text as the page does and tells how many indicators it has.
#[wasm_bindgen]
pub fn read(text: &str) -> usize {
    let report = shushuo::text::parse(text.to_owned());
    shushuo::indicator::extract(&report).indicators.len()
}

/// Counts the digits of a text.
#[wasm_bindgen]
pub fn scan(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

fn main() {}
