//! The names of numbers that stand side by side: `分别达到6.57亿吨、2560万标箱`, `27个省级、100个市级示范村`, `94处29万平方米`.

use super::Doubt;
use super::coordination;
use super::counted::{honour, joined, owner};
use super::heads::{self, with_head};
use super::lead::{Lead, Link};
use super::lexicon::{CARRIED_HEADS, GENERIC_NOUNS, GRADES, HEADS};
use super::name::Carry;
use super::sentence::Sentence;
use super::site::Joint;
use super::tail::{self, Tail};
use super::words::{List, ends_with_any, is_any, list, without_end};
use crate::text::without_ending;
use std::ops::Range;

/// One name for each number of a group, and a doubt where names and numbers do not come out even.
pub(super) fn names(
    sentence: &Sentence<'_>,
    range: Range<usize>,
    lead: &Lead,
    carry: &mut Carry,
) -> (Vec<String>, Option<Doubt>) {
    let tails = tails_of(sentence, &range);
    if has_own_nouns(lead, &tails) {
        let names = if sentence.is_proportion(range.start) {
            parts(lead, &tails)
        } else {
            own_nouns(lead, &tails, carry)
        };
        return (names, None);
    }
    let count = range.len();
    let clause = sentence.site(range.start).map_or(0, |it| it.clause);
    let is_unequal = lead.is_distributed && lead.link != Link::Gap;
    let doubt = is_unequal.then_some(Doubt::UnequalLists);
    if lead.noun.is_empty() {
        let (names, is_even) = unnamed(sentence, &range, lead, &tails, carry);
        return (names, doubt.filter(|_| !is_even));
    }
    if let Some(names) = beside(sentence, range.start, lead, count) {
        return (names, None);
    }
    if let Some(names) = counted_alike(lead, count, carry) {
        return (names.iter().map(|it| with_link(it, lead)).collect(), None);
    }
    if let Some(names) = headed(sentence, clause, lead, count, carry) {
        return (names, None);
    }
    let noun = match heads::of_earlier(sentence, clause, &lead.noun, carry) {
        Some(owners) => with_head(&owners, &lead.noun),
        None => joined(&lead.noun, tails.last().map_or("", |it| it.noun.as_str())),
    };
    if let Some(names) = by_verb(lead, count) {
        return (names, None);
    }
    let may_split = lead.is_distributed || sentence.has_one_unit(&range);
    let names = coordination::split(&noun, count)
        .map(with_owner)
        .filter(|it| may_split || it.iter().all(|name| HEADS.at_end(name).is_some()));
    carry.topic = noun;
    match names {
        Some(names) => {
            let names: Vec<String> = names.iter().map(|it| with_link(it, lead)).collect();
            carry.group.clone_from(&names);
            (
                names
                    .into_iter()
                    .map(|it| format!("{}{it}", lead.verb))
                    .collect(),
                None,
            )
        }
        None => {
            let name = with_link(&format!("{}{}", lead.verb, carry.topic), lead);
            (vec![name; count], doubt)
        }
    }
}

/// The names where no noun leads to the numbers, and whether there is one for each.
fn unnamed(
    sentence: &Sentence<'_>,
    range: &Range<usize>,
    lead: &Lead,
    tails: &[Tail],
    carry: &mut Carry,
) -> (Vec<String>, bool) {
    let count = range.len();
    // `2镇5村获评历史文化名镇名村`: what they were chosen for.
    if let Some(object) = tails.last().and_then(|it| honour(&it.predicate)) {
        return (vec![object; count], true);
    }
    if let Some(names) = of_wholes(sentence, range.start, lead, count, carry) {
        return (names, true);
    }
    let clause = sentence.site(range.start).map_or(0, |it| it.clause);
    let listed = carried(sentence, range, lead.is_distributed, carry);
    let listed = listed.or_else(|topic| match lead.is_distributed {
        true => sentence.listed_before(clause, count).ok_or(topic),
        false => Err(topic),
    });
    match listed {
        Ok(names) => (names.iter().map(|it| with_link(it, lead)).collect(), true),
        Err(topic) => {
            let name = with_link(&format!("{}{topic}", lead.verb), lead);
            (vec![name; count], false)
        }
    }
}

/// `分别占全省、全国总量的39%、5%`: the share of one thing in each of the wholes.
fn of_wholes(
    sentence: &Sentence<'_>,
    index: usize,
    lead: &Lead,
    count: usize,
    carry: &Carry,
) -> Option<Vec<String>> {
    let is_share = lead.is_distributed && lead.link == Link::Share;
    let wholes = coordination::split(&lead.place, count).filter(|_| is_share)?;
    let thing = carry.topic_or_subject(sentence, index);
    let name = |whole: &String| format!("{thing}占{whole}比重");
    Some(wholes.iter().map(name).collect())
}

/// `30个省重点项目、90个市重点项目分别完成投资`: the things just counted, and what the words behind the last one add.
fn counted_alike(lead: &Lead, count: usize, carry: &Carry) -> Option<Vec<String>> {
    let things = carry.latest(count).filter(|_| lead.is_distributed)?;
    let head = lead.noun.strip_prefix(things.last()?.as_str())?;
    Some(things.iter().map(|it| format!("{it}{head}")).collect())
}

/// `9家国企资产总额、营业收入分别增长`: the first name stands behind a count, as the thing that it counts.
fn beside(sentence: &Sentence<'_>, index: usize, lead: &Lead, count: usize) -> Option<Vec<String>> {
    let site = sentence.site(index)?;
    let is_listed = lead.is_distributed && site.joint == Joint::Listed && !lead.noun.is_empty();
    let first = sentence
        .tail(index.checked_sub(1).filter(|_| is_listed)?)
        .noun;
    let is_whole = !first.is_empty() && coordination::split(&lead.noun, count).is_none();
    let names = coordination::split(&format!("{first}、{}", lead.noun), count);
    names.filter(|_| is_whole).map(with_owner)
}

/// A head for each of the things measured or listed last: `总投资分别为3亿元、5亿元`, `占工业比重分别为15%、21%`.
fn headed(
    sentence: &Sentence<'_>,
    clause: usize,
    lead: &Lead,
    count: usize,
    carry: &Carry,
) -> Option<Vec<String>> {
    let head = lead.noun.as_str();
    let is_share = lead.is_distributed && head.starts_with('占');
    let is_rate_of_each = lead.is_distributed && is_bare_head(head, count);
    if !CARRIED_HEADS.has(head) && !is_rate_of_each && !is_share {
        return None;
    }
    let measured = carry.latest(count).map(<[String]>::to_vec);
    let listed = || {
        sentence
            .listed_before(clause, count)
            .filter(|_| lead.is_distributed || head.ends_with('率'))
    };
    let things = measured.or_else(listed)?;
    let name = |it: &String| {
        if is_share {
            format!("{it}{head}")
        } else {
            with_head(it, head)
        }
    };
    Some(things.iter().map(name).collect())
}

/// `满意率`, `价格降幅`: a short head that is no name by itself, nor a list of such.
fn is_bare_head(noun: &str, count: usize) -> bool {
    noun.chars().count() <= LONGEST_HEAD
        && HEADS
            .at_end(noun)
            .is_some_and(|it| it.ends_with(['率', '幅', '额', '度']) || it == noun)
        && coordination::split(noun, count).is_none()
}

/// How many characters a head has at most that names nothing without its owner.
const LONGEST_HEAD: usize = 4;

/// The words behind each number; the last may share its noun with the next number.
fn tails_of(sentence: &Sentence<'_>, range: &Range<usize>) -> Vec<Tail> {
    let mut tails: Vec<Tail> = range.clone().map(|it| sentence.tail(it)).collect();
    // `2座涵闸竣工、4座开工`: the same things, and what became of each.
    for index in 1..tails.len() {
        let (left, right) = tails.split_at_mut(index);
        if let (Some(left), Some(right)) = (left.last_mut(), right.first_mut())
            && right.noun.is_empty()
            && tail::is_milestone(&left.predicate)
            && tail::is_milestone(&right.predicate)
        {
            right.noun = format!("{}{}", left.noun, right.predicate);
            let done = std::mem::take(&mut left.predicate);
            left.noun.push_str(&done);
        }
    }
    let has_any = tails.iter().any(|it| !it.noun.is_empty());
    if let Some(last) = tails.last_mut().filter(|it| has_any && it.noun.is_empty()) {
        last.noun = sentence.noun_between(range.end - 1);
    }
    tails
}

/// What stands before a head like the other: 专利 of 专利申请量 for 授权量.
fn twin_owner<'a>(first: &'a str, name: &str) -> Option<&'a str> {
    let shares_head = HEADS
        .at_end(name)
        .is_some_and(|it| it.chars().count() > 1 && first.ends_with(it));
    if shares_head {
        return None;
    }
    let end = name.chars().next_back().filter(|c| "量率数".contains(*c))?;
    let accidents = first.strip_suffix('数').filter(|it| it.ends_with("事故"));
    if let Some(owner) = without_end(first, list!("起数 宗数")).or(accidents) {
        return Some(owner);
    }
    let at = first.len().checked_sub(name.len()).filter(|at| *at > 0)?;
    let is_short = name.chars().count() <= 4;
    first.get(..at).filter(|_| is_short && first.ends_with(end))
}

/// What is used or given off for an output, where the list names the output once.
const USES: List = list!("能耗 水耗 电耗 用水量 碳排放 碳排放量 二氧化碳排放 二氧化碳排放量");

/// `单位国内生产总值(用水量)`: the output that uses are told for.
fn per_output(name: &str) -> Option<&str> {
    let whole = without_end(name, USES)?;
    (whole.starts_with("单位") || whole.starts_with("万元")).then_some(whole)
}

/// A name that is only a head goes with the first: 粮食播种面积与产量 are 粮食播种面积 and 粮食产量.
fn with_owner(mut names: Vec<String>) -> Vec<String> {
    const BARE: List = list!(
        "产量 利税 利税总额 利润总额 产值 面积 利润 税收 营收 交易额 投资 增加值 收入 投资额 总产 单产"
    );
    let first = names.first().cloned();
    let whole = first.as_deref().and_then(per_output).map(str::to_owned);
    let owner = first
        .as_deref()
        .and_then(|it| it.strip_suffix(HEADS.at_end(it).filter(|head| *head != "收入")?))
        .unwrap_or_default()
        .to_owned();
    for name in names.iter_mut().skip(1) {
        if let Some(whole) = whole.as_deref().filter(|_| is_any(name.as_str(), USES)) {
            name.insert_str(0, whole);
        } else if is_any(name.as_str(), BARE) {
            name.insert_str(0, &owner);
        } else if let Some(owner) = first.as_deref().and_then(|it| twin_owner(it, name)) {
            name.insert_str(0, owner);
        }
    }
    names
}

/// `新签约、新开工、新投产亿元以上项目分别达612个、561个、417个`: a verb for each number.
fn by_verb(lead: &Lead, count: usize) -> Option<Vec<String>> {
    let verbs: Vec<&str> = lead.verbs.split(['、', '和']).collect();
    let is_each = verbs.len() == count && !lead.noun.contains('、');
    is_each.then(|| {
        verbs
            .iter()
            .map(|it| format!("{it}{}", lead.noun))
            .collect()
    })
}

/// The names of the last group for as many numbers, else the last topic split, else that topic alone.
fn carried(
    sentence: &Sentence<'_>,
    range: &Range<usize>,
    is_distributed: bool,
    carry: &mut Carry,
) -> Result<Vec<String>, String> {
    let clause = sentence.site(range.start).map_or(0, |it| it.clause);
    if let Some(subject) = sentence.subject_between(carry.clause, clause) {
        return coordination::split(&subject, range.len()).ok_or(subject);
    }
    if carry.group.len() == range.len() {
        return Ok(carry.group.clone());
    }
    if is_distributed && carry.recent.len() >= range.len() {
        let first = carry.recent.len() - range.len();
        return Ok(carry.recent.split_off(first));
    }
    // `接待游客30万人次、收入5亿元，增长8%和9%`
    if sentence.is_change(range.start)
        && let Some(listed) = carry.listed_before(clause, range.len())
    {
        return Ok(listed.to_vec());
    }
    let topic = carry.topic_or_subject(sentence, range.start);
    let names = coordination::split(&topic, range.len()).ok_or(topic)?;
    carry.group.clone_from(&names);
    Ok(names)
}

/// A name with what 分别, 占 or 居 adds to it.
fn with_link(name: &str, lead: &Lead) -> String {
    match lead.link {
        Link::Rank => format!("{}{}排名", without_ending(name, "排名"), lead.place),
        Link::Share if name.ends_with("比重") => name.to_owned(),
        Link::Share => format!("{name}占{}比重", lead.place),
        _ if lead.is_distributed && is_object(lead) && !name.ends_with(&lead.place) => {
            format!("{name}{}", lead.place)
        }
        _ => name.to_owned(),
    }
}

/// `分别完成投资`, `分别完成植树`: what each did; a plan (`分别完成年度任务的`) is no such thing.
fn is_object(lead: &Lead) -> bool {
    let is_plan = ends_with_any(&lead.place, list!("计划 任务 目标"));
    CARRIED_HEADS.has(&lead.place) || !lead.verbs.is_empty() && !is_plan
}

/// Whether the nouns behind the numbers name them.
fn has_own_nouns(lead: &Lead, tails: &[Tail]) -> bool {
    let is_free = lead.noun.is_empty() || lead.has_examples;
    let describes = lead.link == Link::Level && !lead.is_linked && !lead.is_base;
    let have_all = !lead.is_distributed
        && (lead.link == Link::None || describes)
        && tails.iter().all(|it| !it.noun.is_empty());
    tails.iter().any(|it| !it.noun.is_empty()) && (is_free || have_all)
}

/// `85%的园区完成循环化改造、70%的煤矿达到标准`: the parts of things of which something is said.
fn parts(lead: &Lead, tails: &[Tail]) -> Vec<String> {
    let said = tails.last().map_or("", |it| it.predicate.as_str());
    let part = |tail: &Tail| {
        let own = tail.predicate.as_str();
        let predicate = if own.is_empty() { said } else { own }.replacen("实现", "", 1);
        format!("{}{}{predicate}比例", lead.verb, tail.noun)
    };
    tails.iter().map(part).collect()
}

/// Each number counts the noun behind it; one without takes the next: `6.1万户14.2万名监测对象`.
fn own_nouns(lead: &Lead, tails: &[Tail], carry: &mut Carry) -> Vec<String> {
    let mut nouns: Vec<String> = tails.iter().map(|it| it.noun.clone()).collect();
    for index in (1..nouns.len()).rev() {
        let (left, right) = nouns.split_at_mut(index);
        if let (Some(left), Some(right)) = (left.last_mut(), right.first())
            && left.is_empty()
        {
            left.clone_from(right);
        }
    }
    coordination::complete_grades(&mut nouns);
    let chosen = tails.last().and_then(|it| honour(&it.predicate));
    if let Some(object) = chosen
        .filter(|it| !it.contains(['和', '、']) && nouns.iter().all(|noun| GENERIC_NOUNS.has(noun)))
    {
        let names: Vec<String> = nouns.iter().map(|it| format!("{object}{it}")).collect();
        names.last().unwrap_or(&object).clone_into(&mut carry.topic);
        return names;
    }
    if let Some(last) = nouns.last() {
        carry.topic.clone_from(last);
    }
    let owner = if lead.has_examples || lead.noun.is_empty() {
        String::new()
    } else {
        owner(&lead.noun)
    };
    let named = |it: String| {
        // `自治区43项任务和69项市级任务`: what has a grade of its own is not the owner's.
        let is_graded = owner.chars().count() <= 3 && GRADES.at_start(&it).is_some();
        let owner = if is_graded { "" } else { &owner };
        format!("{}{owner}{it}", lead.verb)
    };
    nouns.into_iter().map(named).collect()
}
