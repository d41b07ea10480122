//! A sentence with its numbers, and what its earlier clauses say.

use super::Period;
use super::lexicon::{ATTRIBUTES, CARRIED_HEADS, CUES, HEADS, LEVEL_LINKS};
use super::period;
use super::site::{self, Joint, Site};
use super::tail::{self, Tail};
use super::verb;
use super::words::{
    ends_with_any, starts_with_any, strip_edges, without_end, words_from, words_to, year_at,
};
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
        Self {
            chars,
            quantities,
            clauses,
            sites,
            subject: OnceCell::new(),
            years: OnceCell::new(),
        }
    }

    pub(super) fn words(&self, range: &Range<usize>) -> String {
        self.chars
            .get(range.clone())
            .unwrap_or_default()
            .iter()
            .collect()
    }

    /// The first words of a clause; empty where there is none such.
    fn clause(&self, index: usize) -> String {
        let range = self
            .clauses
            .get(index)
            .map(|it| it.start..it.end.min(it.start + REACH));
        range.map(|it| self.words(&it)).unwrap_or_default()
    }

    /// The words of a site's clause around its number.
    pub(super) fn around(&self, site: &Site) -> String {
        let Some(clause) = self.clauses.get(site.clause) else {
            return String::new();
        };
        let (start, end) = (site.lead.end.saturating_sub(REACH), site.tail.start + REACH);
        self.words(&(clause.start.max(start)..clause.end.min(end)))
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
            .map(|it| tail::read(&self.words(&it.tail)))
            .unwrap_or_default()
    }

    /// The words before a site that an attribute describes, as a noun: `年产5万吨的(生产线)2条`.
    pub(super) fn lead_noun(&self, index: usize) -> String {
        let site = self.site(index).filter(|it| it.joint == Joint::Attribute);
        site.map(|it| tail::read(&self.words(&it.lead)).noun)
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
            matches!(it.unit.as_str(), "位" | "个位次" | "位次") && it.form == Form::Measure
        })
    }

    /// Whether the number can be a change: a part of something, points or times.
    pub(super) fn is_change(&self, index: usize) -> bool {
        let counts_change = |it: &Quantity| matches!(it.unit.as_str(), "个百分点" | "倍");
        self.is_proportion(index) || self.quantity(index).is_some_and(counts_change)
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

    /// The noun that a number shares with the next one of its clause: `6家企业总产值35亿元`, `178家企业反映诉求247个`.
    /// Empty where the words between lead from one to the other.
    pub(super) fn noun_between(&self, index: usize) -> String {
        let next = self.site(index + 1).filter(|it| it.joint == Joint::Inline);
        let words = next.map(|it| self.words(&it.lead)).unwrap_or_default();
        if verb::chain(&words).class.is_some() || LEVEL_LINKS.at_start(&words).is_some() {
            return String::new();
        }
        if ATTRIBUTES.has(&words) {
            return self.tail(index + 1).noun;
        }
        const GIVING: &[&str] = &[
            "减免", "发放", "兑现", "拨付", "办理", "返还", "退税", "解决",
        ];
        let given = GIVING.iter().filter_map(|it| words.find(it)).min();
        let words = words_to(&words, given.filter(|at| *at > 0).unwrap_or(words.len()));
        let noun = tail::read(words).noun;
        // `80种产品产能全国第一`
        let noun =
            without_end(&noun, &["全国第", "全省第", "全球第"]).map_or(noun.clone(), str::to_owned);
        let bare = CARRIED_HEADS
            .at_end(&noun)
            .and_then(|it| noun.strip_suffix(it))
            .filter(|it| it.chars().count() > 1);
        bare.map_or(noun.clone(), str::to_owned)
    }

    /// What a sum is spent on, told behind it: `投资6亿元，实施县医院迁建工程`, `投资6亿元改造公路180公里`.
    pub(super) fn purpose(&self, index: usize) -> Option<String> {
        let start = self.quantity(index)?.outer_end;
        let words = self.words(&(start..(start + REACH).min(self.chars.len())));
        let words = words.strip_prefix('，').unwrap_or(&words);
        let end = words.find(|c: char| is_clause_end(c) || c.is_ascii_digit());
        let chain = verb::chain(words);
        chain.class?;
        if starts_with_any(words, &["惠及", "覆盖", "服务", "支持", "带动"]) {
            return None;
        }
        let object = words.get(chain.len..end.unwrap_or(words.len()))?;
        let noun = tail::read(object).noun;
        let is_noun = (2..=14).contains(&noun.chars().count()) && !noun.contains(['、', '等']);
        is_noun.then_some(noun)
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

    /// The noun that opens an earlier clause: `重大项目见形见效，新开工306个` is about 重大项目. Empty where none does.
    pub(super) fn subject(&self, clause: usize) -> String {
        let first = self.subject.get_or_init(|| {
            (0..self.clauses.len()).find_map(|it| Some((it, self.opening_noun(it)?)))
        });
        first
            .as_ref()
            .filter(|(index, _)| *index < clause)
            .map(|it| it.1.clone())
            .unwrap_or_default()
    }

    /// The measure that the clause before opens with, if it comes behind the last number:
    /// `零售总额突破大关，达到56亿元`, `粮食面积、总产实现双增，总产762亿斤`.
    pub(super) fn subject_between(&self, last: usize, clause: usize) -> Option<String> {
        let before = clause.checked_sub(1).filter(|it| *it > last || last == 0)?;
        let at = self.sites.partition_point(|it| it.clause < before);
        let is_bare = self.sites.get(at).is_none_or(|it| it.clause != before);
        self.opening_noun(before)
            .filter(|it| is_bare && HEADS.at_end(it).is_some())
    }

    /// The measures that the clause before lists without a number: `氨氮、二氧化硫排放量首次双下降，分别下降3%、4%`.
    pub(super) fn listed_before(&self, clause: usize) -> Option<String> {
        let before = clause.checked_sub(1)?;
        let at = self.sites.partition_point(|it| it.clause < before);
        let is_bare = self.sites.get(at).is_none_or(|it| it.clause != before);
        let words = self.clause(before);
        let noun = tail::read(opened(&words)).noun;
        let noun = noun.trim_end_matches("近年来");
        let is_list = is_bare && noun.contains('、') && HEADS.at_end(noun).is_some();
        (is_list && verb::chain(noun).class.is_none()).then(|| noun.to_owned())
    }

    fn opening_noun(&self, clause: usize) -> Option<String> {
        let noun = tail::read(opened(&self.clause(clause))).noun;
        let is_phrase = noun.starts_with(['为', '以', '对', '把', '从', '在']);
        let is_noun = (2..=12).contains(&noun.chars().count())
            && !is_phrase
            && verb::chain(&noun).class.is_none();
        is_noun.then_some(noun)
    }

    /// What the clause before speaks of, for a noun that needs to be told of what:
    /// `深化财富管理金融综合改革，11项试点政策获批`. Empty where it does not say.
    pub(super) fn context(&self, clause: usize) -> String {
        let is_aside = |it: &usize| {
            let words = self.clause(*it);
            words.starts_with('在') && words.ends_with(['下', '上', '中'])
        };
        let Some(before) = (0..clause).rev().find(|it| !is_aside(it)) else {
            return String::new();
        };
        let before = self.clause(before);
        let words = opened(&before);
        let object = words_from(words, verb::chain(words).len);
        let noun = tail::read(object).noun;
        let noun = without_endings(&noun);
        if (2..=14).contains(&noun.chars().count())
            && (is_quote(noun) || !noun.contains(['、', '等']))
            && !noun.contains(|c: char| c.is_ascii_digit())
            && !noun.starts_with(['以', '为', '对', '把', '在'])
        {
            noun.to_owned()
        } else {
            String::new()
        }
    }

    /// The trade, firm or place that a clause speaks of, for what it puts out: `大力发展绿色食品产业`.
    pub(super) fn producer(&self, clause: usize) -> Option<String> {
        const PRODUCERS: &[&str] = &[
            "产业",
            "业",
            "经济",
            "链",
            "集群",
            "园区",
            "开发区",
            "高新区",
            "经开区",
            "企业",
            "集团",
            "公司",
            "项目",
            "平台",
            "工程",
        ];
        let range = self.clauses.get(clause)?;
        let words = self.words(range);
        let words = opened(&words);
        let object = words_from(words, verb::chain(words).len);
        let noun = tail::read(object).noun;
        let noun = without_campaign(&noun);
        // `金陵示范园等农业项目`: the kind, where the examples make the name long.
        let kind = noun.rsplit_once('等').map_or(noun, |it| it.1);
        let is_long = noun.chars().count() > LONGEST_PRODUCER;
        let noun = if is_long { kind } else { noun };
        let is_named = (3..=LONGEST_PRODUCER).contains(&noun.chars().count())
            && !noun.starts_with("一批")
            && ends_with_any(noun, PRODUCERS);
        is_named.then(|| noun.to_owned())
    }

    /// Whether the sentence opens with the years that it sums up: `五年累计，`.
    pub(super) fn opens_over_years(&self) -> bool {
        const SPANS: &[&str] = &["五年累计", "五年来", "五年间", "过去五年"];
        starts_with_any(&self.clause(0), SPANS)
    }

    /// The year that an earlier clause states for the rest: `到2025年，产值达到5亿元`.
    pub(super) fn stated_year(&self, clause: usize) -> Option<Period> {
        let years = self.years.get_or_init(|| {
            let year = |it| Some((it, stated_year(&self.clause(it))?));
            (0..self.clauses.len()).filter_map(year).collect()
        });
        let before = years.partition_point(|it| it.0 < clause);
        years.get(before.checked_sub(1)?).map(|it| it.1)
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

fn is_quote(words: &str) -> bool {
    words.starts_with('“') && words.ends_with('”')
}

/// How many characters the name of a trade or firm has at most.
const LONGEST_PRODUCER: usize = 16;

/// How many characters a clause that only states a time has at most: `在“十五五”时期`.
const LONGEST_TIME: usize = 10;

/// `到2025年`, `2025年底`, `“十五五”时期`: a clause that says nothing but the year.
fn stated_year(clause: &str) -> Option<Period> {
    if clause.chars().count() <= LONGEST_TIME
        && let Some(range) = period::five_year_plan(clause)
    {
        let is_end = clause.contains('末') || clause.starts_with('到');
        let first = if is_end { range.last } else { range.first };
        return Some(Period { first, ..range });
    }
    const OPENINGS: &[&str] = &["截至", "截止", "到", "至", "刚刚过去的", "过去的", "在"];
    let words = OPENINGS
        .iter()
        .fold(clause, |it, opening| it.strip_prefix(opening).unwrap_or(it));
    let (digits, tail) = words.split_at_checked(4)?;
    let year = year_at(digits)?;
    let is_date = |c: char| c.is_ascii_digit() || "月日底末".contains(c);
    let day = tail.strip_prefix('年')?;
    day.trim_start_matches(is_date)
        .is_empty()
        .then_some(Period {
            first: year,
            last: year,
        })
}

/// A clause without the cues that open it.
fn opened(words: &str) -> &str {
    let mut rest = strip_edges(words);
    while let Some(cue) = CUES.at_start(rest).filter(|it| it.chars().count() > 1) {
        rest = strip_edges(words_from(rest, cue.len()));
    }
    rest
}

/// A trade or firm without what becomes of it: 专汽产业转型升级步伐 is about 专汽产业.
fn without_campaign(noun: &str) -> &str {
    const COURSES: &[&str] = &[
        "步伐",
        "升级",
        "转型",
        "创新",
        "全链条",
        "发展",
        "改造",
        "高质量",
        "规模",
        "壮大",
        "效益",
    ];
    let mut rest = without_endings(noun);
    while let Some(shorter) = without_end(rest, COURSES) {
        rest = without_endings(shorter);
    }
    rest
}

/// A noun without what campaigns are called: 营商环境优化提升行动 is about 营商环境.
fn without_endings(noun: &str) -> &str {
    const ENDINGS: &[&str] = &[
        "行动",
        "优化提升",
        "攻坚",
        "突破",
        "工作",
        "任务",
        "中期",
        "提升",
        "专项",
        "计划",
        "建设",
        "三年",
        "工程",
        "战略",
        "作用",
        "开放引领",
        "力度",
        "进程",
    ];
    let mut rest = noun;
    loop {
        let before = rest;
        let quoted = rest
            .strip_suffix('”')
            .and_then(|it| it.rfind('“'))
            .filter(|at| *at > 0);
        rest = quoted.and_then(|at| rest.get(..at)).unwrap_or(rest);
        let shorter = without_end(rest, ENDINGS).filter(|it| it.chars().count() >= 2);
        rest = shorter.unwrap_or(rest);
        if rest == before {
            return rest;
        }
    }
}
