//! Walks through the built page in a real browser, as a visitor would.
//!
//! [`journey`] opens the page in a browser of its own, hands it over, and fails on any error in the browser's console.
//! A [`Page`] waits for conditions with a deadline; nothing sleeps and hopes.
//! What only one browser understands stands in [`engine`].

#![expect(
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a journey ends where it fails, and says so"
)]

mod console;
mod driver;
mod engine;
mod folder;
mod journey;
mod page;

pub use engine::browser;
pub use folder::Folder;
pub use journey::{dist, journey, journey_at};
pub use page::{Key, Page};
pub use xtask::browser::Browser;
