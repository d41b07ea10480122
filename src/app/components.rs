//! What the page looks like, in the order of the page. Every component is a function of its props.

mod chips;
mod colophon;
mod desk;
mod detail;
mod dialogs;
mod drop_zone;
mod empty_result;
mod facet_panel;
mod icon;
mod indicator_row;
mod indicator_table;
mod masthead;
mod notice_bar;
mod outline;
mod overview;
mod rate_track;
mod sheet;
mod strip;
mod text_block;
mod text_view;
mod toolbar;

pub(crate) use colophon::Colophon;
pub(crate) use desk::Desk;
pub(crate) use dialogs::{KeysDialog, PasteDialog};
pub(crate) use drop_zone::DropZone;
pub(crate) use masthead::Masthead;
pub(crate) use notice_bar::NoticeBar;
pub(crate) use overview::Overview;
pub(crate) use text_view::TextView;
