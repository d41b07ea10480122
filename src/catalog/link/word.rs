//! What a word does in a name, and which word stands at a place.

use super::word_table::WORDS;
use std::sync::LazyLock;

/// What a word does in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing: it may stand or fall, as 的 and 全市.
    Filler,
    /// A word of the thing itself that other rules would take for something else: 工业互联网 holds 工业.
    Plain,
    /// A word that many names share: 项目, 企业.
    Common,
    /// What the figure measures of the thing: 增加值, 产量.
    Head,
    /// That it is all there is: 总数.
    Total,
    /// What is done: 新建, 改造.
    Act(Act),
    /// What the thing is limited to: 省级, 规上, 人均.
    Limit(Limit),
}

/// Classes of limiting words; two names with other words of one class are two things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Limit {
    /// 人均, 万人.
    Per,
    /// 进出口, 出口.
    Trade,
    /// 工业, 新能源, 城镇居民: a part of a whole that has the same name without it.
    Part,
    /// 市属, 国有.
    Owner,
    /// 规上.
    Size,
    /// 国家, 省级以上.
    Grade,
    /// 农村, 市区.
    Place,
    /// Digits and letters: 5G, PM2.5, 50亿元以上.
    Number,
}

impl Limit {
    /// Whether a name without such a word means more than a name with it.
    pub(super) fn is_strict(self) -> bool {
        !matches!(self, Self::Grade | Self::Place | Self::Number)
    }
}

/// A set of things done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Act(u16);

impl Act {
    pub(super) const NONE: Self = Self(0);
    /// 新增, 培育: new in the period.
    pub(super) const ADD: Self = Self(1);
    /// 建设, 打造: new or not.
    pub(super) const BUILD: Self = Self(2);
    /// 改造, 治理.
    pub(super) const RENEW: Self = Self(4);
    /// 养护.
    pub(super) const KEEP: Self = Self(8);
    /// 拆除, 关停.
    pub(super) const REMOVE: Self = Self(16);
    /// 制定.
    pub(super) const DRAFT: Self = Self(32);
    /// 修订.
    pub(super) const AMEND: Self = Self(64);
    /// 开工.
    pub(super) const START: Self = Self(128);
    /// 竣工, 通车.
    pub(super) const FINISH: Self = Self(256);

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether it begins or ends, nothing else.
    pub(super) const fn stage(self) -> Self {
        Self(self.0 & (Self::START.0 | Self::FINISH.0))
    }

    /// Whether no figure can be of both: 新建 and 改造, 开工 and 竣工, 制定 and 修订.
    ///
    /// What is built may be called new, and a sum of two acts (制定修订) is neither of them.
    pub(super) fn excludes(self, other: Self) -> bool {
        let making = Self::ADD.and(Self::BUILD);
        let stage = |it: Self| (it.has(Self::START), it.has(Self::FINISH));
        let (mine, others) = (stage(self), stage(other));
        if mine != others && mine.0 != others.0 && (mine.0 || mine.1) && (others.0 || others.1) {
            return true;
        }
        let law = Self::DRAFT.and(Self::AMEND).and(Self::REMOVE);
        if self.has(law) && other.has(law) && self.0 & law.0 != other.0 & law.0 {
            return true;
        }
        let kind = |it: Self| {
            let made = if it.has(making) { making.0 } else { 0 };
            made | it.0 & Self::RENEW.and(Self::KEEP).and(Self::REMOVE).0
        };
        kind(self) != 0 && kind(other) != 0 && kind(self) & kind(other) == 0
    }
}

/// The words by first character, each list longest first.
static BY_FIRST: LazyLock<Vec<(char, Vec<Row>)>> = LazyLock::new(|| {
    let mut table: Vec<(char, Vec<Row>)> = Vec::new();
    for (word, role) in words() {
        let chars: Vec<char> = word.chars().collect();
        let Some(first) = chars.first().copied() else {
            continue;
        };
        match table.iter_mut().find(|it| it.0 == first) {
            Some(it) => it.1.push((chars, role)),
            None => table.push((first, vec![(chars, role)])),
        }
    }
    for (_, words) in &mut table {
        words.sort_by_key(|it| std::cmp::Reverse(it.0.len()));
    }
    table.sort_by_key(|it| it.0);
    table
});

fn words() -> impl Iterator<Item = (&'static str, Role)> {
    let row =
        |(role, words): &'static (Role, &str)| words.split_ascii_whitespace().map(|it| (it, *role));
    WORDS.iter().flat_map(row)
}

type Row = (Vec<char>, Role);

/// The longest word of the table at the beginning of `chars`, with its length.
pub(super) fn at(chars: &[char]) -> Option<(usize, Role)> {
    let first = chars.first()?;
    let index = BY_FIRST.binary_search_by_key(first, |it| it.0).ok()?;
    let (_, words) = BY_FIRST.get(index)?;
    let (word, role) = words.iter().find(|it| chars.starts_with(&it.0))?;
    Some((word.len(), *role))
}

#[cfg(test)]
mod tests {
    use super::super::sought::Sought;
    use super::super::word_table::SPELLINGS;
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(usize, Role)>) {
        let chars: Vec<char> = text.chars().collect();
        assert_eq!(at(&chars), expected);
    }

    #[test]
    fn the_longest_word_counts() {
        check("工业互联网平台", Some((5, Role::Plain)));
        check("工业增加值", Some((2, Role::Limit(Limit::Part))));
        check("省级以上企业", Some((4, Role::Limit(Limit::Grade))));
        check("粮食产量", None);
        check("", None);
    }

    #[test]
    fn acts_of_another_sort_exclude_each_other() {
        let build = Act::ADD.and(Act::BUILD);
        assert!(Act::ADD.excludes(Act::RENEW));
        assert!(Act::START.excludes(Act::FINISH));
        assert!(Act::DRAFT.excludes(Act::DRAFT.and(Act::AMEND)));
        assert!(!build.excludes(Act::BUILD));
        assert!(!Act::ADD.excludes(Act::ADD.and(Act::RENEW)));
        assert!(!Act::NONE.excludes(Act::RENEW));
        assert!(!Act::START.excludes(Act::START));
    }

    #[test]
    fn no_word_has_two_rows() {
        for (index, (word, _)) in words().enumerate() {
            assert!(!words().take(index).any(|it| it.0 == word), "{word}");
        }
        for (index, (other, _)) in SPELLINGS.iter().enumerate() {
            let is_it = |it: &(Sought, &str)| it.0.word == other.word;
            assert!(!SPELLINGS[..index].iter().any(is_it), "{}", other.word);
        }
    }
}
