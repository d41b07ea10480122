//! How lines become blocks, and blocks sections.
//!
//! A paragraph that a page break or a hard line break has split is joined: a line that does not end with a closing mark
//! goes on in the next line. A page number between the two (`— 3 —`) is a note.

use super::chars::is_line_end;
use super::fold::Folded;
use super::{Block, BlockKind, Role, Section, Span, heading};

/// How many lines from the top may be title, date and speaker.
const HEADER_LINES: usize = 12;

/// A block under construction: what it is and where it stands in the folded text.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) kind: BlockKind,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Level and number length of a heading; `None` for a paragraph.
    heading: Option<heading::Heading>,
}

/// Blocks in the order of the text, and what the folding left out.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) folded: Folded,
    pub(crate) drafts: Vec<Draft>,
    /// Lines that are not prose: notes, source lines, page numbers.
    pub(crate) notes: Vec<Span>,
    /// The first lines, folded: title, date and speaker are among them.
    pub(crate) first_lines: Vec<(String, Span)>,
}

/// Splits a text into blocks.
pub(crate) fn read(source: &str) -> Outline {
    let mut outline = Outline::default();
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        outline.push_line(line.trim_end_matches(['\n', '\r']), at);
        at += line.len();
    }
    outline
}

impl Outline {
    fn push_line(&mut self, line: &str, base: usize) {
        let trimmed = line.trim_start();
        let hashes = trimmed.bytes().take_while(|it| *it == b'#').count();
        let body = trimmed.get(hashes..).unwrap_or_default();
        let offset = base + line.len() - body.len();
        let start = self.folded.len();
        self.folded.push_line(body, offset);
        let end = self.folded.len();
        if start == end {
            return;
        }
        let span = Span::new(base, base + line.len());
        let chars = self
            .folded
            .chars
            .get(start..end)
            .unwrap_or_default()
            .to_vec();
        if self.first_lines.len() < HEADER_LINES {
            self.first_lines.push((chars.iter().collect(), span));
        }
        if is_note(trimmed, &chars) {
            self.folded.truncate(start);
            self.notes.push(span);
        } else if let Some(found) = self.heading_of(&chars, hashes) {
            self.push_heading(found, start, end);
        } else if self.is_header_line(&chars) {
            self.push(BlockKind::Title, start, end, None);
        } else {
            self.push_paragraph(&chars, start, end);
        }
    }

    fn heading_of(&self, line: &[char], hashes: usize) -> Option<heading::Heading> {
        let whole = |level| {
            Some(heading::Heading {
                level,
                number: 0,
                len: line.len(),
            })
        };
        let level = u8::try_from(hashes).unwrap_or(3);
        if level == 1 && self.is_header_line(line) {
            return None;
        }
        let found = heading::numbered(line);
        match found {
            Some(it) if level > 1 => Some(heading::Heading {
                len: line.len(),
                level: it.level.min(level),
                ..it
            }),
            Some(it) if self.is_finished() || it.len == line.len() => Some(it),
            _ if level > 0 => whole(level.saturating_sub(1).max(1)),
            _ if heading::is_bare(line) && self.is_finished() && !self.is_header_line(line) => {
                whole(if role_of(line).is_some() { 1 } else { 2 })
            }
            _ => None,
        }
    }

    /// Whether the text before is complete, so that a new block may begin. A ratio (`13.0：54.2`) may break at its colon.
    fn is_finished(&self) -> bool {
        self.drafts.last().is_none_or(|it| {
            let words = self.folded.chars.get(it.start..it.end).unwrap_or_default();
            let is_open_ratio = matches!(words, [.., digit, '：'] if digit.is_ascii_digit());
            let ends = words.last().is_some_and(|c| is_line_end(*c));
            it.kind != BlockKind::Paragraph || ends && !is_open_ratio
        })
    }

    /// A title, date or speaker above the prose.
    fn is_header_line(&self, line: &[char]) -> bool {
        if self.drafts.iter().any(|it| it.kind != BlockKind::Title)
            || self.first_lines.len() >= HEADER_LINES
        {
            return false;
        }
        let text: String = line.iter().collect();
        let is_date = text.contains("大会") && (text.contains("会议上") || text.contains("次会议"));
        let is_speaker = line.len() <= 16
            && (text.contains('长') || text.contains("主席") || text.contains("总理"))
            && !text.ends_with(is_line_end);
        let is_title = text.contains("工作报告") && line.len() <= 40 && !text.ends_with('。');
        is_date || is_title || is_speaker
    }

    fn push_heading(&mut self, found: heading::Heading, start: usize, end: usize) {
        self.push(BlockKind::Heading, start, start + found.len, Some(found));
        if start + found.len < end {
            self.push(BlockKind::Paragraph, start + found.len, end, None);
        }
    }

    fn push_paragraph(&mut self, line: &[char], start: usize, end: usize) {
        let begins_anew = line.starts_with(&['—', '—']) || self.is_finished();
        match self.drafts.last_mut() {
            Some(last) if !begins_anew && last.kind == BlockKind::Paragraph => last.end = end,
            _ => self.push(BlockKind::Paragraph, start, end, None),
        }
    }

    fn push(
        &mut self,
        kind: BlockKind,
        start: usize,
        end: usize,
        heading: Option<heading::Heading>,
    ) {
        self.drafts.push(Draft {
            kind,
            start,
            end,
            heading,
        });
    }
}

/// A line that is not prose: `> …`, `来源：…`, `— 3 —`, `第3页`.
fn is_note(raw: &str, line: &[char]) -> bool {
    let is_page = line.iter().any(char::is_ascii_digit)
        && line.iter().all(|it| {
            it.is_ascii_digit() || matches!(it, '-' | '—' | '第' | '页' | '共' | '/' | '·' | ' ')
        });
    let text = raw.trim_start();
    raw.starts_with('>')
        || is_page
        || (line.len() < 60
            && ["来源：", "来源:", "信息来源", "作者：", "发布时间"]
                .iter()
                .any(|it| text.starts_with(it)))
}

/// What a heading says its section does; `None` where it does not say.
pub(crate) fn role_of(heading: &[char]) -> Option<Role> {
    let text: String = heading.iter().collect();
    let has = |cues: &[&str]| cues.iter().any(|it| text.contains(it));
    if text.len() < 40
        && (text.starts_with("附件")
            || text.starts_with("附录")
            || has(&["名词解释", "注释", "名词说明"]))
    {
        return Some(Role::Appendix);
    }
    if has(&["回顾", "过去一年", "过去五年", "一年来", "五年来"]) && !has(&["安排", "总体要求"])
    {
        return Some(Role::Review);
    }
    let is_plan = has(&[
        "工作安排",
        "重点工作",
        "预期目标",
        "主要目标",
        "总体要求",
        "工作建议",
        "政策取向",
        "工作任务",
        "主要任务",
        "工作重点",
        "工作打算",
        "总体安排",
        "总体思路",
        "奋斗目标",
    ]) || (text.contains("年")
        && has(&["安排", "目标", "任务", "要求", "取向", "建议", "工作"]));
    is_plan.then_some(Role::Plan)
}

/// Sections and blocks of an outline. The first section is the text before any heading.
pub(crate) fn sections(outline: &Outline, source_len: usize) -> (Vec<Section>, Vec<Block>) {
    let folded = &outline.folded;
    let mut sections = vec![Section {
        number: String::new(),
        title: String::new(),
        level: 0,
        role: Role::Review,
        heading: Span::new(0, 0),
        span: Span::new(0, source_len),
        parent: None,
    }];
    let mut blocks = Vec::new();
    for draft in &outline.drafts {
        if let Some(found) = draft.heading {
            let section = open_section(&mut sections, folded, draft, found);
            sections.push(section);
        }
        blocks.push(Block {
            kind: draft.kind,
            span: folded.span(draft.start, draft.end),
            section: sections.len() - 1,
        });
    }
    (sections, blocks)
}

/// The section that a heading opens; the open sections of its level and below end before it.
fn open_section(
    sections: &mut [Section],
    folded: &Folded,
    draft: &Draft,
    found: heading::Heading,
) -> Section {
    let span = folded.span(draft.start, draft.end);
    let source_end = sections
        .first()
        .map_or(span.end, |it| it.span.end.max(span.end));
    let last_end = sections
        .iter()
        .map(|it| it.span.end)
        .max()
        .unwrap_or(source_end);
    for open in sections
        .iter_mut()
        .filter(|it| it.span.end == last_end && it.level >= found.level)
    {
        open.span.end = span.start;
    }
    if let Some(preface) = sections.first_mut() {
        preface.span.end = preface.span.end.min(span.start);
    }
    let parent = sections
        .iter()
        .rposition(|it| it.level > 0 && it.level < found.level && it.span.end == last_end);
    let words = folded.chars.get(draft.start..draft.end).unwrap_or_default();
    let role = role_of(words).filter(|_| found.level == 1 || parent.is_none());
    let inherited = parent
        .and_then(|it| sections.get(it))
        .or(sections.last())
        .map_or(Role::Review, |it| it.role);
    let number: String = words.iter().take(found.number).collect();
    let title: String = words.iter().skip(found.number).collect();
    Section {
        number: number.trim_end_matches(['、', '.']).to_owned(),
        title: title
            .trim_matches(|c: char| c == '。' || c == '：' || c == '，' || c.is_whitespace())
            .to_owned(),
        level: found.level,
        role: role.unwrap_or(inherited),
        heading: span,
        span: Span::new(span.start, last_end),
        parent,
    }
}
