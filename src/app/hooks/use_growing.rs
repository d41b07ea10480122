//! Shows the start of a long list at once and the rest a moment later, so that a key pressed is answered at once.

use crate::app::browser::timer;
use yew::{hook, use_effect_with, use_state};

/// About what a screen shows of a list that is opened; a list that was longer before stays so.
const FIRST_ROWS: usize = 12;
/// How much is added between two repaints.
const STEP: usize = 10;

/// How many of `count` rows to show now; within a few repaints it is all of them.
#[hook]
pub(crate) fn use_growing(count: usize) -> usize {
    let shown = use_state(|| FIRST_ROWS);
    let grown = shown.clone();
    use_effect_with((count, *shown), move |(count, shown)| {
        let next = if count > shown {
            shown + STEP
        } else {
            FIRST_ROWS.max(*count)
        };
        let timer = (next != *shown).then(|| timer::after_repaint(move || grown.set(next)));
        move || drop(timer)
    });
    count.min(*shown)
}
