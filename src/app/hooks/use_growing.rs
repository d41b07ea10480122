//! Shows the start of a long list at once and the rest a moment later, so that a key pressed is answered at once.

use crate::app::browser::timer;
use crate::app::state::Action;
use yew::{Callback, hook, use_effect_with};

/// About what a screen shows of a list that is opened; a list that was longer before stays so.
pub(crate) const FIRST_ROWS: usize = 12;
/// How much is added between two repaints.
const STEP: usize = 48;

/// Lets the rows beyond the first grow until all of `count` are shown; within a few repaints they are.
#[hook]
pub(crate) fn use_growing(count: usize, more_rows: usize, dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    use_effect_with((count, more_rows), move |(count, more_rows)| {
        let next = if *count > FIRST_ROWS + more_rows {
            more_rows + STEP
        } else {
            count.saturating_sub(FIRST_ROWS)
        };
        let grow = move || dispatch.emit(Action::ShowMore(next));
        let timer = (next != *more_rows).then(|| timer::after_repaint(grow));
        move || drop(timer)
    });
}
