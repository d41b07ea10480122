//! What the page looks like, in the order of the page. All are functions of values; those that keep something of their own, or that must
//! not be drawn again without need, are components.

mod button;
mod chips;
mod colophon;
mod compare_view;
mod desk;
mod detail;
mod dialogs;
mod drop_zone;
mod empty_result;
mod evidence;
mod facet_panel;
mod findings;
mod icon;
mod indicator_row;
mod indicator_table;
mod inline;
mod ledger;
mod ledger_row;
mod line;
mod masthead;
mod method;
mod notice_bar;
mod outline;
mod overview;
mod paces;
mod picture;
mod promises_view;
mod rate_track;
mod sheet;
mod strip;
mod target_plot;
mod text_block;
mod text_view;
mod toolbar;
mod verdict_words;

pub(crate) use colophon::colophon;
pub(crate) use compare_view::compare_view;
pub(crate) use desk::desk;
pub(crate) use dialogs::{keys_dialog, paste_dialog};
pub(crate) use drop_zone::drop_zone;
pub(crate) use masthead::{REPORT_SWITCH, masthead};
pub(crate) use notice_bar::notice_bar;
pub(crate) use overview::overview;
pub(crate) use promises_view::promises_view;
pub(crate) use text_view::text_view;
