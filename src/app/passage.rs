//! A stretch of the text, cut at the numbers in it.

use crate::catalog::Catalog;
use crate::indicator::{IndicatorId, Reading, Reason};
use crate::text::Span;

/// A piece of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Words(Span),
    Figure(Span, IndicatorId),
    /// A number that is no indicator.
    Other(Span, Reason),
}

/// The pieces of a span, in order and without gaps.
pub(crate) fn pieces(catalog: &Catalog, span: Span) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut at = span.start;
    let first = catalog
        .ledger
        .partition_point(|it| it.span.start < span.start);
    for entry in catalog.ledger.iter().skip(first) {
        if entry.span.start >= span.end {
            break;
        }
        if entry.span.start < at || !span.contains(entry.span) {
            continue;
        }
        if entry.span.start > at {
            found.push(Piece::Words(Span::new(at, entry.span.start)));
        }
        found.push(match entry.reading {
            Reading::Indicator(id) => Piece::Figure(entry.span, id),
            Reading::Not(reason) => Piece::Other(entry.span, reason),
        });
        at = entry.span.end;
    }
    if at < span.end {
        found.push(Piece::Words(Span::new(at, span.end)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_tile_the_passage() {
        let catalog = Catalog::read("2023年新建公园12个，道路30公里。".to_owned());
        let span = Span::new(0, catalog.report.source.len());
        let text: String = pieces(&catalog, span)
            .into_iter()
            .map(
                |(Piece::Words(it) | Piece::Figure(it, _) | Piece::Other(it, _))| {
                    catalog.report.slice(it)
                },
            )
            .collect();
        assert_eq!(text, catalog.report.source);
    }
}
