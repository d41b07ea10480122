//! What the conditions leave of the report on screen.

use super::{FIRST_ROWS, use_growing};
use crate::app::state::{Action, State};
use crate::app::view::Page;
use crate::catalog::Facets;
use crate::indicator::IndicatorId;
use std::rc::Rc;
use yew::{Callback, hook, use_memo};

/// The rows to list, and what can be chosen.
#[derive(Clone, Debug)]
pub(crate) struct Listing {
    pub(crate) ids: Rc<Vec<IndicatorId>>,
    /// How many of them to show now.
    pub(crate) shown: usize,
    pub(crate) facets: Rc<Facets>,
}

/// Lists anew only when the report or the conditions change.
#[hook]
pub(crate) fn use_listing(state: &State, dispatch: &Callback<Action>) -> Listing {
    let conditions = (state.document().cloned(), state.view.query.clone());
    let found = use_memo(conditions, |(document, query)| {
        let found = document
            .as_ref()
            .map(|it| it.catalog.run_with_facets(query));
        let (ids, facets) = found.unwrap_or_default();
        (Rc::new(ids), Rc::new(facets))
    });
    let (ids, facets) = (*found).clone();
    let count = match state.view.page {
        Page::Indicators => ids.len(),
        _ => 0,
    };
    use_growing(count, state.more_rows, dispatch);
    Listing {
        shown: count.min(FIRST_ROWS + state.more_rows),
        ids,
        facets,
    }
}
