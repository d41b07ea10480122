//! The skeleton of the page that its file brings and that is seen until there is something to read.

use crate::app::browser::page;
use crate::app::parts::{Drawn, Part};
use yew::{hook, use_effect_with};

/// Takes it away once who reports is drawn in its place.
#[hook]
pub(crate) fn use_skeleton(drawn: Drawn) {
    use_effect_with(drawn.has(Part::Title), |is_replaced| {
        if *is_replaced {
            page::remove("#skeleton");
        }
    });
}
