//! What the earlier clauses of a sentence say of a number: its subject, names in a list, its producer, its year.

use super::Sentence;
use crate::indicator::lexicon::{CUES, HEADS};
use crate::indicator::words::{
    List, ends_with_any, list, parted, starts_with_any, strip_edges, without_end, without_start,
    words_from, year_at,
};
use crate::indicator::{Period, coordination, period, tail, verb};

impl Sentence<'_> {
    /// The noun that opens an earlier clause: `重大项目见形见效，新开工306个` is about 重大项目. Empty where none does.
    pub(in crate::indicator) fn subject(&self, clause: usize) -> String {
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
    pub(in crate::indicator) fn subject_between(
        &self,
        last: usize,
        clause: usize,
    ) -> Option<String> {
        let before = clause.checked_sub(1).filter(|it| *it > last || last == 0)?;
        let at = self.sites.partition_point(|it| it.clause < before);
        let is_bare = self.sites.get(at).is_none_or(|it| it.clause != before);
        self.opening_noun(before)
            .filter(|it| is_bare && HEADS.at_end(it).is_some())
    }

    /// The names that a clause before lists, one for each of `count` numbers:
    /// `推动钢铁、水泥等产业转型，产值分别达到`. `None` where no near clause lists as many.
    pub(in crate::indicator) fn listed_before(
        &self,
        clause: usize,
        count: usize,
    ) -> Option<Vec<String>> {
        let measures = |it: &usize| {
            let at = self.sites.partition_point(|site| site.clause < *it);
            self.site(at).is_some_and(|site| site.clause == *it)
        };
        let near = (clause.saturating_sub(MOST_ASIDES)..clause).rev();
        let near = near.take_while(|it| !measures(it));
        near.map(|it| self.clause(it)).find_map(|it| {
            let words = opened(it);
            let object = words_from(words, verb::chain(words).len);
            let list = object.split('等').next().unwrap_or_default();
            let noun = tail::read(without_year(list)).noun;
            let is_list = noun.contains(['、', '和', '与']);
            let names = coordination::split(without_campaign(&noun), count);
            names.filter(|_| is_list)
        })
    }

    fn opening_noun(&self, clause: usize) -> Option<String> {
        let noun = tail::read(opened(self.clause(clause))).noun;
        let is_phrase = noun.starts_with(['为', '以', '对', '把', '从', '在']);
        let is_noun = (2..=12).contains(&noun.chars().count())
            && !is_phrase
            && verb::chain(&noun).class.is_none();
        is_noun.then_some(noun)
    }

    /// What the clause before speaks of, for a noun that needs to be told of what:
    /// `深化财富管理金融综合改革，11项试点政策获批`. Empty where it does not say.
    pub(in crate::indicator) fn context(&self, clause: usize) -> String {
        let is_aside = |it: &usize| {
            let words = self.clause(*it);
            words.starts_with('在') && words.ends_with(['下', '上', '中'])
        };
        let Some(before) = (0..clause).rev().find(|it| !is_aside(it)) else {
            return String::new();
        };
        let words = opened(self.clause(before));
        let object = words_from(words, verb::chain(words).len);
        let object = without_start(object, EFFORTS).unwrap_or(object);
        let noun = tail::read(object).noun;
        let noun = without_endings(&noun);
        if (2..=14).contains(&noun.chars().count())
            && (is_quote(noun) || !noun.contains(['、', '等']))
            && !noun.contains(|c: char| c.is_ascii_digit())
            && !noun.starts_with(['以', '为', '对', '把', '在', '从'])
        {
            noun.to_owned()
        } else {
            String::new()
        }
    }

    /// What the clause before speaks of, for a head that names nothing by itself:
    /// `加大养老保险征缴力度，参保率达到95%`.
    pub(in crate::indicator) fn owner(&self, clause: usize) -> Option<String> {
        // A clause behind ； begins anew.
        let start = self.clauses.get(clause)?.start;
        let mark = start.checked_sub(1).and_then(|it| self.chars.get(it));
        let context = Some(self.context(clause)).filter(|_| mark == Some(&'，'))?;
        let noun = without_campaign(&context);
        let is_thing = noun.chars().count() >= 2 && !noun.ends_with("政策");
        is_thing.then(|| noun.to_owned())
    }

    /// The trade, firm or place that a clause speaks of, for what it puts out: `大力发展绿色食品产业`.
    pub(in crate::indicator) fn producer(&self, clause: usize) -> Option<String> {
        const PRODUCERS: List =
            list!("产业 业 经济 链 集群 园区 开发区 高新区 经开区 企业 集团 公司 项目 平台 工程");
        let range = self.clauses.get(clause)?;
        let words = opened(self.words(range));
        let object = words_from(words, verb::chain(words).len);
        let noun = tail::read(object).noun;
        let noun = without_campaign(&noun);
        // `金陵示范园等农业项目`: the kind, where the examples make the name long.
        let kind = noun.rsplit_once('等').map_or(noun, |it| it.1);
        let is_long = noun.chars().count() > LONGEST_PRODUCER;
        let noun = if is_long { kind } else { noun };
        let is_named = (3..=LONGEST_PRODUCER).contains(&noun.chars().count())
            && !noun.starts_with("一批")
            && !noun.starts_with(|c: char| c.is_ascii_digit())
            && ends_with_any(noun, PRODUCERS);
        is_named.then(|| noun.to_owned())
    }

    /// The trade that the sentence opens with: `半导体产业要加快建设`, `化工产业方面，`, `壮大化工产业，`.
    pub(in crate::indicator) fn trade(&self) -> Option<String> {
        const COURSES: List = list!(
            "方面 要 重点 加快 聚焦 抓好 集聚 蓬勃 加速 持续 围绕 升级 转型 提质 发展 高质量 集群 做大 向"
        );
        let words = opened(self.clause(0));
        let words = words_from(words, verb::chain(words).len);
        let (owner, behind) = parted(words, "产业")?;
        let is_named = (2..LONGEST_PRODUCER).contains(&owner.chars().count())
            && !owner.contains(|c: char| c.is_ascii_digit());
        let is_whole = behind.is_empty() || starts_with_any(behind, COURSES);
        (is_named && is_whole).then(|| format!("{owner}产业"))
    }

    /// Whether the sentence opens with the years that it sums up: `五年累计，`.
    pub(in crate::indicator) fn opens_over_years(&self) -> bool {
        const SPANS: List = list!("五年累计 五年来 五年间 五年内 过去五年");
        starts_with_any(self.clause(0), SPANS)
    }

    /// The year that an earlier clause states for the rest: `到2025年，产值达到5亿元`.
    pub(in crate::indicator) fn stated_year(&self, clause: usize) -> Option<Period> {
        let years = self.years.get_or_init(|| {
            let year = |it| Some((it, stated_year(self.clause(it))?));
            (0..self.clauses.len()).filter_map(year).collect()
        });
        let before = years.partition_point(|it| it.0 < clause);
        years.get(before.checked_sub(1)?).map(|it| it.1)
    }
}

/// What a campaign does to its object: 加强商圈建设 is about 商圈.
const EFFORTS: List = list!("加强 强化 加大 突出 聚焦 促进 优化 支持");

/// How many clauses back a list may stand that numbers are dealt out over.
const MOST_ASIDES: usize = 3;

/// `2023年货运量`: the year at the start belongs to no name.
fn without_year(words: &str) -> &str {
    let year = words.get(..4).and_then(year_at);
    let rest = year.and_then(|_| words_from(words, 4).strip_prefix('年'));
    rest.unwrap_or(words)
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
    const OPENINGS: List = list!("截至 截止 到 至 刚刚过去的 过去的 在");
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
    const COURSES: List = list!(
        "步伐 升级 转型 创新 全链条 发展 改造 高质量 规模 壮大 效益 征缴 扩面 提标 提质 增量 扩容 支撑 覆盖面 安全 勘探开发 生产"
    );
    let mut rest = without_endings(noun);
    while let Some(shorter) = without_end(rest, COURSES) {
        rest = without_endings(shorter);
    }
    rest
}

/// A noun without what campaigns are called: 营商环境优化提升行动 is about 营商环境.
fn without_endings(noun: &str) -> &str {
    const ENDINGS: List = list!(
        "行动 优化提升 攻坚 突破 工作 任务 中期 提升 专项 计划 建设 三年 工程 战略 作用 近年来 全省 全市 全国 开放引领 力度 进程"
    );
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
