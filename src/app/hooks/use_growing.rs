//! Shows the start of a long list at once and the rest a moment later, so that a key pressed is answered at once.

use crate::app::browser::timer;
use yew::{hook, use_effect_with, use_state_eq};

/// More than a screen holds.
const FIRST: usize = 60;
/// How much is added between two repaints.
const STEP: usize = 120;

/// How many of `count` rows to show now; within a few repaints it is all of them.
#[hook]
pub(crate) fn use_growing(count: usize) -> usize {
    let limit = use_state_eq(|| FIRST);
    let set_limit = limit.setter();
    use_effect_with((count, *limit), move |(count, limit)| {
        let next = if count > limit {
            limit + STEP
        } else {
            FIRST.max(*count)
        };
        let timer = (next != *limit).then(|| timer::after_repaint(move || set_limit.set(next)));
        move || drop(timer)
    });
    count.min(*limit)
}
