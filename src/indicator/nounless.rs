//! A number without any noun counts the thing measured last: `制定规章3件、修改5件`, `发放资金118亿元、惠及310万人`.

use super::heads;
use super::lead::{Lead, Link};
use super::name::Carry;
use super::sentence::Sentence;
use super::words::{list, without_end};

/// The name of the thing measured last, with the verb that tells what was done to it.
pub(super) fn name(
    sentence: &Sentence<'_>,
    index: usize,
    lead: &Lead,
    carry: &mut Carry,
) -> String {
    let clause = sentence.site(index).map_or(0, |it| it.clause);
    if sentence.is_change(index) && lead.noun.is_empty() && !carry.headed.is_empty() {
        return carry.headed.clone();
    }
    let is_new = sentence.subject_between(carry.clause, clause).is_some();
    let unit = |index: usize| sentence.quantity(index).map(|it| it.unit.as_str());
    let repeats = lead.link == Link::Level
        && lead.verbs.is_empty()
        && index
            .checked_sub(1)
            .is_some_and(|it| unit(it) == unit(index));
    if let Some(last) = carry.recent.last().filter(|_| repeats && !is_new) {
        return last.clone();
    }
    if lead.verb.ends_with("降费") {
        return lead.verb.clone();
    }
    let topic = carry.topic_or_subject(sentence, index);
    let topic = without_end(&topic, list!("总数 总量")).map_or(topic.clone(), str::to_owned);
    let is_money = sentence.quantity(index).is_some_and(|it| it.unit == "元");
    if topic.is_empty() && is_money && !lead.verb.is_empty() {
        let purpose = sentence
            .purpose(index)
            .filter(|_| heads::raises(&lead.verb));
        return format!("{}{}资金", purpose.unwrap_or_default(), lead.verb);
    }
    carry.topic.clone_from(&topic);
    let reaches = [
        "惠及", "覆盖", "服务", "受益", "涉及", "带动", "支持", "投入",
    ]
    .contains(&lead.verb.as_str());
    if reaches {
        format!("{topic}{}", lead.verb)
    } else if topic.ends_with(&lead.verb) {
        topic
    } else {
        format!("{}{topic}", lead.verb)
    }
}
