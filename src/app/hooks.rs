//! What the page does beside showing: the address, the keys, dropped files, the scroll.

mod use_dialog;
mod use_drop;
mod use_growing;
mod use_listing;
mod use_place;
mod use_shortcuts;
mod use_url;

pub(crate) use use_dialog::use_dialog;
pub(crate) use use_drop::use_drop;
pub(crate) use use_growing::use_growing;
pub(crate) use use_listing::{Listing, use_listing};
pub(crate) use use_place::use_place;
pub(crate) use use_shortcuts::use_shortcuts;
pub(crate) use use_url::use_url;
