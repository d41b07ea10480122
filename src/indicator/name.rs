//! What a number measures: the shortest phrase that a reader understands with no other context.
//!
//! The numbers of a sentence are read in order. A group is a run of numbers with nothing but 、 or 和 between;
//! its names come from the words before (`蔬菜、肉蛋奶产量分别达到650万吨、100万吨`) or behind (`27个省级、100个市级示范村`).
//! A number with no noun of its own takes the one before: `开行中欧班列770列、增长24%`.
//! Not handled: a subject that only an earlier sentence names.

use super::Doubt;
use super::lead::{self, Lead, Link, Number};
use super::lexicon::{ATTRIBUTES, CARRIED_HEADS, HEADS, PLAN_NOUNS, RATES, Verb};
use super::sentence::Sentence;
use super::site::{Joint, Site};
use super::words::{contains_any, list, starts_with_any, words_from};
use super::{Period, counted, field, heads, list, medal, period, phrase, repeat, verb};
use crate::text::without_ending;
use std::ops::Range;

/// How many characters a name may have; the longest of sixty reports has 61, and a longer one is a clause.
const LONGEST: usize = 64;

/// A number with its name and what its words say.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) lead: Lead,
    /// Why the name is unsure; `None` for a sure one.
    pub(super) doubt: Option<Doubt>,
}

/// What later numbers of a sentence take over from earlier ones.
#[derive(Debug, Default)]
pub(super) struct Carry {
    /// The thing measured last, without verb.
    pub(super) topic: String,
    /// The share measured last, for the change in percentage points behind it.
    pub(super) share: String,
    /// The share names its own thing: `服务业占比重达50%`, not `、占全省5%`.
    is_own_share: bool,
    /// The names measured so far in the sentence, in order.
    pub(super) recent: Vec<String>,
    /// The names of the last clause, and its index.
    listed: Vec<String>,
    listed_in: usize,
    /// The names of the last group, in order.
    pub(super) group: Vec<String>,
    /// The last name, if it was completed from an earlier one: what a change behind it is of.
    pub(super) headed: String,
    /// The games of the last count of medals.
    games: String,
    /// The last rank's name, and the thing ranked.
    rank: String,
    ranked: String,
    /// Among whose the next rank is, where a count of them stands before it.
    field: String,
    /// The verb that governs the list at hand, and its clause.
    verb: String,
    verb_class: Option<Verb>,
    /// The unit of what the last verb governed.
    verb_unit: String,
    pub(super) clause: usize,
    /// How the last number was led to.
    pub(super) link: Option<Link>,
    is_over_years: bool,
    /// How many years the last number was of, where its words told.
    span: Option<u16>,
}

/// Names every measuring number of a sentence, in order.
pub(super) fn read(sentence: &Sentence<'_>) -> Vec<Named> {
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

/// Where the group that begins at `start` ends: numbers with nothing between but list marks, changes apart from amounts.
fn group_end(sentence: &Sentence<'_>, start: usize) -> usize {
    let is_change = sentence.is_change(start);
    let is_member = |index: &usize| {
        let Some(site) = sentence.site(*index) else {
            return false;
        };
        let words = sentence.words(&site.lead);
        let words = words.trim_matches(['、', '和', '及', '与', '第', '以', '前', ' ']);
        let is_beside = matches!(site.joint, Joint::Listed | Joint::Glued)
            && (words.is_empty() || RATES.has(words));
        is_beside
            && sentence.is_change(*index) == is_change
            && (!sentence.is_reached(*index) || sentence.is_reached(start))
    };
    start
        + 1
        + (start + 1..sentence.sites.len())
            .take_while(is_member)
            .count()
}

/// Names the numbers of one group.
fn group(sentence: &Sentence<'_>, range: Range<usize>, carry: &mut Carry) -> Vec<Named> {
    let Some(first) = sentence.site(range.start) else {
        return Vec::new();
    };
    let words = sentence.words(&first.lead);
    let (years, words) = period::of_each(words, range.len());
    let lead = lead_of(sentence, &range, first, words, carry);
    let unit = |index: usize| sentence.quantity(index).map_or("", |it| it.unit.as_str());
    let units: Vec<&str> = range.clone().map(unit).collect();
    let medals = medal::names(&units, &lead, &mut carry.games).filter(|_| !lead.is_distributed);
    let (names, doubt) = if let Some(names) = medals {
        (names, None)
    } else if let Some(field) = field::read(sentence, range.end, &lead).filter(|_| range.len() == 1)
    {
        carry.ranked = match field.subject.as_str() {
            "" => carry.topic_or_subject(sentence, range.start),
            _ => field.subject,
        };
        field.region.clone_into(&mut carry.field);
        (vec![field.members], None)
    } else if range.len() == 1 {
        (vec![single(sentence, range.start, &lead, carry)], None)
    } else {
        list::names(sentence, range.clone(), &lead, carry)
    };
    carry.remember(&lead, first, unit(range.start));
    if lead.link != Link::Rank {
        if first.clause != carry.listed_in {
            carry.listed.clear();
        }
        carry.listed_in = first.clause;
        carry.listed.extend(names.iter().cloned());
        carry.recent.extend(names.iter().cloned());
    }
    let named = |(name, index): (String, usize)| {
        let name = phrase::tidy(&name);
        let mut lead = lead.clone();
        let year = years.get(index - range.start);
        lead.period = year
            .map(|it| Period {
                first: *it,
                last: *it,
            })
            .or(lead.period);
        if name.is_empty() || name.chars().count() > LONGEST {
            return Named {
                name: sentence.fallback(index),
                lead,
                doubt: Some(Doubt::NoName),
            };
        }
        Named { name, lead, doubt }
    };
    names.into_iter().zip(range.clone()).map(named).collect()
}

/// What the words before a group say, with what they share with the words before them.
fn lead_of(
    sentence: &Sentence<'_>,
    range: &Range<usize>,
    first: &Site,
    words: &str,
    carry: &mut Carry,
) -> Lead {
    let mut lead = lead::read(words, number(sentence, range.start));
    if lead.link == Link::None && sentence.is_reached(range.start) && lead.noun.is_empty() {
        lead.link = Link::Level;
    }
    if matches!(lead.link, Link::None | Link::Level) && sentence.is_growth(range.start) {
        lead.link = Link::Up;
    }
    if !lead.noun.is_empty() {
        carry.headed.clear();
    }
    // `人均每年增长10%`: how often the thing of the clause before is meant.
    if matches!(lead.noun.as_str(), "人均" | "户均") && lead.link != Link::None {
        lead.noun.clear();
    }
    repeat::as_goal(sentence, range.start, &mut lead, carry);
    inherit(&mut lead, first, carry);
    share_span(sentence, range.start, &mut lead, carry);
    share_verb(sentence, range.start, &mut lead, carry);
    repeat::change(sentence, range.start, &mut lead, carry);
    if lead.noun.is_empty() && range.len() == 1 && says_each(words) {
        lead.noun = carry.joined();
    } else if range.len() == 1 && carry.shares_head(&lead, words, first) {
        // `办结建议71件、提案90件，满意率`: of the things, not of the act.
        let things = carry.joined().replace(&carry.verb, "");
        lead.noun = format!("{things}{}", lead.noun);
    }
    // `2012年，产值由7亿元增加到`: where it began, the year does not tell; years tell it.
    let stated = || sentence.stated_year(first.clause);
    let tells = |it: &Period| !lead.is_base || it.first < it.last;
    lead.period = lead.period.or_else(|| stated().filter(tells));
    let is_change = matches!(lead.link, Link::Up | Link::Down);
    lead.is_over_years |= is_change && sentence.opens_over_years();
    lead
}

/// `，均同比增长5%`: of all that the clause before lists.
fn says_each(words: &str) -> bool {
    starts_with_any(words.trim_start_matches(['，', '、']), list!("均 双双 都"))
}

/// What sort of number the words before lead to.
fn number(sentence: &Sentence<'_>, index: usize) -> Number {
    if sentence.is_rank(index) {
        return Number::Rank;
    }
    if sentence.is_shift(index) || sentence.is_change(index) {
        Number::Change
    } else if sentence.tail(index).noun.is_empty() {
        Number::Plain
    } else {
        Number::Counting
    }
}

/// A list member without a verb is governed by the verb of the first: `新增A 22家、B 20家`.
fn inherit(lead: &mut Lead, site: &Site, carry: &Carry) {
    let is_listed = site.joint == Joint::Listed && site.clause == carry.clause;
    let is_bare =
        lead.verb_class.is_none() && lead.link == Link::None && !CARRIED_HEADS.has(&lead.noun);
    let is_total = lead.is_over_years && lead.noun.is_empty();
    if is_listed && is_bare && !is_total {
        lead.verb_class = carry.verb_class;
        lead.verb.clone_from(&carry.verb);
        lead.is_over_years |= carry.is_over_years;
    }
}

/// `五年累计退耕3万亩，退牧4万亩`: the next clause sums up the same years, unless it tells a state.
fn share_span(sentence: &Sentence<'_>, index: usize, lead: &mut Lead, carry: &Carry) {
    let is_next = sentence
        .site(index)
        .is_some_and(|it| it.clause <= carry.clause + 1);
    let is_state = sentence.is_reached(index) || sentence.is_change(index);
    // `年均增长6%，高于全省1个百分点`: the distance is that of the growth.
    if lead.link == Link::Gap && lead.noun.is_empty() && is_next {
        lead.is_over_years |= carry.is_over_years;
    }
    if is_next && !is_state && lead.link == Link::None && lead.span.is_none() {
        lead.span = carry.span.filter(|_| lead.period.is_none());
        lead.is_over_years |= lead.span.is_some();
    }
}

/// `新增公路6公里，其中桥梁2公里`: the part was done as the whole was.
fn share_verb(sentence: &Sentence<'_>, index: usize, lead: &mut Lead, carry: &Carry) {
    let Some(site) = sentence.site(index).filter(|it| it.joint == Joint::First) else {
        return;
    };
    let words = sentence.words(&site.lead);
    let is_part = words.trim_start_matches(['，', ' ']).starts_with("其中");
    let unit = sentence.quantity(index).map(|it| it.unit.as_str());
    let is_alike = unit == Some(carry.verb_unit.as_str());
    let is_done = lead.link == Link::None && carry.link != Some(Link::Level);
    if is_part && is_alike && is_done && lead.verb_class.is_none() && !ATTRIBUTES.has(&lead.noun) {
        lead.verb_class = carry.verb_class;
        lead.is_over_years |= carry.is_over_years;
    }
}

impl Carry {
    /// The names of the last `count` numbers; `None` where fewer were measured.
    pub(super) fn latest(&self, count: usize) -> Option<&[String]> {
        let first = self.recent.len().checked_sub(count)?;
        self.recent.get(first..)
    }

    fn remember(&mut self, lead: &Lead, site: &Site, unit: &str) {
        if lead.verb_class.is_some() {
            unit.clone_into(&mut self.verb_unit);
        }
        if site.clause != self.clause || lead.verb_class.is_some() {
            self.verb_class = lead.verb_class;
            self.verb.clone_from(&lead.verb);
        }
        self.is_over_years = lead.is_over_years;
        self.span = lead.span;
        self.clause = site.clause;
        self.link = Some(lead.link);
    }

    /// `办理建议71件、提案90件，满意率均达100%`: whether the head is that of all that the clause before lists.
    fn shares_head(&self, lead: &Lead, words: &str, site: &Site) -> bool {
        let is_of_all = || {
            contains_any(words, list!("均 都 双双"))
                || starts_with_any(&lead.noun, list!("办 满意"))
        };
        let is_next = site.clause == self.listed_in + 1 && self.listed.len() > 1;
        is_next
            && lead.noun.ends_with(['率', '度'])
            && is_of_all()
            && heads::are_carried(&lead.noun)
    }

    /// The names of the clause before, where they are `count` different ones.
    pub(super) fn listed_before(&self, clause: usize, count: usize) -> Option<&[String]> {
        let is_next = clause == self.listed_in + 1 && self.listed.len() == count;
        let differ = self.listed.windows(2).all(|it| it.first() != it.last());
        (is_next && differ).then_some(&self.listed)
    }

    /// The names of the last clause as one.
    fn joined(&self) -> String {
        let mut names: Vec<&str> = Vec::new();
        for name in self.listed.iter().map(String::as_str) {
            if !names.contains(&name) && !name.ends_with("比重") {
                names.push(name);
            }
        }
        names.join("、")
    }

    /// The thing measured last, else what an earlier clause speaks of.
    pub(super) fn topic_or_subject(&self, sentence: &Sentence<'_>, index: usize) -> String {
        let clause = sentence.site(index).map_or(0, |it| it.clause);
        if let Some(subject) = sentence.subject_between(self.clause, clause) {
            return subject;
        }
        if !self.topic.is_empty() {
            return self.topic.clone();
        }
        let subject = sentence.subject(clause);
        if subject.is_empty() {
            sentence.context(clause)
        } else {
            subject
        }
    }
}

/// The name of a number that stands alone.
fn single(sentence: &Sentence<'_>, index: usize, lead: &Lead, carry: &mut Carry) -> String {
    match lead.link {
        Link::Rank => ranked(sentence, index, lead, carry),
        Link::Share => {
            let thing = own_or_carried(sentence, index, lead, carry);
            carry.is_own_share = !lead.noun.is_empty();
            if carry.topic.is_empty() || carry.is_own_share {
                carry.topic.clone_from(&thing);
            }
            carry.share = if lead.place.is_empty() {
                format!("{thing}占比")
            } else {
                format!("{thing}占{}比重", lead.place)
            };
            carry.share.clone()
        }
        Link::Up | Link::Down | Link::Gap => changed(sentence, index, lead, carry),
        Link::None if sentence.is_proportion(index) => proportion(sentence, index, lead, carry),
        Link::Level if sentence.is_proportion(index) && !sentence.tail(index).is_empty() => {
            proportion(sentence, index, lead, carry)
        }
        Link::None | Link::Level => counted::name(sentence, index, lead, carry),
    }
}

/// `居全国第2位`: the thing ranked, the field, and the word 排名.
fn ranked(sentence: &Sentence<'_>, index: usize, lead: &Lead, carry: &mut Carry) -> String {
    if lead.noun.is_empty() && lead.place.is_empty() && !carry.rank.is_empty() {
        return carry.rank.clone();
    }
    if !carry.field.is_empty() {
        carry.rank = format!("{}{}排名", carry.ranked, std::mem::take(&mut carry.field));
        return carry.rank.clone();
    }
    let goes_on = lead.noun.is_empty() && carry.link == Some(Link::Rank);
    let thing = if goes_on && !carry.ranked.is_empty() {
        carry.ranked.clone()
    } else if lead.noun.is_empty() && carry.link == Some(Link::Share) && carry.is_own_share {
        carry.share.clone()
    } else {
        own_or_carried(sentence, index, lead, carry)
    };
    carry.ranked.clone_from(&thing);
    if carry.topic.is_empty() {
        carry.topic.clone_from(&thing);
    }
    let thing = without_ending(&thing, "排名");
    let place = without_ending(&lead.place, "排名");
    carry.rank = format!("{thing}{place}排名");
    carry.rank.clone()
}

/// A change of the noun before, or of the thing measured last: `生产总值达450亿元、增长8%`.
fn changed(sentence: &Sentence<'_>, index: usize, lead: &Lead, carry: &mut Carry) -> String {
    let in_points = sentence
        .quantity(index)
        .is_some_and(|it| it.unit == "个百分点");
    if lead.noun.is_empty() && in_points && !carry.share.is_empty() {
        return carry.share.clone();
    }
    let is_of_rank = sentence.is_shift(index) && carry.link == Some(Link::Rank);
    if lead.noun.is_empty() && is_of_rank {
        return carry.rank.clone();
    }
    let name = own_or_carried(sentence, index, lead, carry);
    if carry.headed.is_empty() {
        // `新登记企业增长5%、总量突破60万户`: the total is of all.
        let chain = verb::chain(&name);
        let added = words_from(&name, chain.len);
        let is_added = chain.class == Some(Verb::Adding) && !added.is_empty();
        carry.topic = if is_added { added } else { &name }.to_owned();
    }
    name
}

fn own_or_carried(sentence: &Sentence<'_>, index: usize, lead: &Lead, carry: &Carry) -> String {
    if lead.noun.is_empty() {
        if !carry.headed.is_empty() {
            return carry.headed.clone();
        }
        return carry.topic_or_subject(sentence, index);
    }
    if PLAN_NOUNS.has(&lead.noun) && !carry.topic.is_empty() {
        return format!("{}完成{}", carry.topic, lead.noun);
    }
    if heads::are_carried(&lead.noun) && !carry.topic.is_empty()
        || heads::is_casualty(&lead.noun, &carry.topic)
    {
        return heads::with_head(&carry.topic, &lead.noun);
    }
    let clause = sentence.site(index).map_or(0, |it| it.clause);
    let owner = heads::of_earlier(sentence, clause, &lead.noun, carry);
    owner.map_or_else(|| lead.noun.clone(), |it| heads::with_head(&it, &lead.noun))
}

/// `95%的事项实现全国网办`, `新增财力80%以上用于民生领域`, `覆盖率70%`.
fn proportion(sentence: &Sentence<'_>, index: usize, lead: &Lead, carry: &mut Carry) -> String {
    let tail = sentence.tail(index);
    let behind = format!("{}{}", tail.noun, tail.predicate.replacen("实现", "", 1));
    if behind.is_empty() || HEADS.at_end(&lead.noun).is_some() {
        let name = own_or_carried(sentence, index, lead, carry);
        carry.topic.clone_from(&name);
        return name;
    }
    // `基站8万个、覆盖95%以上行政村`
    let reaches = matches!(lead.verb.as_str(), "覆盖" | "惠及") && lead.noun.is_empty();
    let reached = format!("{}{}", carry.topic, lead.verb);
    let noun = match (lead.has_examples, reaches) {
        (true, _) => "",
        (_, true) => reached.as_str(),
        _ => lead.noun.as_str(),
    };
    carry.topic.clone_from(&tail.noun);
    format!("{noun}{behind}比例")
}
