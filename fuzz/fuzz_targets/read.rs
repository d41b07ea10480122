//! Any bytes at all, read as a report: the reading keeps what every text keeps.

#![no_main]

#[path = "../../tests/suite/invariants.rs"]
mod invariants;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    if let Some(broken) = invariants::broken(&text) {
        panic!("{broken}\n{text:?}");
    }
});
