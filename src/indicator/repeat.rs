//! A second figure of what the number before tells: `增长6%、力争6.5%`, `增长6%（年度目标5%以上）`.

use super::lead::{Lead, Link};
use super::lexicon::PLAN_NOUNS;
use super::name::Carry;
use super::sentence::Sentence;
use super::site::Joint;

/// `增长6%（年度目标5%以上）`: what was aimed at of the figure before the bracket.
pub(super) fn as_goal(sentence: &Sentence<'_>, index: usize, lead: &mut Lead, carry: &Carry) {
    let is_goal = PLAN_NOUNS.has(&lead.noun) && sentence.opens_bracket(index);
    if let Some(link) = carry.link.filter(|_| is_goal) {
        lead.noun.clear();
        lead.link = link;
    }
}

/// `增长6%、力争6.5%`: a second figure of the change at hand.
pub(super) fn change(sentence: &Sentence<'_>, index: usize, lead: &mut Lead, carry: &Carry) {
    let is_bare = lead.noun.is_empty() && matches!(lead.link, Link::None | Link::Level);
    let is_listed = || {
        sentence.site(index).is_some_and(|it| {
            let hopes = || sentence.words(&it.lead).contains("力争");
            it.joint == Joint::Listed && it.clause == carry.clause
                || it.clause == carry.clause + 1 && hopes()
        })
    };
    let unit = |index: usize| sentence.quantity(index).map(|it| it.unit.as_str());
    let has_same_unit = index
        .checked_sub(1)
        .is_some_and(|it| unit(it) == unit(index));
    let repeats = has_same_unit
        && is_bare
        && sentence.is_change(index)
        && is_listed()
        && sentence.tail(index).is_empty();
    if let Some(link @ (Link::Up | Link::Down)) = carry.link.filter(|_| repeats) {
        lead.link = link;
    }
}
