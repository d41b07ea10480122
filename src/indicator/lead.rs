//! What the words before a number say: which verb governs it, what is measured, and how the one leads to the other.
//!
//! `累计压减炼铁产能795万吨` has the verb 压减 and the noun 炼铁产能; `财政收入达40亿元` the noun and a level;
//! `比2010年提高7.7个百分点` a growth and no noun; `居全国第2位` a rank and its place.
//! Not handled: two verb phrases in one clause without a mark between them.

use super::Period;
use super::actor::Act;
use super::lexicon::{CAUSES, COMPOUNDS, FINAL_CUES, HEADS, NO_FINAL_CUES, PLANNING_CUES, Verb};
use super::phrase::{close, last_member, recipient, without_examples, without_joint};
use super::words::{
    List, Words, contains_any, ends_with_any, is_any, list, parted, starts_with_any, strip_edges,
    words_from, words_to,
};
use super::{actor, link, opening, period, tail, verb};
use crate::text::{last_of, without_ending};
use std::borrow::Cow;

/// What sort of number the words lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Number {
    /// A position: 第2位.
    Rank,
    /// A part, points or times: `5%`, `7.7个百分点`, `2倍`.
    Change,
    /// An amount, which may be a change too: `66万吨`.
    Plain,
    /// A count with the thing counted behind it; `持续提升24条产业链` is no growth.
    Counting,
}

/// How the words lead to the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// The name stands right before the number, or behind it.
    None,
    /// 达到, 为, 提高到: the number is the state of what is named.
    Level,
    /// 增长.
    Up,
    /// 下降.
    Down,
    /// 占全省.
    Share,
    /// 居全国第.
    Rank,
    /// 高于全国: the distance to somebody else's figure.
    Gap,
}

/// The words before a number, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lead {
    pub(super) link: Link,
    /// The verb as printed, where it tells what was done; empty for 完成 and its like, and for none.
    pub(super) verb: String,
    /// The whole chain of verbs as printed: `新签约、新开工`.
    pub(super) verbs: String,
    /// What the verb does to the count; `None` without a verb.
    pub(super) verb_class: Option<Verb>,
    /// A verb behind the noun that tells what was done: `人才公寓完工716套`.
    pub(super) trailing: String,
    /// What is measured; empty where the words before do not say.
    pub(super) noun: String,
    /// Of what the share, in which field the rank: `全国`, `全省`.
    pub(super) place: String,
    /// A word such as 达到 or 完成 stands between the name and the number.
    pub(super) is_linked: bool,
    /// 比2010年, 较上年, 同比: a change against a named base.
    pub(super) is_compared: bool,
    /// 由2361.6亿元(增加到): the state before.
    pub(super) is_base: bool,
    /// 年均, 累计, 五年来: the figure is of the whole range of years.
    pub(super) is_over_years: bool,
    /// `五年累计`, `近三年淘汰`: how many years the figure is of, where its words tell.
    pub(super) span: Option<u16>,
    /// `2019年以来`: the first year of the range.
    pub(super) since: Option<u16>,
    /// A year that is stated for this figure.
    pub(super) period: Option<Period>,
    /// `货物、集装箱吞吐量分别达到`: each name has a number of its own.
    pub(super) is_distributed: bool,
    /// `海尔路立交等`: examples of what follows.
    pub(super) has_examples: bool,
    /// `至少建成(1个)`, `不低于低保标准的(1.3倍)`: the number is a lower bound.
    pub(super) is_least: bool,
}

impl Lead {
    fn new(words: &str) -> Self {
        let span = period::span(words).or(sums_term(words).then_some(5));
        Self {
            link: Link::None,
            verb: String::new(),
            verbs: String::new(),
            trailing: String::new(),
            verb_class: None,
            noun: String::new(),
            place: String::new(),
            is_linked: false,
            is_compared: false,
            is_base: false,
            is_over_years: span.is_some() || spans_years(words),
            span,
            since: None,
            period: None,
            is_distributed: false,
            has_examples: false,
            is_least: words.contains("至少"),
        }
    }
}

/// `年均`, `累计`, `比前五年`, `是“十三五”时期的`.
fn spans_years(words: &str) -> bool {
    contains_any(words, list!("年均 累计 比前五年"))
        || contains_any(words, list!("”时期 ”期间")) && period::is_against_plan(words)
}

/// `五年全省投入`, `中央财政五年投入`; not 连续五年, and no plan of five years.
fn sums_term(words: &str) -> bool {
    let is_span = words.starts_with("五年") && !words.starts_with("五年规划");
    is_span
        || words.match_indices('年').any(|(at, mark)| {
            let behind = words_from(words, at + mark.len());
            let before = words_to(words, at).strip_suffix('五');
            before.is_some_and(|it| !it.ends_with(['续', '近', '来', '第', '前', '后', '“']))
                && (behind.starts_with(['来', '间', '内']) || verb::chain(behind).class.is_some())
        })
}

/// Takes the words before a number apart.
pub(super) fn read(words: &str, number: Number) -> Lead {
    let mut lead = Lead::new(words);
    let words = without_brackets(words);
    let mut rest = strip_edges(&words);
    match number {
        Number::Rank => rest = link::rank(&mut lead, rest),
        Number::Change | Number::Plain => rest = link::growth(&mut lead, rest, number),
        Number::Counting => {}
    }
    if lead.link == Link::None {
        let before = rest.len();
        rest = link::level(&mut lead, rest, number);
        lead.is_linked = rest.len() < before && !words.ends_with('的');
        rest = link::share(&mut lead, rest);
    }
    // `38项指标中有(18项)`
    if words.ends_with("中有") {
        rest = rest.trim_end_matches('中');
    }
    // `余额预期增长均为12%`
    if number == Number::Change && ends_with_any(rest, list!("预期增长 实际增长 同比增长"))
    {
        lead.link = Link::Up;
        rest = rest.strip_suffix("增长").unwrap_or(rest);
    }
    rest = link::distribution(&mut lead, rest);
    rest = link::comparison(&mut lead, rest);
    if number == Number::Change && lead.link == Link::Level {
        rest = link::without_base(rest);
    }
    rest = opening::strip(&mut lead, rest);
    if lead.link != Link::None || lead.is_linked {
        rest = actor::brought_about(rest);
    }
    match lead.link {
        Link::None | Link::Level => verb_first(&mut lead, rest, number),
        Link::Up | Link::Down | Link::Share | Link::Rank | Link::Gap => noun_first(&mut lead, rest),
    }
    lead
}

/// Leaves out what stands in brackets: `企业（AEO）` is 企业.
fn without_brackets(words: &str) -> Cow<'_, str> {
    if !words.contains(['（', '）']) {
        return words.into();
    }
    let mut out = String::with_capacity(words.len());
    let mut depth = 0_usize;
    for c in words.chars() {
        match c {
            '（' => depth += 1,
            '）' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    if depth > 0 {
        words.replace(['（', '）'], "").into()
    } else {
        out.into()
    }
}

/// How many characters a name has at least that is clear without its examples.
const CLEAR: usize = 6;

/// The clause begins with the name: `服务业增加值(增长)`.
fn noun_first(lead: &mut Lead, words: &str) {
    let chain = verb::chain(words);
    // What was 新增 grows as such; what was 新登记 is counted anew each year.
    let is_adding = chain.class == Some(Verb::Adding) && words.starts_with("新增");
    let is_pull = lead.link == Link::Up && matches!(words, "拉动" | "带动");
    let words = CAUSES
        .at_start(words)
        .filter(|_| !is_pull)
        .filter(|_| COMPOUNDS.at_start(words).is_none())
        .and_then(|it| words.strip_prefix(it))
        .unwrap_or(words);
    let rest = if is_adding {
        words.get(chain.len..).unwrap_or_default()
    } else {
        words
    };
    let whole = close(strip_edges(rest));
    let whole = if lead.is_distributed {
        whole
    } else {
        last_subject(whole)
    };
    let last = without_examples(whole);
    // A name that says little by itself keeps its examples: 产业增加值.
    let is_clear = !lead.is_distributed && last.chars().count() >= CLEAR;
    if is_clear { last } else { whole }.clone_into(&mut lead.noun);
    if is_pull {
        lead.noun.push_str("增长");
    }
    strip_end(&mut lead.noun, &FINAL_CUES);
}

/// `品牌正式发布、出口(增长)`: what changed is told behind the mark, where what stands before it is told in full.
fn last_subject(words: &str) -> &str {
    const MANNERS: List = list!("大幅 明显 显著 正式 不断 进一步");
    let told = |it: &str| starts_with_any(&tail::read(it).predicate, MANNERS);
    match words.rsplit_once('、') {
        Some((before, last)) if told(before) => last,
        _ => words,
    }
}

/// The words that the last verb governs, without what says where or with what; names that 分别 parts stay whole.
fn governed<'a>(lead: &Lead, words: &'a str, number: Number) -> &'a str {
    if lead.is_distributed && verb::chain(words).class.is_none() {
        return words;
    }
    let words = words
        .strip_prefix(['对', '将', '把'])
        .filter(|it| verb::chain(it).class == Some(Verb::Adding))
        .unwrap_or(words);
    if number != Number::Counting {
        return without_fund(verb::main_clause(last_member(words), false));
    }
    // `使(1100万户家庭住上新房)`, `用于(1500万人的培训)`
    if matches!(words, "使" | "让" | "用于" | "在") {
        return "";
    }
    without_fund(verb::main_clause(last_member(words), true))
}

/// `国家安排资金改造(20所学校)`: the money that a thing was done with is no part of its name.
fn without_fund(words: &str) -> &str {
    const FUNDS: List = list!("专项资金 资金 经费");
    let found = FUNDS.iter().find_map(|it| {
        let (payer, act) = parted(words, it)?;
        let is_paid = contains_any(payer, list!("安排 投入 拨付 筹集 拿出"));
        (is_paid && verb::chain(act).class.is_some()).then_some(act)
    });
    found.unwrap_or(words)
}

/// The clause begins with a verb, or with the name where none is there: `接待游客人数达` has none.
fn verb_first(lead: &mut Lead, words: &str, number: Number) {
    let words = if lead.is_least {
        without_least(words)
    } else {
        words
    };
    let words = without_starting_point(lead, words);
    if lead.is_distributed && verb_of_each(lead, words) {
        return;
    }
    let words = governed(lead, words, number);
    let chain = verb::chain(words);
    if chain.class.is_none()
        && let Some(act) = actor::read(words)
    {
        acting(lead, act, number);
        return;
    }
    let is_verb = chain.class.is_some() && !(lead.link == Link::Level && is_in_name(&chain, words));
    let rest = words_from(words, if is_verb { chain.len } else { 0 });
    let (rest, is_list) = without_joint(strip_edges(rest).trim_start_matches('了'));
    lead.has_examples = is_list;
    let mut noun = object(rest);
    if !is_verb
        && lead.link == Link::None
        && let Some(whole) = adding_inside(&noun)
    {
        lead.verb_class = Some(Verb::Adding);
        noun = whole;
    } else if !is_verb
        && lead.link == Link::None
        && verb::adds_within(&noun, number == Number::Counting)
    {
        lead.verb_class = Some(Verb::Adding);
    }
    if let Some(head) = noun.strip_suffix('等') {
        lead.has_examples = true;
        noun = head.to_owned();
    }
    if is_verb {
        let verbs = words_to(words, chain.len);
        // 造林 of 新造林: a noun of one character keeps the end of its verb.
        let last = verbs
            .chars()
            .next_back()
            .filter(|_| noun.chars().count() == 1);
        noun = last.into_iter().chain(noun.chars()).collect();
        lead.verb_class = chain.class;
        lead.verb = chain.telling;
        if last.is_some() && lead.verb.chars().next_back() == last {
            lead.verb.pop();
        }
        verbs.clone_into(&mut lead.verbs);
    }
    let noun = without_examples(close(&noun));
    lead.noun = actor::without_verb(noun).unwrap_or_else(|| noun.to_owned());
    if number != Number::Counting {
        trailing_verb(lead);
    }
}

/// `每县至少建成`, `达标率至少保持在`: the verb behind 至少, or the name before it.
fn without_least(words: &str) -> &str {
    last_of(words, "至少").map_or(words, |at| {
        let (name, verb) = (words_to(words, at), words_from(words, at + "至少".len()));
        let is_name = verb.is_empty() && HEADS.at_end(name).is_some();
        if is_name { name } else { verb }
    })
}

/// `起征点从月销售额(10万元提高到)`: the name without what it leads from, which makes the number a base.
fn without_starting_point<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let at = words.rfind('从').filter(|at| *at > 0);
    let is_measure = |at: &usize| {
        HEADS
            .at_end(words_from(words, at + '从'.len_utf8()))
            .is_some()
    };
    let Some(at) = at.filter(is_measure) else {
        return words;
    };
    lead.is_base = lead.link == Link::None;
    words_to(words, at)
}

/// What a verb governs; `一座(5万平方米的会展中心)` leaves it to the words behind the number.
fn object(words: &str) -> String {
    const COUNTS: List = list!("一座 一个 一家 一所 一条 一批");
    if is_any(words, COUNTS) {
        String::new()
    } else {
        recipient(words)
    }
}

/// Whether the verb is part of the name of a state: 开办企业时间 and 建设用地面积 are measures whose names begin with one.
fn is_in_name(chain: &verb::Chain, words: &str) -> bool {
    const BEGINNINGS: List = list!("开办 建设 组织 办理 开发 评定");
    match chain.class {
        Some(Verb::Telling | Verb::Cutting) => true,
        Some(Verb::Plain) => starts_with_any(words, BEGINNINGS) && HEADS.at_end(words).is_some(),
        _ => false,
    }
}

/// Somebody acts: the actor and the object are the name, with a verb that tells what was done.
fn acting(lead: &mut Lead, act: Act<'_>, number: Number) {
    lead.verb_class = act.class;
    let is_behind = act.object.is_empty() && number == Number::Plain;
    let (verb, trailing) = if is_behind {
        ("", act.telling)
    } else {
        (act.telling, "")
    };
    trailing.clone_into(&mut lead.trailing);
    let actor = without_ending(act.actor, "决定");
    let noun = [actor, verb, act.object].concat();
    lead.noun = without_examples(close(&noun)).to_owned();
}

/// `项目新签约、新开工(分别)`, `新增充电桩、改造配电网(分别)`: whether each number has a verb of its own.
fn verb_of_each(lead: &mut Lead, words: &str) -> bool {
    let class = if let Some(listed) = verb::listed_behind(words) {
        listed.noun.clone_into(&mut lead.noun);
        listed.verbs.clone_into(&mut lead.verbs);
        listed.class
    } else if let Some((noun, class)) = verb::of_each(words) {
        lead.noun = noun;
        class
    } else {
        return false;
    };
    lead.verb_class = Some(class);
    true
}

/// `市区新增公交车`: whose, and what was added; 城镇新增就业 is the name of a measure.
fn adding_inside(noun: &str) -> Option<String> {
    let (owner, thing) = parted(noun, "新增")?;
    let owner = without_ending(owner.trim_end_matches('共'), "年度");
    let owner = if owner.ends_with('年') { "" } else { owner };
    let is_owner = owner.is_empty()
        || (2..=7).contains(&owner.chars().count()) && !owner.ends_with(['、', '和', '，']);
    let is_thing = thing.chars().count() >= 2
        && !starts_with_any(thing, list!("就业 地方 专项 长"))
        && !ends_with_any(thing, list!("占比 率 比重 比例"));
    (is_owner && is_thing).then(|| format!("{owner}{thing}"))
}

/// `公共停车位计划新增`, `中欧班列全年开行`, `政府规章制定了`: the verb stands behind the thing counted.
fn trailing_verb(lead: &mut Lead) {
    strip_end(&mut lead.noun, &FINAL_CUES);
    if lead.is_linked {
        strip_end(&mut lead.noun, &PLANNING_CUES);
    }
    if lead.has_examples || lead.verb_class.is_some() || lead.link == Link::Level {
        return;
    }
    let words = lead.noun.trim_end_matches('了');
    let Some((len, class)) = verb::at_end(words).filter(|it| words.len() >= it.0 + SHORTEST) else {
        return;
    };
    let (noun, verb) = words.split_at(words.len() - len);
    match class {
        Verb::Adding | Verb::Cutting => lead.verb_class = Some(class),
        Verb::Telling => verb.clone_into(&mut lead.trailing),
        Verb::Plain => {}
    }
    // `三年新增`: how long it took is no part of the name.
    let is_span = noun.ends_with('年') && noun.chars().count() == 2;
    lead.noun = if is_span { "" } else { noun }.to_owned();
    strip_end(&mut lead.noun, &PLANNING_CUES);
    strip_end(&mut lead.noun, &FINAL_CUES);
}

/// How long, in bytes, a noun is at least.
const SHORTEST: usize = 6;

/// Takes words such as 要, 计划, 全年 off the end of a name.
fn strip_end(noun: &mut String, table: &Words) {
    while let Some(cue) = table
        .at_end(noun)
        .filter(|it| noun.len() >= it.len() + SHORTEST)
    {
        if NO_FINAL_CUES.at_end(noun).is_some() {
            return;
        }
        noun.truncate(noun.len() - cue.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: (Link, &str, &str)) {
        let lead = read(words, Number::Plain);
        assert_eq!(
            (lead.link, lead.verb.as_str(), lead.noun.as_str()),
            expected
        );
    }

    #[test]
    fn a_verb_and_its_object() {
        check("累计压减炼铁产能", (Link::None, "压减", "炼铁产能"));
        check(
            "新建改扩建中小学和幼儿园",
            (Link::None, "新建改扩建", "中小学和幼儿园"),
        );
        check("完成造林", (Link::None, "", "造林"));
        check("新造林", (Link::None, "", "造林"));
        check("关停", (Link::None, "关停", ""));
        check("为困难居民发放救助金", (Link::None, "", "困难居民救助金"));
        check(
            "实施智慧审批、信用监管等",
            (Link::None, "", "智慧审批、信用监管"),
        );
    }

    #[test]
    fn a_name_and_its_state() {
        check("财政收入达", (Link::Level, "", "财政收入"));
        check("全市生产总值由2010年的", (Link::Level, "", "生产总值"));
        check("工业投资完成", (Link::None, "", "工业投资"));
        check(
            "高新技术企业、科技型中小企业分别达到",
            (Link::Level, "", "高新技术企业、科技型中小企业"),
        );
    }

    #[test]
    fn a_name_and_its_change() {
        check("服务业增加值同比增长", (Link::Up, "", "服务业增加值"));
        check("比2010年提高", (Link::Up, "", ""));
        check("万元生产总值能耗下降", (Link::Down, "", "万元生产总值能耗"));
        check("新增", (Link::None, "", ""));
    }

    #[test]
    fn a_share_and_its_whole() {
        let lead = read("占全省的", Number::Plain);
        assert_eq!(
            (lead.link, lead.place.as_str(), lead.noun.as_str()),
            (Link::Share, "全省", "")
        );
        check(
            "市级科技创新资金投入占比达到",
            (Link::Level, "", "市级科技创新资金投入占比"),
        );
    }

    #[test]
    fn a_rank_and_its_place() {
        let lead = read("居全国第", Number::Rank);
        assert_eq!(
            (lead.link, lead.place.as_str(), lead.noun.as_str()),
            (Link::Rank, "全国", "")
        );
        let lead = read("由全国第", Number::Rank);
        assert!(lead.is_base);
    }
}
