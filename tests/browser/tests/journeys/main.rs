//! The journeys, one file for each thing a visitor comes for.

#![expect(
    clippy::unwrap_used,
    reason = "a journey ends where it fails, in its helpers too"
)]

mod addresses;
mod barriers;
mod compare;
mod console;
mod detail;
mod editions;
mod every_text;
mod first_view;
mod host;
mod hostile;
mod keyboard;
mod narrowing;
mod offline;
mod one_file;
mod own_text;
mod promises;
mod refusals;
mod same_records;
mod somewhere;
