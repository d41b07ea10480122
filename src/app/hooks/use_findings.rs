//! Where the figures of the reports on screen do not add up.

use crate::app::family::Family;
use crate::app::state::State;
use crate::app::view::Page;
use crate::catalog::audit::Finding;
use std::rc::Rc;
use yew::{hook, use_memo};

/// Looks anew only when other reports are linked; not before they are asked for.
#[hook]
pub(crate) fn use_findings(state: &State, family: &Rc<Family>) -> Rc<Vec<Finding>> {
    let shown = (state.view.page == Page::Promises).then(|| family.clone());
    use_memo(shown, |shown| {
        shown.as_ref().map(|it| it.findings()).unwrap_or_default()
    })
}
