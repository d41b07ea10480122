//! How lines become blocks.
//!
//! A paragraph that a page break or a hard line break has split is joined: a line that does not end with a closing mark
//! goes on in the next line. A page number between the two (`— 3 —`) is a note.
//! Where nearly all lines are short and of one length, a full one ends its paragraph with a sentence alone, and is no heading.

use super::chars::{is_line_end, is_sentence_end};
use super::fold::Folded;
use super::{BlockKind, Role, Span, glued, heading, section};
use std::mem;

/// How many lines from the top may be title, date and speaker.
const HEADER_LINES: usize = 12;

/// A block under construction: what it is and where it stands in the folded text.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) kind: BlockKind,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Level and number length of a heading; `None` for a paragraph.
    pub(crate) heading: Option<heading::Heading>,
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
    /// From how many characters on a line is full.
    full: usize,
    /// Whether the line before was full, or a page ended behind it: then it may break anywhere.
    is_broken: bool,
}

/// Lines of a hard-wrapped text have fewer characters.
const LONGEST_SHORT_LINE: usize = 64;
/// How many lines show that a text is hard-wrapped.
const FEWEST_LINES: u32 = 6;

/// From how many characters on a line of a hard-wrapped text is full; no line of any other text is.
fn full_line(source: &str) -> usize {
    let mut counts = [0_u32; LONGEST_SHORT_LINE];
    let (mut longest, mut all) = (0, 0);
    for line in source.split_inclusive('\n') {
        let length = line.trim().chars().count();
        all += u32::from(length > 0);
        if let Some(count) = counts.get_mut(length).filter(|_| length > 0) {
            *count += 1;
            longest = longest.max(length);
        }
    }
    // Digits are half as wide, so full lines differ in their number of characters.
    let full = longest * 4 / 5;
    let are_full: u32 = counts.iter().skip(full).sum();
    if are_full >= FEWEST_LINES && are_full * 2 > all {
        full
    } else {
        usize::MAX
    }
}

/// Splits a text into blocks.
pub(crate) fn read(source: &str) -> Outline {
    let mut outline = Outline {
        full: full_line(source),
        ..Outline::default()
    };
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
        let mut hashes = trimmed.bytes().take_while(|it| *it == b'#').count();
        let body = trimmed.get(hashes..).unwrap_or_default();
        let offset = base + line.len() - body.len();
        let start = self.folded.len();
        self.folded.push_line(body, offset);
        let end = self.folded.len();
        if let Some(line) = self.folded.chars.get_mut(start..end) {
            part_cells(line);
        }
        if start == end {
            return;
        }
        let chars = self
            .folded
            .chars
            .get(start..end)
            .unwrap_or_default()
            .to_vec();
        if is_note(trimmed, &chars) {
            self.remember(&chars, start);
            self.folded.truncate(start);
            self.notes.push(Span::new(base, base + line.len()));
            self.is_broken |= is_page(&chars);
            return;
        }
        let mut from = 0;
        let is_blank = |at: usize| {
            let before = self.folded.span(start + at - 1, start + at).end - offset;
            let behind = body.get(before..).unwrap_or_default();
            behind.starts_with(char::is_whitespace)
        };
        for to in glued::cuts(&chars, self.drafts.is_empty(), is_blank) {
            let piece = chars.get(from..to).unwrap_or_default();
            self.push_piece(piece, start + from, mem::take(&mut hashes));
            from = to;
        }
        let piece = chars.get(from..).unwrap_or_default();
        self.push_piece(piece, start + from, hashes);
        self.is_broken = self.is_full(&chars);
    }

    fn is_full(&self, line: &[char]) -> bool {
        line.len() >= self.full
    }

    /// Keeps one of the first lines for the reader of the header.
    fn remember(&mut self, line: &[char], start: usize) {
        if self.first_lines.len() < HEADER_LINES {
            let span = self.folded.span(start, start + line.len());
            self.first_lines.push((line.iter().collect(), span));
        }
    }

    /// A line, or the piece of one that a heading begins or ends.
    fn push_piece(&mut self, chars: &[char], start: usize, hashes: usize) {
        let end = start + chars.len();
        self.remember(chars, start);
        if let Some(rest) = self.heading_rest(chars, start) {
            if let Some(last) = self.drafts.last_mut() {
                last.end = start + rest;
            }
            if rest < chars.len() {
                self.push(BlockKind::Paragraph, start + rest, end, None);
            }
        } else if let Some(found) = self.heading_of(chars, hashes) {
            self.push_heading(found, start, end);
        } else if self.is_header_line(chars) {
            self.push(BlockKind::Title, start, end, None);
        } else {
            self.push_paragraph(chars, start, end);
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
        // A full line without an end is the beginning of an item, one that ends with a count a whole one.
        let is_item = |it: &heading::Heading| {
            it.level == 3 && (it.len >= self.full || heading::is_item(line))
        };
        let found = heading::numbered(line).filter(|it| !is_item(it));
        match found {
            Some(it) if level > 1 => Some(heading::Heading {
                len: line.len(),
                level: it.level.min(level),
                ..it
            }),
            Some(it) if self.is_finished() || !self.is_broken && it.len == line.len() => Some(it),
            _ if level > 0 => whole(level.saturating_sub(1).max(1)),
            _ if (heading::is_bare(line) || opens_notes(line))
                && !self.is_full(line)
                && self.is_finished()
                && !self.is_header_line(line) =>
            {
                whole(if section::role_of(line).is_some() {
                    1
                } else {
                    2
                })
            }
            _ => None,
        }
    }

    /// How much of a line belongs to the heading that fills the line before; `None` where that heading has come to its end.
    fn heading_rest(&self, line: &[char], start: usize) -> Option<usize> {
        let is_heading = |it: &&Draft| it.kind == BlockKind::Heading && it.end == start;
        let last = self.drafts.last().filter(is_heading)?;
        let words = self.folded.chars.get(last.start..start)?;
        let is_open = self.is_full(words) && !words.last().is_some_and(|it| is_line_end(*it));
        let end = line.iter().position(|it| is_sentence_end(*it));
        let rest = end
            .map(|at| at + 1)
            .or_else(|| heading::is_bare(line).then_some(line.len()))?;
        let is_short = words.len() + rest <= heading::LONGEST_LEAD;
        (is_open && is_short && heading::number(line).is_none()).then_some(rest)
    }

    /// Whether the text before is complete, so that a new block may begin. A ratio (`13.0：54.2`) may break at its colon.
    fn is_finished(&self) -> bool {
        self.drafts.last().is_none_or(|it| {
            let words = self.folded.chars.get(it.start..it.end).unwrap_or_default();
            let is_open_ratio = matches!(words, [.., digit, '：'] if digit.is_ascii_digit());
            let ends = if self.is_broken {
                glued::is_finished(words)
            } else {
                words.last().is_some_and(|c| is_line_end(*c))
            };
            let is_item = self.full == usize::MAX && heading::is_item(words);
            it.kind != BlockKind::Paragraph || (ends || is_item) && !is_open_ratio
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

/// `名词解释：`, `附件一：注释`: a colon in it makes no prose of it.
fn opens_notes(line: &[char]) -> bool {
    line.len() < 12 && section::role_of(line) == Some(Role::Appendix)
}

/// `|粮食产量|45万吨|` of a table: its cells as the clauses of a sentence.
fn part_cells(line: &mut [char]) {
    let bars = line.iter().filter(|it| **it == '|').count();
    let is_row = bars > 1 && line.first() == Some(&'|');
    for c in line.iter_mut().filter(|it| is_row && **it == '|') {
        *c = '，';
    }
    if let Some(last) = line.last_mut().filter(|it| is_row && **it == '，') {
        *last = '。';
    }
}

/// A line that is not prose: `> …`, `来源：…`, `— 3 —`, `第3页`.
fn is_note(raw: &str, line: &[char]) -> bool {
    let text = raw.trim_start();
    raw.starts_with('>')
        || is_page(line)
        || is_rule(line)
        || (line.len() < 60
            && ["来源：", "来源:", "信息来源", "作者：", "发布时间"]
                .iter()
                .any(|it| text.starts_with(it)))
}

/// `|---|---|`: the line between the head of a table and its rows.
fn is_rule(line: &[char]) -> bool {
    let is_mark = |it: &char| matches!(it, '，' | '。' | '-' | '—' | '：' | ' ');
    line.first() == Some(&'，') && line.iter().all(is_mark)
}

fn is_page(line: &[char]) -> bool {
    let is_mark = |it: &char| matches!(it, '-' | '—' | '第' | '页' | '共' | '/' | '·' | ' ');
    line.iter().any(char::is_ascii_digit)
        && line.iter().all(|it| it.is_ascii_digit() || is_mark(it))
}
