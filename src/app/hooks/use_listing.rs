//! What the conditions leave of the report on screen.

use crate::app::parts::{Drawn, Part};
use crate::app::state::State;
use crate::catalog::Facets;
use crate::indicator::IndicatorId;
use std::rc::Rc;
use yew::{hook, use_memo};

/// The rows to list, and what can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listing {
    pub(crate) ids: Rc<Vec<IndicatorId>>,
    pub(crate) facets: Rc<Facets>,
}

/// Lists anew only when the report or the conditions change; nothing is listed before it is drawn.
#[hook]
pub(crate) fn use_listing(state: &State, drawn: Drawn) -> Listing {
    let document = state.document().filter(|_| drawn.has(Part::Conditions));
    let conditions = (document.cloned(), state.view.query.clone());
    let found = use_memo(conditions, |(document, query)| {
        let found = document
            .as_ref()
            .map(|it| it.catalog.run_with_facets(query));
        let (ids, facets) = found.unwrap_or_default();
        Listing {
            ids: Rc::new(ids),
            facets: Rc::new(facets),
        }
    });
    (*found).clone()
}
