//! What stands where in a report: title, sections, paragraphs, sentences.

mod span;

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
}

/// Reads the structure of a report. Never fails: a text without headings is one section.
pub fn parse(source: String) -> Report {
    let all = Span::new(0, source.len());
    Report {
        header: Header::default(),
        sections: vec![Section { number: String::new(), title: String::new(), level: 0, role: Role::Review, heading: Span::new(0, 0), span: all, parent: None }],
        blocks: vec![Block { kind: BlockKind::Paragraph, span: all, section: 0 }],
        sentences: vec![Sentence { span: all, block: 0 }],
        source,
    }
}

impl Report {
    /// The text of a span.
    pub fn slice(&self, span: Span) -> &str {
        span.slice(&self.source)
    }
}
