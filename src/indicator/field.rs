//! Among whom something is ranked, where a count of them stands before its rank: `位居全国120个监测城市第19位`.

use super::lead::Lead;
use super::sentence::Sentence;
use super::site::Joint;
use super::words::{contains_any, list, without_end, words_to};

/// Among whom something is ranked: `服务质量位居全国120个监测城市第19位`.
pub(super) struct Field {
    /// Empty where an earlier clause names it: `优良率达98%，在全国168个城市排第16位`.
    pub(super) subject: String,
    pub(super) region: &'static str,
    pub(super) members: String,
}

/// The field that the count before the rank at `next` tells.
pub(super) fn read(sentence: &Sentence<'_>, next: usize, lead: &Lead) -> Option<Field> {
    let site = sentence.site(next).filter(|it| it.joint == Joint::Inline)?;
    let region = ["全国", "全省", "全市", "全区", "全球"]
        .into_iter()
        .find(|it| sentence.is_rank(next) && lead.noun.ends_with(it))?;
    let head = lead.noun.strip_suffix(region)?;
    let subject = match head {
        "" => head,
        _ => without_end(head, list!("位居 位列 排名 居 列 在"))?,
    };
    let words = sentence.words(&site.lead);
    let end = ["第", "排", "中", "综合考核", "成效考核"]
        .iter()
        .filter_map(|it| words.find(it))
        .min();
    let members = words_to(words, end.unwrap_or(words.len()));
    // `在全国80个城市垃圾分类成效考核中排第10位`: what was judged is no earlier thing.
    let is_judged = subject.is_empty() && contains_any(words, list!("考核 评价 评估 测评 评选"));
    (!is_judged && !members.is_empty()).then(|| Field {
        subject: format!("{}{subject}", lead.verb),
        region,
        members: members.to_owned(),
    })
}
