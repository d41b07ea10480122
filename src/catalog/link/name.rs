//! A name in the form in which names are compared: `规模以上工业企业的“研发机构”覆盖率` is `规上工业企业研发机构覆盖率`.
//!
//! Quotes, blanks and filling words fall away, other spellings of one thing become one, and every character gets a weight:
//! of `高新技术企业` the first four tell what it is, while 企业 stands in many names.
//! Limiting words (省级, 人均) and numbers (5G) are marked, for they decide what two names may not differ in.

use super::sought::Letters;
use super::word::{self, Act, Limit, Role};
use super::word_table::{CATEGORIES, SPELLINGS};
use crate::text::is_han;
use std::ops::Range;

/// Longer names are cut: what tells them apart stands in front.
const LONGEST: usize = 40;

/// What an ordinary character weighs; one of a common word or an act weighs [`LIGHT`].
pub(super) const FULL: u16 = 3;
const LIGHT: u16 = 1;

/// Two neighbouring characters as one number.
pub(super) type Pair = u32;

/// A name, ready to be compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) chars: Vec<char>,
    /// The pairs of neighbouring characters, in their order.
    pub(super) pairs: Vec<Pair>,
    /// For every character what it weighs.
    pub(super) weights: Vec<u16>,
    /// The sum of the weights.
    pub(super) weight: u16,
    /// Limiting words and where they stand.
    pub(super) limits: Vec<(Limit, Range<usize>)>,
    /// The last word that tells what is measured of the thing: 增加值.
    pub(super) head: Option<Range<usize>>,
    /// What kind of thing the name ends in, `None` where it ends in no common word.
    pub(super) category: Option<&'static str>,
    pub(super) acts: Act,
    /// Where the parts of a list meet: `企业技术中心、工程研究中心`.
    pub(super) joints: Vec<usize>,
    /// The name says that it is all there is: 总数.
    pub(super) is_total: bool,
}

/// Brings a name into the form in which names are compared; the reporting place at its head says nothing.
pub(super) fn read(name: &str, place: Option<&str>) -> Name {
    let own = place.and_then(|it| name.strip_prefix(it));
    let text = spelled(plain(own.unwrap_or(name)));
    let chars: Vec<char> = text.chars().take(LONGEST).collect();
    let mut read = Name::default();
    let mut at = 0;
    while let Some(rest) = chars.get(at..).filter(|it| !it.is_empty()) {
        let (len, role) = year(rest).or_else(|| number(rest)).unwrap_or_else(|| {
            word::at(rest).unwrap_or(match rest.first() {
                Some('新') if read.chars.is_empty() => (1, Role::Act(Act::ADD)),
                _ => (1, Role::Plain),
            })
        });
        let word = rest.get(..len).unwrap_or(rest);
        if matches!(word, ['、' | '和' | '与' | '及']) {
            read.joints.push(read.chars.len());
        } else {
            read.push(word, role);
        }
        at += len;
    }
    read.pairs = pairs(&read.chars);
    read.category = CATEGORIES.split(' ').find(|it| read.is_tail(it));
    read
}

/// Whether two names are one, however they are spelled.
pub(in crate::catalog) fn is_one_name(a: &str, b: &str) -> bool {
    read(a, None).chars == read(b, None).chars
}

/// The pairs of neighbouring characters, in their order.
pub(super) fn pairs(chars: &[char]) -> Vec<Pair> {
    let pair = |it: &[char]| match it {
        [a, b] => u32::from(*a) << 16 ^ u32::from(*b),
        _ => 0,
    };
    chars.windows(2).map(pair).collect()
}

impl Name {
    fn push(&mut self, word: &[char], role: Role) {
        let from = self.chars.len();
        let weight = match role {
            Role::Filler => return,
            Role::Total => {
                self.is_total = true;
                return;
            }
            Role::Act(act) => {
                self.acts = self.acts.and(act);
                LIGHT
            }
            Role::Common | Role::Head => LIGHT,
            Role::Plain | Role::Limit(_) => FULL,
        };
        self.chars.extend(word);
        self.weights.extend(word.iter().map(|_| weight));
        self.weight += weight * u16::try_from(word.len()).unwrap_or(0);
        let range = from..self.chars.len();
        match role {
            Role::Limit(limit) => self.limits.push((limit, range)),
            Role::Head => self.head = Some(range),
            _ => {}
        }
    }

    /// Whether the name ends in a word.
    pub(super) fn is_tail(&self, word: &str) -> bool {
        let mut chars = self.chars.iter().rev();
        word.chars().rev().all(|c| chars.next() == Some(&c))
    }

    /// The characters of a range as text.
    pub(super) fn text(&self, range: Range<usize>) -> String {
        self.chars.get(range).unwrap_or_default().iter().collect()
    }

    /// The weight of the characters in a range that tell what a thing is.
    pub(super) fn telling(&self, range: Range<usize>) -> u16 {
        let weights = self.weights.get(range).unwrap_or_default().iter();
        weights.filter(|it| **it >= FULL).sum()
    }

    /// The sum of the weights in a range.
    pub(super) fn weigh(&self, range: Range<usize>) -> u16 {
        self.weights.get(range).unwrap_or_default().iter().sum()
    }
}

/// Without marks and blanks, letters large.
fn plain(name: &str) -> String {
    let kept = name
        .chars()
        .filter(|c| is_han(*c) || c.is_ascii_alphanumeric() || matches!(c, '.' | '&' | '、'));
    kept.map(|c| c.to_ascii_uppercase()).collect()
}

fn spelled(mut name: String) -> String {
    let mut letters = Letters::of(&name);
    for (other, usual) in SPELLINGS.iter() {
        if other.may_stand_in(letters) && name.contains(other.word) {
            name = name.replace(other.word, usual);
            letters = Letters::of(&name);
        }
    }
    name
}

/// `2023年` is when, not what.
fn year(chars: &[char]) -> Option<(usize, Role)> {
    let is_year = chars.get(4) == Some(&'年')
        && chars.starts_with(&['2', '0'])
        && chars.get(..4)?.iter().all(char::is_ascii_digit);
    is_year.then_some((5, Role::Filler))
}

/// `5G`, `PM2.5`, `500`: one mark, so that 5G is not 6G.
fn number(chars: &[char]) -> Option<(usize, Role)> {
    let len = chars
        .iter()
        .take_while(|c| c.is_ascii_alphanumeric() || **c == '.')
        .count();
    let has_digit = chars.iter().take(len).any(char::is_ascii_digit);
    match (len, has_digit) {
        (0, _) => None,
        (_, true) => Some((len, Role::Limit(Limit::Number))),
        (_, false) => Some((len, Role::Plain)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        let read = read(name, None);
        assert_eq!(read.text(0..read.chars.len()), expected);
        assert_eq!(read.weights.len(), read.chars.len());
    }

    #[test]
    fn other_spellings_become_one() {
        check("地区生产总值", "生产总值");
        check("gdp", "生产总值");
        check("规模以上工业增加值", "规上工业增加值");
        check("公共停车泊位", "公共停车位");
        check("国家重点实验室", "全国重点实验室");
    }

    #[test]
    fn marks_and_filling_words_fall_away() {
        check("全国“名特优新”农产品", "全国名特优新农产品");
        check("规模化供水的村庄", "规模化供水村庄");
        check("5G基站的总数", "5G基站");
        check("2023年中国民营企业500强企业", "中国民营企业500强企业");
        check("", "");
    }

    #[test]
    fn the_reporting_place_says_nothing() {
        let own = read("青岛实现生产总值", Some("青岛"));
        assert_eq!(own, read("生产总值", None));
    }

    #[test]
    fn limits_and_numbers_are_marked() {
        let limits = |name: &str| {
            let it = read(name, None);
            let texts = it.limits.iter().map(|(_, range)| it.text(range.clone()));
            texts.collect::<Vec<_>>()
        };
        assert_eq!(limits("规上工业增加值"), ["规上", "工业"]);
        assert_eq!(limits("市区PM2.5平均浓度"), ["市区", "PM2.5"]);
        assert!(limits("工业互联网平台").is_empty());
        assert!(limits("新型研发机构").is_empty());
    }

    #[test]
    fn a_leading_new_is_an_act() {
        assert_eq!(read("新造林", None).acts, Act::ADD);
        assert_eq!(read("高新技术企业", None).acts, Act::NONE);
    }
}
