//! How headings open sections, and what each section does in the report.
//!
//! `一、2023年工作回顾` looks back, `二、2024年重点工作` plans, `名词解释` explains; a subsection does what its section does.
//! `2023年主要工作` could be either: it looks back where a later heading names a later year.
//! Where no heading tells, the words do.

use super::fold::Folded;
use super::heading::Heading;
use super::outline::{Draft, Outline};
use super::words::years;
use super::{Block, Role, Section, Span};

/// A report's parts.
pub(crate) struct Divided {
    /// The first is the text before any heading.
    pub(crate) sections: Vec<Section>,
    pub(crate) blocks: Vec<Block>,
    /// Whether a heading tells which part looks back or plans.
    pub(crate) is_told: bool,
}

/// Sections and blocks of an outline.
pub(crate) fn read(outline: &Outline, source_len: usize) -> Divided {
    let mut sections = Sections::new(outline, source_len);
    let mut blocks = Vec::with_capacity(outline.drafts.len());
    for draft in &outline.drafts {
        if let Some(found) = draft.heading {
            sections.open(draft, found);
        }
        let span = outline.folded.span(draft.start, draft.end);
        blocks.push(Block {
            kind: draft.kind,
            span,
            section: sections.all.len() - 1,
        });
    }
    Divided {
        sections: sections.all,
        blocks,
        is_told: sections.is_told,
    }
}

struct Sections<'a> {
    folded: &'a Folded,
    all: Vec<Section>,
    /// Indexes of the sections that the next heading may end, outermost first.
    open: Vec<usize>,
    is_told: bool,
    /// The latest year that a heading or the date of the report names.
    latest: Option<u16>,
    source_len: usize,
}

impl<'a> Sections<'a> {
    fn new(outline: &'a Outline, source_len: usize) -> Self {
        let folded = &outline.folded;
        let headings = outline
            .drafts
            .iter()
            .filter(|it| it.heading.is_some_and(|it| it.level == 1));
        let latest = headings
            .flat_map(|it| years(folded.chars.get(it.start..it.end).unwrap_or_default()))
            .chain(delivered(outline))
            .max();
        let preface = Section {
            number: String::new(),
            title: String::new(),
            level: 0,
            role: Role::Review,
            heading: Span::new(0, 0),
            span: Span::new(0, source_len),
            parent: None,
        };
        Self {
            folded,
            all: vec![preface],
            open: vec![0],
            is_told: false,
            latest,
            source_len,
        }
    }

    /// Opens a section; the open ones of its level and below end before it, the preface always.
    fn open(&mut self, draft: &Draft, found: Heading) {
        let heading = self.folded.span(draft.start, draft.end);
        while let Some(last) = self.open.last().copied() {
            let Some(section) = self.all.get_mut(last) else {
                break;
            };
            if section.level > 0 && section.level < found.level {
                break;
            }
            section.span.end = heading.start;
            self.open.pop();
        }
        let parent = self.open.last().copied();
        let words = self
            .folded
            .chars
            .get(draft.start..draft.end)
            .unwrap_or_default();
        let may_tell = found.level == 1 || parent.is_none();
        let told = may_tell.then(|| self.role_of(words)).flatten();
        self.is_told |= told.is_some_and(|it| it != Role::Appendix);
        let above = parent.and_then(|it| self.all.get(it)).or(self.all.last());
        let inherited = above.map_or(Role::Review, |it| it.role);
        let number: String = words.iter().take(found.number).collect();
        let title: String = words
            .iter()
            .skip(found.number)
            .take(LONGEST_TITLE)
            .collect();
        self.open.push(self.all.len());
        self.all.push(Section {
            number: number.trim_end_matches(['、', '.']).to_owned(),
            title: title
                .trim_matches(|c: char| matches!(c, '。' | '：' | '，') || c.is_whitespace())
                .to_owned(),
            level: found.level,
            role: told.unwrap_or(inherited),
            heading,
            span: Span::new(heading.start, self.source_len),
            parent,
        });
    }

    /// What a heading says its section does; a plan of a year before the latest is a review.
    fn role_of(&self, heading: &[char]) -> Option<Role> {
        let role = role_of(heading)?;
        let is_past = years(heading)
            .max()
            .is_some_and(|year| Some(year) < self.latest);
        Some(if role == Role::Plan && is_past {
            Role::Review
        } else {
            role
        })
    }
}

/// The year in which the report was delivered: `2004年3月5日在…大会…会议上`.
fn delivered(outline: &Outline) -> Option<u16> {
    let lines = outline.first_lines.iter().map(|it| it.0.as_str());
    let mut dates = lines.filter(|it| it.contains('月') && it.contains("会议"));
    let chars: Vec<char> = dates.next()?.chars().collect();
    years(&chars).next()
}

/// How many characters of a heading are its section's title: every figure of the section carries it.
const LONGEST_TITLE: usize = 100;

/// What a heading says by itself; `None` where it does not say.
pub(crate) fn role_of(heading: &[char]) -> Option<Role> {
    const PLANS: &str = "工作安排 重点工作 预期目标 主要目标 总体要求 工作建议 政策取向 工作任务 主要任务 工作重点 工作打算 总体安排 总体思路 奋斗目标 发展目标 目标任务 总体目标 今后五年 未来五年 工作思路 今年工作 今年的工作 今年的主要工作";
    const OF_A_YEAR: &str = "安排 目标 任务 要求 取向 建议 工作";
    let text: String = heading.iter().collect();
    let has = |cues: &str| cues.split(' ').any(|it| text.contains(it));
    if has("名词解释 名词注释 名词说明") || text.len() < 30 && text.contains("注释") {
        return Some(Role::Appendix);
    }
    if text.starts_with("附件") && has("实事 任务 项目") {
        return Some(Role::Plan);
    }
    let looks_back =
        has("回顾 报告20 报告19 过去 年来 完成情况 执行情况") || has("总结 本届") && !has(PLANS);
    if looks_back && !has("安排 总体要求") {
        return Some(Role::Review);
    }
    if text.ends_with("报告") {
        // The title of the whole says nothing of a part.
        return None;
    }
    (has(PLANS) || text.contains('年') && has(OF_A_YEAR)).then_some(Role::Plan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::outline;

    #[track_caller]
    fn check(source: &str, expected: &[(&str, u8, Role)]) {
        let sections = read(&outline::read(source), source.len()).sections;
        let found: Vec<(&str, u8, Role)> = sections
            .iter()
            .skip(1)
            .map(|it| (it.title.as_str(), it.level, it.role))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_heading_tells_the_role() {
        check(
            "一、2023年工作回顾\n好。\n二、2024年重点工作\n好。",
            &[
                ("2023年工作回顾", 1, Role::Review),
                ("2024年重点工作", 1, Role::Plan),
            ],
        );
    }

    #[test]
    fn the_later_year_plans() {
        check(
            "一、2023年主要工作\n好。\n二、2024年主要工作\n好。",
            &[
                ("2023年主要工作", 1, Role::Review),
                ("2024年主要工作", 1, Role::Plan),
            ],
        );
    }

    #[test]
    fn a_subsection_does_what_its_section_does() {
        check(
            "一、2024年重点工作\n（一）扩大内需。新增3家。",
            &[
                ("2024年重点工作", 1, Role::Plan),
                ("扩大内需", 2, Role::Plan),
            ],
        );
    }

    #[test]
    fn sections_nest() {
        let source = "一、甲\n好。\n（一）乙。\n好。\n二、丙\n好。";
        let sections = read(&outline::read(source), source.len()).sections;
        let spans: Vec<&str> = sections.iter().map(|it| it.span.slice(source)).collect();
        assert_eq!(
            spans,
            [
                "",
                "一、甲\n好。\n（一）乙。\n好。\n",
                "（一）乙。\n好。\n",
                "二、丙\n好。"
            ]
        );
        assert_eq!(sections[2].parent, Some(1));
    }
}
