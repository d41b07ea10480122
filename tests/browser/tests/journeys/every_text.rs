//! Every text at hand reads in the browser as it does natively: its records byte for byte, and each number of its ledger.
//!
//! The editions are always there; the reports of other governments and the annotated texts lie in the folder `shared` beside the
//! project, or where `SHUSHUO_SHARED` says.

use crate::editions::ROWS;
use crate::one_file::KEEP;
use journeys::{Page, journey};
use serde_json::Value;
use shushuo::catalog::{Catalog, Query};
use shushuo::export::{self, Format, render};
use shushuo::text::{BlockKind, Span};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Opens a text as a file, saves its records, shows it with all its numbers, and hands over both and how many
/// numbers the page says are no figures. A number is its words and its key, or its words and why it is no figure.
const READ: &str = "const [text, done] = arguments;
    const until = async what => {
        const end = Date.now() + 15000;
        for (;;) {
            const it = what();
            if (it) return it;
            if (Date.now() > end) throw new Error(`not within 15 s: ${what}`);
            await new Promise(resolve => setTimeout(resolve, 5));
        }
    };
    const all = css => [...document.querySelectorAll(css)];
    const read = async () => {
        const shown = document.querySelector('.report select')?.value;
        const files = new DataTransfer();
        files.items.add(new File([text], 'text.txt'));
        const picker = document.querySelector('#picker');
        picker.files = files.files;
        picker.dispatchEvent(new Event('change', { bubbles: true }));
        const report = await until(() => {
            const value = document.querySelector('.report select')?.value;
            return value !== shown && value;
        });
        location.hash = `report=${report}`;
        const save = await until(() => all('.toolbar button').find(it => it.textContent.includes('JSON')));
        delete window.kept;
        save.click();
        const records = await until(() => window.kept);
        location.hash = `report=${report}&view=text&numbers=all`;
        await until(() => document.querySelector('.report-text .off, .report-text .figure[data-key]'));
        const numbers = all('.report-text .figure[data-key], .report-text .off').map(it =>
            it.dataset.key ? [it.textContent, it.dataset.key] : [it.firstChild.textContent, it.querySelector('sup').textContent]);
        const others = document.querySelector('.reading-bar .check')?.textContent ?? '0';
        return { records, numbers, others };
    };
    read().then(done, error => done(String(error)));";

/// The words that the page has for each reason, by the reason's code.
type Reasons = BTreeMap<String, String>;

#[test]
fn the_browser_reads_every_text_as_it_is_read_natively() {
    let texts = texts();
    journey(async |page| {
        page.open("").await;
        page.see(ROWS).await;
        page.run(KEEP, "").await;
        let mut reasons = Reasons::new();
        for file in &texts {
            check(page, file, &mut reasons).await;
        }
        // A reason of its own word each, or two of them could not be told apart.
        let mut words: Vec<&String> = reasons.values().collect();
        words.sort();
        words.dedup();
        assert_eq!(words.len(), reasons.len(), "{reasons:?}");
    });
}

/// Fails where the page reads a text otherwise than it is read here.
async fn check(page: &Page, file: &Path, reasons: &mut Reasons) {
    let name = file.display();
    let text = fs::read_to_string(file).unwrap();
    let read = page.run_to_the_end(READ, &text).await;
    assert!(read.is_object(), "{name}: {read}");
    let catalog = Catalog::read(text);
    let ids = catalog.run(&Query::default());
    let records = render(&catalog, &ids, Format::Json);
    assert!(read["records"] == records, "{name}: other records");
    let shown = read["numbers"].as_array().unwrap();
    let expected = numbers(&catalog);
    assert_eq!(shown.len(), expected.len(), "{name}");
    for (shown, (words, key, reason)) in shown.iter().zip(expected) {
        assert_eq!(plain(&shown[0]), words, "{name}");
        let said = shown[1].as_str().unwrap();
        let expected = key.unwrap_or_else(|| {
            let known = reasons.entry(reason.to_owned());
            known.or_insert_with(|| said.to_owned()).clone()
        });
        assert_eq!(said, expected, "{name}: {words}");
    }
    let others = catalog.ledger.len() - catalog.indicators.len();
    let told = read["others"].as_str().unwrap();
    let told: String = told.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(told, others.to_string(), "{name}");
}

/// The numbers that the page shows in a text, with the key of a figure and the reason of any other: all but those of titles and
/// notes, which the page counts and does not mark.
fn numbers(catalog: &Catalog) -> Vec<(String, Option<String>, &'static str)> {
    let report = &catalog.report;
    let rows = export::ledger(catalog);
    let is_shown = |span: Span| {
        let mut blocks = report.blocks.iter();
        blocks.any(|it| it.kind != BlockKind::Title && it.span.contains(span))
    };
    let shown = catalog.ledger.iter().zip(rows);
    let shown = shown.filter(|(entry, _)| is_shown(entry.span));
    shown
        .map(|(_, row)| (plain(&Value::from(row.text)), row.id, row.reading))
        .collect()
}

/// Words without blanks: the page shows a line break as one.
fn plain(words: &Value) -> String {
    let words = words.as_str().unwrap_or_default();
    words.chars().filter(|it| !it.is_whitespace()).collect()
}

/// Every text at hand; what is not there is said so, past what a test's output may be kept for.
fn texts() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut texts = texts_in(&root.join("reports"));
    match xtask::place::shared() {
        Some(shared) => {
            let folders = ["corpus", "reports", "eval/texts"].map(|it| shared.join(it));
            texts.extend(folders.iter().flat_map(|it| texts_in(it)));
        }
        None => {
            let _ = writeln!(
                io::stderr(),
                "Only the editions are compared between browser and native reading: the reports of other governments are not at hand."
            );
        }
    }
    assert!(texts.len() > 1);
    texts
}

fn texts_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let files = entries.map(|it| it.unwrap().path());
    let is_text = |it: &PathBuf| it.extension().is_some_and(|it| it == "txt" || it == "md");
    let mut files: Vec<PathBuf> = files.filter(is_text).collect();
    files.sort();
    files
}
