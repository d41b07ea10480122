//! The figure that is compared, in every report at hand.

use crate::app::standings::{self, Row};
use crate::app::state::State;
use crate::app::view::Page;
use std::rc::Rc;
use yew::{hook, use_memo};

/// Looks anew only when another figure is compared or a report comes in; empty while nothing is compared.
#[hook]
pub(crate) fn use_standings(state: &State) -> Rc<Vec<Row>> {
    let figure = state
        .document()
        .cloned()
        .zip(state.compared())
        .filter(|_| state.view.page == Page::Compare);
    use_memo((state.shelf.clone(), figure), |(shelf, figure)| {
        let rows = figure
            .as_ref()
            .map(|(document, id)| standings::read(shelf, document, *id));
        rows.unwrap_or_default()
    })
}
