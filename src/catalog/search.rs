//! Which figures hold the words of a search box: `GDP 增长`, `ｐｍ2.5`, `失业率 <5.5%`.
//!
//! Blanks separate terms, and a figure must hold all of them. A term is looked for as it stands, at any place of the
//! name, the sentence, the titles of the sections around, the printed value or the unit; print damage, width and case
//! are folded on both sides, and a name stands for its other names (`alias`). A term that compares a number is held
//! against the values (`amount`).
//! Not handled: pinyin, misspellings, words in another order.

mod alias;
mod amount;
mod fold;
mod lane;

use crate::indicator::Indicator;
use crate::text::{Folded, Report};
use amount::Comparison;
use lane::Lane;
use std::ops::Range;

/// A report's words, prepared to be searched. A sentence or a title that many figures share stands in it once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Haystack {
    /// Name, printed value and unit of every indicator.
    figures: Lane,
    sentences: Lane,
    /// The title of every section.
    sections: Lane,
    /// For every section the one around it.
    parents: Vec<Option<usize>>,
}

impl Haystack {
    pub(super) fn new(report: &Report, indicators: &[Indicator]) -> Self {
        let mut figures = Lane::default();
        let mut folded = Folded::default();
        for it in indicators {
            for part in [
                &it.name,
                report.slice(it.span),
                it.unit.as_deref().unwrap_or_default(),
            ] {
                fold::fold_into(part, &mut folded);
                figures.push_part(&folded.chars);
            }
            figures.end_record();
        }
        let mut sentences = Lane::default();
        for it in &report.sentences {
            sentences.push_part(
                report
                    .folded
                    .chars
                    .get(it.start..it.end)
                    .unwrap_or_default(),
            );
            sentences.end_record();
        }
        let mut sections = Lane::default();
        for it in &report.sections {
            fold::fold_into(&it.title, &mut folded);
            sections.push_part(&folded.chars);
            sections.end_record();
        }
        Self {
            figures,
            sentences,
            sections,
            parents: report.sections.iter().map(|it| it.parent).collect(),
        }
    }

    /// For every section whether its title, or one around it, holds any of the words.
    fn sections_holding(&self, words: &[String]) -> Vec<bool> {
        let mut held = self.sections.holding(words);
        for (index, parent) in self.parents.iter().enumerate() {
            let around = parent.is_some_and(|it| held.get(it).copied().unwrap_or_default());
            if let Some(it) = held.get_mut(index).filter(|_| around) {
                *it = true;
            }
        }
        held
    }
}

/// What was typed, understood.
#[derive(Debug)]
pub(super) struct Search {
    terms: Vec<Term>,
}

#[derive(Debug)]
enum Term {
    /// The word and its other names, each folded.
    Words(Vec<String>),
    Amount(Comparison),
}

impl Search {
    pub(super) fn new(text: &str) -> Self {
        let terms = text.split_whitespace().filter_map(|term| {
            let mut folded = Folded::default();
            fold::fold_into(term, &mut folded);
            if let Some(it) = amount::comparison(&folded.chars) {
                return Some(Term::Amount(it));
            }
            let word: String = folded.chars.iter().copied().map(fold::plain).collect();
            (!word.is_empty()).then(|| Term::Words(alias::names(word)))
        });
        Self {
            terms: terms.collect(),
        }
    }

    /// For every indicator whether it holds all terms; `None` where there are none.
    pub(super) fn run(&self, haystack: &Haystack, indicators: &[Indicator]) -> Option<Vec<bool>> {
        if self.terms.is_empty() {
            return None;
        }
        let mut found = vec![true; indicators.len()];
        for term in &self.terms {
            match term {
                Term::Words(words) => keep_holding(&mut found, words, haystack, indicators),
                Term::Amount(comparison) => {
                    for (found, it) in found.iter_mut().zip(indicators) {
                        *found = *found && comparison.holds(it);
                    }
                }
            }
        }
        Some(found)
    }

    /// The byte ranges of a text that the words match, in order and apart from each other.
    pub(super) fn matches(&self, text: &str) -> Vec<Range<usize>> {
        let mut folded = Folded::default();
        fold::fold_into(text, &mut folded);
        let chars: Vec<char> = folded.chars.iter().copied().map(fold::plain).collect();
        let mut ranges = Vec::new();
        for term in &self.terms {
            let Term::Words(words) = term else { continue };
            for word in words {
                let word: Vec<char> = word.chars().collect();
                let places = chars.windows(word.len()).enumerate();
                for (at, _) in places.filter(|(_, it)| *it == word) {
                    let span = folded.span(at, at + word.len());
                    let place = ranges.partition_point(|it: &Range<usize>| it.start < span.start);
                    ranges.insert(place, span.start..span.end);
                }
            }
        }
        merged(ranges)
    }
}

/// Takes back what holds none of the words.
fn keep_holding(
    found: &mut [bool],
    words: &[String],
    haystack: &Haystack,
    indicators: &[Indicator],
) {
    let figures = haystack.figures.holding(words);
    let sentences = haystack.sentences.holding(words);
    let sections = haystack.sections_holding(words);
    let at = |flags: &[bool], index: usize| flags.get(index).copied().unwrap_or_default();
    for ((found, it), figure) in found.iter_mut().zip(indicators).zip(figures) {
        *found = *found && (figure || at(&sentences, it.sentence) || at(&sections, it.section));
    }
}

/// Ranges that are in order, those that touch or overlap as one.
fn merged(ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::super::{Query, fixture};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let catalog = fixture::report();
        let query = Query {
            text: text.to_owned(),
            ..Query::default()
        };
        let names: Vec<&str> = catalog
            .run(&query)
            .into_iter()
            .map(|it| catalog.printed(it))
            .collect();
        assert_eq!(names, expected, "{text}");
    }

    #[test]
    fn blanks_are_no_search() {
        assert_eq!(fixture::report().run(&Query::default()).len(), 9);
        let query = Query {
            text: " 　\t".to_owned(),
            ..Query::default()
        };
        assert_eq!(fixture::report().run(&query).len(), 9);
    }

    #[test]
    fn every_term_must_be_found_somewhere() {
        check("供水", &["2.1亿立方米"]);
        check("供水 立方米 城市建设", &["2.1亿立方米"]);
        check("供水 失业率", &[]);
        check("没有的词", &[]);
    }

    #[test]
    fn a_title_finds_what_stands_in_its_subsections() {
        check("绿色发展", &["28微克/立方米", "3.2％", "92.5"]);
    }

    #[test]
    fn width_and_case_do_not_matter() {
        check("３．２%", &["28微克/立方米", "3.2％"]);
        check("ｐｍ２．５", &["28微克/立方米", "3.2％"]);
        check("2022-2025", &["第2位"]);
    }

    #[test]
    fn a_name_stands_for_its_other_names() {
        check("gdp", &["1.5万亿元", "6.5%", "5%", "5.5%"]);
        check("地区生产总值", &["1.5万亿元", "6.5%", "5%", "5.5%"]);
        check("R&D", &["28微克/立方米", "3.2％"]);
        check("细颗粒物浓度", &["28微克/立方米"]);
        check("细颗粒物平均浓度", &["28微克/立方米", "3.2％"]);
    }

    #[test]
    fn numbers_are_compared() {
        check(">5%", &["6.5%", "5.5%"]);
        check("1万亿元以上", &["1.5万亿元"]);
        check(">=2亿", &["1.5万亿元", "2.1亿立方米"]);
        check("失业率 <5.5%", &["5%", "5.5%"]);
    }

    #[track_caller]
    fn check_matches(text: &str, name: &str, expected: &[&str]) {
        let query = Query {
            text: text.to_owned(),
            ..Query::default()
        };
        let found: Vec<&str> = query
            .matches(name)
            .into_iter()
            .map(|it| &name[it])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn matches_are_ranges_of_the_name_as_it_is() {
        check_matches("gdp", "地区生产总值", &["地区生产总值"]);
        check_matches("生产 总值", "地区生产总值", &["生产总值"]);
        check_matches("pm2.5", "ＰＭ２．５平均浓度", &["ＰＭ２．５"]);
        check_matches("pm2.5", "PM<sub>2.5</sub>浓度", &["PM<sub>2.5"]);
        check_matches("年 用水", "全年年用水量", &["年年用水"]);
        check_matches(">5%", "5%的企业", &[]);
        check_matches("", "企业", &[]);
    }
}
