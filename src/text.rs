//! What stands where in a report: title, sections, paragraphs, sentences.

mod chars;
mod ending;
mod fold;
mod glued;
mod header;
mod heading;
mod outline;
mod section;
mod sentence;
mod span;
mod wording;
mod words;

pub(crate) use chars::{is_clause_end, is_han, is_han_digit};
pub(crate) use ending::{last_of, without_ending};
pub(crate) use fold::Folded;
#[cfg(prepared)]
pub(crate) use header::prepare;
pub(crate) use outline::{Outline, read as read_outline};
pub use span::Span;

/// A report as given, with its structure.
///
/// Nothing in it is a copy of the prose: every part is a [`Span`] of [`Report::source`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The text exactly as given; all spans are byte ranges of it.
    pub source: String,
    /// Who reports, and for which years.
    pub header: Header,
    /// Every section in the order of the text, parts and subsections alike. The first is the text before any heading.
    pub sections: Vec<Section>,
    /// Every block (heading, paragraph, list item) in the order of the text.
    pub blocks: Vec<Block>,
    /// Every sentence in the order of the text.
    pub sentences: Vec<Sentence>,
    /// The text with print damage set aside; sentences are ranges of it.
    pub(crate) folded: Folded,
}

/// What the report says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// The title as printed, for example `2023年青岛市政府工作报告`. `None` where the text has none.
    pub title: Option<Span>,
    /// The government that reports, for example `青岛市`. `None` where the text does not tell.
    pub government: Option<String>,
    /// The year that the report plans. The year it looks back on is the one before. `None` where the text does not tell.
    pub plan_year: Option<u16>,
    /// Where and when it was delivered, as printed. `None` where the text does not tell.
    pub delivered: Option<Span>,
    /// Remarks that precede the report, such as an edition's note on its source (lines that begin with `> `).
    pub notes: Vec<Span>,
}

/// What a section does in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Looks back: 过去一年工作回顾.
    Review,
    /// Plans: 重点工作安排, and the goals.
    Plan,
    /// Explains: 名词解释, 附件.
    Appendix,
}

/// A section: from its heading to the next heading of the same or a higher level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading's number as printed, for example `（二）`; empty where it has none.
    pub number: String,
    /// The heading's words, without number and marks; for a lead sentence used as heading, that sentence.
    pub title: String,
    /// 1 for parts (一、), 2 for sections (（一）), 3 below. 0 for the text before any heading.
    pub level: u8,
    pub role: Role,
    /// The heading's own line or lead.
    pub heading: Span,
    /// Heading and body, subsections included.
    pub span: Span,
    /// Index in [`Report::sections`] of the section that holds this one.
    pub parent: Option<usize>,
}

/// What a block of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    Title,
    Heading,
    Paragraph,
    /// A note on the text, a source line, a signature: not prose of the report.
    Note,
}

/// A heading or a paragraph; page breaks and hard line breaks inside it are joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub kind: BlockKind,
    pub span: Span,
    /// Index in [`Report::sections`].
    pub section: usize,
}

/// A sentence, its closing mark included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub span: Span,
    /// Index in [`Report::blocks`].
    pub block: usize,
    /// What the report does at this place; a goal sentence opens the plan even where no heading does.
    pub role: Role,
    /// Where it stands in the folded text.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Reads the structure of a report. Never fails: a text without headings is one section.
pub fn parse(source: String) -> Report {
    let outline = read_outline(&source);
    divide(source, outline)
}

/// Divides a text by its outline; [`read_outline`] and this are [`parse`], in two steps that take about as long.
pub(crate) fn divide(source: String, outline: Outline) -> Report {
    let divided = section::read(&outline, source.len());
    let mut report = Report {
        source,
        header: Header::default(),
        sections: divided.sections,
        blocks: divided.blocks,
        sentences: Vec::new(),
        folded: Folded::default(),
    };
    report.sentences = sentences(&report, &outline);
    if !divided.is_told {
        wording::judge(&mut report, &outline.folded.chars);
    }
    report.header = header::read(&report, &outline.first_lines, &outline.folded);
    report.header.notes = outline.notes;
    report.folded = outline.folded;
    report
}

/// The sentences of every block, each with the role of its place.
fn sentences(report: &Report, outline: &Outline) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut goal_section = None;
    let has_plan = report.sections.iter().any(|it| it.role == Role::Plan);
    for (index, (block, draft)) in report.blocks.iter().zip(&outline.drafts).enumerate() {
        let mut start = draft.start;
        let section_role = report
            .sections
            .get(block.section)
            .map_or(Role::Review, |it| it.role);
        for end in sentence::ends(
            outline
                .folded
                .chars
                .get(draft.start..draft.end)
                .unwrap_or_default(),
        ) {
            let end = draft.start + end;
            let words = outline.folded.chars.get(start..end).unwrap_or_default();
            if !has_plan
                && goal_section.is_none()
                && section_role == Role::Review
                && states_goals(words)
            {
                goal_section = Some(block.section);
            }
            let role = if goal_section.is_some() && section_role == Role::Review {
                Role::Plan
            } else {
                section_role
            };
            found.push(Sentence {
                span: outline.folded.span(start, end),
                block: index,
                role,
                start,
                end,
            });
            start = end;
        }
    }
    found
}

/// `主要预期目标是`, `主要目标：`, `今年要继续`: from here on a text without headings plans.
fn states_goals(words: &[char]) -> bool {
    let text: String = words.iter().collect();
    let is_of_this_year = text.starts_with("今年，") || text.starts_with("今年要");
    if is_of_this_year && ["要", "将", "争取"].iter().any(|it| text.contains(it)) {
        return true;
    }
    "预期目标 主要目标 奋斗目标 总体目标".split(' ').any(|cue| {
        let Some(at) = text.find(cue) else {
            return false;
        };
        let rest = text.get(at + cue.len()..).unwrap_or_default();
        "是 为 ： 建议为 建议是 概括为 确定为 初步确定为 定为 设定为"
            .split(' ')
            .any(|it| rest.starts_with(it))
    })
}

impl Report {
    /// Reads the structure of a report; the same as [`parse`].
    pub fn parse(source: impl Into<String>) -> Self {
        parse(source.into())
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &str {
        span.slice(&self.source)
    }

    /// The titles of a section and of those around it, outermost first; empty for the text before any heading.
    pub fn section_path(&self, section: usize) -> Vec<&str> {
        let mut path = Vec::new();
        let mut next = Some(section);
        while let Some(it) = next.and_then(|it| self.sections.get(it)) {
            if !it.title.is_empty() {
                path.push(it.title.as_str());
            }
            next = it.parent;
        }
        path.reverse();
        path
    }

    /// The year the report looks back on.
    pub fn review_year(&self) -> Option<u16> {
        self.header.plan_year.map(|it| it.saturating_sub(1))
    }
}
