//! The texts of the spec files, whole and in pieces.

use std::fs;
use std::path::Path;

/// The input of every spec case.
pub fn inputs() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/specs");
    let files = fs::read_dir(folder).expect("the spec files are part of the project");
    let mut files: Vec<_> = files.flatten().map(|it| it.path()).collect();
    files.sort();
    let mut inputs = vec![String::new()];
    for file in files
        .iter()
        .filter(|it| it.extension().is_some_and(|it| it == "txt"))
    {
        let text = fs::read_to_string(file).expect("a spec file is a text");
        for line in text.lines() {
            let last = inputs.last_mut().expect("there is always one");
            match line.strip_prefix("> ") {
                Some(words) if last.is_empty() => last.push_str(words),
                Some(words) => *last += &format!("\n{words}"),
                None if last.is_empty() => {}
                None => inputs.push(String::new()),
            }
        }
    }
    inputs.retain(|it| !it.is_empty());
    inputs
}

/// What the inputs are made of: numbers, marks, and runs of Chinese of at most four characters.
pub fn pieces() -> Vec<String> {
    let mut pieces = vec!["\n".to_owned(), "\n\n".to_owned()];
    for input in inputs() {
        let mut piece = String::new();
        let mut last_class = None;
        for c in input.chars() {
            let class = class(c);
            if !piece.is_empty() && (last_class != Some(class) || piece.chars().count() == 4) {
                pieces.push(std::mem::take(&mut piece));
            }
            piece.push(c);
            last_class = Some(class);
        }
        pieces.push(piece);
    }
    pieces.sort();
    pieces.dedup();
    pieces
}

fn class(c: char) -> u32 {
    match c {
        '0'..='9' | '０'..='９' => 0,
        'a'..='z' | 'A'..='Z' => 1,
        '一'..='鿿' => 2,
        // Each mark stands alone.
        _ => u32::from(c),
    }
}
