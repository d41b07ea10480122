//! Whom something reaches or what it moves: `改造老旧小区300个，惠及居民6万户` is about the residents whom 改造老旧小区 reaches,
//! `发放消费券2亿元、带动消费9亿元` about what 消费券 moves.

use super::lead::Lead;
use super::name::Carry;
use super::sentence::Sentence;
use super::site::Joint;
use super::verb;
use super::words::{List, contains_any, is_any, list, strip_edges, words_from};
use crate::text::without_ending;

/// Verbs that lead from a thing to those whom it reaches.
const REACHING: List = list!("惠及 覆盖 受益 带动 拉动");

/// What reaches or moves the thing counted, told by the number just before. `None` where no number does, or only a rate of
/// it, or what was itself reached.
pub(super) fn source(
    sentence: &Sentence<'_>,
    index: usize,
    lead: &Lead,
    thing: &str,
    carry: &Carry,
) -> Option<String> {
    let site = sentence.site(index)?;
    let is_near = site.clause <= carry.clause + 1 && site.joint != Joint::Inline;
    let last = carry.recent.last();
    let is_of = |start: &str| lead.noun.starts_with(start);
    let reaches = is_any(lead.verb.as_str(), REACHING) || is_of("受益");
    let reaches = reaches || is_of("参与") && counts(sentence, index.checked_sub(1)?, EVENTS);
    let last = last.filter(|_| is_near && reaches)?;
    let is_whole = last.ends_with(&carry.topic);
    let source = if is_whole { last } else { &carry.topic };
    let is_thing = source.chars().count() > 2 && !contains_any(source, NO_SOURCES);
    let source = without_ending(source, "参保人数");
    // `困难群众救助金惠及困难群众`: told once.
    let source = match source.strip_prefix(thing) {
        Some(rest) if thing.chars().count() > 2 => rest,
        _ => source,
    };
    is_thing.then(|| source.to_owned())
}

/// What a rate is of reaches nobody; what was added or reached would be counted twice.
const NO_SOURCES: List = list!("率 新增 净增 惠及 覆盖 带动 拉动 受益 参与");

/// `资助贫困学生300人次，发放救助款(50万元)`, `发放救助金(3亿元)，惠及困难群众9万人`: to whom money was given that only says so.
/// `None` where no count of people stands beside it.
pub(super) fn recipients(
    sentence: &Sentence<'_>,
    index: usize,
    gift: &str,
    carry: &Carry,
) -> Option<String> {
    if !is_any(gift, GIFTS) {
        return None;
    }
    let site = sentence.site(index)?;
    let before = index
        .checked_sub(1)
        .filter(|_| site.clause <= carry.clause + 1);
    let before = before
        .filter(|it| counts(sentence, *it, PEOPLE))
        .map(|_| carry.topic.clone());
    let whom = before.or_else(|| whom_behind(sentence, index))?;
    let is_whom = (3..=LONGEST_WHOM).contains(&whom.chars().count()) && !whom.contains('的');
    is_whom.then(|| without_ending(&whom, "人数").to_owned())
}

/// Whom the next clause counts.
fn whom_behind(sentence: &Sentence<'_>, index: usize) -> Option<String> {
    let next = sentence.site(index + 1)?;
    let is_near = next.clause <= sentence.site(index)?.clause + 1;
    if !is_near || !counts(sentence, index + 1, PEOPLE) {
        return None;
    }
    let words = strip_edges(sentence.words(&next.lead));
    let chain = verb::chain(words);
    chain.class?;
    match words_from(words, chain.len) {
        "" => Some(sentence.tail(index + 1).noun),
        whom => Some(whom.to_owned()),
    }
}

/// Whether the number before or behind is told in one of these units.
fn counts(sentence: &Sentence<'_>, index: usize, units: List) -> bool {
    sentence
        .quantity(index)
        .is_some_and(|it| is_any(&it.unit, units))
}

const PEOPLE: List = list!("人 人次 名 户 户次 家 家次");

const EVENTS: List = list!("场 场次 次 届 期");

/// How many characters those to whom money was given are named with at most.
const LONGEST_WHOM: usize = 10;

/// Money that was given, which tells neither to whom nor what for.
const GIFTS: List = list!(
    "救助资金 救助金 救助款 补助资金 补助金 补助 补贴 补贴资金 助学金 奖励资金 资助资金 资助金 慰问金 补偿款 救助补助资金 保障金 奖补资金"
);
