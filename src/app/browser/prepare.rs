//! What is the same at every start, done once when the page is built.

#![expect(unreachable_pub, reason = "wasm-bindgen takes public functions alone")]

use crate::text;
use wasm_bindgen::prelude::wasm_bindgen;

/// Is run by the build, which keeps the memory it leaves: what only this function calls is then no part of the page.
#[wasm_bindgen]
pub fn prepare() {
    text::prepare();
    clear_freed();
    clear_stack();
}

/// The same for what calls have left on the stack, which they have reached no deeper. Within `prepare`, it would be
/// room that `prepare` has for itself, and what is called from there would leave its own behind it.
#[inline(never)]
fn clear_stack() {
    std::hint::black_box([0_u8; 1 << 16]);
}

/// The sizes of blocks by their power of two. Nothing as large as the largest has been given back.
const SIZES: std::ops::Range<u32> = 4..20;
/// How many blocks there can be; what lists them is a block of its own, and cleared as well.
const MOST: usize = 1 << 12;

/// Fills what was used for a while and given back with zeros, which take no room in the page.
fn clear_freed() {
    // Nothing that was given back lies beyond a block for which there was no room before it.
    let end = address(&vec![0_u8; 1 << SIZES.end]);
    let mut blocks = Vec::with_capacity(MOST);
    for size in SIZES.rev() {
        loop {
            let block = vec![0_u8; 1 << size];
            if address(&block) >= end {
                break;
            }
            blocks.push(block);
        }
    }
    let size = size_of_val(blocks.as_slice()).max(MOST * size_of::<Vec<u8>>());
    drop(blocks);
    std::hint::black_box(vec![0_u8; size]);
}

fn address(block: &[u8]) -> usize {
    block.as_ptr().addr()
}
