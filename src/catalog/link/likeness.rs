//! How alike two names are: the weight that they share, whatever its order, and what each has over.
//!
//! `老旧小区改造` and `改造老旧小区` share everything. `充电桩` is what `电动汽车充电桩` is about; that the longer one says
//! more counts less against it where the other's sentence says it too. `养老保险参保人数` and `医疗保险参保人数` each have
//! something over, and are two things.

use super::name::{FULL, Name};
use std::ops::Range;

/// How two names meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// Nothing over on either side, in the same order.
    Same,
    /// Nothing over that weighs, in another order or with other acts.
    Reordered,
    /// What one has over stands in the other's sentence.
    Told,
    /// One has something over.
    Narrower,
    /// Each has something over.
    Reworded,
}

/// The likeness of two names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Likeness {
    /// 0 to 1000.
    pub(super) score: u16,
    /// What those characters weigh that they share and that tell what a thing is.
    pub(super) shared: u16,
    pub(super) shape: Shape,
    /// What one has over is a part of a list, so that it counts a sum of which the other is one part.
    pub(super) is_sum: bool,
}

/// The least run of characters that counts as shared.
const SHORTEST: usize = 2;

/// Of what one name has over and the other's sentence says, so many per mille count as shared.
const TOLD: u32 = 700;

/// Of what is lacking, so many per mille are forgiven where one name ends in all of the other: what a thing is stands last.
const FORGIVEN: u32 = 300;

/// The weight of five ordinary characters.
const MUCH: u16 = 5 * FULL;

/// The part of the weightier name that must be shared, per mille, before a sentence may tell the rest.
const SHARED: u32 = 400;

/// Compares two names; `told_a` says whether the text around the first tells a word, `told_b` the same of the second.
pub(super) fn compare(
    a: &Name,
    b: &Name,
    told_a: impl Fn(&str) -> bool,
    told_b: impl Fn(&str) -> bool,
) -> Likeness {
    let is_empty = a.weight == 0 || b.weight == 0;
    if a.chars == b.chars || is_empty {
        return Likeness {
            score: if is_empty { 0 } else { 1000 },
            shared: a.telling(0..a.chars.len()),
            shape: Shape::Same,
            is_sum: false,
        };
    }
    let (over_a, over_b) = leftovers(a, b);
    let (rest_a, hinted_a) = weigh(a, &over_a, told_b);
    let (rest_b, hinted_b) = weigh(b, &over_b, told_a);
    let shared = a.weight - rest_a - hinted_a;
    let shared_b = b.weight - rest_b - hinted_b;
    let whole = u32::from(a.weight) + u32::from(b.weight);
    let larger = u32::from(a.weight.max(b.weight));
    let is_core_shared = u32::from(shared.min(shared_b)) * 1000 > larger * SHARED;
    let hinted = match is_core_shared {
        true => u32::from(hinted_a) + u32::from(hinted_b),
        false => 0,
    };
    let held = (u32::from(shared) + u32::from(shared_b)) * 1000 + hinted * TOLD;
    let mut score = held.checked_div(whole).unwrap_or(0);
    let is_over = |rest: u16| rest >= FULL;
    let shape = match (is_over(rest_a), is_over(rest_b)) {
        (false, false) if hinted > 0 => Shape::Told,
        (false, false) => Shape::Reordered,
        (true, true) => Shape::Reworded,
        _ => Shape::Narrower,
    };
    if shape == Shape::Narrower && is_same_head(a, b, shared.min(shared_b)) {
        score += (1000 - score.min(1000)) * FORGIVEN / 1000;
    }
    Likeness {
        score: u16::try_from(score.min(999)).unwrap_or(999),
        shared: shared_telling(a, &over_a).min(shared_telling(b, &over_b)),
        shape,
        is_sum: is_sum(a, &over_a) || is_sum(b, &over_b),
    }
}

/// Whether two names may be so alike: told by the pairs of characters that both have, which is quick and never too low.
pub(super) fn may_reach(a: &Name, b: &Name, least: u16) -> bool {
    if a.pairs.is_empty() || b.pairs.is_empty() {
        return true;
    }
    let (mine, others) = (paired(a, b), paired(b, a));
    let whole = u32::from(a.weight) + u32::from(b.weight);
    let larger = u32::from(a.weight.max(b.weight));
    // From here on a sentence may tell the rest.
    if mine.min(others) * 1000 > larger * SHARED {
        return true;
    }
    let score = ((mine + others) * 1000).checked_div(whole).unwrap_or(0);
    score + (1000 - score.min(1000)) * FORGIVEN / 1000 >= u32::from(least)
}

/// What those characters weigh that stand beside the same character in both names.
fn paired(name: &Name, other: &Name) -> u32 {
    let (mut sum, mut was_shared) = (0, false);
    for (at, weight) in name.weights.iter().enumerate() {
        let pair = name.pairs.get(at);
        let is_shared = pair.is_some_and(|it| other.pairs.contains(it));
        if is_shared || was_shared {
            sum += u32::from(*weight);
        }
        was_shared = is_shared;
    }
    sum
}

fn shared_telling(name: &Name, over: &[Range<usize>]) -> u16 {
    let lost: u16 = over.iter().map(|it| name.telling(it.clone())).sum();
    name.telling(0..name.chars.len()).saturating_sub(lost)
}

/// Whether a telling part of a list is over: 工程研究中心 of `企业技术中心、工程研究中心`.
fn is_sum(name: &Name, over: &[Range<usize>]) -> bool {
    let at_joint =
        |it: &Range<usize>| name.joints.contains(&it.start) || name.joints.contains(&it.end);
    over.iter()
        .any(|it| at_joint(it) && name.weigh(it.clone()) >= 2 * FULL)
}

/// Whether the two are about one sort of thing: the longer name ends in all of the other (电动汽车充电桩, 充电桩), or both end alike
/// and share a good deal.
fn is_same_head(a: &Name, b: &Name, shared: u16) -> bool {
    let (mine, others) = (telling(a), telling(b));
    let (longer, other) = if mine.len() < others.len() {
        (others, mine)
    } else {
        (mine, others)
    };
    let tail = other.get(other.len().saturating_sub(SHORTEST)..);
    let ends_alike = tail.is_some_and(|it| !it.is_empty() && longer.ends_with(it));
    longer.ends_with(&other) || ends_alike && shared >= MUCH
}

/// The characters that weigh in full.
fn telling(name: &Name) -> Vec<char> {
    let chars = name.chars.iter().zip(&name.weights);
    chars.filter(|it| *it.1 >= FULL).map(|it| *it.0).collect()
}

/// The runs of each name that the other has not.
fn leftovers(a: &Name, b: &Name) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let mut free_a = vec![true; a.chars.len()];
    let mut free_b = vec![true; b.chars.len()];
    while let Some((at_a, at_b, len)) = longest_shared(a, b, &free_a, &free_b) {
        for it in free_a.iter_mut().skip(at_a).take(len) {
            *it = false;
        }
        for it in free_b.iter_mut().skip(at_b).take(len) {
            *it = false;
        }
    }
    (runs(&free_a), runs(&free_b))
}

/// The longest run of free characters that both have: where it begins in each, and its length.
fn longest_shared(
    a: &Name,
    b: &Name,
    free_a: &[bool],
    free_b: &[bool],
) -> Option<(usize, usize, usize)> {
    let mut best = (0, 0, 0);
    let mut above = vec![0_usize; b.chars.len() + 1];
    for (at_a, (c, is_free)) in a.chars.iter().zip(free_a).enumerate() {
        let mut diagonal = 0;
        for (at_b, (other, is_other_free)) in b.chars.iter().zip(free_b).enumerate() {
            let Some(cell) = above.get_mut(at_b + 1) else {
                break;
            };
            let len = if *is_free && *is_other_free && c == other {
                diagonal + 1
            } else {
                0
            };
            diagonal = std::mem::replace(cell, len);
            if len > best.2 {
                best = (at_a + 1 - len, at_b + 1 - len, len);
            }
        }
    }
    let is_whole = best.2 > 0 && (best.2 == a.chars.len() || best.2 == b.chars.len());
    (best.2 >= SHORTEST || is_whole).then_some(best)
}

fn runs(free: &[bool]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, _) in free.iter().enumerate().filter(|(_, it)| **it) {
        match found.last_mut() {
            Some(last) if last.end == index => last.end = index + 1,
            _ => found.push(index..index + 1),
        }
    }
    found
}

/// What the runs weigh: those that the other's text does not tell, and those that it does.
fn weigh(name: &Name, over: &[Range<usize>], told: impl Fn(&str) -> bool) -> (u16, u16) {
    let (mut rest, mut hinted) = (0, 0);
    for range in over {
        let weight = name.weigh(range.clone());
        if range.len() >= SHORTEST && told(&name.text(range.clone())) {
            hinted += weight;
        } else {
            rest += weight;
        }
    }
    (rest, hinted)
}

#[cfg(test)]
mod tests {
    use super::super::name;
    use super::*;

    fn likeness(a: &str, b: &str, told: &str) -> Likeness {
        let tells = |word: &str| told.contains(word);
        compare(&name::read(a, None), &name::read(b, None), tells, tells)
    }

    #[track_caller]
    fn check(a: &str, b: &str, shape: Shape, score: Range<u16>) {
        let found = likeness(a, b, "");
        assert_eq!(found.shape, shape, "{found:?}");
        assert!(score.contains(&found.score), "{found:?}");
        assert_eq!(found.score, likeness(b, a, "").score);
        assert!(reaches(a, b, found.score));
    }

    fn reaches(a: &str, b: &str, least: u16) -> bool {
        may_reach(&name::read(a, None), &name::read(b, None), least)
    }

    #[test]
    fn order_and_spelling_do_not_matter() {
        check("地区生产总值", "生产总值", Shape::Same, 1000..1001);
        check("老旧小区改造", "改造老旧小区", Shape::Reordered, 999..1000);
        check(
            "背街小巷改造提升",
            "背街小巷整治提升",
            Shape::Reordered,
            850..950,
        );
    }

    #[test]
    fn a_longer_name_is_narrower() {
        check("充电桩", "电动汽车充电桩", Shape::Narrower, 700..800);
        check("汽车", "汽车充电桩", Shape::Narrower, 500..640);
    }

    #[test]
    fn names_that_share_a_head_are_not_alike() {
        check("蔬菜产量", "粮食产量", Shape::Reworded, 0..300);
        check(
            "养老保险参保人数",
            "医疗保险参保人数",
            Shape::Reworded,
            0..650,
        );
    }

    #[test]
    fn a_sentence_may_tell_what_a_name_leaves_out() {
        let found = likeness("农村清洁取暖改造", "清洁取暖改造", "推进农村人居环境整治");
        assert_eq!(found.shape, Shape::Told);
        assert!(found.score > 900);
    }

    #[test]
    fn names_with_few_common_pairs_are_passed_over() {
        assert!(!reaches("蔬菜产量", "粮食产量", 650));
        assert!(!reaches("未贯通道路", "高新技术企业", 650));
        assert!(reaches("蔬菜产量", "粮食产量", 300));
        assert!(reaches("桥", "桥梁", 650));
        // Its sentence may tell the rest.
        assert!(reaches("农村清洁取暖改造", "清洁取暖改造", 1000));
    }

    #[test]
    fn a_part_of_a_list_is_not_its_sum() {
        let is_sum = |a: &str, b: &str| likeness(a, b, "").is_sum;
        assert!(is_sum(
            "省级以上企业技术中心、工程研究中心",
            "省级以上企业技术中心"
        ));
        assert!(is_sum("供水管网", "燃气和供水管网"));
        assert!(!is_sum(
            "建设和筹集的保障性租赁住房",
            "建设筹集的保障性租赁住房"
        ));
        assert!(!is_sum("中小学和幼儿园", "中小学校、幼儿园"));
    }

    #[test]
    fn an_empty_name_is_like_none() {
        assert_eq!(likeness("", "", "").score, 0);
        assert_eq!(likeness("", "粮食产量", "").score, 0);
    }
}
