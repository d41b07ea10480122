//! Writes what the fuzzer starts from: the inputs of the spec files as its corpus, their words as its dictionary,
//! and apart from them sentences without end, which are to be read in linear time.

#[path = "../words.rs"]
mod words;

use std::fs;
use std::io;
use std::path::Path;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = root.join("corpus/read");
    fs::create_dir_all(&corpus)?;
    let inputs = words::inputs();
    for (index, input) in inputs.iter().enumerate() {
        fs::write(corpus.join(format!("spec-{index:03}")), input)?;
    }
    let long = root.join("corpus/long");
    fs::create_dir_all(&long)?;
    for (name, text) in endless() {
        fs::write(long.join(name), text)?;
    }
    let pieces = words::pieces();
    let dictionary: String = pieces.iter().map(|it| entry(it)).collect();
    fs::write(root.join("read.dict"), dictionary)?;
    println!("{} texts, {} words", inputs.len(), pieces.len());
    Ok(())
}

/// A word as libFuzzer wants it: every byte escaped.
fn entry(word: &str) -> String {
    let bytes: String = word.bytes().map(|it| format!("\\x{it:02x}")).collect();
    format!("\"{bytes}\"\n")
}

/// Sentences that never end, of some thousand characters: what costs more than linear time shows here.
fn endless() -> Vec<(&'static str, String)> {
    let repeated = |words: &str| words.repeat(20_000 / words.chars().count());
    vec![
        (
            "names-then-numbers",
            format!("{}分别达到{}", repeated("甲、"), repeated("5个、")),
        ),
        ("counts", repeated("新增5个、")),
        ("shares", repeated("增长5%，")),
        ("parts", repeated("其中5个，")),
        ("dealt-out", repeated("分别为5个、")),
        ("growth-without-marks", repeated("推进高质量发展增长5%")),
        ("marks-of-footnotes", repeated("^[")),
        ("quotes", repeated("“")),
        ("brackets", repeated("（5")),
        ("digits", repeated("9")),
        ("broken-digits", repeated("9 ")),
        ("powers", repeated("万")),
        ("headings", repeated("（一）工作\n")),
        (
            "names-without-end",
            format!("{}5个", repeated("推进高质量发展")),
        ),
    ]
}
