//! What every text keeps, whatever it holds. The property tests, the corpus, the specs and the fuzz target all ask here.

use shushuo::catalog::Catalog;
use shushuo::export;
use shushuo::indicator::{Kind, Reading};
use shushuo::text::{Report, Span};

/// Reads a text and says which promise the reading breaks first; `None` where it keeps them all.
pub(crate) fn broken(source: &str) -> Option<String> {
    let catalog = Catalog::read(source.to_owned());
    let checks = [source_is_kept, spans_fit, parts_nest, indicators_fit];
    let broken = checks.iter().find_map(|check| check(source, &catalog));
    broken
        .or_else(|| ledger_is_closed(source, &catalog))
        .or_else(|| exports_slice_the_text(source, &catalog))
}

fn unless(kept: bool, broken: impl FnOnce() -> String) -> Option<String> {
    (!kept).then(broken)
}

fn source_is_kept(source: &str, catalog: &Catalog) -> Option<String> {
    unless(catalog.report.source == source, || {
        "the report's source is not the text as given".to_owned()
    })
}

/// Every span is a range of the text, on character boundaries.
fn spans_fit(source: &str, catalog: &Catalog) -> Option<String> {
    let report = &catalog.report;
    let header = [report.header.title, report.header.delivered];
    let notes = report.header.notes.iter().copied();
    let mut spans = header
        .into_iter()
        .flatten()
        .chain(notes)
        .chain(report.sections.iter().flat_map(|it| [it.heading, it.span]))
        .chain(report.blocks.iter().map(|it| it.span))
        .chain(report.sentences.iter().map(|it| it.span))
        .chain(catalog.ledger.iter().map(|it| it.span))
        .chain(catalog.indicators.iter().map(|it| it.span));
    spans.find_map(|it| {
        unless(source.get(it.start..it.end).is_some(), || {
            format!("{it:?} is no range of the text")
        })
    })
}

/// A sentence lies in its block, a block in its section, a section in its parent; each list is in the text's order.
fn parts_nest(_: &str, catalog: &Catalog) -> Option<String> {
    let report = &catalog.report;
    sections_nest(report)
        .or_else(|| in_order("blocks", report.blocks.iter().map(|it| it.span)))
        .or_else(|| in_order("sentences", report.sentences.iter().map(|it| it.span)))
        .or_else(|| {
            report.blocks.iter().find_map(|it| {
                let section = report.sections.get(it.section).map(|it| it.span);
                within("block", it.span, section)
            })
        })
        .or_else(|| {
            report.sentences.iter().find_map(|it| {
                let block = report.blocks.get(it.block).map(|it| it.span);
                within("sentence", it.span, block)
            })
        })
}

fn sections_nest(report: &Report) -> Option<String> {
    report.sections.iter().enumerate().find_map(|(index, it)| {
        let heading = within("heading", it.heading, Some(it.span));
        heading.or_else(|| {
            let parent = it.parent?;
            let is_before = unless(parent < index, || {
                format!("section {index} comes before its parent {parent}")
            });
            let holder = report.sections.get(parent).map(|it| it.span);
            is_before.or_else(|| within("section", it.span, holder))
        })
    })
}

fn within(what: &str, part: Span, whole: Option<Span>) -> Option<String> {
    unless(whole.is_some_and(|it| it.contains(part)), || {
        format!("{what} {part:?} is not within {whole:?}")
    })
}

fn in_order(what: &str, spans: impl Iterator<Item = Span>) -> Option<String> {
    let mut end = 0;
    for it in spans {
        if it.start < end {
            return Some(format!("{what}: {it:?} begins before {end}"));
        }
        end = it.end;
    }
    None
}

/// An indicator lies in its sentence and that in its section; it has a name and is found again by id and key.
fn indicators_fit(_: &str, catalog: &Catalog) -> Option<String> {
    let report = &catalog.report;
    catalog
        .indicators
        .iter()
        .enumerate()
        .find_map(|(index, it)| {
            let sentence = report.sentences.get(it.sentence);
            let block = sentence.and_then(|it| report.blocks.get(it.block));
            let section = report.sections.get(it.section).map(|it| it.span);
            let is_its_own = usize::try_from(it.id.0) == Ok(index)
                && catalog.by_key(&it.key) == Some(it.id)
                && block.is_some_and(|block| block.section == it.section);
            within("indicator", it.span, sentence.map(|it| it.span))
                .or_else(|| within("sentence", sentence?.span, section))
                .or_else(|| unless(is_its_own, || format!("{it:?} is not found again")))
                .or_else(|| unless(!it.name.trim().is_empty(), || format!("{it:?} has no name")))
                .or_else(|| {
                    let has_sense = it.direction.is_none() || it.kind == Kind::Growth;
                    unless(has_sense, || format!("{it:?} has a direction"))
                })
                .or_else(|| {
                    let is_forward = it.period.is_none_or(|it| it.first <= it.last);
                    unless(is_forward, || format!("{it:?} ends before it begins"))
                })
        })
}

/// Each run of digits lies in exactly one entry, each indicator is exactly one entry, and entries are in order and apart.
fn ledger_is_closed(source: &str, catalog: &Catalog) -> Option<String> {
    let ledger = &catalog.ledger;
    let spans = ledger.iter().map(|it| it.span);
    if let Some(broken) = in_order("ledger", spans.clone()) {
        return Some(broken);
    }
    if let Some(it) = spans.clone().find(|it| it.start >= it.end) {
        return Some(format!("ledger: {it:?} is empty"));
    }
    let read: Vec<_> = ledger
        .iter()
        .filter_map(|it| match it.reading {
            Reading::Indicator(id) => Some((id, it.span)),
            Reading::Not(_) => None,
        })
        .collect();
    let indicators: Vec<_> = catalog
        .indicators
        .iter()
        .map(|it| (it.id, it.span))
        .collect();
    if read != indicators {
        return Some("the ledger's indicators are not the indicators".to_owned());
    }
    let mut entries = spans.peekable();
    digit_runs(source).into_iter().find_map(|run| {
        while entries.next_if(|it| it.end <= run.start).is_some() {}
        let is_held = entries.peek().is_some_and(|it| it.contains(run));
        unless(is_held, || {
            format!("{:?} at {run:?} is in no entry", run.slice(source))
        })
    })
}

/// Every run of digits, half or full width.
fn digit_runs(source: &str) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    for (start, c) in source.char_indices() {
        if !matches!(c, '0'..='9' | '０'..='９') {
            continue;
        }
        let end = start + c.len_utf8();
        match runs.last_mut() {
            Some(last) if last.end == start => last.end = end,
            _ => runs.push(Span::new(start, end)),
        }
    }
    runs
}

/// The offsets of the public data format count characters: they give back the text that stands beside them.
fn exports_slice_the_text(source: &str, catalog: &Catalog) -> Option<String> {
    let chars: Vec<char> = source.chars().collect();
    let slice = |start: usize, end: usize| {
        let slice = chars.get(start..end).unwrap_or_default();
        slice.iter().collect::<String>()
    };
    let records = export::records(&catalog.report, &catalog.indicators);
    let ledger = export::ledger(catalog);
    let texts = records
        .iter()
        .flat_map(|it| {
            [
                (it.start, it.end, it.text.as_str()),
                (it.sentence_start, it.sentence_end, it.sentence.as_str()),
            ]
        })
        .chain(ledger.iter().map(|it| (it.start, it.end, it.text.as_str())));
    for (start, end, text) in texts {
        if slice(start, end) != text {
            return Some(format!("{start}..{end} of the export is not {text:?}"));
        }
    }
    None
}
