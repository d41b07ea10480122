//! Which class a character belongs to: the classes that layout and punctuation rules share.

/// A Chinese character, as in 政 or 㐀.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{20000}'..='\u{2ffff}')
}

/// A numeral written as a character: 三, 十, 亿, 两.
pub(crate) fn is_han_digit(c: char) -> bool {
    matches!(
        c,
        '零' | '〇'
            | '一'
            | '二'
            | '两'
            | '三'
            | '四'
            | '五'
            | '六'
            | '七'
            | '八'
            | '九'
            | '十'
            | '百'
            | '千'
            | '万'
            | '亿'
    )
}

/// A mark that ends a sentence: 。！？.
pub(crate) fn is_sentence_end(c: char) -> bool {
    matches!(c, '。' | '！' | '？')
}

/// A mark after which a line may end on purpose: a sentence end, or ；：… and closing quotes and brackets.
pub(crate) fn is_line_end(c: char) -> bool {
    is_sentence_end(c) || matches!(c, '；' | '：' | '…' | '”' | '）' | '》')
}

/// A mark that separates clauses: ，；：。 and the like, not the 、 of a list.
pub(crate) fn is_clause_end(c: char) -> bool {
    is_sentence_end(c) || matches!(c, '，' | '；' | '：' | '…')
}

/// A blank of any kind, the zero-width ones included.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{ad}')
}

/// A numeral in a circle, as in ①: a list mark or a footnote mark.
pub(crate) fn is_circled(c: char) -> bool {
    matches!(c, '\u{2460}'..='\u{2473}' | '\u{3251}'..='\u{325f}' | '\u{32b1}'..='\u{32bf}' | '\u{2776}'..='\u{2793}')
}
