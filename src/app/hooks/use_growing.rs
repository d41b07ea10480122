//! Shows the start of a long list at once and the rest a moment later, so that a key pressed is answered at once.

use crate::app::browser::timer;
use yew::{hook, use_effect_with, use_state};

/// How many of `count` parts to show now: `first`, and `step` more after every turn of the browser until it is all of them.
/// A list that was longer before stays so.
#[hook]
pub(crate) fn use_growing(count: usize, first: usize, step: usize) -> usize {
    let shown = use_state(|| first);
    let grown = shown.clone();
    use_effect_with((count, *shown), move |(count, shown)| {
        let next = if count > shown {
            shown + step
        } else {
            first.max(*count)
        };
        let timer = (next != *shown).then(|| timer::later(move || grown.set(next)));
        move || drop(timer)
    });
    count.min(*shown)
}
