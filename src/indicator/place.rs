//! Where a sentence stands: its part of the report, and the years that its section and paragraph speak of.

use super::Period;
use super::period::{Years, of_plan};
use super::words::{List, contains_any, ends_with_any, list, words_from, words_to};
use crate::text::{Report, Role};

/// Where a sentence stands in the report.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Index in the report's sentences.
    pub(super) sentence: usize,
    /// Index in the report's sections.
    pub(super) section: usize,
    /// The sentence's first folded character.
    pub(super) start: usize,
    pub(super) role: Role,
    pub(super) years: Years,
}

/// The years that a section's titles speak of.
#[derive(Clone, Copy, Debug)]
struct Told {
    years_back: Option<u16>,
    ahead: Option<Period>,
    is_long: bool,
    /// Of a section that first looks back and then plans, the first sentence that plans; beyond the last where none does.
    first_plan: Option<usize>,
}

/// The places of a report's sentences.
#[derive(Debug)]
pub(super) struct Places<'a> {
    report: &'a Report,
    /// What the titles of each section and those above it say, in order.
    told: Vec<Told>,
    /// How many years each block of a review looks back on, if more than one.
    backs: Vec<Option<u16>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(report: &'a Report) -> Self {
        let mut places = Self {
            report,
            told: Vec::new(),
            backs: Vec::new(),
        };
        places.told = (0..report.sections.len())
            .map(|it| places.told(it))
            .collect();
        for index in 0..report.sentences.len() {
            let section = places.section(index);
            let awaits = |it: &Told| it.first_plan == Some(usize::MAX);
            if places.told.get(section).is_some_and(awaits)
                && places.opens_plan(index)
                && let Some(told) = places.told.get_mut(section)
            {
                told.first_plan = Some(index);
            }
        }
        places.backs = places.looked_back();
        places
    }

    /// How many years each block looks back on. Where a section's title names a five-year plan, a paragraph that opens with a
    /// time (`过去五年`, `刚刚过去的2025年`) speaks for those behind it.
    fn looked_back(&self) -> Vec<Option<u16>> {
        let review = self.report.review_year();
        let mut found = Vec::with_capacity(self.report.blocks.len());
        let mut section = usize::MAX;
        let mut at_hand = None;
        for block in &self.report.blocks {
            let told = self.told.get(block.section).copied();
            let of_title = told.and_then(|it| it.years_back);
            let goes_on = told.is_some_and(|it| it.is_long);
            let part = self.part(block.section);
            if part != section || !goes_on {
                at_hand = of_title;
            }
            section = part;
            let opening = opening(self.report.slice(block.span));
            let opening = opening.strip_prefix("各位代表").unwrap_or(opening);
            let opening = opening.trim_start_matches(['！', '，']);
            let years = years_back(opening).or(of_plan_at_end(opening, review));
            let names_year = |year: u16| opening.starts_with(&format!("{year}年"));
            let is_named = || review.is_some_and(names_year) || opening.contains("这一年");
            if is_of_last_year(opening) || goes_on && of_title.is_none() && is_named() {
                at_hand = None;
            } else if years.is_some() {
                at_hand = years;
            }
            found.push(at_hand);
        }
        found
    }

    /// The outermost section around a section.
    fn part(&self, section: usize) -> usize {
        let sections = &self.report.sections;
        let above = std::iter::successors(Some(section), |it| sections.get(*it)?.parent);
        above.take(MOST_LEVELS).last().unwrap_or(section)
    }

    /// Whether a sentence opens with the years to come.
    fn opens_plan(&self, index: usize) -> bool {
        let words = self.opening(index);
        let plans = self.report.header.plan_year.zip(of_plan(&words));
        plans.is_some_and(|(year, range)| range.last > year)
            || words.starts_with("今后五年")
            || words.starts_with("未来五年")
    }

    fn section(&self, index: usize) -> usize {
        let sentence = self.report.sentences.get(index);
        let block = sentence.and_then(|it| self.report.blocks.get(it.block));
        block.map_or(0, |it| it.section)
    }

    /// What the sentence's part does.
    pub(super) fn role(&self, index: usize) -> Role {
        let section = self.section(index);
        let plan = self.told.get(section).and_then(|it| it.first_plan);
        if plan.is_some_and(|it| index < it) {
            return Role::Review;
        }
        let Some(sentence) = self.report.sentences.get(index) else {
            return Role::Review;
        };
        let is_past = || {
            self.looks_back(index) || index > 0 && self.looks_back(index - 1) && self.goes_on(index)
        };
        if sentence.role == Role::Plan && is_past() {
            Role::Review
        } else {
            sentence.role
        }
    }

    /// Whether a sentence looks back, though its part plans; `过去一年新建公园12个，今年再建15个` tells of both.
    fn looks_back(&self, index: usize) -> bool {
        looks_back(&self.opening(index)) && !self.says(index, list!("今年"))
    }

    /// Whether a sentence goes on in the paragraph of the one before and says of nothing that it is to be.
    fn goes_on(&self, index: usize) -> bool {
        let block = |index: usize| self.report.sentences.get(index).map(|it| it.block);
        block(index) == block(index.saturating_sub(1))
            && !self.says(index, list!("今年 要 将 力争 确保 目标 加快 推进"))
    }

    fn says(&self, index: usize, words: List) -> bool {
        let sentence = self.report.sentences.get(index);
        sentence.is_some_and(|it| contains_any(self.report.slice(it.span), words))
    }

    /// The first characters of a sentence.
    fn opening(&self, index: usize) -> String {
        let Some(sentence) = self.report.sentences.get(index) else {
            return String::new();
        };
        let end = sentence.end.min(sentence.start + LONGEST_OPENING);
        let chars = self.report.folded.chars.get(sentence.start..end);
        chars.unwrap_or_default().iter().collect()
    }

    pub(super) fn of(&self, index: usize) -> Place {
        let sentence = self.report.sentences.get(index);
        let block = sentence.and_then(|it| self.report.blocks.get(it.block));
        let section = self.section(index);
        let role = self.role(index);
        let plan = self.report.header.plan_year;
        let told = self.told.get(section).copied();
        let is_mixed = told.is_some_and(|it| it.first_plan.is_some());
        let mut years = Years {
            plan,
            is_plan_part: role == Role::Plan,
            ..Years::default()
        };
        if years.is_plan_part {
            let own = || {
                let opening = opening(self.report.slice(block?.span));
                let speaks = contains_any(opening, list!("时期 五年"));
                planned(
                    opening,
                    plan.filter(|_| speaks && !opening.contains("今年"))?,
                )
            };
            // `今年的预期目标是`: a sentence of this year, whatever its section plans.
            let of_section = told.and_then(|it| it.ahead);
            years.ahead = of_section
                .or_else(own)
                .filter(|_| !self.opening(index).contains("今年"));
        } else {
            years.is_long = told.is_some_and(|it| it.is_long);
            let back = sentence.and_then(|it| self.backs.get(it.block));
            years.years_back = back.copied().flatten().or(is_mixed.then_some(5));
        }
        Place {
            sentence: index,
            section,
            start: sentence.map_or(0, |it| it.start),
            role,
            years,
        }
    }

    /// The title of a section and of those above it.
    fn titles(&self, section: usize) -> impl Iterator<Item = &'a str> {
        let sections = &self.report.sections;
        let first = sections.get(section);
        let above = std::iter::successors(first, |it| sections.get(it.parent?));
        above.take(MOST_LEVELS).map(|it| it.title.as_str())
    }

    fn told(&self, section: usize) -> Told {
        let plan = self.report.header.plan_year;
        // A title that names the year of the plan as well speaks of both.
        let own_year = plan.map_or(String::new(), |it| format!("{it}年"));
        let mut ahead = self
            .titles(section)
            .filter(|it| !it.contains(&own_year) || own_year.is_empty())
            .filter_map(|it| planned(it, plan?));
        Told {
            years_back: self
                .titles(section)
                .find_map(|it| years_back(it).or(of_whole_plan(it))),
            ahead: ahead.next(),
            is_long: self
                .titles(section)
                .any(|it| of_plan(it).is_some() || it.contains("五年")),
            first_plan: self.is_mixed(section).then_some(usize::MAX),
        }
    }

    /// Whether a section of the plan first looks back.
    fn is_mixed(&self, section: usize) -> bool {
        self.report.sections.get(section).is_some_and(|it| {
            it.role == Role::Plan && it.title.contains("成就") && it.title.contains("目标")
        })
    }
}

/// The years that words plan, if more than one.
fn planned(words: &str, plan: u16) -> Option<Period> {
    if words.contains("今后五年") || words.contains("未来五年") {
        return Some(Period {
            first: plan,
            last: plan.saturating_add(4),
        });
    }
    of_plan(words).filter(|it| it.last > plan)
}

/// `过去几年，`, `一年来`: a sentence that looks back, though its part plans.
fn looks_back(opening: &str) -> bool {
    let span = opening
        .strip_prefix("过去")
        .map(|it| it.strip_prefix('的').unwrap_or(it));
    let span = span.map_or(opening.strip_prefix(COUNTS), |it| it.strip_prefix(COUNTS));
    if opening.starts_with("去年，") {
        return true;
    }
    let is_past = opening.starts_with("过去");
    span.is_some_and(|it| it.starts_with("年来") || is_past && it.starts_with('年'))
}

/// How many years a sentence looks back on.
const COUNTS: [char; 7] = ['一', '两', '三', '四', '五', '六', '几'];

/// How deep sections nest at most.
const MOST_LEVELS: usize = 8;

/// How many characters of a sentence tell that it plans.
const LONGEST_OPENING: usize = 16;

/// The first words of a paragraph: at most 120 bytes, some forty characters, and no further than its first figure's sentence.
fn opening(paragraph: &str) -> &str {
    let end = (0..=paragraph.len().min(120))
        .rev()
        .find(|it| paragraph.is_char_boundary(*it));
    let opening = words_to(paragraph, end.unwrap_or(0));
    match opening.split_once('。') {
        Some((first, _)) if first.contains(['%', '％', '万', '亿', '元']) => first,
        _ => opening,
    }
}

/// `刚刚过去的2012年`, `过去一年`: a passage of the last year alone.
fn is_of_last_year(opening: &str) -> bool {
    contains_any(opening, list!("刚刚过去 过去一年 过去的一年 一年来"))
}

/// `“十一五”时期发展的回顾`: a title that looks back on a five-year plan and on no year of its own.
fn of_whole_plan(title: &str) -> Option<u16> {
    let is_whole = title.contains("时期") && !title.contains(|c: char| c.is_ascii_digit());
    of_plan(title).filter(|_| is_whole).map(|_| 5)
}

/// `“十四五”时期，`: a passage that looks back on the five-year plan which the year reviewed has closed.
fn of_plan_at_end(opening: &str, review: Option<u16>) -> Option<u16> {
    let speaks = contains_any(opening, list!("”时期 ”以来 ”期间"));
    let plan = of_plan(opening).filter(|it| speaks && Some(it.last) == review);
    plan.map(|_| 5)
}

/// How many years the words look back on: `过去五年`, `六年来`.
fn years_back(words: &str) -> Option<u16> {
    let count = |han: char| match han {
        '二' | '两' => Some(2),
        '三' => Some(3),
        '四' => Some(4),
        '五' => Some(5),
        '六' => Some(6),
        _ => None,
    };
    if words.contains("本届政府") && words.contains("回顾") || words.contains("任期的五年")
    {
        return Some(5);
    }
    let spans = words.match_indices('年').filter_map(|(at, mark)| {
        let behind = words_from(words, at + mark.len());
        let mut before = words_to(words, at).chars();
        let years = count(before.next_back()?)?;
        let before = before.as_str();
        let looks = behind.starts_with('来') && !before.ends_with('近')
            || behind.starts_with('间')
            || ends_with_any(before, list!("过去 过去的 这"));
        looks.then_some(years)
    });
    spans.min()
}
