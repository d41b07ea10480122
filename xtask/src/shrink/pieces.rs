//! Joins pieces of the memory that lie near each other: the zeros between them pack better than a place for each.

use wasmparser::{BinaryReaderError, ConstExpr, Data, DataKind, DataSectionReader, Operator};

/// Further apart than this they stay two: what is not packed would grow too much. Nearer would be too little: brotli takes a file
/// that could be text to more than three quarters for one, and this one, which is none, is then 2 KB larger.
const GAP: usize = 1 << 15;

/// What the memory holds from a place on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) start: u32,
    pub(super) bytes: Vec<u8>,
}

/// The pieces of a memory, joined; `None` where one has no fixed place.
pub(super) fn joined(
    section: DataSectionReader<'_>,
) -> Result<Option<Vec<Piece>>, BinaryReaderError> {
    let mut joined = Vec::new();
    for data in section {
        let Some(piece) = piece(&data?)? else {
            return Ok(None);
        };
        push(&mut joined, piece);
    }
    Ok(Some(joined))
}

fn piece(data: &Data<'_>) -> Result<Option<Piece>, BinaryReaderError> {
    let bytes = data.data.to_vec();
    Ok(start(data)?.map(|start| Piece { start, bytes }))
}

/// Where a piece begins; `None` where it has no fixed place.
pub(super) fn start(data: &Data<'_>) -> Result<Option<u32>, BinaryReaderError> {
    match &data.kind {
        DataKind::Active { offset_expr, .. } => constant(offset_expr),
        DataKind::Passive => Ok(None),
    }
}

/// What an expression is; `None` where it is no plain number.
pub(super) fn constant(expression: &ConstExpr<'_>) -> Result<Option<u32>, BinaryReaderError> {
    Ok(match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Some(value.cast_unsigned()),
        _ => None,
    })
}

fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    if let Some(before) = pieces.last_mut()
        && let Some(place) = piece.start.checked_sub(before.start)
        && (before.bytes.len()..=before.bytes.len() + GAP).contains(&(place as usize))
    {
        before.bytes.resize(place as usize, 0);
        before.bytes.extend(piece.bytes);
        return;
    }
    pieces.push(piece);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(of: &[(u32, &str)]) -> Vec<Piece> {
        let piece = |(start, text): &(u32, &str)| Piece {
            start: *start,
            bytes: text.as_bytes().to_vec(),
        };
        of.iter().map(piece).collect()
    }

    fn pushed(of: &[(u32, &str)]) -> Vec<Piece> {
        pieces(of).into_iter().fold(Vec::new(), |mut all, it| {
            push(&mut all, it);
            all
        })
    }

    #[test]
    fn what_lies_near_is_one_piece() {
        let near = pushed(&[(8, "ab"), (10, "c"), (13, "d")]);
        assert_eq!(near, pieces(&[(8, "abc\0\0d")]));
    }

    #[test]
    fn what_lies_far_or_over_another_stays_as_it_is() {
        for apart in [
            [(8, "ab"), (40_000, "c")],
            [(8, "ab"), (9, "c")],
            [(8, "ab"), (1, "c")],
        ] {
            assert_eq!(pushed(&apart), pieces(&apart));
        }
    }
}
