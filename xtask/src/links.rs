//! The second half of `cargo xtask accuracy`: how well targets are linked with their outcomes.

use crate::process::{cargo, output, program, run};
use crate::{Result, files, place};
use std::fs;
use std::path::{Path, PathBuf};

const GOLD: &str = ".links.jsonl";

/// The least F1 for outcomes and for all relations. A floor only rises.
const FLOORS: [(&str, f64); 2] = [("outcome: ", 0.980), ("all: ", 0.980)];

/// Scores the links of every annotated pair of reports, and fails where a score is below its floor.
pub(crate) fn score(shared: &Path) -> Result {
    let golds = files(&shared.join("eval").join("links"), |name| {
        name.ends_with(GOLD)
    });
    if golds.is_empty() {
        return Ok(());
    }
    run(
        &mut cargo("build --quiet --release --package shushuo --example link"),
        "The linking did not build: look at what cargo says above.",
    )?;
    golds.iter().try_for_each(|gold| score_one(shared, gold))
}

fn score_one(shared: &Path, gold: &Path) -> Result {
    let file = gold.file_name().unwrap_or_default().to_string_lossy();
    let name = file.trim_end_matches(GOLD);
    let reports = files(&shared.join("reports"), |it| it.starts_with(name));
    let mut link = cargo("run --quiet --release --package shushuo --example link --");
    let found = output(link.args(reports)).ok_or_else(|| {
        format!("The reports of {name} could not be linked: run {link:?} and see what it says.")
    })?;
    let path = place::root()
        .join("target")
        .join("accuracy")
        .join(format!("{name}.links.jsonl"));
    files::write(&path, found)?;
    let mut scorer = program("python3");
    scorer
        .arg(shared.join("eval").join("score_links.py"))
        .arg(gold)
        .arg(&path);
    let printed = output(&mut scorer).ok_or_else(|| {
        format!("{name} could not be scored: run {scorer:?} and see what it says.")
    })?;
    println!("\n{name}, links\n{printed}");
    FLOORS
        .iter()
        .try_for_each(|(start, floor)| above(&printed, start, *floor))
}

fn above(printed: &str, start: &str, floor: f64) -> Result {
    let line = printed.lines().find(|it| it.starts_with(start));
    let score = line.and_then(|it| it.split_once("F1 ")?.1.parse::<f64>().ok());
    match score {
        Some(score) if score >= floor => Ok(()),
        Some(score) => Err(format!(
            "Links, {start}F1 {score:.3} is below its floor of {floor:.3}."
        )),
        None => Err(format!(
            "score_links.py printed no line `{start}... F1 ...`."
        )),
    }
}

/// The files of a folder whose names pass, sorted; none where there is no such folder.
fn files(folder: &Path, passes: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .filter(|it| passes(&it.file_name().to_string_lossy()))
        .map(|it| it.path())
        .collect();
    files.sort();
    files
}
