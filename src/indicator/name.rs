//! What a number measures: the shortest phrase that a reader understands with no other context.
//!
//! The numbers of a sentence are read in order. A group is a run of numbers with nothing but 、 or 和 between;
//! its names come from the words before (`蔬菜、肉蛋奶产量分别达到650万吨、100万吨`) or behind (`27个省级、100个市级示范村`).
//! A number with no noun of its own takes the one before: `开行中欧班列770列、增长24%`.
//! Not handled: a subject that only an earlier sentence names.

use super::Doubt;
use super::coordination;
use super::lead::{self, Lead, Link};
use super::lexicon::{ATTRIBUTES, CARRIED_HEADS, CUES, GENERIC_NOUNS, HONOURING, Verb};
use super::site::{Joint, Site};
use super::tail::{self, Tail};
use super::words::{longest_prefix, longest_suffix, strip_edges};
use crate::quantity::{Form, Quantity, Value};
use std::ops::Range;

/// A number with its name and what its words say.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) lead: Lead,
    pub(super) doubt: Option<Doubt>,
    /// The words that named it, as ranges of the sentence's characters.
    pub(super) evidence: Vec<Range<usize>>,
}

/// What later numbers of a sentence take over from earlier ones.
#[derive(Debug, Default)]
struct Carry {
    /// The thing measured last, without verb.
    topic: String,
    /// The names of the last group, in order.
    group: Vec<String>,
    /// The last rank's name.
    rank: String,
    /// The verb that governs the list at hand, and its clause.
    verb: String,
    verb_class: Option<Verb>,
    clause: usize,
    is_over_years: bool,
}

/// A sentence with its numbers.
#[derive(Clone, Copy)]
pub(super) struct Sentence<'a> {
    pub(super) chars: &'a [char],
    pub(super) quantities: &'a [Quantity],
    pub(super) sites: &'a [Site],
    pub(super) clauses: &'a [Range<usize>],
}

/// Names every site of a sentence, in order.
pub(super) fn read(sentence: Sentence<'_>) -> Vec<Named> {
    let mut found = Vec::with_capacity(sentence.sites.len());
    let mut carry = Carry::default();
    let mut start = 0;
    while start < sentence.sites.len() {
        let end = group_end(sentence, start);
        found.extend(group(sentence, start..end, &mut carry));
        start = end;
    }
    found
}

/// Where the group that begins at `start` ends: numbers with nothing between but list marks.
fn group_end(sentence: Sentence<'_>, start: usize) -> usize {
    let is_member = |site: &&Site| {
        let words = sentence.words(&site.lead);
        let words = words.trim_matches(['、', '和', '及', '与', '第', '以', '前', ' ']);
        matches!(site.joint, Joint::Listed | Joint::Glued) && words.is_empty()
    };
    let members = sentence
        .sites
        .iter()
        .skip(start + 1)
        .take_while(is_member)
        .count();
    start + 1 + members
}

impl Sentence<'_> {
    fn words(&self, range: &Range<usize>) -> String {
        self.chars
            .get(range.clone())
            .unwrap_or_default()
            .iter()
            .collect()
    }

    fn quantity(&self, site: &Site) -> Option<&Quantity> {
        self.quantities.get(site.quantity)
    }

    fn site(&self, index: usize) -> Option<&Site> {
        self.sites.get(index)
    }

    /// The words behind a site, taken apart.
    fn tail(&self, index: usize) -> Tail {
        self.site(index)
            .map(|it| tail::read(&self.words(&it.tail)))
            .unwrap_or_default()
    }

    /// Whether 的 follows the number: it describes the noun behind.
    fn is_attribute(&self, index: usize) -> bool {
        let Some(end) = self
            .site(index)
            .and_then(|it| self.quantity(it))
            .map(|it| it.outer_end)
        else {
            return false;
        };
        self.chars.get(end) == Some(&'的')
    }

    /// What an earlier clause of the sentence speaks of, where none of its words is a number's own.
    fn subject(&self, clause: usize) -> String {
        for range in self.clauses.iter().take(clause) {
            let words = self.words(range);
            let noun = tail::read(opened(&words)).noun;
            if (2..=12).contains(&noun.chars().count()) && lead::verbs(&noun).1.is_none() {
                return noun;
            }
        }
        String::new()
    }
}

/// A clause without the cues that open it.
fn opened(words: &str) -> &str {
    let mut rest = strip_edges(words);
    while let Some(cue) = longest_prefix(rest, CUES).filter(|it| it.chars().count() > 1) {
        rest = strip_edges(rest.get(cue.len()..).unwrap_or_default());
    }
    rest
}

/// Names the numbers of one group.
fn group(sentence: Sentence<'_>, range: Range<usize>, carry: &mut Carry) -> Vec<Named> {
    let Some(first) = sentence.site(range.start) else {
        return Vec::new();
    };
    let is_rank = sentence
        .quantity(first)
        .is_some_and(|it| it.form == Form::Rank);
    let mut lead = lead::read(&sentence.words(&first.lead), is_rank);
    inherit(&mut lead, first, carry);
    let count = range.len();
    let mut doubt = None;
    let names = if count == 1 {
        vec![single(sentence, range.start, &lead, carry)]
    } else {
        let (names, found_doubt) = several(sentence, range.clone(), &lead, carry);
        doubt = found_doubt;
        names
    };
    carry.remember(&lead, first);
    names
        .into_iter()
        .zip(range)
        .map(|(name, index)| {
            let name = tidy(&name);
            let unnamed = name.is_empty();
            let name = if unnamed {
                sentence.fallback(index)
            } else {
                name
            };
            let doubt = if unnamed { Some(Doubt::NoName) } else { doubt };
            Named {
                name,
                lead: lead.clone(),
                doubt,
                evidence: sentence.evidence(index),
            }
        })
        .collect()
}

impl Sentence<'_> {
    /// The clause itself, where no name was found.
    fn fallback(&self, index: usize) -> String {
        let clause = self.site(index).and_then(|it| self.clauses.get(it.clause));
        clause
            .map(|it| self.words(it))
            .unwrap_or_default()
            .chars()
            .take(24)
            .collect()
    }

    fn evidence(&self, index: usize) -> Vec<Range<usize>> {
        let Some(site) = self.site(index) else {
            return Vec::new();
        };
        [site.lead.clone(), site.tail.clone()]
            .into_iter()
            .filter(|it| it.start < it.end)
            .collect()
    }
}

/// A list member without a verb is governed by the verb of the first: `新增A 22家、B 20家`.
fn inherit(lead: &mut Lead, site: &Site, carry: &Carry) {
    let is_listed = site.joint == Joint::Listed && site.clause == carry.clause;
    if is_listed
        && lead.verb_class.is_none()
        && lead.link == Link::None
        && !CARRIED_HEADS.contains(&lead.noun.as_str())
    {
        lead.verb_class = carry.verb_class;
        lead.verb.clone_from(&carry.verb);
        lead.is_over_years |= carry.is_over_years;
    }
}

impl Carry {
    fn remember(&mut self, lead: &Lead, site: &Site) {
        if site.clause != self.clause || lead.verb_class.is_some() {
            self.verb_class = lead.verb_class;
            self.verb.clone_from(&lead.verb);
        }
        self.is_over_years = lead.is_over_years;
        self.clause = site.clause;
    }

    fn topic_or(&self, fallback: impl FnOnce() -> String) -> String {
        if self.topic.is_empty() {
            fallback()
        } else {
            self.topic.clone()
        }
    }
}

/// The name of a number that stands alone.
fn single(sentence: Sentence<'_>, index: usize, lead: &Lead, carry: &mut Carry) -> String {
    let tail = sentence.tail(index);
    let Some(site) = sentence.site(index) else {
        return String::new();
    };
    let Some(quantity) = sentence.quantity(site) else {
        return String::new();
    };
    let subject = || sentence.subject(site.clause);
    match lead.link {
        Link::Rank => ranked(lead, carry, subject),
        Link::Share => {
            let whole = if lead.noun.is_empty() {
                carry.topic_or(subject)
            } else {
                lead.noun.clone()
            };
            format!("{whole}占{}比重", lead.place)
        }
        Link::Up | Link::Down | Link::Gap => {
            let name = own_or_carried(lead, carry, subject);
            carry.topic.clone_from(&name);
            name
        }
        Link::None | Link::Level if is_proportion(quantity) && lead.link == Link::None => {
            proportion(lead, &tail, carry, subject)
        }
        Link::None | Link::Level => counted(sentence, index, lead, &tail, carry),
    }
}

fn is_proportion(quantity: &Quantity) -> bool {
    matches!(quantity.unit.as_str(), "%" | "‰" | "成")
        || matches!(quantity.value, Value::Fraction(..))
}

/// `居全国第2位`: the thing ranked, the field, and the word 排名.
fn ranked(lead: &Lead, carry: &mut Carry, subject: impl FnOnce() -> String) -> String {
    if lead.noun.is_empty() && lead.place.is_empty() && !carry.rank.is_empty() {
        return carry.rank.clone();
    }
    let thing = if lead.noun.is_empty() {
        carry.topic_or(subject)
    } else {
        lead.noun.clone()
    };
    let thing = thing.trim_end_matches("排名");
    let place = lead.place.trim_end_matches("排名");
    carry.rank = format!("{thing}{place}排名");
    carry.rank.clone()
}

/// The noun before a change, or the thing measured last: `生产总值达450亿元、增长8%`.
fn own_or_carried(lead: &Lead, carry: &Carry, subject: impl FnOnce() -> String) -> String {
    if lead.noun.is_empty() {
        return carry.topic_or(subject);
    }
    if CARRIED_HEADS.contains(&lead.noun.as_str()) && !carry.topic.is_empty() {
        return with_head(&carry.topic, &lead.noun);
    }
    lead.noun.clone()
}

/// `95%的事项实现全国网办`, `新增财力80%以上用于民生领域`, `覆盖率达70%`.
fn proportion(
    lead: &Lead,
    tail: &Tail,
    carry: &mut Carry,
    subject: impl FnOnce() -> String,
) -> String {
    let behind = format!("{}{}", tail.noun, tail.predicate.replacen("实现", "", 1));
    if behind.is_empty() {
        let name = own_or_carried(lead, carry, subject);
        carry.topic.clone_from(&name);
        return name;
    }
    let noun = if lead.has_examples {
        ""
    } else {
        lead.noun.as_str()
    };
    carry.topic.clone_from(&tail.noun);
    format!("{noun}{behind}比例")
}

/// The thing counted, before or behind the number.
fn counted(
    sentence: Sentence<'_>,
    index: usize,
    lead: &Lead,
    tail: &Tail,
    carry: &mut Carry,
) -> String {
    let noun = lead.noun.as_str();
    if sentence.is_attribute(index)
        && let Some(name) = attribute(sentence, index, noun, tail)
    {
        return name;
    }
    if CARRIED_HEADS.contains(&noun) && !carry.topic.is_empty() && tail.noun.is_empty() {
        return with_head(&carry.topic, noun);
    }
    let clause = sentence.site(index).map_or(0, |it| it.clause);
    let thing = if noun.is_empty() || lead.has_examples {
        from_behind(sentence, index, noun, tail)
    } else {
        joined(noun, tail)
    };
    let thing = if thing.is_empty() {
        carry.topic_or(|| sentence.subject(clause))
    } else {
        thing
    };
    carry.topic.clone_from(&thing);
    if thing.starts_with(&lead.verb) {
        thing
    } else {
        format!("{}{thing}", lead.verb)
    }
}

/// The noun before, completed by the one behind: `地铁三期规划7条线路`.
fn joined(noun: &str, tail: &Tail) -> String {
    let owner = owner(noun);
    if tail.noun.is_empty() {
        noun.to_owned()
    } else {
        format!("{owner}{}", tail.noun)
    }
}

/// The words before a number that the noun behind completes, without a place or verb of their own:
/// `支持青岛片区在物流等领域形成30项成果` is about 青岛片区, `健儿在冬运会上获得62枚金牌` about 冬运会.
fn owner(noun: &str) -> String {
    let mut rest = noun;
    for end in [
        "形成",
        "获得",
        "荣获",
        "夺得",
        "取得",
        "斩获",
        "建成",
        "拥有",
        "新增",
        "推出",
        "完成",
        "实现",
        "设立",
        "现有",
        "规划建设",
        "共有",
    ] {
        rest = rest.strip_suffix(end).unwrap_or(rest);
    }
    if let Some(at) = rest.find('在') {
        let inner = rest.get(at + '在'.len_utf8()..).unwrap_or_default();
        if let Some(event) = inner.strip_suffix(['上', '中']) {
            return event.to_owned();
        }
        if inner.ends_with("领域") || inner.ends_with("方面") {
            return rest.get(..at).unwrap_or_default().to_owned();
        }
    }
    rest.to_owned()
}

/// The noun behind a number, with what its predicate adds.
fn from_behind(sentence: Sentence<'_>, index: usize, examples: &str, tail: &Tail) -> String {
    let noun = tail.noun.as_str();
    if noun.is_empty() {
        let next = sentence.tail(index + 1).noun;
        if !examples.is_empty() {
            return next;
        }
        return if sentence
            .site(index + 1)
            .is_some_and(|it| it.joint == Joint::Glued)
        {
            next
        } else {
            tail.predicate.clone()
        };
    }
    let is_generic = GENERIC_NOUNS.contains(&noun);
    if is_generic && let Some(object) = honour(&tail.predicate) {
        return if object.ends_with(noun) || noun.chars().count() == 1 {
            object
        } else {
            format!("{object}{noun}")
        };
    }
    if is_generic && !examples.is_empty() {
        return format!("{examples}等{noun}");
    }
    match ["完成", "实现", "基本完成", "全部完成"]
        .iter()
        .find_map(|it| tail.predicate.strip_prefix(it))
    {
        Some(done) if (2..=8).contains(&done.chars().count()) && !done.contains('，') => {
            format!("{noun}{done}")
        }
        _ => noun.to_owned(),
    }
}

/// What a thing was chosen for: `入选国家首批“数字领航”企业`, `在重组中获得批复`.
fn honour(predicate: &str) -> Option<String> {
    if let Some(place) = predicate.strip_prefix('在') {
        let end = ["中", "上"].iter().filter_map(|it| place.find(it)).min()?;
        return place.get(..end).map(str::to_owned);
    }
    let verb = longest_prefix(predicate, HONOURING)?;
    let object = predicate.get(verb.len()..)?;
    (object.chars().count() >= 3).then(|| object.to_owned())
}

/// `总投资3496亿元的城市基础设施建设项目`: the noun behind, and what of it is measured.
fn attribute(sentence: Sentence<'_>, index: usize, noun: &str, tail: &Tail) -> Option<String> {
    let measure = longest_suffix(noun, ATTRIBUTES)?;
    let head = if tail.noun.is_empty() {
        sentence.tail(index + 1).noun
    } else {
        tail.noun.clone()
    };
    let measure = match measure {
        "高" => "高度",
        "长" => "长度",
        it => it,
    };
    (!head.is_empty()).then(|| format!("{head}{measure}"))
}

/// The topic with a head of its own: 粮食播种面积 and 产量 make 粮食产量.
fn with_head(topic: &str, head: &str) -> String {
    if matches!(head, "累计" | "总数" | "总量" | "总数量" | "数量") {
        let word = if head == "累计" { "总数" } else { head };
        return if topic.ends_with(word) {
            topic.to_owned()
        } else {
            format!("{topic}{word}")
        };
    }
    let bare = [
        "播种面积",
        "种植面积",
        "总产量",
        "产量",
        "面积",
        "总投资",
        "总产值",
        "产值",
        "余额",
        "数量",
    ]
    .iter()
    .find_map(|it| topic.strip_suffix(it))
    .filter(|it| !it.is_empty())
    .unwrap_or(topic);
    format!("{bare}{head}")
}

/// The names of a group's numbers, and a doubt where names and numbers do not come out even.
fn several(
    sentence: Sentence<'_>,
    range: Range<usize>,
    lead: &Lead,
    carry: &mut Carry,
) -> (Vec<String>, Option<Doubt>) {
    let count = range.len();
    let tails: Vec<Tail> = range.clone().map(|it| sentence.tail(it)).collect();
    let has_own_nouns = tails.iter().any(|it| !it.noun.is_empty())
        && (lead.noun.is_empty()
            || lead.has_examples
            || !lead.is_distributed
                && lead.link == Link::None
                && tails.iter().all(|it| !it.noun.is_empty()));
    if has_own_nouns {
        return (own_nouns(lead, &tails, carry), None);
    }
    let clause = sentence.site(range.start).map_or(0, |it| it.clause);
    if lead.noun.is_empty() {
        if carry.group.len() == count {
            let names = carry.group.iter().map(|it| with_link(it, lead)).collect();
            return (names, None);
        }
        let topic = carry.topic_or(|| sentence.subject(clause));
        if let Some(names) = coordination::split(&topic, count) {
            carry.group.clone_from(&names);
            return (names.iter().map(|it| with_link(it, lead)).collect(), None);
        }
        let name = format!("{}{}", lead.verb, with_link(&topic, lead));
        return (
            vec![name; count],
            lead.is_distributed.then_some(Doubt::UnequalLists),
        );
    }
    let noun = joined(&lead.noun, tails.last().unwrap_or(&Tail::default()));
    carry.topic.clone_from(&noun);
    let has_one_unit = sentence.has_one_unit(&range);
    if let Some(names) =
        coordination::split(&noun, count).filter(|_| lead.is_distributed || has_one_unit)
    {
        carry.group.clone_from(&names);
        return (
            names
                .iter()
                .map(|it| with_link(&format!("{}{it}", lead.verb), lead))
                .collect(),
            None,
        );
    }
    let name = with_link(&format!("{}{noun}", lead.verb), lead);
    (
        vec![name; count],
        lead.is_distributed.then_some(Doubt::UnequalLists),
    )
}

impl Sentence<'_> {
    fn has_one_unit(&self, range: &Range<usize>) -> bool {
        let mut units = range
            .clone()
            .filter_map(|it| self.site(it))
            .filter_map(|it| self.quantity(it))
            .map(|it| it.unit.as_str());
        let first = units.next();
        units.all(|it| Some(it) == first)
    }
}

/// A name with what 分别, 占 or 居 adds to it.
fn with_link(name: &str, lead: &Lead) -> String {
    match lead.link {
        Link::Rank => format!("{name}{}排名", lead.place.trim_start_matches("分别居")),
        Link::Share => format!("{name}占{}比重", lead.place),
        _ if lead.is_distributed && CARRIED_HEADS.contains(&lead.place.as_str()) => {
            format!("{name}{}", lead.place)
        }
        _ => name.to_owned(),
    }
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
    if let Some(last) = nouns.last() {
        carry.topic.clone_from(last);
    }
    let owner = if lead.has_examples || lead.noun.is_empty() {
        String::new()
    } else {
        owner(&lead.noun)
    };
    nouns
        .into_iter()
        .map(|it| format!("{}{owner}{it}", lead.verb))
        .collect()
}

/// Region words and marks at the ends of a name say nothing.
fn tidy(name: &str) -> String {
    let mut rest = name.trim_matches(['、', '，', ' ', '的', '：', '—', '-', '；']);
    for region in [
        "全市", "全省", "全县", "全区", "全州", "我市", "我省", "我县", "我区", "全年",
    ] {
        if let Some(inner) = rest
            .strip_prefix(region)
            .filter(|it| it.chars().count() > 1 && !it.starts_with('域'))
        {
            rest = inner;
        }
    }
    rest.trim_matches(['、', '，', ' ', '的']).to_owned()
}
