//! One figure, ready to be compared: its name, what was done, whether it is new or all there is, and what stands around it.
//!
//! The extractor's name leaves the verb out where the thing is clear without it: `新增国际友城3个` and `国际友城增至89个` are both
//! 国际友城. The clause around the figure tells the two apart.

use super::name::{self, FULL, Name, Pair};
use super::sought::{Letters, Sought, sought};
use super::word::{self, Act, Role};
use super::word_table::STATES;
use crate::catalog::Catalog;
use crate::catalog::dimension::{self, Unit};
use crate::indicator::{Indicator, Kind, Status};
use crate::text::{Span, is_han, last_of};
use std::cell::OnceCell;

/// What is measured of the thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measure {
    /// Only what is new: 新增, 培育.
    Added,
    /// All there is: 总数, 累计.
    Total,
    /// The state reached: 达到, 增至.
    Reached,
    /// An amount of which the text does not say whether it is new or all.
    Open,
    Growth,
    Share,
    Rank,
}

/// A figure with everything that comparing it needs.
#[derive(Clone, Debug)]
pub(super) struct Figure<'a> {
    pub(super) indicator: &'a Indicator,
    pub(super) name: Name,
    pub(super) unit: Unit,
    pub(super) acts: Act,
    pub(super) measure: Measure,
    /// The paragraph up to the end of the figure's sentence, its last part.
    pub(super) context: &'a str,
    /// The clause, without the figure.
    before: &'a str,
    behind: &'a str,
    /// The pairs of neighbouring characters of the clause in the order of their numbers, once they are asked for.
    pairs: OnceCell<Vec<Pair>>,
}

/// A name that weighs less than two ordinary characters tells nothing by itself.
const TELLING: u16 = 2 * FULL;

/// How many bytes before the figure may tell what its name leaves out.
const CONTEXT: usize = 300;

const STOPS: [char; 10] = ['，', '。', '；', '：', ',', ';', ':', '\n', '！', '？'];

/// What leads to a state: the nearest cue before the figure counts.
const REACHED: [Sought; 9] = [
    sought("达到"),
    sought("增至"),
    sought("增加到"),
    sought("提高到"),
    sought("扩大到"),
    sought("稳定在"),
    sought("保持在"),
    sought("升至"),
    sought("达"),
];
const TOTAL: [Sought; 8] = [
    sought("总数"),
    sought("总量"),
    sought("累计"),
    sought("共有"),
    sought("拥有"),
    sought("存量"),
    sought("保有"),
    sought("现有"),
];

const UNDER_WAY: [Sought; 5] = [
    sought("加快建设"),
    sought("正在"),
    sought("在建"),
    sought("加快推进"),
    sought("有序推进"),
];

/// Reads a figure of a report.
pub(super) fn read<'a>(
    catalog: &'a Catalog,
    indicator: &'a Indicator,
    place: Option<&str>,
) -> Figure<'a> {
    let (before, behind) = clause(catalog, indicator);
    let mut name = name::read(&indicator.name, place);
    if !is_telling(&name) {
        let whole = name::read(&format!("{before}{behind}"), place);
        if is_telling(&whole) {
            name = whole;
        }
    }
    let words = words(before);
    let measure = measure(indicator.kind, &name, before, &words);
    Figure {
        indicator,
        unit: dimension::of(indicator),
        acts: acts(&name, measure, &words, behind),
        measure,
        name,
        context: context(catalog, indicator),
        before,
        behind,
        pairs: OnceCell::new(),
    }
}

fn is_telling(name: &Name) -> bool {
    name.telling(0..name.chars.len()) >= TELLING
}

/// The clause before and behind the figure.
fn clause<'a>(catalog: &'a Catalog, indicator: &Indicator) -> (&'a str, &'a str) {
    let report = &catalog.report;
    let Some(sentence) = report.sentences.get(indicator.sentence) else {
        return ("", "");
    };
    let before = report.slice(Span::new(sentence.span.start, indicator.span.start));
    let behind = report.slice(Span::new(indicator.span.end, sentence.span.end));
    (
        before.rsplit(STOPS).next().unwrap_or_default(),
        behind.split(STOPS).next().unwrap_or_default(),
    )
}

/// The paragraph up to the end of the sentence, no more than [`CONTEXT`] bytes before the figure.
fn context<'a>(catalog: &'a Catalog, indicator: &Indicator) -> &'a str {
    let report = &catalog.report;
    let Some(sentence) = report.sentences.get(indicator.sentence) else {
        return "";
    };
    let block = report.blocks.get(sentence.block).map(|it| it.span.start);
    let from = block
        .unwrap_or(sentence.span.start)
        .max(indicator.span.start.saturating_sub(CONTEXT));
    let from = (from..=indicator.span.start).find(|at| report.source.is_char_boundary(*at));
    let from = from.unwrap_or(indicator.span.start);
    report.slice(Span::new(from, sentence.span.end))
}

fn measure(kind: Kind, name: &Name, before: &str, words: &[(usize, Role)]) -> Measure {
    match kind {
        Kind::Growth => return Measure::Growth,
        Kind::Share => return Measure::Share,
        Kind::Rank => return Measure::Rank,
        Kind::Increment => return Measure::Added,
        Kind::Amount if name.is_total => return Measure::Total,
        Kind::Amount => {}
    }
    let letters = Letters::of(before);
    let last = |cues: &[Sought]| {
        let likely = cues.iter().filter(|it| it.may_stand_in(letters));
        likely.filter_map(|it| last_of(before, it.word)).max()
    };
    let (reached, total) = (last(&REACHED), last(&TOTAL));
    let added = last_added(words);
    if total <= added && name.acts.has(Act::ADD) {
        return Measure::Added;
    }
    let is_state = STATES.split(' ').any(|it| name.is_tail(it));
    if is_state && added.is_none() {
        return Measure::Reached;
    }
    if reached.max(total) > added {
        return if total > reached {
            Measure::Total
        } else {
            Measure::Reached
        };
    }
    if added.is_some() {
        Measure::Added
    } else {
        Measure::Open
    }
}

/// The byte where the last word for something new begins.
fn last_added(words: &[(usize, Role)]) -> Option<usize> {
    let added = words
        .iter()
        .rfind(|(_, role)| matches!(role, Role::Act(it) if it.has(Act::ADD)));
    added.map(|it| it.0)
}

/// What is done: what the name says, else the clause; the clause alone says whether it begins or ends.
fn acts(name: &Name, measure: Measure, before: &[(usize, Role)], behind: &str) -> Act {
    if !matches!(measure, Measure::Added | Measure::Open) {
        return Act::NONE;
    }
    let of = |words: &[(usize, Role)]| {
        let acts = words.iter().filter_map(|(_, role)| match role {
            Role::Act(act) => Some(*act),
            _ => None,
        });
        acts.fold(Act::NONE, Act::and)
    };
    let around = of(before);
    let own = if name.acts.is_empty() {
        around
    } else {
        name.acts
    };
    own.and(around.and(of(&words(behind))).stage())
}

/// The words of the table in a text, each with the byte where it begins.
fn words(text: &str) -> Vec<(usize, Role)> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let (mut at, mut byte) = (0, 0);
    while let Some(rest) = chars.get(at..).filter(|it| !it.is_empty()) {
        let (len, role) = match word::at(rest) {
            Some((len, role)) => (len, Some(role)),
            None => (1, None),
        };
        if let Some(role) = role {
            found.push((byte, role));
        }
        byte += rest.iter().take(len).map(|c| c.len_utf8()).sum::<usize>();
        at += len;
    }
    found
}

impl Figure<'_> {
    /// Whether a result is told as something that still goes on.
    pub(super) fn is_under_way(&self) -> bool {
        let around = [self.before, self.behind, self.indicator.name.as_str()];
        let tells = |text: &&str| {
            let letters = Letters::of(text);
            let tells = |cue: &Sought| cue.may_stand_in(letters) && text.contains(cue.word);
            UNDER_WAY.iter().any(tells)
        };
        self.indicator.status == Status::Actual && around.iter().any(tells)
    }

    /// Whether the text around the figure says a word.
    pub(super) fn tells(&self, word: &str) -> bool {
        self.context.contains(word)
    }

    /// How alike the clauses around two figures are, per mille.
    pub(super) fn company(&self, other: &Self) -> u16 {
        let (mine, others) = (self.pairs(), other.pairs());
        let shared = mine.iter().filter(|it| others.binary_search(it).is_ok());
        let (shared, all) = (shared.count(), mine.len() + others.len());
        u16::try_from((2000 * shared).checked_div(all).unwrap_or(0)).unwrap_or(1000)
    }

    fn pairs(&self) -> &[Pair] {
        self.pairs.get_or_init(|| {
            let chars = self.before.chars().chain(self.behind.chars());
            let chars: Vec<char> = chars.filter(|it| is_han(*it)).take(60).collect();
            let mut pairs = name::pairs(&chars);
            pairs.sort_unstable();
            pairs
        })
    }
}
