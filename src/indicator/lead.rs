//! What the words before a number say: which verb governs it, what is measured, and how the one leads to the other.
//!
//! `累计压减炼铁产能795万吨` has the verb 压减 and the noun 炼铁产能; `财政收入达40亿元` the noun and a level;
//! `比2010年提高7.7个百分点` a growth and no noun; `居全国第2位` a rank and its place.
//! Not handled: two verb phrases in one clause without a mark between them.

use super::Period;
use super::lexicon::{
    ADDING_STEMS, ADVERBS, CUES, DOWN_LINKS, LEVEL_LINKS, NO_LINKS, UP_LINKS, VERBS, Verb,
};
use super::words::{longest_prefix, longest_suffix, strip_edges, year_at};

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
    /// What the verb does to the count; `None` without a verb.
    pub(super) verb_class: Option<Verb>,
    /// What is measured; empty where the words before do not say.
    pub(super) noun: String,
    /// Of what the share, in which field the rank: `全国`, `全省`.
    pub(super) place: String,
    /// 比2010年, 较上年, 同比: a change against a named base.
    pub(super) is_compared: bool,
    /// 由2361.6亿元(增加到): the state before.
    pub(super) is_base: bool,
    /// 年均, 累计, 五年来: the figure is of the whole range of years.
    pub(super) is_over_years: bool,
    /// A year that is stated for this figure.
    pub(super) period: Option<Period>,
    /// `货物、集装箱吞吐量分别达到`: each name has a number of its own.
    pub(super) is_distributed: bool,
    /// 均, 各, 双双: the names share one number.
    pub(super) is_joint: bool,
    /// `海尔路立交等`: examples of what follows.
    pub(super) has_examples: bool,
}

/// Takes the words before a number apart. `is_rank` says that the number is a position.
pub(super) fn read(words: &str, is_rank: bool) -> Lead {
    let mut lead = Lead {
        link: Link::None,
        verb: String::new(),
        verb_class: None,
        noun: String::new(),
        place: String::new(),
        is_compared: false,
        is_base: false,
        is_over_years: ["年均", "累计", "五年来", "五年间"]
            .iter()
            .any(|it| words.contains(it)),
        period: None,
        is_distributed: false,
        is_joint: false,
        has_examples: false,
    };
    let words = without_brackets(words);
    let mut rest = strip_edges(&words);
    if is_rank {
        rest = rank(&mut lead, rest);
    } else {
        rest = growth(&mut lead, rest);
        if lead.link == Link::None {
            rest = level(&mut lead, rest);
            rest = share(&mut lead, rest);
        }
    }
    rest = distribution(&mut lead, rest);
    rest = comparison(&mut lead, rest);
    rest = opening(&mut lead, rest);
    let is_named_first = matches!(
        lead.link,
        Link::Up | Link::Down | Link::Share | Link::Rank | Link::Gap
    );
    if is_named_first {
        noun_first(&mut lead, rest)
    } else {
        verb_first(&mut lead, rest)
    }
    lead
}

/// Leaves out what stands in brackets: `企业（AEO）` is 企业.
fn without_brackets(words: &str) -> String {
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
        words.replace(['（', '）'], "")
    } else {
        out
    }
}

/// `居全国第`, `跃升至第`, `位列金牌榜第`.
fn rank<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    const VERBS: &[&str] = &[
        "位居",
        "位列",
        "名列",
        "排名",
        "跃居",
        "跃升至",
        "上升至",
        "升至",
        "上升到",
        "跃升到",
        "前移至",
        "进位至",
        "进至",
        "排在",
        "排",
        "居",
        "列",
        "升",
        "进入",
        "保持",
        "获得",
        "获",
        "稳居",
        "夺得",
        "荣获",
        "为",
        "达到",
        "进",
    ];
    lead.link = Link::Rank;
    let words = words.trim_end_matches(['第', '前']);
    let words = words.strip_suffix('的').unwrap_or(words);
    let found = VERBS
        .iter()
        .filter_map(|verb| words.rfind(verb).map(|at| (at, verb.len())))
        .filter(|(at, len)| words.len() - at - len <= 36)
        .max_by_key(|(at, len)| (at + len, *len));
    let Some((at, len)) = found else {
        let from = ["由", "从"].iter().filter_map(|it| words.rfind(it)).max();
        lead.is_base = from.is_some();
        let at = from.unwrap_or(words.len());
        lead.place = words
            .get(at + if from.is_some() { '由'.len_utf8() } else { 0 }..)
            .unwrap_or_default()
            .to_owned();
        return words.get(..at).unwrap_or_default();
    };
    let mut place = words.get(at + len..).unwrap_or_default();
    if let Some(inner) = place.strip_prefix(['由', '从']) {
        lead.is_base = true;
        place = inner;
    }
    lead.place = place.trim_end_matches("榜单").to_owned();
    let head = words.get(..at).unwrap_or_default();
    [
        "位", "稳", "均", "分别", "双双", "继续", "持续", "总量", "首次", "跃",
    ]
    .iter()
    .fold(head, |it, tail| {
        it.strip_suffix(tail)
            .filter(|_| *tail != "总量")
            .unwrap_or(it)
    })
}

/// `同比增长`, `年均增长`, `比上年下降`, `高于全国`.
fn growth<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let words = words.trim_end_matches(['了', '约', '近']);
    for gap in [
        "高于", "快于", "好于", "低于", "高出", "领先", "超出", "慢于", "优于",
    ] {
        if let Some(at) = words.rfind(gap).filter(|at| words.len() - at <= 45) {
            lead.link = Link::Gap;
            lead.place = words
                .get(at..)
                .unwrap_or_default()
                .trim_end_matches("分别")
                .to_owned();
            return words.get(..at).unwrap_or_default();
        }
    }
    let up = longest_suffix(words, UP_LINKS);
    let down = longest_suffix(words, DOWN_LINKS);
    let (link, len) = match (up, down) {
        (Some(up), Some(down)) if down.len() > up.len() => (Link::Down, down.len()),
        (Some(up), _) => (Link::Up, up.len()),
        (None, Some(down)) => (Link::Down, down.len()),
        (None, None) => return words,
    };
    let head = words.get(..words.len() - len).unwrap_or_default();
    if head.ends_with('新')
        || head.ends_with('净') && link == Link::Up && !words.ends_with("净增长")
    {
        return words;
    }
    lead.link = link;
    head
}

/// `同比`, `比2010年`, `较上年同期`, `年均` before a growth.
fn comparison<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    const TAILS: &[&str] = &[
        "同比",
        "环比",
        "年均",
        "按可比价",
        "按可比价格",
        "按可比口径",
        "可比",
        "同口径",
        "名义",
        "实际",
        "累计",
        "平均",
        "分别",
        "预计",
        "逆势",
        "再",
        "又",
        "均",
        "共",
        "人均",
        "大幅",
        "稳步",
        "持续",
        "连续",
        "平均每年",
        "每年",
        "月均",
        "双双",
        "有望",
        "力争",
        "确保",
        "自然口径",
        "扣除价格因素",
        "各",
    ];
    let mut rest = words;
    loop {
        let before = rest;
        if let Some(tail) = longest_suffix(rest, TAILS) {
            lead.is_compared |= matches!(tail, "同比" | "环比");
            lead.is_distributed |= tail == "分别";
            lead.is_joint |= matches!(tail, "均" | "双双" | "各");
            rest = rest.get(..rest.len() - tail.len()).unwrap_or_default();
        }
        for base in ["比", "较"] {
            let Some(at) = rest.rfind(base) else { continue };
            let inner = rest.get(at + base.len()..).unwrap_or_default();
            let is_base = inner.chars().count() <= 12
                && (inner.contains('年')
                    || inner.starts_with("上")
                    || inner.contains("同期")
                    || inner.contains("全国")
                    || inner.contains("全省"));
            if is_base {
                lead.is_compared = true;
                rest = rest.get(..at).unwrap_or_default();
            }
        }
        if rest == before {
            return rest;
        }
    }
}

/// `达到`, `稳定在`, `提高到`, `由2010年的`.
fn level<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let mut rest = words;
    while let Some(link) = longest_suffix(rest, LEVEL_LINKS)
        .filter(|it| it.chars().count() > 1 || !NO_LINKS.iter().any(|no| rest.ends_with(no)))
    {
        lead.is_base |= matches!(link, "由" | "从");
        lead.is_joint |= matches!(link, "均" | "各" | "双双");
        if !matches!(
            link,
            "完成"
                | "实现"
                | "共"
                | "近"
                | "约"
                | "超"
                | "预计"
                | "力争"
                | "确保"
                | "各"
                | "均"
                | "全年"
                | "共计"
                | "合计"
        ) {
            lead.link = Link::Level;
        }
        rest = rest.get(..rest.len() - link.len()).unwrap_or_default();
        rest = trailing_year(lead, rest);
    }
    trailing_year(lead, rest)
}

/// A year right before the number or its link: `由2010年的`, `到2025年`.
fn trailing_year<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    for tail in ["年底", "年末", "年的", "年"] {
        let Some(head) = words.strip_suffix(tail) else {
            continue;
        };
        let Some(at) = head
            .len()
            .checked_sub(4)
            .filter(|at| head.is_char_boundary(*at))
        else {
            continue;
        };
        if let Some(year) = year_at(head.get(at..).unwrap_or_default()) {
            lead.period = Some(Period {
                first: year,
                last: year,
            });
            return head.get(..at).unwrap_or_default().trim_end_matches('到');
        }
    }
    words
}

/// `占全省的`, `占规模以上工业比重`: the noun before, the whole behind. A share that is a noun (`占比`) stays one.
fn share<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let Some(at) = words.rfind('占') else {
        return words;
    };
    let after = words.get(at + '占'.len_utf8()..).unwrap_or_default();
    let before = words.get(..at).unwrap_or_default();
    let is_noun = ["地", "比", "有率", "用", "道"]
        .iter()
        .any(|it| after.starts_with(it))
        || before.ends_with(['抢', '侵', '挤']);
    if is_noun || after.is_empty() {
        return words;
    }
    lead.link = Link::Share;
    let whole = ["的比重", "的比例", "比重", "比例", "之比", "的"]
        .iter()
        .find_map(|it| after.strip_suffix(it))
        .unwrap_or(after);
    lead.place = whole.to_owned();
    before
}

/// `A、B分别达到`: 分别 and what it leads to fall away, a noun behind it joins the names.
fn distribution<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let Some(at) = words.rfind("分别") else {
        return words;
    };
    lead.is_distributed = true;
    let mut after = words.get(at + "分别".len()..).unwrap_or_default();
    let (len, class, verb) = verbs(after);
    if class.is_some() {
        lead.verb_class = class;
        lead.verb = verb;
        after = after.get(len..).unwrap_or_default();
    }
    if after.starts_with('占') {
        lead.place = after.trim_start_matches('占').to_owned();
    } else if !after.is_empty() && after.chars().count() <= 8 && lead.link != Link::Rank {
        lead.place = after.to_owned();
    }
    words.get(..at).unwrap_or_default()
}

/// Time and manner that open the clause: `2015年`, `到2025年`, `力争`, `全市`.
fn opening<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let mut rest = strip_edges(words);
    loop {
        let before = rest;
        if let Some(at) = rest.get(..4).and_then(year_at) {
            let tail = rest.get(4..).unwrap_or_default();
            if let Some(tail) = ["年底", "年末", "年度", "年"]
                .iter()
                .find_map(|it| tail.strip_prefix(it))
            {
                lead.period = lead.period.or(Some(Period {
                    first: at,
                    last: at,
                }));
                rest = tail;
            }
        }
        if let Some(cue) = longest_prefix(rest, CUES).filter(|it| is_opening(it, rest)) {
            rest = strip_edges(rest.get(cue.len()..).unwrap_or_default());
        }
        if rest == before {
            return rest;
        }
    }
}

/// A cue of one character opens only before a verb, an adverb or a year: `再新增`, not `再生水`.
fn is_opening(cue: &str, words: &str) -> bool {
    let after = words.get(cue.len()..).unwrap_or_default();
    if cue.chars().count() > 1 {
        return !(matches!(cue, "计划" | "安排" | "推动" | "实现" | "保持") && after.is_empty());
    }
    longest_prefix(after, ADVERBS).is_some()
        || verbs(after).1.is_some()
        || longest_prefix(after, CUES).is_some()
        || after.get(..4).and_then(year_at).is_some()
}

/// The clause begins with the name: `服务业增加值(增长)`.
fn noun_first(lead: &mut Lead, words: &str) {
    let (len, class, _) = verbs(words);
    let is_adding = class == Some(Verb::Adding) && words.starts_with('新');
    let rest = if is_adding {
        words.get(len..).unwrap_or_default()
    } else {
        words
    };
    lead.noun = close(strip_edges(rest)).to_owned();
}

/// The clause begins with a verb, or with the name where none is there.
fn verb_first(lead: &mut Lead, words: &str) {
    let words = last_member(words);
    let (len, class, verb) = verbs(words);
    let rest = words.get(len..).unwrap_or_default();
    let has_level = lead.link == Link::Level;
    let keeps_verb = has_level && !matches!(class, Some(Verb::Adding | Verb::Plain));
    let rest = if keeps_verb || class.is_none() {
        words
    } else {
        rest
    };
    if class.is_some() && !keeps_verb {
        lead.verb_class = class;
        lead.verb = verb;
    }
    let mut noun = recipient(strip_edges(rest));
    if let Some(head) = noun.strip_suffix('等') {
        lead.has_examples = true;
        noun = head.to_owned();
    }
    if noun.chars().count() == 1 && class.is_some() && !keeps_verb {
        noun = format!(
            "{}{noun}",
            last_chars(words.get(..len).unwrap_or_default(), 1)
        );
    }
    noun = close(&noun).to_owned();
    lead.noun = noun;
}

/// `为困难居民发放救助金`: the recipient and the thing given, without 为 and the verb.
fn recipient(words: &str) -> String {
    let Some(inner) = words.strip_prefix(['为', '向', '给', '对']) else {
        return words.to_owned();
    };
    let giving = [
        "发放",
        "提供",
        "减免",
        "减税降费",
        "新增",
        "兑现",
        "开展",
        "办理",
        "安排",
        "落实",
        "解决",
        "拨付",
        "补贴",
        "加装",
        "实施",
    ];
    let found = giving
        .iter()
        .filter_map(|it| inner.find(it).map(|at| (at, it.len())))
        .min();
    match found {
        Some((at, len)) if at > 0 => format!(
            "{}{}",
            inner.get(..at).unwrap_or_default(),
            inner.get(at + len..).unwrap_or_default()
        ),
        _ => inner.to_owned(),
    }
}

/// The last list member that begins with a verb of its own: `建成A、改造B` is about 改造B, `改造、提升B` about both.
fn last_member(words: &str) -> &str {
    let mut rest = words;
    let mut at = 0;
    for (index, _) in words.match_indices(['、', '；']) {
        let member = words.get(index + '、'.len_utf8()..).unwrap_or_default();
        let before = words.get(at..index).unwrap_or_default();
        let (len, _, _) = verbs(before);
        let is_bare_verb = len == before.len();
        let opens = verbs(member)
            .1
            .is_some_and(|it| it != Verb::Telling || verbs(words).1.is_some());
        if opens && !is_bare_verb && is_outside_quotes(words, index) {
            rest = member;
            at = index + '、'.len_utf8();
        }
    }
    rest
}

fn is_outside_quotes(words: &str, at: usize) -> bool {
    let head = words.get(..at).unwrap_or_default();
    head.matches('“').count() == head.matches('”').count()
}

/// Leaves out connecting words at the end of a name.
fn close(words: &str) -> &str {
    let rest = words.trim_end_matches([
        '、', '的', '和', '与', '及', '，', ' ', '：', '—', '-', '第',
    ]);
    ["建成", "达到", "完成", "实现", "新增", "其中", "预计"]
        .iter()
        .fold(rest, |it, tail| {
            it.strip_suffix(tail)
                .filter(|head| head.chars().count() > 2)
                .unwrap_or(it)
        })
}

fn last_chars(words: &str, count: usize) -> String {
    let chars: Vec<char> = words.chars().collect();
    chars
        .iter()
        .skip(chars.len().saturating_sub(count))
        .collect()
}

/// The chain of adverbs and verbs at the start: its length in bytes, the class of its leading verb, and the words of telling verbs.
pub(super) fn verbs(words: &str) -> (usize, Option<Verb>, String) {
    let (mut at, mut end) = (0, 0);
    let (mut class, mut telling) = (None, String::new());
    while let Some(rest) = words.get(at..).filter(|it| !it.is_empty()) {
        if let Some((len, found)) = verb(rest) {
            at += len;
            if found == Verb::Telling || found == Verb::Cutting {
                telling.push_str(words.get(at - len..at).unwrap_or_default());
            }
            class = Some(stronger(class, found));
            end = at;
        } else if let Some(adverb) =
            longest_prefix(rest, ADVERBS).or_else(|| longest_prefix(rest, CUES))
        {
            at += adverb.len();
        } else if let Some(c) = rest
            .chars()
            .next()
            .filter(|c| matches!(c, '、' | '和' | '与' | '及' | '并' | '，') && at > 0 && end == at)
        {
            at += c.len_utf8();
        } else {
            break;
        }
    }
    (end, class, telling)
}

fn stronger(first: Option<Verb>, second: Verb) -> Verb {
    match (first, second) {
        (Some(Verb::Adding), _) | (_, Verb::Adding) => Verb::Adding,
        (Some(Verb::Cutting), _) | (_, Verb::Cutting) => Verb::Cutting,
        (Some(Verb::Telling), _) | (_, Verb::Telling) => Verb::Telling,
        _ => Verb::Plain,
    }
}

/// Nouns that begin like a verb.
const COMPOUNDS: &[&str] = &[
    "服务业",
    "服务贸易",
    "建设用地",
    "发展基金",
    "开发区",
    "生产总值",
    "生产性",
    "生产设备",
    "转移支付",
    "储备项目",
    "储备土地",
    "培训机构",
    "保障性",
    "引导基金",
    "登记失业率",
    "运营里程",
    "销售收入",
    "销售额",
    "研发投入",
    "研发经费",
    "研发机构",
    "研发人员",
    "研发平台",
    "研发活动",
    "救助金",
    "绿化面积",
    "绿化覆盖率",
    "保护区",
    "覆盖率",
    "处理率",
    "处理能力",
    "上市公司",
    "上市企业",
    "上市及过会",
    "签约项目",
    "在建项目",
    "成交额",
    "流转率",
    "增加值",
    "运行机组",
    "减排量",
    "新能源",
    "新型",
    "新兴",
    "新时代",
    "新三样",
    "新材料",
    "新一代",
    "新产品",
    "新动能",
    "新区",
    "新城",
    "新质",
    "新农合",
    "新业态",
    "新基建",
    "新媒体",
    "新零售",
    "新经济",
    "新农村",
    "新生儿",
    "新生",
    "新开发银行",
    "补助标准",
    "补贴标准",
    "保障标准",
    "保障水平",
    "救助标准",
    "融资担保",
    "融资余额",
    "贷款",
    "支持力度",
    "投入产出",
    "投入强度",
    "开放平台",
    "接待游客",
    "就业",
    "组织部",
    "交付量",
    "发行量",
    "发展速度",
    "资助金额",
    "入库税收",
    "引进外资额",
    "生产能力",
    "改革任务",
    "创新型",
    "吸引力",
    "安置房",
    "获奖",
    "研发费用",
    "培训率",
    "征收率",
    "治理率",
    "办结率",
    "检测能力",
    "融资租赁",
    "提升行动",
    "改造任务",
    "推广面积",
    "开行量",
    "开行班列",
    "服务机构",
    "服务设施",
    "服务站",
    "服务中心",
    "服务平台",
    "服务区",
    "服务事项",
    "增加额",
];

fn verb(words: &str) -> Option<(usize, Verb)> {
    if longest_prefix(words, COMPOUNDS).is_some() {
        return None;
    }
    if let Some(rest) = words
        .strip_prefix('新')
        .filter(|_| !words.starts_with("新新"))
    {
        let stem = longest_prefix(rest, ADDING_STEMS)?;
        let mut len = '新'.len_utf8() + stem.len();
        while let Some((more, _)) = words.get(len..).and_then(plain_verb) {
            len += more;
        }
        return Some((len, Verb::Adding));
    }
    plain_verb(words)
}

fn plain_verb(words: &str) -> Option<(usize, Verb)> {
    if longest_prefix(words, COMPOUNDS).is_some() {
        return None;
    }
    VERBS
        .iter()
        .filter(|(verb, _)| words.starts_with(verb))
        .max_by_key(|(verb, _)| verb.len())
        .map(|(verb, class)| (verb.len(), *class))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, expected: (Link, &str, &str)) {
        let lead = read(words, false);
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
            (Link::None, "", "中小学和幼儿园"),
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
        let lead = read("占全省的", false);
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
        let lead = read("居全国第", true);
        assert_eq!(
            (lead.link, lead.place.as_str(), lead.noun.as_str()),
            (Link::Rank, "全国", "")
        );
        let lead = read("由全国第", true);
        assert!(lead.is_base);
    }
}
