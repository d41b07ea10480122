//! The rules of the source itself: which layer may name which, where the browser begins, how long a file may be.

use std::fs;
use std::path::{Path, PathBuf};

/// Each names only itself and those before it.
const LAYERS: [&str; 6] = ["text", "quantity", "indicator", "catalog", "export", "app"];

/// Lines of code, tests and blank lines left out. A file wants to be split at 300; here it must.
const LONGEST_FILE: usize = 400;

struct Source {
    /// Relative to `src/`, with forward slashes.
    path: String,
    /// Without the tests at its end and without comments.
    code: String,
    text: String,
}

impl Source {
    /// The layer that a file belongs to; `None` for the crate root and the binary.
    fn layer(&self) -> Option<usize> {
        let first = self.path.split(['/', '.']).next()?;
        LAYERS.iter().position(|it| *it == first)
    }

    /// Whether the code names the module or crate, not a longer word that holds its name.
    fn names(&self, name: &str) -> bool {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        self.code.match_indices(name).any(|(at, _)| {
            let before = self.code[..at].chars().next_back();
            let behind = self.code[at + name.len()..].chars().next();
            !before.is_some_and(is_word) && !behind.is_some_and(is_word)
        })
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    let read = |file: PathBuf| {
        let text = fs::read_to_string(&file).unwrap();
        let path = file.strip_prefix(&root).unwrap();
        let path = path.to_str().unwrap().replace('\\', "/");
        let code = code(&text);
        Source { path, code, text }
    };
    files.into_iter().map(read).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
}

/// The lines of code before the tests.
fn code(text: &str) -> String {
    let before_tests = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    let lines = before_tests.lines().filter(|it| {
        let line = it.trim_start();
        !line.is_empty() && !line.starts_with("//")
    });
    lines.flat_map(|it| [it, "\n"]).collect()
}

/// Fails with the files that break a rule.
#[track_caller]
fn check(rule: &str, breaks: impl Fn(&Source) -> bool) {
    let sources = sources();
    assert!(sources.len() > 10, "the sources were not found");
    let broken: Vec<&str> = sources
        .iter()
        .filter(|it| breaks(it))
        .map(|it| it.path.as_str())
        .collect();
    assert!(broken.is_empty(), "{rule}: {broken:?}");
}

#[test]
fn a_layer_names_only_itself_and_lower_ones() {
    check("names a higher layer", |it| {
        let Some(layer) = it.layer() else {
            return false;
        };
        let to_root = "super::".repeat(it.path.split('/').count());
        LAYERS.iter().skip(layer + 1).any(|name| {
            let paths = ["crate::", "shushuo::", &to_root].map(|root| format!("{root}{name}"));
            paths.iter().any(|path| it.names(path))
        })
    });
}

#[test]
fn layers_are_named_one_by_one() {
    check("hides layers in a list", |it| it.code.contains("crate::{"));
}

#[test]
fn the_layers_below_the_page_do_no_input_or_output() {
    check("names a part of std that is not pure", |it| {
        let parts = ["std::fs", "std::env", "std::io", "std::net", "std::time"];
        it.path != "main.rs"
            && !it.path.starts_with("app")
            && parts.iter().any(|part| it.names(part))
    });
}

#[test]
fn only_the_page_knows_yew() {
    let is_page = |it: &Source| it.path.starts_with("app") || it.path == "main.rs";
    check("names yew", |it| !is_page(it) && it.names("yew"));
}

#[test]
fn only_one_folder_knows_the_browser() {
    let is_browser = |it: &Source| it.path.starts_with("app/browser") || it.path == "main.rs";
    check("names the browser", |it| {
        let crates = ["web_sys", "js_sys", "gloo", "wasm_bindgen"];
        !is_browser(it) && crates.iter().any(|name| it.names(name))
    });
}

#[test]
fn modules_are_named_by_their_files() {
    check("is a mod.rs", |it| it.path.ends_with("mod.rs"));
}

#[test]
fn every_module_says_which_question_it_answers() {
    check("has no module comment", |it| {
        it.path != "main.rs" && !it.text.starts_with("//! ")
    });
}

#[test]
fn no_file_is_too_long() {
    check("has too many lines of code", |it| {
        let is_data = it.path.ends_with("_table.rs") || it.path.ends_with("lexicon.rs");
        !is_data && it.code.lines().count() > LONGEST_FILE
    });
}

/// Only the page may draw with floating numbers; figures are exact.
#[test]
fn figures_are_exact() {
    check("names a floating number", |it| {
        !it.path.starts_with("app") && ["f32", "f64"].iter().any(|name| it.names(name))
    });
}

/// A constant array whose comment says it is sorted is: `/// Sorted …` above `const NAME: &[&str]`.
#[test]
fn tables_that_claim_to_be_sorted_are() {
    check("has a table out of order", |it| {
        it.text.split("\n/// Sorted ").skip(1).any(|table| {
            let Some((_, rows)) = table.split_once(" = &[") else {
                return false;
            };
            let rows = rows.split("];").next().unwrap_or_default();
            let keys: Vec<&str> = rows.lines().filter_map(first_quoted).collect();
            !keys.is_sorted()
        })
    });
}

fn first_quoted(line: &str) -> Option<&str> {
    line.split('"').nth(1)
}
