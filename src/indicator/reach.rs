//! Whom something reaches or what it moves: `改造老旧小区300个，惠及居民6万户` is about the residents whom 改造老旧小区 reaches,
//! `发放消费券2亿元、带动消费9亿元` about what 消费券 moves.

use super::lead::Lead;
use super::name::Carry;
use super::sentence::Sentence;
use super::site::Joint;
use super::words::contains_any;
use crate::text::without_ending;

/// Verbs that lead from a thing to those whom it reaches.
const REACHING: &[&str] = &["惠及", "覆盖", "受益", "带动", "拉动"];

/// What reaches or moves the thing counted, told by the number just before. `None` where no number does, or only a rate of
/// it, or what was itself reached.
pub(super) fn source(
    sentence: &Sentence<'_>,
    index: usize,
    lead: &Lead,
    carry: &Carry,
) -> Option<String> {
    let site = sentence.site(index)?;
    let is_near = site.clause <= carry.clause + 1 && site.joint != Joint::Inline;
    let last = carry.recent.last();
    let reaches = REACHING.contains(&lead.verb.as_str()) || lead.noun.starts_with("受益");
    let last = last.filter(|_| is_near && reaches)?;
    let is_whole = last.ends_with(&carry.topic);
    let source = if is_whole { last } else { &carry.topic };
    let is_thing = source.chars().count() > 2 && !contains_any(source, NO_SOURCES);
    is_thing.then(|| without_ending(source, "参保人数").to_owned())
}

/// What a rate is of reaches nobody; what was added or reached would be counted twice.
const NO_SOURCES: &[&str] = &["率", "新增", "净增", "惠及", "覆盖", "带动", "拉动"];
