//! The name of a count or amount, from the noun before the number, the noun behind it, or both.
//!
//! `打通42条未贯通道路`, `完成造林1万亩`, `地铁三期规划7条线路`, `3家企业入选国家首批“数字领航”企业`,
//! `总投资3496亿元的城市基础设施建设项目`, `5G基站1万个、总数突破3万个`.

use super::coordination;
use super::heads;
use super::lead::Lead;
use super::lexicon::{ATTRIBUTES, CONTEXTUAL_NOUNS, GENERIC_NOUNS, HONOURING};
use super::name::Carry;
use super::nounless;
use super::reach;
use super::sentence::Sentence;
use super::site::Joint;
use super::tail::{self, Tail};
use super::verb;
use super::words::{List, is_any, list, starts_with_any, without_start, words_from, words_to};
use crate::quantity::Value;
use crate::text::without_ending;

/// The name of the thing that a single number counts.
pub(super) fn name(
    sentence: &Sentence<'_>,
    index: usize,
    lead: &Lead,
    carry: &mut Carry,
) -> String {
    let (noun, tail) = around(sentence, index, lead);
    if (sentence.is_attribute(index) || ATTRIBUTES.has(noun))
        && let Some((thing, measure)) = attribute(sentence, index, noun, &tail, carry)
    {
        let name = format!("{thing}{measure}");
        // `总投资20亿元的甲工程，完成投资9亿元`: of the same thing.
        if !tail.noun.is_empty() {
            carry.topic = thing;
        }
        return name;
    }
    if tail.noun.is_empty()
        && let Some(name) = heads::name(sentence, index, lead, carry)
    {
        return name;
    }
    let is_behind = noun.is_empty()
        || lead.has_examples
        || is_apposition(sentence, index, noun, &tail)
        || GENERIC_NOUNS.has(&tail.noun) && honour(&tail.predicate).is_some();
    let mut thing = if is_behind {
        behind(sentence, index, lead, &tail, carry)
    } else if let Some(fund) = fund(noun, &tail) {
        fund
    } else if sentence.is_change(index) || begins_purpose(&tail.noun) {
        noun.to_owned()
    } else {
        joined(noun, &tail.noun)
    };
    if thing.is_empty() && lead.has_examples {
        thing = noun.to_owned();
    }
    if thing.is_empty() {
        return nounless::name(sentence, index, lead, carry);
    }
    if let Some(project) = thing.strip_suffix("项目建设") {
        thing = format!("{project}项目");
    }
    if is_behind
        && let Some((sections, _)) = thing.split_once("断面水质")
        && !sentence.is_change(index)
    {
        thing = format!("{sections}断面");
    }
    if lead.verbs.is_empty() {
        thing = sized(thing, carry);
    }
    if lead.verb.is_empty() {
        thing = in_context(sentence, index, thing, carry);
    }
    if let Some(whom) = reach::recipients(sentence, index, &thing, carry) {
        thing.insert_str(0, &whom);
    }
    let source =
        reach::source(sentence, index, lead, &thing, carry).filter(|_| !thing.contains('的'));
    carry.topic.clone_from(&thing);
    let trailing = if is_behind { "" } else { &lead.trailing };
    let verb = told_verb(lead, &thing);
    let source = source.unwrap_or_default();
    format!("{source}{verb}{thing}{trailing}")
}

/// The verb that the name of a thing needs; empty where it needs none.
fn told_verb<'a>(lead: &'a Lead, thing: &str) -> &'a str {
    // `新开工项目115个`: the bare noun tells nothing.
    let is_bare = matches!(thing, "项目" | "企业") && lead.verb_class.is_some();
    if is_bare && lead.verb.is_empty() {
        verb::printed(&lead.verbs)
    } else if thing.starts_with(&lead.verb) {
        ""
    } else {
        &lead.verb
    }
}

/// The noun before a number and the words behind it, without other members of their lists.
fn around<'a>(sentence: &Sentence<'_>, index: usize, lead: &'a Lead) -> (&'a str, Tail) {
    let mut noun = lead.noun.as_str();
    let mut tail = sentence.tail(index);
    let unit = sentence.quantity(index).map_or("", |it| it.unit.as_str());
    if is_any(unit, CAPACITIES) && !tail.noun.is_empty() {
        // `甲厂扩建、乙厂20万吨浆纸项目、丙厂二期`: a capacity is of one thing.
        noun = noun.rsplit('、').next().unwrap_or(noun);
        tail.noun = tail.noun.split('、').next().unwrap_or_default().to_owned();
    }
    if tail.is_empty() {
        tail.noun = sentence.noun_of_neighbour(index, noun).unwrap_or_default();
    }
    (noun, tail)
}

/// Units of what a plant or line can do.
const CAPACITIES: List = list!("吨 吨/年 千瓦 兆瓦 GW GWh");

/// A noun that needs to be told of what, with what the clause before speaks of: 营商环境 and 创新举措.
fn in_context(sentence: &Sentence<'_>, index: usize, noun: String, carry: &Carry) -> String {
    if is_any(noun.as_str(), RESIDENCES) {
        return residents(sentence, index, noun, carry);
    }
    if !CONTEXTUAL_NOUNS.has(&noun) {
        return noun;
    }
    let context = sentence.context(sentence.site(index).map_or(0, |it| it.clause));
    if context.ends_with(&noun) {
        return context;
    }
    // 民生项目 and 重点项目 share a word.
    let shared = if noun.ends_with("项目") {
        "项目"
    } else {
        ""
    };
    format!("{}{noun}", context.strip_suffix(shared).unwrap_or(&context))
}

/// `营收过百亿元企业3家、过10亿元企业80家`: the measure of the class before goes with the next.
fn sized(thing: String, carry: &Carry) -> String {
    let is_size = thing.starts_with(['过', '超']) && thing.contains('元');
    let owner = carry
        .topic
        .find(['过', '超'])
        .filter(|at| is_size && *at > 0)
        .and_then(|at| carry.topic.get(..at));
    owner.map_or(thing.clone(), |it| format!("{it}{thing}"))
}

/// Town and country, where each has a standard of its own.
const RESIDENCES: List = list!("城市 城镇 农村");

/// `提高城乡低保标准，城市由540元提高到580元，农村由300元提高到350元`.
fn residents(sentence: &Sentence<'_>, index: usize, noun: String, carry: &Carry) -> String {
    let context = sentence.context(sentence.site(index).map_or(0, |it| it.clause));
    if context.contains("城乡") {
        return context.replacen("城乡", &noun, 1);
    }
    let what = RESIDENCES
        .iter()
        .find_map(|it| carry.topic.strip_prefix(it));
    format!("{noun}{}", what.unwrap_or_default())
}

/// `新型矿业、钒钛深加工、新材料3个百亿级产业集群`: as many names before as the number counts are its examples.
fn is_apposition(sentence: &Sentence<'_>, index: usize, noun: &str, tail: &Tail) -> bool {
    let Some(Value::Number(value)) = sentence.quantity(index).map(|it| it.value) else {
        return false;
    };
    let count = noun.matches('、').count() + 1;
    !tail.noun.is_empty()
        && count > 1
        && (value == count.into()
            || coordination::split(noun, count + 1).is_some_and(|it| value == it.len().into()))
}

/// `周转金25亿元支持重大项目建设`: what the money is for does not name it.
fn begins_purpose(behind: &str) -> bool {
    starts_with_any(
        behind,
        list!("支持 推动 带动 撬动 帮助 促进 助力 惠及 服务 保障 投向 投入"),
    )
}

/// `中央财政安排9亿元资金支持再就业`: bare money, told by what it is for.
fn fund(payer: &str, tail: &Tail) -> Option<String> {
    let is_fund = matches!(tail.noun.as_str(), "资金" | "专项资金" | "补助资金");
    let purpose = starts_with_any(&tail.predicate, list!("支持 用于"));
    let is_short = (3..=LONGEST_OUTCOME).contains(&tail.predicate.chars().count());
    (is_fund && purpose && is_short).then(|| format!("{payer}{}{}", tail.predicate, tail.noun))
}

/// The noun before, completed by the one behind: `地铁三期规划7条线路`.
pub(super) fn joined(noun: &str, behind: &str) -> String {
    if behind.is_empty() {
        noun.to_owned()
    } else {
        format!("{}{behind}", owner(noun))
    }
}

/// The words before a number that the noun behind completes, without a place or verb of their own:
/// `支持青岛片区在物流等领域形成30项成果` is about 青岛片区, `健儿在冬运会上获得62枚金牌` about 冬运会.
pub(super) fn owner(noun: &str) -> String {
    const VERBS: List = list!(
        "形成 获得 荣获 夺得 勇夺 摘得 收获 夺取 取得 斩获 建成 拥有 新增 推出 完成 实现 设立 现有 规划建设 共有 创建 建设 入选 获评 培育"
    );
    let rest = VERBS
        .iter()
        .fold(noun, |it, verb| it.strip_suffix(verb).unwrap_or(it));
    // `新港新建成(8个泊位)`
    let rest = if rest == noun {
        rest
    } else {
        rest.trim_end_matches('新')
    };
    let Some(at) = rest.find('在') else {
        return rest.to_owned();
    };
    let inner = words_from(rest, at + '在'.len_utf8());
    if let Some(event) = inner.strip_suffix(['上', '中']) {
        return event.to_owned();
    }
    let is_field = inner.ends_with("领域") || inner.ends_with("方面");
    words_to(rest, if is_field { at } else { rest.len() }).to_owned()
}

/// The noun behind a number, with what its predicate adds.
fn behind(
    sentence: &Sentence<'_>,
    index: usize,
    lead: &Lead,
    tail: &Tail,
    carry: &Carry,
) -> String {
    let noun = without_examples(&tail.noun);
    if noun.is_empty() {
        let found = from_next(sentence, index, lead);
        let predicate = tail.predicate.as_str();
        let done = predicate.strip_prefix("全部").unwrap_or(predicate);
        let is_done = tail::is_milestone(done.strip_prefix("免费").unwrap_or(done));
        let tells = found.is_empty() && (carry.topic.is_empty() || !is_done);
        let of_whom = if tail.predicate == "受益" {
            carry.topic.as_str()
        } else {
            ""
        };
        return if tells {
            format!("{of_whom}{}", tail.predicate)
        } else {
            found
        };
    }
    let is_generic = GENERIC_NOUNS.has(without_ending(noun, "建设"));
    if is_generic && let Some(object) = honour(&tail.predicate) {
        let is_named = object.ends_with(noun) || noun.chars().count() == 1;
        return if is_named {
            object
        } else {
            format!("{object}{noun}")
        };
    }
    let outcome = tail
        .predicate
        .trim_start_matches("成功")
        .trim_start_matches("全部");
    let is_short =
        (2..=LONGEST_OUTCOME).contains(&outcome.chars().count()) && !outcome.starts_with('为');
    if is_generic && lead.has_examples {
        return format!("{}等{}", lead.noun, without_ending(noun, "建设"));
    }
    let name = told(noun, &tail.predicate);
    if is_generic && name == noun && is_short && lead.noun.is_empty() {
        return format!("{noun}{outcome}");
    }
    name
}

/// How many characters what became of a bare 企业 or 项目 has at most to be told: `企业在新三板挂牌`.
const LONGEST_OUTCOME: usize = 14;

/// `杭萧钢构等一批项目`: the first example stands for the list.
fn without_examples(noun: &str) -> &str {
    noun.find("等一批")
        .and_then(|at| noun.get(..at))
        .unwrap_or(noun)
}

/// A noun with the part of its predicate that says what was done: `老旧小区完成更新改造`, `重点项目竣工投产`.
fn told(noun: &str, predicate: &str) -> String {
    if tail::is_milestone(predicate) {
        return format!("{noun}{predicate}");
    }
    if let Some(object) = predicate
        .strip_prefix("通过")
        .filter(|it| it.ends_with("认证"))
    {
        return format!("通过{object}的{noun}");
    }
    let done = without_start(
        predicate,
        list!("基本完成 全部完成 完成 实现 实施 开展 发放 提供"),
    )
    .map(|it| it.trim_start_matches('了'));
    match done.filter(|it| (2..=12).contains(&it.chars().count())) {
        Some(done) if done.starts_with('“') => format!("{done}{noun}"),
        Some(done) => format!("{noun}{done}"),
        None => noun.to_owned(),
    }
}

/// A number with no noun behind it that the next one shares: `26个、总投资达16.43亿元的重点项目`, `6.1万户14.2万名监测对象`.
fn from_next(sentence: &Sentence<'_>, index: usize, lead: &Lead) -> String {
    let is_glued = sentence
        .site(index + 1)
        .is_some_and(|it| matches!(it.joint, Joint::Glued | Joint::Attribute));
    let between = sentence.noun_between(index);
    let next = sentence.tail(index + 1).noun;
    if between.is_empty() && (lead.has_examples || is_glued) {
        next
    } else {
        between
    }
}

/// What a thing was chosen for: `入选国家首批“数字领航”企业`, `在重组中获得批复`.
pub(super) fn honour(predicate: &str) -> Option<String> {
    if let Some(place) = predicate.strip_prefix('在') {
        let end = ["中", "上"].iter().filter_map(|it| place.find(it)).min()?;
        return place.get(..end).map(str::to_owned);
    }
    let verb = HONOURING.at_start(predicate)?;
    let object = predicate.get(verb.len()..)?;
    (object.chars().count() >= 3).then(|| object.to_owned())
}

/// `总投资3496亿元的城市基础设施建设项目`: the noun behind, and what of it is measured.
fn attribute(
    sentence: &Sentence<'_>,
    index: usize,
    noun: &str,
    tail: &Tail,
    carry: &Carry,
) -> Option<(String, &'static str)> {
    let measure = ATTRIBUTES.at_end(noun)?;
    let clause = |index: usize| sentence.site(index).map(|it| it.clause);
    let head = if tail.noun.is_empty() && clause(index) == clause(index + 1) {
        let behind = sentence.tail(index + 1).noun;
        // `年产5万吨的生产线2条`: the thing stands before its count.
        if behind.is_empty() {
            sentence.lead_noun(index + 1)
        } else {
            behind
        }
    } else {
        tail.noun.clone()
    };
    let head = without_examples(&head);
    // `投资5亿元建设大桥`: what was done is no part of the thing.
    let done = if sentence.is_attribute(index) {
        0
    } else {
        verb::chain(head).len
    };
    let head = words_from(head, done);
    let head = head
        .strip_suffix("项目建设")
        .map_or(head.to_owned(), |it| format!("{it}项目"));
    let head = in_context(sentence, index, head, carry);
    let measure = match measure {
        "高" => "高度",
        "长" => "长度",
        it => it,
    };
    (!head.is_empty()).then_some((head, measure))
}
