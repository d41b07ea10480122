//! What `cargo xtask measure` times in a browser: the reading of a text beside a bare scan for digits, and the linking of reports.

#[path = "linking/reports.rs"]
mod reports;

use shushuo::catalog::Catalog;
use wasm_bindgen::prelude::wasm_bindgen;

/// Reads a text as the page does and tells how many indicators it has.
#[wasm_bindgen]
pub fn read(text: &str) -> usize {
    let report = shushuo::text::parse(text.to_owned());
    shushuo::indicator::extract(&report).indicators.len()
}

/// Counts the digits of a text.
#[wasm_bindgen]
pub fn scan(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

/// Reports that are ready to be linked.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Reports(Vec<Catalog>);

#[wasm_bindgen]
impl Reports {
    pub fn two(texts: Vec<String>) -> Self {
        Self(reports::two(&texts))
    }

    pub fn all(texts: Vec<String>) -> Self {
        Self(reports::all(&texts))
    }

    /// How many reports and how many indicators, in words.
    pub fn size(&self) -> String {
        let count = reports::indicators(&self.0);
        format!("{} reports with {count} indicators", self.0.len())
    }

    pub fn link(&self) -> usize {
        reports::link(&self.0)
    }

    pub fn across(&self) -> usize {
        reports::across(&self.0)
    }
}

fn main() {}
