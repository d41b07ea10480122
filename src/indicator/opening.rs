//! What opens a clause before its verb or name: when, since when, how surely. It belongs to no name.

use super::Period;
use super::lead::{Lead, Link};
use super::lexicon::{ADVERBS, CUES, HEADS};
use super::verb;
use super::words::{
    List, ends_with_any, list, starts_with_any, strip_edges, without_start, words_from, words_to,
    year_at,
};

/// Time and manner that open the clause: `2015年`, `到2025年`, `力争`, `全市`.
pub(super) fn strip<'a>(lead: &mut Lead, words: &'a str) -> &'a str {
    let mut rest = strip_edges(words);
    let has_object = matches!(lead.link, Link::Level | Link::Up | Link::Down)
        || ends_with_any(rest, list!("全国 全省 全市 全县"));
    loop {
        let before = rest;
        rest = rest
            .strip_prefix("但是")
            .or(rest.strip_prefix('但'))
            .unwrap_or(rest);
        if has_object || rest.contains(['从', '由']) {
            rest = rest.trim_start_matches(['将', '把']);
        }
        rest = without_country(rest);
        rest = without_months(without_stretch(rest));
        if let Some(at) = rest.get(..4).and_then(year_at) {
            let tail = words_from(rest, 4);
            let (last, tail) = last_year(at, tail).unwrap_or((at, tail));
            if let Some(tail) = without_start(tail, list!("年底 年末 年度 年")) {
                if let Some(since) = tail.strip_prefix("以来") {
                    lead.since = Some(at);
                    rest = since;
                    continue;
                }
                lead.period = lead.period.or(Some(Period { first: at, last }));
                rest = tail;
            }
        }
        if let Some(cue) = CUES.at_start(rest).filter(|it| is_opening(it, rest)) {
            rest = strip_edges(rest.get(cue.len()..).unwrap_or_default());
            // `争取到资金`: what was won.
            let won = rest.strip_prefix('到').filter(|it| !it.starts_with('位'));
            rest = won.filter(|_| cue == "争取").unwrap_or(rest);
        }
        if rest == before {
            return rest;
        }
    }
}

/// `全国建立了(社区医院)`, `达到Ⅲ类以上断面占比`: a word that says where, or that only leads to a name.
fn without_country(words: &str) -> &str {
    let country = words.strip_prefix("全国").filter(|it| {
        let chain = verb::chain(it);
        it.starts_with('共') || chain.class.is_some() && chain.len == it.len()
    });
    let country = country.or(words.strip_prefix("全国有").filter(|it| it.is_empty()));
    let reached = words
        .strip_prefix("达到")
        .filter(|it| HEADS.at_end(it).is_some_and(|head| head.len() < it.len()));
    let passed = words
        .strip_prefix("超过")
        .filter(|it| it.starts_with(['原', '年', '预']));
    country.or(reached).or(passed).unwrap_or(words)
}

/// `2021—2023年`: the second year and what follows it; years that run back are none that a figure is of.
fn last_year(first: u16, behind: &str) -> Option<(u16, &str)> {
    let words = behind.strip_prefix(['—', '-', '至'])?;
    let last = words.get(..4).and_then(year_at)?;
    (first <= last).then_some((last, words_from(words, 4)))
}

/// `“十四五”以来`, `三年来`, `项目投产后`: since or from when, never what.
fn without_stretch(words: &str) -> &str {
    const SINCE: List = list!(
        "三年来 两年来 近年来 近三年来 近五年来 近三年 近五年 四年来 这五年 三年内 今后三年 今后五年 未来三年 未来五年 两年内 用两年时间 用三年时间 用五年时间 提前一年 提前两年 提前半年"
    );
    const SPANS: List = list!("以来 期间 时期 末");
    const ACTS: List = list!("建成 投产 达产 投用 完工 竣工");
    if let Some(rest) = without_start(words, SINCE).or_else(|| without_repetition(words)) {
        return rest;
    }
    let mut ends = words.match_indices(['”', '后']).filter_map(|(at, mark)| {
        let behind = words_from(words, at + mark.len());
        let is_act = mark == "后" && ends_with_any(words_to(words, at), ACTS);
        let span = without_start(behind, SPANS).filter(|_| mark == "”");
        let rest = span.or(is_act.then_some(behind))?;
        (words.len() - rest.len() <= LONGEST_STRETCH).then_some(rest)
    });
    ends.next_back().unwrap_or(words)
}

/// `连续三年新建`: for how long it was done.
fn without_repetition(words: &str) -> Option<&str> {
    let rest = words.strip_prefix("连续")?;
    let at = rest.find('年').filter(|at| *at <= 2 * '三'.len_utf8())?;
    let behind = words_from(rest, at + '年'.len_utf8());
    verb::chain(behind).class.map(|_| behind)
}

/// How many bytes such words take at most: `“十四五”时期`.
const LONGEST_STRETCH: usize = 36;

/// `1—11月`, `前三季度`: a part of the year belongs to no name.
fn without_months(words: &str) -> &str {
    const QUARTERS: List = list!("前三季度 前11个月 前10个月 一季度 二季度 三季度 四季度");
    let rest = words
        .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '—' | '-' | '至' | '~'));
    let after_months = rest.strip_prefix('月').filter(|_| rest.len() < words.len());
    let after_months =
        after_months.map(|it| without_start(it, list!("底前 底 份 末")).unwrap_or(it));
    after_months
        .or_else(|| without_start(words, QUARTERS))
        .unwrap_or(words)
}

/// A cue of one character opens only before a verb, an adverb or a year: `再新增`, not `再生水`.
fn is_opening(cue: &str, words: &str) -> bool {
    let after = words.get(cue.len()..).unwrap_or_default();
    if cue.chars().count() > 1 {
        return !(matches!(cue, "计划" | "安排" | "推动" | "实现" | "保持" | "建议")
            && after.is_empty());
    }
    // `今年要把标准提高到`: what is to be done to it.
    if cue == "要" && after.starts_with(['把', '将', '对', '为']) {
        return true;
    }
    // `还为(1200万名学生提供补助)`
    if matches!(cue, "还" | "又" | "也" | "再") && after.is_empty() {
        return true;
    }
    const WORDS: List = list!("同 享 建 治 有 产 青 创 富 识 管 性");
    cue == "共" && !starts_with_any(after, WORDS) && after.chars().count() > 2
        || ADVERBS.at_start(after).is_some()
        || verb::chain(after).class.is_some()
        || CUES.at_start(after).is_some()
        || after.get(..4).and_then(year_at).is_some()
}
