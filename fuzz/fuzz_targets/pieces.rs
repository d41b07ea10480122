//! Pieces of government prose in any order: every two bytes choose one, so that hardly a mutation breaks a character.

#![no_main]

#[path = "../../tests/suite/invariants.rs"]
mod invariants;
#[path = "../words.rs"]
mod words;

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static PIECES: LazyLock<Vec<String>> = LazyLock::new(words::pieces);

fuzz_target!(|bytes: &[u8]| {
    let chosen = bytes.chunks_exact(2).map(|it| {
        let index = usize::from(u16::from_le_bytes([it[0], it[1]]));
        PIECES[index % PIECES.len()].as_str()
    });
    let text: String = chosen.collect();
    if let Some(broken) = invariants::broken(&text) {
        panic!("{broken}\n{text:?}");
    }
});
