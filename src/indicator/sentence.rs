//! A sentence with its numbers and the words around them.

mod earlier;

use super::Period;
use super::lexicon::{ATTRIBUTES, CARRIED_HEADS, GENERIC_NOUNS, LEVEL_LINKS, NO_LINKS};
use super::site::{self, Joint, Site};
use super::tail::{self, Tail};
use super::verb;
use super::words::{List, list, starts_with_any, without_end, words_to};
use crate::quantity::{Form, Quantity, Value};
use crate::text::is_clause_end;
use std::cell::OnceCell;
use std::ops::Range;

/// The folded characters of a sentence, its numbers and clauses.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    pub(super) chars: &'a [char],
    pub(super) quantities: &'a [Quantity],
    pub(super) clauses: Vec<Range<usize>>,
    /// The numbers that measure, in order.
    pub(super) sites: Vec<Site>,
    /// The characters as one text, and where in it each begins.
    text: String,
    bytes: Vec<usize>,
    /// The first clause that opens with a noun, and the noun: looked for once, since a long sentence asks for it often.
    subject: OnceCell<Option<(usize, String)>>,
    /// The clauses that state a year for the rest, in order.
    years: OnceCell<Vec<(usize, Period)>>,
}

/// How many characters of a clause are read for what it says of a number elsewhere; a clause may be as long as the text.
const REACH: usize = 64;

impl<'a> Sentence<'a> {
    pub(super) fn new(chars: &'a [char], quantities: &'a [Quantity]) -> Self {
        let clauses = site::clauses(chars, quantities);
        let sites = site::sites(chars, quantities, &clauses);
        let mut text = String::with_capacity(3 * chars.len());
        let mut bytes = Vec::with_capacity(chars.len());
        for c in chars {
            bytes.push(text.len());
            text.push(*c);
        }
        Self {
            chars,
            quantities,
            clauses,
            sites,
            text,
            bytes,
            subject: OnceCell::new(),
            years: OnceCell::new(),
        }
    }

    pub(super) fn words(&self, range: &Range<usize>) -> &str {
        let byte = |at: usize| self.bytes.get(at).copied().unwrap_or(self.text.len());
        let bytes = byte(range.start)..byte(range.end);
        self.text.get(bytes).unwrap_or_default()
    }

    /// The first words of a clause; empty where there is none such.
    fn clause(&self, index: usize) -> &str {
        let range = self
            .clauses
            .get(index)
            .map(|it| it.start..it.end.min(it.start + REACH));
        range.map(|it| self.words(&it)).unwrap_or_default()
    }

    /// The words of a site's clause around its number.
    pub(super) fn around(&self, site: &Site) -> &str {
        // `去年超收9亿元，其中县级超收4亿元`: a part is told with its whole.
        let is_part = site.clause > 0 && self.clause(site.clause).starts_with("其中");
        let whole = self.clauses.get(site.clause - usize::from(is_part));
        let (Some(clause), Some(whole)) = (self.clauses.get(site.clause), whole) else {
            return "";
        };
        let (start, end) = (site.lead.end.saturating_sub(REACH), site.tail.start + REACH);
        self.words(&(whole.start.max(start)..clause.end.min(end)))
    }

    pub(super) fn site(&self, index: usize) -> Option<&Site> {
        self.sites.get(index)
    }

    pub(super) fn quantity(&self, index: usize) -> Option<&'a Quantity> {
        self.quantities.get(self.sites.get(index)?.quantity)
    }

    /// The words behind a site, taken apart.
    pub(super) fn tail(&self, index: usize) -> Tail {
        self.site(index)
            .map(|it| tail::read(self.words(&it.tail)))
            .unwrap_or_default()
    }

    /// The words before a site that an attribute describes, as a noun: `年产5万吨的(生产线)2条`.
    pub(super) fn lead_noun(&self, index: usize) -> String {
        let site = self.site(index).filter(|it| it.joint == Joint::Attribute);
        site.map(|it| tail::read(self.words(&it.lead)).noun)
            .unwrap_or_default()
    }

    /// Whether the number is a position.
    pub(super) fn is_rank(&self, index: usize) -> bool {
        self.quantity(index).is_some_and(|it| it.form == Form::Rank)
    }

    /// Whether the number is a part of something: `%`, `1/3`, 成.
    pub(super) fn is_proportion(&self, index: usize) -> bool {
        let is_part = |it: &Quantity| {
            matches!(it.unit.as_str(), "%" | "‰" | "成") || matches!(it.value, Value::Fraction(..))
        };
        self.quantity(index).is_some_and(is_part)
    }

    /// Whether the number says by how many places a rank changed: `上升3位`, `提升11个位次`.
    pub(super) fn is_shift(&self, index: usize) -> bool {
        self.quantity(index).is_some_and(|it| {
            let is_place = matches!(it.unit.as_str(), "位" | "个位次" | "位次");
            let before = it.outer_start.saturating_sub(4)..it.outer_start;
            let is_place = is_place || it.unit == "名" && self.words(&before).starts_with("排名");
            is_place && it.form == Form::Measure
        })
    }

    /// Whether the number can be a change: a part of something, points or times.
    pub(super) fn is_change(&self, index: usize) -> bool {
        let counts_change = |it: &Quantity| matches!(it.unit.as_str(), "个百分点" | "倍");
        self.is_proportion(index) || self.quantity(index).is_some_and(counts_change)
    }

    /// Whether the number is told as a change by what follows it: `保持10%以上增长`, `8%的增速`.
    pub(super) fn is_growth(&self, index: usize) -> bool {
        if !self.is_proportion(index) {
            return false;
        }
        let tail = self.tail(index);
        let words = match tail.noun.as_str() {
            "" => tail.predicate.as_str(),
            noun => noun,
        };
        matches!(words, "增长" | "增速" | "增幅" | "的增长" | "的增速")
    }

    /// Whether 突破, 超过 or 超 leads to the number: it is a state, whatever the numbers before are.
    pub(super) fn is_reached(&self, index: usize) -> bool {
        let before = self
            .quantity(index)
            .and_then(|it| self.chars.get(it.outer_start..it.start));
        matches!(
            before.unwrap_or_default(),
            ['突', '破', ..] | ['超', '过', ..] | ['超']
        )
    }

    /// The noun that a number shares with the next one of its clause: `6家企业总产值35亿元`, `178家企业反映诉求247个`,
    /// `新建5万亩、改造3万亩农田`. Empty where the words between lead from one to the other.
    pub(super) fn noun_between(&self, index: usize) -> String {
        let Some(next) = self.site(index + 1) else {
            return String::new();
        };
        let words = self.words(&next.lead);
        if next.joint == Joint::Listed {
            let verbs = words.trim_start_matches('、');
            let is_act = !verbs.is_empty() && verb::chain(verbs).len == verbs.len();
            let shares = is_act && self.has_one_unit(&(index..index + 2));
            return if shares {
                self.tail(index + 1).noun
            } else {
                String::new()
            };
        }
        // `考核的16项指标中有9项`
        let words = words.strip_suffix("中有").unwrap_or(words);
        if !matches!(next.joint, Joint::Inline | Joint::Attribute) {
            return String::new();
        }
        if verb::chain(words).class.is_some() || LEVEL_LINKS.at_start(words).is_some() {
            return String::new();
        }
        if ATTRIBUTES.has(words) {
            return self.tail(index + 1).noun;
        }
        const GIVING: List = list!("减免 发放 兑现 拨付 办理 返还 退税 解决");
        let given = GIVING.iter().filter_map(|it| words.find(it)).min();
        let words = words_to(words, given.filter(|at| *at > 0).unwrap_or(words.len()));
        let noun = without_rate(&tail::read(without_link(words)).noun).to_owned();
        // `80种产品产能全国第一`
        let noun =
            without_end(&noun, list!("全国第 全省第 全球第")).map_or(noun.clone(), str::to_owned);
        let bare = CARRIED_HEADS
            .at_end(&noun)
            .and_then(|it| noun.strip_suffix(it))
            .filter(|it| it.chars().count() > 1);
        bare.map_or(noun.clone(), str::to_owned)
    }

    /// The noun that two places share: `城东区20个、城西区30个重点项目`, or that something is said of: `考核的16项指标中有9项`.
    pub(super) fn noun_of_neighbour(&self, index: usize, place: &str) -> Option<String> {
        const PLACES: [char; 7] = ['区', '县', '市', '镇', '乡', '村', '园'];
        let next = self.site(index + 1)?;
        let is_part = self.words(&next.lead).ends_with("中有");
        if is_part && self.words(&self.site(index)?.lead).ends_with('的') {
            return Some(self.noun_between(index));
        }
        let next = Some(next).filter(|it| it.joint == Joint::Listed)?;
        let are_places = place.ends_with(PLACES) && self.words(&next.lead).ends_with(PLACES);
        let shares = are_places && self.has_one_unit(&(index..index + 2));
        shares.then(|| self.tail(index + 1).noun)
    }

    /// What a sum is spent on, told behind it: `投资6亿元，实施县医院迁建工程`, `投资6亿元改造公路180公里`,
    /// `投资6亿元，新建20所学校`.
    pub(super) fn purpose(&self, index: usize) -> Option<String> {
        let start = self.quantity(index)?.outer_end;
        let next = self.quantity(index + 1).map(|it| it.outer_start);
        let reach = start + REACH;
        let words = self.words(&(start..next.unwrap_or(reach).min(reach).min(self.chars.len())));
        let words = words.strip_prefix('，').unwrap_or(words);
        let end = words.find(is_clause_end);
        let chain = verb::chain(words);
        chain.class?;
        if starts_with_any(words, list!("惠及 覆盖 服务 支持 带动 撬动")) {
            return None;
        }
        let object = words.get(chain.len..end.unwrap_or(words.len()))?;
        let noun = match object {
            "" => self.tail(index + 1).noun,
            _ => tail::read(object).noun,
        };
        let noun = of_list(noun.trim_start_matches("一批"));
        let is_noun = (2..=14).contains(&noun.chars().count()) && !GENERIC_NOUNS.has(&noun);
        is_noun.then_some(noun)
    }

    /// Whether the clause ends with the number.
    pub(super) fn closes_clause(&self, index: usize) -> bool {
        self.site(index).is_none_or(|it| it.tail.is_empty())
    }

    /// Whether ； stands before the number's clause.
    pub(super) fn begins_anew(&self, index: usize) -> bool {
        self.mark_before(index) == Some('；')
    }

    /// Whether a bracket holds the number's clause.
    pub(super) fn opens_bracket(&self, index: usize) -> bool {
        self.mark_before(index) == Some('（')
    }

    /// The mark before the number's clause.
    fn mark_before(&self, index: usize) -> Option<char> {
        let clause = self.clauses.get(self.site(index)?.clause)?;
        self.chars.get(clause.start.checked_sub(1)?).copied()
    }

    /// Whether 的 follows the number: it describes the noun behind.
    pub(super) fn is_attribute(&self, index: usize) -> bool {
        let end = self.quantity(index).map(|it| it.outer_end);
        end.and_then(|it| self.chars.get(it)) == Some(&'的')
    }

    pub(super) fn has_one_unit(&self, range: &Range<usize>) -> bool {
        let mut units = range
            .clone()
            .filter_map(|it| self.quantity(it))
            .map(|it| it.unit.as_str());
        let first = units.next();
        units.all(|it| Some(it) == first)
    }

    /// The clause itself, where no name was found.
    pub(super) fn fallback(&self, index: usize) -> String {
        let clause = self
            .site(index)
            .map(|it| self.clause(it.clause))
            .unwrap_or_default();
        clause.chars().take(24).collect()
    }
}

/// `园路、步道等公园设施`: the kind, else the first for all of them.
fn of_list(noun: &str) -> String {
    let Some((first, others)) = noun.split_once('、') else {
        return noun.to_owned();
    };
    let kind = others
        .rsplit_once('等')
        .map_or("", |it| it.1.trim_start_matches("一批"));
    match kind.chars().count() {
        4.. => kind.to_owned(),
        _ if first.chars().count() > 1 => format!("{first}等"),
        _ => String::new(),
    }
}

/// `30条重点河流整治率提高至(90%)`: the words without what leads to the next number.
fn without_link(words: &str) -> &str {
    let mut rest = words;
    while let Some(link) = LEVEL_LINKS
        .at_end(rest)
        .filter(|it| it.len() < rest.len() && NO_LINKS.at_end(rest).is_none())
    {
        rest = words_to(rest, rest.len() - link.len());
    }
    rest
}

/// `重点河流整治率`: the thing that the rate is of, without what was done to it.
fn without_rate(noun: &str) -> &str {
    let act = |it: &str| it.char_indices().nth_back(1).map(|it| it.0);
    let bare = noun.strip_suffix('率').and_then(|it| it.get(..act(it)?));
    bare.filter(|it| it.chars().count() > 1).unwrap_or(noun)
}
