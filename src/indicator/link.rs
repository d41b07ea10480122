//! How the last words before a number lead to it: a state, a change, a share, a rank.
//!
//! Each function takes its words off the end and returns what is left.

use super::Period;
use super::lead::{Lead, Link, Number};
use super::lexicon::{
    CHANGE_CUES, DOWN_LINKS, GOAL_CUES, LEVEL_LINKS, NO_LINKS, QUIET_LINKS, RANKING_VERBS, RATES,
    UP_LINKS,
};
use super::words::{
    List, contains_any, ends_with_any, list, starts_with_any, without_end, words_from, words_to,
    year_at,
};
use super::{period, verb};
use crate::text::{last_of, without_ending};

/// `居全国第`, `跃升至第`, `位列金牌榜第`; a field alone (`、全国第25`) goes with the rank before.
pub(super) fn rank<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    lead.link = Link::Rank;
    let words = words.trim_end_matches(['第', '前', '的']);
    let Some((at, len)) = ranking_verb(words) else {
        return field(lead, words);
    };
    let place = words.get(at + len..).unwrap_or_default();
    lead.is_base = place.starts_with(['由', '从']);
    lead.place = place.trim_start_matches(['由', '从']).to_owned();
    let head = without_duration(words.get(..at).unwrap_or_default());
    // `从居全国第9位(跃升到)`
    let from = without_end(head, list!("由 从"));
    lead.is_base |= from.is_some();
    let head = from.unwrap_or(head);
    let head = without_ending(without_ending(head, "有望"), "排名");
    let adverbs = [
        "稳", "并", "均", "分别", "双双", "继续", "持续", "首次", "跃", "总体",
    ];
    lead.is_distributed |= head.ends_with("分别");
    let head = adverbs
        .iter()
        .fold(head, |it, tail| it.strip_suffix(tail).unwrap_or(it));
    without_duration(named_field(lead, head))
}

/// `成绩在县级城市中(位居全省)`, `总量在全国(排名)`: the field between the name and its verb goes to the place.
fn named_field<'a>(lead: &mut Lead, head: &'a str) -> &'a str {
    let Some((name, inner)) = head.rsplit_once('在') else {
        return head;
    };
    let field = inner
        .strip_suffix(['中', '里', '上'])
        .or(["全国", "全省", "全市"].into_iter().find(|it| *it == inner))
        .or(Some(inner).filter(|it| it.starts_with("全") && it.ends_with("地区")));
    let Some(field) = field else {
        return head;
    };
    lead.place.insert_str(0, field);
    name
}

/// `水果产量连续7年(排)`: how long a state was held is no part of the name.
pub(super) fn without_duration(words: &str) -> &str {
    if !words.ends_with(['年', '季', '届', '次', '月']) {
        return words;
    }
    let head = last_of(words, "连续").filter(|at| words.len() - at <= 24);
    head.map_or(words, |at| words_to(words, at))
}

/// The last verb that leads to a position, as place and length.
fn ranking_verb(words: &str) -> Option<(usize, usize)> {
    let verbs = words.char_indices().filter_map(|(at, _)| {
        let rest = words_from(words, at);
        let len = RANKING_VERBS.at_start(rest)?.len();
        let is_near = rest.len() - len <= LONGEST_FIELD;
        (is_near && !starts_with_any(rest, NO_RANKING)).then_some((at, len))
    });
    verbs.max_by_key(|(at, len)| (at + len, *len))
}

/// Words that begin like such a verb and are none.
const NO_RANKING: List =
    list!("居民 居家 居住 排放 排水 排污 为民 进出口 进口 升幅 进博 进度 升级 列车 获批");

/// How long, in bytes, the field of a rank may be: `全国沿海港口`.
const LONGEST_FIELD: usize = 36;

/// A field without a verb: `由全国第11位`, `全省第一、全国第25`.
fn field<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let from = ["由", "从"]
        .iter()
        .filter_map(|it| last_of(words, it))
        .max();
    if let Some(at) = from {
        lead.is_base = true;
        lead.place = words
            .get(at + '由'.len_utf8()..)
            .unwrap_or_default()
            .to_owned();
        return words.get(..at).unwrap_or_default();
    }
    const REGIONS: List = list!(
        "全国 全省 全市 全区 全球 世界 亚洲 东部 中部 西部 东北 长三角 沿海 省内 全州 苏北 苏中"
    );
    if starts_with_any(words, REGIONS) && words.len() <= LONGEST_FIELD {
        words.clone_into(&mut lead.place);
        return "";
    }
    let region = REGIONS.iter().find(|it| words.ends_with(*it));
    region.map_or(words, |it| {
        (*it).clone_into(&mut lead.place);
        words.strip_suffix(it).unwrap_or(words)
    })
}

/// How many bytes the distance to a figure takes at most: `高于全国平均水平`.
const LONGEST_GAP: usize = 45;

/// Where the words begin that tell the distance to somebody else's figure: `高于全国`, `比城镇居民高`, `超国家考核目标`.
fn gap(words: &str) -> Option<usize> {
    const GAPS: List = list!("高于 快于 好于 低于 高出 领先 超出 慢于 优于");
    // Asked first, since few words tell a gap.
    let may_tell = words.contains(['于', '出', '先']);
    if let Some(at) = GAPS
        .iter()
        .filter(|_| may_tell)
        .find_map(|it| last_of(words, it))
    {
        return Some(at);
    }
    let is_change = ends_with_any(words, list!("提高 降低 加快 新高 最高 最低"));
    if words.ends_with(['高', '低', '快', '慢']) && !is_change {
        return ["比", "较"]
            .iter()
            .filter_map(|it| last_of(words, it))
            .max();
    }
    let is_plan = ends_with_any(words, list!("目标 计划 任务 要求"));
    words
        .rfind('超')
        .filter(|at| is_plan && !words_from(words, *at).starts_with("超额"))
}

/// `同比增长`, `年均增长`, `比上年下降`, `高于全国`.
pub(super) fn growth<'a>(lead: &mut Lead, words: &'a str, number: Number) -> &'a str {
    let words = words.trim_end_matches('了');
    // `不低于低保标准的(1.3倍)`
    let least = ["不低于", "不少于"]
        .iter()
        .filter(|_| words.ends_with('的'))
        .filter_map(|it| last_of(words, it))
        .max();
    if let Some(at) = least.filter(|at| words.len() - at <= LONGEST_GAP) {
        lead.link = Link::Gap;
        lead.is_least = true;
        return words_to(words, at);
    }
    if let Some(at) = gap(words).filter(|at| words.len() - at <= LONGEST_GAP) {
        lead.link = Link::Gap;
        without_ending(words_from(words, at), "分别").clone_into(&mut lead.place);
        return words_to(words, at);
    }
    // An amount grows by 增长 or 提高; 提升 and 改造提升 are done to things.
    let up = UP_LINKS
        .at_end(words)
        .filter(|it| number == Number::Change || *it != "提升");
    let down = DOWN_LINKS.at_end(words);
    // `PM2.5浓度改善5%`: less of it.
    let down = down.or(without_end(words, list!("浓度改善 综合指数改善")).map(|_| "改善"));
    let (link, len) = match (up, down) {
        (Some(up), Some(down)) if down.len() > up.len() => (Link::Down, down.len()),
        (Some(up), _) => (Link::Up, up.len()),
        (None, Some(down)) => (Link::Down, down.len()),
        (None, None) => return words,
    };
    let head = words.get(..words.len() - len).unwrap_or_default();
    // `户均增收`: the word says what grew.
    let head = if words.ends_with("增收") && !head.is_empty() {
        words
    } else {
        head
    };
    let is_net = head.ends_with('净') && link == Link::Up && !words.ends_with("净增长");
    if is_net && starts_with_any(head, list!("比 较 同比")) {
        lead.link = link;
        return head.trim_end_matches('净');
    }
    if head.ends_with('新') || is_net {
        return words;
    }
    lead.link = link;
    // `由上年下降2%(转为增长)`, `由上年分别增长2%、3%(转为下降)`
    lead.is_base = ends_with_any(without_ending(head, "分别"), list!("由上年 由去年"));
    head
}

/// `同比`, `比2010年`, `较上年同期`, `年均` before a growth.
pub(super) fn comparison<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let mut rest = words;
    if matches!(lead.link, Link::Up | Link::Down) {
        while let Some(head) = GOAL_CUES.at_end(rest).and_then(|it| rest.strip_suffix(it)) {
            rest = head;
        }
    }
    loop {
        let before = rest;
        let cue = CHANGE_CUES
            .at_end(rest)
            .filter(|it| *it != "人均" || rest.len() > it.len())
            .filter(|it| *it != "均" || NO_LINKS.at_end(rest).is_none());
        if let Some(tail) = cue {
            lead.is_compared |= matches!(tail, "同比" | "环比");
            lead.is_distributed |= tail == "分别";
            rest = rest.get(..rest.len() - tail.len()).unwrap_or_default();
        }
        for base in ['比', '较'] {
            let Some(at) = rest.rfind(base) else { continue };
            let inner = words_from(rest, at + base.len_utf8());
            let is_part =
                words_to(rest, at).ends_with('占') || inner.starts_with(['较', '重', '例']);
            let is_base = !is_part
                && inner.chars().count() <= 12
                && (inner.contains('年')
                    || inner.starts_with("上")
                    || contains_any(inner, list!("同期 季度"))
                    || inner.ends_with(['初', '前', '末'])
                    || inner.ends_with("时期")
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

/// `投入强度是全省平均水平(的2倍)`: what a multiple is of belongs to no name.
pub(super) fn without_base(words: &str) -> &str {
    const BASES: List = list!("全国 全省 全市 全区 上年 去年 同期 国家 平均 世界 上一个");
    if words.ends_with("比例") || words.ends_with("比重") {
        return words;
    }
    let links = ["是", "相当于", "达到", "达", "为"];
    let before = links.iter().filter_map(|it| {
        let at = last_of(words, it)?;
        starts_with_any(words_from(words, at + it.len()), BASES).then_some(at)
    });
    before.min().and_then(|at| words.get(..at)).unwrap_or(words)
}

/// `达到`, `稳定在`, `提高到`, `由2010年的`.
pub(super) fn level<'a>(lead: &mut Lead, words: &'a str, number: Number) -> &'a str {
    let words = RATES
        .at_end(words)
        .and_then(|it| words.strip_suffix(it))
        .filter(|it| level_link(it).is_some())
        .unwrap_or(words);
    let mut rest = trailing_year(lead, words);
    while let Some(link) = level_link(rest).filter(|it| !governs(it, number)) {
        lead.is_base |= matches!(link, "由" | "从");
        lead.is_distributed |= link == "分别为";
        if !QUIET_LINKS.has(link) {
            lead.link = Link::Level;
        }
        rest = rest.get(..rest.len() - link.len()).unwrap_or_default();
        rest = trailing_year(lead, rest);
    }
    rest
}

/// `继续安排300亿元资金`: before a thing counted, 安排 is its verb and no link.
fn governs(link: &str, number: Number) -> bool {
    number == Number::Counting && matches!(link, "安排" | "完成" | "实现")
}

/// The link that `words` ends with; a single character that is part of a noun (`拥有`, `平均`) is none.
fn level_link(words: &str) -> Option<&'static str> {
    let link = LEVEL_LINKS.at_end(words)?;
    let is_word = link.chars().count() > 1 || NO_LINKS.at_end(words).is_none();
    is_word.then_some(link)
}

/// A year right before the number or its link: `由2010年的`, `到2025年`.
fn trailing_year<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    if let Some((year, head)) = trailing_plan(words) {
        lead.period = Some(Period {
            first: year,
            last: year,
        });
        return head;
    }
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
        let before = words_to(head, at);
        if before.ends_with(['比', '较']) {
            return words;
        }
        if let Some(year) = year_at(head.get(at..).unwrap_or_default()) {
            lead.period = Some(Period {
                first: year,
                last: year,
            });
            return head.get(..at).unwrap_or_default();
        }
    }
    words
}

/// `由“十二五”末的`: the year that a five-year plan closes, and the words before it.
fn trailing_plan(words: &str) -> Option<(u16, &str)> {
    let head = without_end(words, list!("期末的 期末 末的 末 时期的 期间的"))?;
    let (before, plan) = head.rsplit_once('“')?;
    let is_plan = plan.ends_with('”') && plan.chars().count() <= LONGEST_PLAN;
    let is_base = before.ends_with(['比', '较']);
    let plan = period::of_plan(plan).filter(|_| is_plan && !is_base)?;
    Some((plan.last, before))
}

/// How many characters the name of a five-year plan has at most, with the mark that closes it: `十四五”`.
const LONGEST_PLAN: usize = 4;

/// `占全省的`, `占规模以上工业比重`: the noun before, the whole behind. A share that is a noun (`占比`) stays one.
pub(super) fn share<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let Some(at) = words.rfind('占') else {
        return words;
    };
    let after = words.get(at + '占'.len_utf8()..).unwrap_or_default();
    let before = words
        .get(..at)
        .unwrap_or_default()
        .trim_end_matches(['仅', '就', '已', '约']);
    let is_region = starts_with_any(after, list!("地区 地方"));
    let after = after.strip_prefix('到').unwrap_or(after);
    let is_noun = starts_with_any(after, list!("地 比 有率 有量 用 道"))
        || before.ends_with(['抢', '侵', '挤']);
    if is_noun && !is_region {
        return words;
    }
    lead.link = Link::Share;
    if after.is_empty() {
        let whole = before
            .rfind('在')
            .and_then(|at| Some((at, before.get(at + '在'.len_utf8()..)?.strip_suffix('中')?)));
        lead.place = whole.map_or("", |it| it.1).to_owned();
        return whole.map_or(before, |it| before.get(..it.0).unwrap_or_default());
    }
    lead.is_distributed |= after.ends_with("分别");
    let after = without_ending(after, "分别");
    let whole = without_end(after, list!("的比重 的比例 比重 比例 之比 的")).unwrap_or(after);
    lead.place = whole.to_owned();
    before
}

/// `A、B分别达到`: 分别 and what it leads to fall away, a noun behind it joins the names.
pub(super) fn distribution<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let Some(at) = last_of(words, "分别") else {
        return words;
    };
    lead.is_distributed = true;
    let mut after = words.get(at + "分别".len()..).unwrap_or_default();
    if after.starts_with(['比', '较']) && after.contains(['年', '期']) {
        lead.is_compared = true;
        after = "";
    }
    let chain = verb::chain(after);
    if chain.class.is_some() {
        lead.verb_class = chain.class;
        lead.verb = chain.telling;
        words_to(after, chain.len).clone_into(&mut lead.verbs);
        after = words_from(after, chain.len);
    }
    if after.starts_with('占') {
        lead.place = after.trim_start_matches('占').to_owned();
    } else if !after.is_empty() && after.chars().count() <= 8 && lead.link != Link::Rank {
        lead.place = after.to_owned();
    }
    let names = words.get(..at).unwrap_or_default();
    // `分别新增孵化器、众创空间8家和14家`, `分别新建、改造厂房`: the names stand behind.
    if names.is_empty() && (after.contains('、') || lead.verbs.contains('、')) {
        lead.place.clear();
        after
    } else {
        names
    }
}
