//! The verbs that open a clause: `累计压减`, `新建改扩建`, `建设和筹集`.
//!
//! A chain of adverbs and verbs is read as far as its last verb; 和 may join two.
//! Nouns that begin like a verb (服务业, 建设用地) are none.

use super::lexicon::{
    ADDING_STEMS, ADDING_VERBS, ADVERBS, COMPOUNDS, CUES, CUTTING_VERBS, MAIN_VERBS,
    NO_PREPOSITIONS, PLAIN_VERBS, PREPOSITIONS, TELLING_TRAILING_VERBS, TELLING_VERBS,
    TRAILING_VERBS, Verb,
};
use super::words::{Words, list, starts_with_any, words_from, words_to};

static TABLES: [(&Words, Verb); 4] = [
    (&PLAIN_VERBS, Verb::Plain),
    (&TELLING_VERBS, Verb::Telling),
    (&ADDING_VERBS, Verb::Adding),
    (&CUTTING_VERBS, Verb::Cutting),
];

/// A chain of verbs at the start of some words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Chain {
    /// Up to where it reaches, in bytes; 0 without a verb.
    pub(super) len: usize,
    /// What it does to the count; `None` without a verb.
    pub(super) class: Option<Verb>,
    /// Its telling verbs as printed.
    pub(super) telling: String,
}

/// How many adverbs and verbs a chain has at most; no clause is longer, and a text that repeats one must not cost its square.
const MOST_LINKS: usize = 16;

/// The chain of adverbs and verbs that `words` begins with.
pub(super) fn chain(words: &str) -> Chain {
    let mut found = Chain::default();
    let mut at = 0;
    for _ in 0..MOST_LINKS {
        let Some(rest) = words.get(at..).filter(|it| !it.is_empty()) else {
            break;
        };
        if COMPOUNDS.at_start(rest).is_some() && !rest.starts_with("建成区域") {
            break;
        }
        if let Some((len, class)) = one(rest) {
            let verb = words.get(at..at + len).unwrap_or_default();
            if tells(verb, class) {
                found.telling.push_str(verb);
            }
            at += len;
            let behind = words_from(words, at);
            at += complement(behind);
            found.len = at;
            found.class = Some(found.class.map_or(class, |it| it.max(class)));
        } else if let Some(adverb) = ADVERBS.at_start(rest).or_else(|| CUES.at_start(rest)) {
            at += adverb.len();
            // `高标准、高效率改造`
            let next = words_from(words, at).strip_prefix('、');
            let goes_on = next.is_some_and(|it| ADVERBS.at_start(it).is_some());
            at += if goes_on { '、'.len_utf8() } else { 0 };
        } else if found.len == at
            && at > 0
            && rest.starts_with(['、', '和', '与', '及', '并', '或', '，'])
            && !starts_with_any(rest, list!("和美 和谐"))
        {
            at += '和'.len_utf8();
        } else {
            break;
        }
    }
    let verbs = printed(words_to(words, found.len));
    if found.class == Some(Verb::Adding) && is_mixed(verbs, &found.telling) {
        found.telling = verbs.to_owned();
    }
    found
}

/// How long, in bytes, what completes a verb is: the 了 of 修订了, the 好 of 实施好.
fn complement(behind: &str) -> usize {
    let is_word = starts_with_any(behind, list!("到位 好评 好人 好事 好转"));
    let is_complement = behind.starts_with(['了', '到', '好']) && !is_word;
    if is_complement { '了'.len_utf8() } else { 0 }
}

/// `新建和改造提升`: to name one of two verbs alone would mislead; what is 新增 may be an act, as in 新增转移就业.
fn is_mixed(verbs: &str, telling: &str) -> bool {
    let is_joined = verbs.contains(['和', '与', '及', '、']) || verbs.starts_with("新建");
    !telling.is_empty() && !telling.starts_with(['新', '减']) && is_joined
}

/// A chain of verbs without the words before them that say when and how.
pub(super) fn printed(chain: &str) -> &str {
    let mut rest = chain;
    while let Some(word) = CUES.at_start(rest).or_else(|| ADVERBS.at_start(rest)) {
        let shorter = words_from(rest, word.len());
        if one(shorter).is_none()
            && CUES.at_start(shorter).is_none()
            && ADVERBS.at_start(shorter).is_none()
        {
            break;
        }
        rest = shorter;
    }
    rest.trim_end_matches('了')
}

/// `依托省产研院建设专业研究所`: leaves out the phrase that says where or with what, up to the verb.
pub(super) fn main_clause(words: &str, is_counting: bool) -> &str {
    let is_word = NO_PREPOSITIONS.at_start(words).is_some();
    let Some(opening) = PREPOSITIONS.at_start(words).filter(|_| !is_word) else {
        return words;
    };
    let starts = words.char_indices().map(|(at, _)| at).skip(3);
    let mut clauses = starts.filter_map(|at| {
        let clause = words_from(words, at);
        let object = words_from(clause, MAIN_VERBS.at_start(clause)?.len());
        let is_noun = object.starts_with(['、', '等', '和', '的']);
        let tells = is_counting || TELLING_VERBS.has(clause);
        let is_whole = object.chars().count() >= 2 || tells && object.is_empty();
        (is_whole && !is_noun).then_some(clause)
    });
    clauses.next().unwrap_or_else(|| {
        // `围绕(12条产业链)`: the phrase holds the thing counted; 在全国 says where, 在长 is a place in one word.
        let held = words_from(words, opening.len());
        let holds = opening != "在" || held.is_empty() || held.starts_with('全');
        if is_counting && holds { held } else { words }
    })
}

/// The verb that `words` ends with, its length and class: `公共停车位新增`.
pub(super) fn at_end(words: &str) -> Option<(usize, Verb)> {
    if let Some(len) = adding_end(words) {
        return Some((len, Verb::Adding));
    }
    let adding = ADDING_VERBS
        .at_end(words)
        .map(|it| (it.len(), Verb::Adding));
    let telling = TELLING_TRAILING_VERBS
        .at_end(words)
        .map(|it| (it.len(), Verb::Telling));
    let plain = TRAILING_VERBS
        .at_end(words)
        .map(|it| (it.len(), Verb::Plain));
    [adding, telling, plain]
        .into_iter()
        .flatten()
        .max_by_key(|it| it.0)
}

/// Verbs that stand in a list behind their noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Listed<'a> {
    pub(super) noun: &'a str,
    pub(super) verbs: &'a str,
    pub(super) class: Verb,
}

/// `亿元以上项目新签约、新开工、新竣工(分别)`: a noun and a verb for each number.
pub(super) fn listed_behind(words: &str) -> Option<Listed<'_>> {
    let first = words.split(['、', '和']).next()?;
    let (len, class) = at_end(first).filter(|it| it.0 < first.len())?;
    let others = words_from(words, first.len());
    let mut verbs = others.split(['、', '和']).filter(|it| !it.is_empty());
    let all_verbs = verbs.all(|it| chain(it).len == it.len());
    let at = first.len() - len;
    (all_verbs && !others.is_empty()).then_some(Listed {
        noun: words.get(..at)?,
        verbs: words.get(at..)?,
        class,
    })
}

/// `新增充电桩、改造配电网(分别)`: a verb of its own for each name, and the class that all have, if one.
/// A verb that only says that it was done is left out of its name.
pub(super) fn of_each(words: &str) -> Option<(String, Verb)> {
    let mut names = String::new();
    let mut classes = None;
    for member in words.split(['、', '和']) {
        let chain = chain(member);
        let class = chain.class.filter(|_| chain.len < member.len())?;
        let said = if class == Verb::Plain { chain.len } else { 0 };
        names.push_str(words_from(member, said));
        names.push('、');
        let same = *classes.get_or_insert(class) == class;
        classes = Some(if same { class } else { Verb::Plain });
    }
    let is_list = names.find('、') < names.rfind('、');
    names.pop();
    is_list.then_some((names, classes?))
}

/// The length of a verb with 新 at the end: 新开工, not the end of 更新改造.
fn adding_end(words: &str) -> Option<usize> {
    let at = words.rfind('新')?;
    let is_word = words
        .get(..at)
        .is_some_and(|it| it.ends_with(['更', '创', '革', '翻', '全', '最', '高']));
    let tail = words.get(at..)?;
    let found = chain(tail);
    (!is_word && found.len == tail.len() && found.class == Some(Verb::Adding)).then_some(found.len)
}

/// `园区新签约项目`: whether the words behind an owner say that the thing is new; a verb alone leads to a thing counted behind.
pub(super) fn adds_within(noun: &str, is_counting: bool) -> bool {
    noun.match_indices('新').any(|(at, _)| {
        let owner = words_to(noun, at);
        let is_word = owner.ends_with(['更', '创', '革', '翻', '全', '最', '高', '“']);
        let is_owner = owner.chars().count() >= 2 && !owner.ends_with(['、', '和']);
        let thing = words_from(noun, at);
        let found = chain(thing);
        let adds = found.class == Some(Verb::Adding) && (is_counting || found.len < thing.len());
        let is_count = !thing.ends_with('额') && !thing.starts_with("新增长");
        is_owner && !is_word && adds && is_count
    })
}

/// Whether a name needs the verb: 关停 does, 完成 does not; of those that add, only the mixed ones (新建改扩建) do.
fn tells(verb: &str, class: Verb) -> bool {
    match class {
        Verb::Plain => false,
        Verb::Telling | Verb::Cutting => true,
        Verb::Adding => verb.contains("改建") || verb.contains("扩建") || verb.contains("改造"),
    }
}

/// The verb at the start, its length and class.
fn one(words: &str) -> Option<(usize, Verb)> {
    read(words).filter(|(len, _)| !makes_noun(words_from(words, *len)))
}

/// Whether what follows a verb makes it a noun: 开工率, 成交额, 到位数.
fn makes_noun(behind: &str) -> bool {
    let is_measure = behind.starts_with(['率', '额', '费', '量']) && !behind.starts_with("量子");
    is_measure || matches!(behind, "数" | "数量" | "人数" | "面" | "度")
}

fn read(words: &str) -> Option<(usize, Verb)> {
    let Some(rest) = words.strip_prefix('新').filter(|it| !it.starts_with('新')) else {
        return known(words);
    };
    let len = '新'.len_utf8() + ADDING_STEMS.at_start(rest)?.len();
    Some((len, Verb::Adding))
}

fn known(words: &str) -> Option<(usize, Verb)> {
    let found = TABLES
        .iter()
        .filter_map(|(table, class)| table.at_start(words).map(|it| (it.len(), *class)));
    found.max_by_key(|(len, _)| *len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, verbs: &str, class: Option<Verb>, telling: &str) {
        let found = chain(words);
        assert_eq!(
            (words.get(..found.len), found.class, found.telling.as_str()),
            (Some(verbs), class, telling)
        );
    }

    #[test]
    fn verbs_and_adverbs_form_a_chain() {
        check("累计压减炼铁产能", "累计压减", Some(Verb::Cutting), "压减");
        check("全面完成造林", "全面完成", Some(Verb::Plain), "");
        check("建设和筹集住房", "建设和筹集", Some(Verb::Telling), "筹集");
        check(
            "新建改扩建学校",
            "新建改扩建",
            Some(Verb::Adding),
            "新建改扩建",
        );
    }

    #[test]
    fn nouns_that_begin_like_verbs_are_none() {
        check("服务业增加值", "", None, "");
        check("新能源汽车", "", None, "");
        check("基本医疗", "", None, "");
        check("", "", None, "");
    }
}
