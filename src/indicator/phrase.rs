//! A noun phrase without what only leads to it or closes it: the joint of a list, examples, a recipient's 为, a span of time.

use super::lexicon::Verb;
use super::words::{
    List, ends_with_any, list, parted, starts_with_any, without_end, words_from, words_to,
};
use super::{link, verb};
use crate::text::without_ending;

/// `为困难居民发放救助金`: the recipient and the thing given, without 为 and the verb.
pub(super) fn recipient(words: &str) -> String {
    let words = words
        .strip_prefix("免费")
        .filter(|it| it.starts_with('为'))
        .unwrap_or(words);
    let is_word = starts_with_any(words, list!("对外 对口 对上 对内 为民"));
    let inner = words.strip_prefix(['为', '向', '给', '对']);
    let Some(inner) = inner.filter(|_| !is_word) else {
        return words.to_owned();
    };
    const GIVING: List =
        list!("发放 提供 减免 新增 兑现 开展 办理 安排 落实 解决 拨付 补贴 加装 实施 减轻");
    let found = GIVING
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
pub(super) fn last_member(words: &str) -> &str {
    let mut rest = words;
    let has_verb = || verb::chain(words).class.is_some();
    for (index, mark) in words.match_indices(['、', '；']) {
        let member = words.get(index + mark.len()..).unwrap_or_default();
        let before = rest
            .get(..rest.len() - member.len() - mark.len())
            .unwrap_or_default();
        let is_bare_verb = verb::chain(before).len == before.len();
        let opens = verb::chain(member)
            .class
            .is_some_and(|it| it != Verb::Telling || has_verb());
        if opens && !is_bare_verb && is_outside_quotes(words, index) {
            rest = member;
        }
    }
    rest
}

/// `白龙核电一期以及(6座电站)`: the words before the joint are another member of the list.
pub(super) fn without_joint(words: &str) -> (&str, bool) {
    const NO_JOINTS: List = list!("惠及 普及 涉及 波及 触及 饱和 共和 总和 缓和 参与");
    let is_word = ends_with_any(words, NO_JOINTS);
    let joint = ["以及", "和", "及", "与"]
        .iter()
        .filter(|_| !is_word)
        .find_map(|it| words.strip_suffix(it));
    let rest = joint.unwrap_or(words);
    let rest = without_end(rest, list!("坚持把 把 将")).unwrap_or(rest);
    (rest, joint.is_some())
}

/// `甲产业园、乙基地等大项目` is about 大项目.
pub(super) fn without_examples(noun: &str) -> &str {
    let Some(at) = noun.rfind('等') else {
        return noun;
    };
    let behind = noun.get(at + '等'.len_utf8()..).unwrap_or_default();
    let is_field = starts_with_any(behind, list!("领域 方面 环节"));
    let is_list_end = !is_field
        && noun
            .get(..at)
            .is_some_and(|it| it.contains('、') && is_outside_quotes(noun, at))
        && !behind.starts_with(['级', '于', '教', '院', '候'])
        && !noun.get(..at).is_some_and(|it| {
            it.ends_with(['高', '中', '初', '平', '同', '优', '上', '特', '对', '均'])
        });
    if is_list_end && behind.chars().count() >= 3 {
        behind
    } else {
        noun
    }
}

fn is_outside_quotes(words: &str, at: usize) -> bool {
    let head = words.get(..at).unwrap_or_default();
    head.matches('“').count() == head.matches('”').count()
}

/// `实现两年(翻番)`: how long it took is no part of the name.
fn without_span(words: &str) -> &str {
    let head = words
        .strip_suffix('年')
        .and_then(|it| it.strip_suffix(['两', '三', '四', '五', '一']));
    head.map_or(words, |it| without_ending(it, "实现"))
}

/// `林果、牧草“三个(3000亩)`: a quote that the number closes.
fn without_open_quote(words: &str) -> &str {
    let open = words.rfind('“').filter(|at| {
        let inside = words_from(words, *at);
        inside.ends_with('个') && inside.chars().count() <= 3
    });
    open.map_or(words, |at| words_to(words, at))
}

/// `总额首次突破百亿大关、(达108亿元)`: the round figure that was passed is no part of the name.
fn without_mark(words: &str) -> &str {
    let Some((name, mark)) = parted(words, "突破").filter(|it| it.0.chars().count() > 2) else {
        return words;
    };
    let mark = mark.trim_end_matches(['大', '关', '元', '、']);
    let is_figure = !mark.is_empty()
        && mark
            .trim_matches(|c| "“”十百千万亿一二三四五六七八九".contains(c))
            .is_empty();
    let name = without_end(name, list!("首次 双双 均 再次")).unwrap_or(name);
    if is_figure { name } else { words }
}

/// Leaves out connecting words at the end of a name.
pub(super) fn close(words: &str) -> &str {
    const CIRCUMSTANCES: List = list!("基础上 前提下 情况下 背景下 条件下");
    let words = without_end(words, CIRCUMSTANCES)
        .and_then(|it| it.rfind('在'))
        .map_or(words, |at| words_to(words, at));
    let words = words
        .rfind('由')
        .filter(|at| {
            let base = words_from(words, at + '由'.len_utf8());
            base.starts_with(|c: char| c.is_ascii_digit())
                || base.contains('第')
                || matches!(base, "上年" | "去年")
        })
        .map_or(words, |at| words_to(words, at));
    let words = without_mark(without_open_quote(words));
    let rest = without_span(link::without_duration(words))
        .trim_end_matches(['、', '的', '，', ' ', '：', '—', '-', '第']);
    if rest == "提前" {
        return "";
    }
    ["达到", "其中", "预计"].iter().fold(rest, |it, tail| {
        it.strip_suffix(tail)
            .filter(|head| head.chars().count() > 2)
            .unwrap_or(it)
    })
}

/// Region words and marks at the ends of a name say nothing.
pub(super) fn tidy(name: &str) -> String {
    let mut rest = name.trim_matches(['、', '，', ' ', '的', '：', '—', '-', '；']);
    for region in [
        "全市", "全省", "全县", "全区", "全州", "我市", "我省", "我县", "我区", "全年",
    ] {
        let inner = rest
            .strip_prefix(region)
            .filter(|it| it.chars().count() > 1 && !it.starts_with('域'));
        rest = inner.unwrap_or(rest);
    }
    rest.trim_matches(['、', '，', ' ', '的']).to_owned()
}
