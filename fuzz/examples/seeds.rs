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
    for (name, text) in words::endless() {
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
