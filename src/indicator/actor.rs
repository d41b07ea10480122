//! Who does it: `中央财政今年再安排(灾后重建资金)` is about 中央财政's 灾后重建资金.
//!
//! A word of time or aspect between a noun and a verb (今年, 拟, 共, 已) tells that the one acts and where the other begins;
//! it belongs to no name, nor does a verb that only says that something was done.
//! What somebody else brings about is measured by itself: `设备更新带动购置投资(增长)` is about 购置投资.
//! Not handled: an actor and a verb with no such word between them.

use super::lexicon::{ADVERBS, ASPECTS, HEADS, MAIN_VERBS, NO_ASPECTS, Verb};
use super::verb;
use super::words::{List, ends_with_any, list, parted, starts_with_any, words_from, words_to};
use crate::text::last_of;

/// A clause without its word of time or aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Act<'a> {
    /// Who acts.
    pub(super) actor: &'a str,
    /// The verbs as printed, where they tell what was done.
    pub(super) telling: &'a str,
    /// On what, as far as it stands before the number.
    pub(super) object: &'a str,
    /// What the verbs do to the count; `None` where the word of time stands before a noun: `产业全年总产值`.
    pub(super) class: Option<Verb>,
}

/// The act that a clause beginning with a noun tells of.
pub(super) fn read(words: &str) -> Option<Act<'_>> {
    let mut places = words.char_indices().map(|(at, _)| at).skip(2);
    places.find_map(|at| act(words, at)).or_else(|| paid(words))
}

/// `中央财政安排扶贫资金`: a payer and the verb of paying need no such word.
fn paid(words: &str) -> Option<Act<'_>> {
    const PAYERS: List = list!("财政 国家 中央 国务院 财政预算");
    let (actor, object) = ["安排", "拨付", "下达"]
        .iter()
        .find_map(|it| parted(words, it))?;
    ends_with_any(actor, PAYERS).then_some(Act {
        actor,
        telling: "",
        object,
        class: Some(Verb::Plain),
    })
}

/// The act whose word of time or aspect begins at `at`.
fn act(words: &str, at: usize) -> Option<Act<'_>> {
    let (actor, rest) = words.split_at_checked(at)?;
    // `每县打造(3个园区)`: what each is to do needs no such word; 每千人拥有 is a measure.
    let acts = || {
        MAIN_VERBS
            .at_start(rest)
            .is_some_and(|it| !it.ends_with('有'))
    };
    let is_time = actor.ends_with(['年', '月', '周', '日', '天', '度']);
    let is_each = actor.starts_with('每') && !is_time && acts();
    let manner = ADVERBS.at_end(actor).filter(|_| is_each);
    let actor = manner
        .and_then(|it| actor.strip_suffix(it))
        .unwrap_or(actor);
    let aspect = ASPECTS.at_start(rest).or(is_each.then_some(""))?;
    let is_word = NO_ASPECTS
        .at_end(words_to(words, at + aspect.len()))
        .is_some();
    if is_word || NO_ASPECTS.at_start(rest).is_some() {
        return None;
    }
    let chain = verb::chain(rest);
    let behind = words_from(rest, aspect.len());
    let is_named = chain.class.is_some()
        || starts_with_any(behind, list!("向 为 对"))
        || aspect == "累计" && behind.chars().count() > 1
        || aspect.ends_with('年') && HEADS.at_end(behind).is_some();
    let object = words_from(
        rest,
        if chain.class.is_some() {
            chain.len
        } else {
            aspect.len()
        },
    );
    let keeps_verb = starts_with_any(object, list!("就业 地方 专项"));
    let tells = !chain.telling.is_empty() || chain.class == Some(Verb::Adding) && keeps_verb;
    // `两年累计新建`: a time acts on nothing.
    let actor = if actor.ends_with('年') { "" } else { actor };
    is_named.then(|| Act {
        actor,
        telling: if tells {
            verb::printed(words_to(rest, chain.len))
        } else {
            ""
        },
        object,
        class: chain.class,
    })
}

/// `休闲农业实现营业收入`: the measure of an owner, without the verb between them.
pub(super) fn without_verb(words: &str) -> Option<String> {
    let of = |verb: &&str| {
        let (owner, measure) = parted(words, verb)?;
        let is_owner = owner.chars().count() >= 2 && verb::chain(owner).class.is_none();
        (is_owner
            && !measure.starts_with('率')
            && !measure.contains('、')
            && HEADS.at_end(measure).is_some())
        .then(|| format!("{owner}{measure}"))
    };
    ["实现", "完成"]
        .iter()
        .find_map(of)
        .or_else(|| given(words))
}

/// `学生发放助学金`: whose, and what was given.
fn given(words: &str) -> Option<String> {
    let (owner, gift) = parted(words, "发放")?;
    let is_gift = ends_with_any(gift, list!("金 补贴 补助 资金 券"));
    (is_gift && owner.chars().count() >= 2 && verb::chain(owner).class.is_none())
        .then(|| format!("{owner}{gift}"))
}

/// `大规模设备更新带动设备购置投资`: what was brought about, where it is a measure of its own.
pub(super) fn brought_about(words: &str) -> &str {
    let effects = ["带动", "拉动"].iter().filter_map(|it| {
        let effect = words_from(words, last_of(words, it)? + it.len());
        (HEADS.at_end(effect).is_some() && effect.chars().count() >= 4).then_some(effect)
    });
    effects.min_by_key(|it| it.len()).unwrap_or(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: Option<(&str, &str, &str)>) {
        let parts = read(words).map(|it| (it.actor, it.telling, it.object));
        assert_eq!(parts, expected);
    }

    #[test]
    fn a_word_of_time_tells_the_actor_from_the_verb() {
        check("中央财政今年再安排", Some(("中央财政", "", "")));
        check("市财政拟投入救灾资金", Some(("市财政", "投入", "救灾资金")));
        check("各部门全年取消和下放", Some(("各部门", "取消和下放", "")));
        check(
            "仲裁院共向企业提出建议",
            Some(("仲裁院", "", "向企业提出建议")),
        );
        check("装备产业全年总产值", Some(("装备产业", "", "总产值")));
        check("城镇今年新增就业", Some(("城镇", "新增", "就业")));
    }

    #[test]
    fn a_word_that_looks_like_one_is_none() {
        check("城市公共停车位", None);
        check("农村再生水", None);
        check("商户退还补助", None);
        check("上市公司再融资", None);
    }

    #[test]
    fn an_effect_is_measured_by_itself() {
        assert_eq!(brought_about("设备更新带动设备购置投资"), "设备购置投资");
        assert_eq!(brought_about("项目带动就业"), "项目带动就业");
        assert_eq!(brought_about("消费拉动经济"), "消费拉动经济");
    }
}
