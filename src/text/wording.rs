//! Whether words look back or plan, for what no heading tells of: a passage out of a report, or a report without headings.
//!
//! The words are among those that told reviews from plans best in some two hundred reports whose headings say which is which; in
//! passages of some 1,200 characters they tell rightly of 97 figures of 100, in other reports too (`docs/measurements.md`).

use super::{Block, Report, Role, Sentence};

/// What plans are worded with, each counted twice and once.
const PLANS: [&str; 2] = [
    "力争 确保 争创 个以上 家以上 %以上 目标是 预期目标 年内",
    "今年 要 抓好 打造 加快 推动 左右 完善 强化 以内",
];
/// What reviews are worded with.
const REVIEWS: [&str; 2] = [
    "获评 入选 居全 成功 了 年来 累计 连续 获批 同比 上年",
    "首次 分别 明显 显著 实现 完成 建成 突破 新增 今年以来",
];
/// How much clearer two parts must be than one: passages mostly do either.
const CLEARLY: i32 = 12;

/// Tells by their words which sections plan, of those that are taken to look back since no heading tells.
pub(super) fn judge(report: &mut Report, folded: &[char]) {
    let mut leanings = vec![0; report.sections.len()];
    let section_of = |blocks: &[Block], it: &Sentence| {
        let block = blocks.get(it.block).filter(|_| it.role == Role::Review);
        block.map_or(usize::MAX, |it| it.section)
    };
    for sentence in &report.sentences {
        let words = folded.get(sentence.start..sentence.end);
        let words: String = words.into_iter().flatten().collect();
        let section = section_of(&report.blocks, sentence);
        if let Some(it) = leanings.get_mut(section) {
            *it += leaning(&words);
        }
    }
    let first = reviews(&leanings);
    let plans = report.sections.iter_mut().skip(first);
    for section in plans.filter(|it| it.role == Role::Review) {
        section.role = Role::Plan;
    }
    for sentence in &mut report.sentences {
        let section = section_of(&report.blocks, sentence);
        if (first..leanings.len()).contains(&section) {
            sentence.role = Role::Plan;
        }
    }
}

/// How much words plan rather than look back, in cues; below nought where they look back.
fn leaning(words: &str) -> i32 {
    cues(words, PLANS) - cues(words, REVIEWS)
}

fn cues(words: &str, [strong, weak]: [&str; 2]) -> i32 {
    let count = |cues: &str| -> usize {
        let cues = cues.split(' ');
        cues.map(|it| words.matches(it).count()).sum()
    };
    i32::try_from(2 * count(strong) + count(weak)).unwrap_or(i32::MAX)
}

/// How many sections look back before the first that plans, given what each leans to. A report looks back before it plans.
fn reviews(leanings: &[i32]) -> usize {
    let whole: i32 = leanings.iter().sum();
    let (mut best, mut reviews) = if whole > 0 {
        (whole, 0)
    } else {
        (-whole, leanings.len())
    };
    best += CLEARLY;
    let mut parted = whole;
    for (index, leaning) in (1..).zip(leanings) {
        parted -= 2 * leaning;
        if parted > best {
            (best, reviews) = (parted, index);
        }
    }
    reviews
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lean() {
        assert!(leaning("力争新增企业20家以上，加快建设园区。") > 0);
        assert!(leaning("新增企业20家，获评全国示范，园区建设取得进展。") < 0);
        assert_eq!(leaning("园区位于城东。"), 0);
    }

    #[test]
    fn passages_do_either_unless_they_clearly_do_both() {
        assert_eq!(reviews(&[]), 0);
        assert_eq!(reviews(&[0]), 1);
        assert_eq!(reviews(&[5]), 0);
        assert_eq!(reviews(&[-5]), 1);
        assert_eq!(reviews(&[-3, 9]), 0);
        assert_eq!(reviews(&[-30, 1, 29]), 1);
        assert_eq!(reviews(&[20, -30]), 2);
    }
}
