//! What the words behind a number say: the thing counted, and what happened to it.
//!
//! `42条未贯通道路` counts 未贯通道路; `318个老旧小区完成更新改造` counts 老旧小区 and tells that they 完成更新改造.
//! A predicate is known by a word that begins one; such a word inside a noun (竣工项目) is known by what follows it.

use super::lexicon::{FINAL_PREDICATES, GENERIC_NOUNS, MILESTONES, NO_PREDICATES, PREDICATES};
use super::words::{list, starts_with_any, without_end, words_from, words_to};

/// The words behind a number, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tail {
    /// The thing counted; empty where a predicate or nothing follows the number.
    pub(super) noun: String,
    /// What is said of it; may be empty.
    pub(super) predicate: String,
}

impl Tail {
    pub(super) fn is_empty(&self) -> bool {
        self.noun.is_empty() && self.predicate.is_empty()
    }
}

/// Takes the words behind a number apart.
pub(super) fn read(words: &str) -> Tail {
    if words.starts_with(['、', '和', '及', '并', '，']) && !words.starts_with("和美") {
        return Tail::default();
    }
    let words = without_remark(words)
        .trim_start_matches(['的', ' ', '、'])
        .trim_end_matches(['、', ' ', '，', '（', '.', '；']);
    let words = if words.contains('”') && !words.contains('“') {
        words.trim_start_matches('”')
    } else {
        words
    };
    let start = done_already(words);
    let at = start + predicate_at(words_from(words, start));
    let noun = words_to(words, at);
    let noun = noun.strip_prefix("多个").unwrap_or(noun);
    let noun = noun.strip_suffix("的基础上").unwrap_or(noun);
    // `22个产业集群中，有6个`
    let is_group = noun.chars().count() > 3 && !noun.ends_with("高中") && !noun.ends_with("初中");
    let noun = noun.strip_suffix('中').filter(|_| is_group).unwrap_or(noun);
    let noun = without_end(noun, list!("今年上半年 上半年 年内 今年")).unwrap_or(noun);
    // `已开工的5个项目要加快建设`
    let noun = noun
        .strip_suffix('要')
        .filter(|it| !it.ends_with(['主', '需', '重', '纪']))
        .unwrap_or(noun);
    Tail {
        noun: noun
            .trim_end_matches(['、', '和', '及', '与', '等', '的', '从'])
            .to_owned(),
        predicate: words_from(words, at).to_owned(),
    }
}

/// `63人（组）`: a remark in brackets right behind the unit.
fn without_remark(words: &str) -> &str {
    let close = words.strip_prefix('（').and_then(|it| it.find('）'));
    close
        .and_then(|at| words.get(at + 2 * '）'.len_utf8()..))
        .unwrap_or(words)
}

/// How long, in bytes, what was done already to the thing counted is: 已签约 of `18个已签约项目开工`.
fn done_already(words: &str) -> usize {
    let act = words.strip_prefix('已');
    let verb = act.and_then(|it| FINAL_PREDICATES.at_start(it));
    let len = verb.map_or(0, |it| '已'.len_utf8() + it.len());
    let thing = words_from(words, len);
    let is_thing = GENERIC_NOUNS.at_start(thing).is_some();
    if is_thing { len } else { 0 }
}

/// Where the predicate begins; the length where there is none.
fn predicate_at(words: &str) -> usize {
    let mut depth = 0_i32;
    for (at, c) in words.char_indices() {
        match c {
            '“' | '《' | '（' => depth += 1,
            '”' | '》' | '）' => depth -= 1,
            _ => {}
        }
        let is_negated = words
            .get(..at)
            .is_some_and(|it| it.ends_with(['未', '不', '无', '待', '稳']));
        let rest = words_from(words, at);
        // `家庭人均可支配收入`
        let is_negated = is_negated
            || rest.starts_with('均')
                && words_to(words, at).ends_with(['人', '户', '亩', '日', '月', '年', '地']);
        let is_funded = starts_with_any(rest, list!("支持 建立 撬动"))
            && words_to(words, at).ends_with(['金', '款', '债', '券']);
        let is_next = depth == 0
            && at > 0
            && (is_funded || starts_with_any(rest, list!("、为 、居 、同比")) || is_date(rest));
        if is_next || depth == 0 && !is_negated && begins_predicate(rest, at == 0) {
            return at;
        }
    }
    words.len()
}

/// `9月底前`: when it is to be, not what it is.
fn is_date(words: &str) -> bool {
    let rest = words.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < words.len() && rest.starts_with('月')
}

fn begins_predicate(words: &str, is_first: bool) -> bool {
    if NO_PREDICATES.at_start(words).is_some() {
        return false;
    }
    if let Some(word) = PREDICATES.at_start(words) {
        let after = words_from(words, word.len());
        return !after.starts_with('率') && !after.starts_with("的") || is_first;
    }
    let Some(word) = FINAL_PREDICATES.at_start(words).filter(|_| !is_first) else {
        return is_place(words, is_first);
    };
    let after = words_from(words, word.len());
    let goes_on = after.is_empty()
        || after.starts_with('、')
        || FINAL_PREDICATES
            .at_start(after)
            .is_some_and(|it| it.len() == after.len())
        || PREDICATES.at_start(after).is_some();
    let needs_more = matches!(word, "建设" | "推进" | "实施" | "落实");
    goes_on && !(needs_more && after.is_empty())
}

/// `在首批国家重点实验室重组中`, not 在建.
fn is_place(words: &str, is_first: bool) -> bool {
    let is_noun = starts_with_any(words, list!("在建 在校 在册 在线 在职 在岗 在园"));
    words.starts_with('在') && !is_noun && !is_first
}

/// Whether a predicate only says that the thing was finished or begun: `竣工投产`, `开工建设`.
pub(super) fn is_milestone(predicate: &str) -> bool {
    let mut rest = predicate;
    while let Some(word) = FINAL_PREDICATES
        .at_start(rest)
        .or_else(|| MILESTONES.at_start(rest))
    {
        rest = words_from(rest, word.len());
    }
    rest.is_empty() && !predicate.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, noun: &str, predicate: &str) {
        assert_eq!(
            read(words),
            Tail {
                noun: noun.to_owned(),
                predicate: predicate.to_owned()
            }
        );
    }

    #[test]
    fn a_thing_and_what_happened_to_it() {
        check("老旧小区完成更新改造", "老旧小区", "完成更新改造");
        check("重点项目竣工投产", "重点项目", "竣工投产");
        check(
            "镇入选全国乡村特色产业十亿元镇",
            "镇",
            "入选全国乡村特色产业十亿元镇",
        );
        check("的城市基础设施建设项目", "城市基础设施建设项目", "");
    }

    #[test]
    fn a_noun_alone() {
        check("未贯通道路", "未贯通道路", "");
        check("竣工项目", "竣工项目", "");
        check("政务服务事项", "政务服务事项", "");
        check("", "", "");
    }

    #[test]
    fn a_predicate_alone() {
        check("用于民生领域", "", "用于民生领域");
    }
}
