//! What the page does beside showing: the address, the keys, dropped files, the scroll.

mod drops;
mod shortcuts;
mod use_dialog;
mod use_growing;
mod use_listing;
mod use_place;
mod use_url;
mod use_window;

pub(crate) use use_dialog::use_dialog;
pub(crate) use use_growing::{FIRST_ROWS, use_growing};
pub(crate) use use_listing::{Listing, use_listing};
pub(crate) use use_place::use_place;
pub(crate) use use_url::use_url;
pub(crate) use use_window::use_window;
