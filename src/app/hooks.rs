//! What the page does beside showing: the address, the keys, dropped files, the scroll.

mod address;
mod dialogs;
mod drops;
mod place;
mod shortcuts;
mod use_family;
mod use_following;
mod use_growing;
mod use_keeping;
mod use_library;
mod use_listing;
mod use_skeleton;
mod use_standings;
mod use_window;

pub(crate) use use_family::use_family;
pub(crate) use use_following::use_following;
pub(crate) use use_growing::use_growing;
pub(crate) use use_keeping::use_keeping;
pub(crate) use use_library::use_library;
pub(crate) use use_listing::{Listing, use_listing};
pub(crate) use use_skeleton::use_skeleton;
pub(crate) use use_standings::use_standings;
pub(crate) use use_window::use_window;
