//! `cargo xtask accuracy`: scores the extraction against the annotated texts.
//!
//! The annotations lie in `shared/eval` beside the project, or where `SHUSHUO_SHARED` says;
//! without them there is nothing to score, and that is no failure.

use crate::process::{cargo, output, program, run};
use crate::{Result, files, floors, links, no_options, place};
use std::fs;
use std::path::{Path, PathBuf};

/// Scores every annotated text, prints all scores, and fails where one is below its floor.
pub(crate) fn accuracy(words: &[String]) -> Result {
    no_options("accuracy", words)?;
    let Some(shared) = place::shared() else {
        println!(
            "No annotated texts: they are looked for in the folder `shared` beside the project, or in the one that SHUSHUO_SHARED names."
        );
        return Ok(());
    };
    run(
        &mut cargo("build --quiet --release --package shushuo --example extract"),
        "The extraction did not build: look at what cargo says above.",
    )?;
    let scores = golds(&shared.join("eval"))?
        .iter()
        .map(|gold| score(&shared, gold))
        .collect::<Result<Vec<Score>>>()?;
    print_table(&scores);
    above_floors(&scores)?;
    links::score(&shared)
}

/// How well one text is read.
struct Score {
    name: String,
    detection: f64,
    record: f64,
}

const GOLD: &str = ".gold.jsonl";

/// The annotation files, by name.
fn golds(eval: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(eval)
        .map_err(|error| format!("{} cannot be read: {error}.", eval.display()))?;
    let mut golds: Vec<PathBuf> = entries
        .flatten()
        .map(|it| it.path())
        .filter(|it| it.to_string_lossy().ends_with(GOLD))
        .collect();
    golds.sort();
    Ok(golds)
}

fn score(shared: &Path, gold: &Path) -> Result<Score> {
    let file = gold.file_name().unwrap_or_default().to_string_lossy();
    let name = file.trim_end_matches(GOLD).to_owned();
    let predicted = extract(&text(shared, &name)?, &name)?;
    let mut scorer = program("python3");
    scorer
        .arg(shared.join("eval").join("score.py"))
        .arg(gold)
        .arg(&predicted);
    let printed = output(&mut scorer).ok_or_else(|| {
        format!(
            "{name} could not be scored: run {scorer:?} (it needs Python 3) and see what it says."
        )
    })?;
    println!("\n{name}\n{printed}");
    Ok(Score {
        detection: f1(&printed, "detection ")?,
        record: f1(&printed, "record ")?,
        name,
    })
}

/// The text that an annotation is of: its own copy, or one of the reports.
fn text(shared: &Path, name: &str) -> Result<PathBuf> {
    let places = [
        shared
            .join("eval")
            .join("texts")
            .join(format!("{name}.txt")),
        shared.join("reports").join(format!("{name}.md")),
        shared.join("reports").join(format!("{name}.txt")),
    ];
    places
        .into_iter()
        .find(|it| it.is_file())
        .ok_or_else(|| format!("The text of {name} is missing: put it at eval/texts/{name}.txt."))
}

/// Writes what is extracted from a text to a file, and yields that file.
fn extract(text: &Path, name: &str) -> Result<PathBuf> {
    let mut command = cargo("run --quiet --release --package shushuo --example extract --");
    let records = output(command.arg(text)).ok_or_else(|| {
        format!(
            "Nothing could be extracted from {}: run {command:?} and see what it says.",
            text.display()
        )
    })?;
    let folder = place::root().join("target").join("accuracy");
    let path = folder.join(format!("{name}.jsonl"));
    files::write(&path, records)?;
    Ok(path)
}

/// The number after `F1` in the line that begins so.
fn f1(printed: &str, start: &str) -> Result<f64> {
    printed
        .lines()
        .find(|it| it.starts_with(start))
        .and_then(|it| it.split_once("F1 ")?.1.parse().ok())
        .ok_or_else(|| format!("score.py printed no line `{start}... F1 ...`."))
}

fn print_table(scores: &[Score]) {
    println!(
        "\n{:<20} {:>9} {:>7} {:>9} {:>7}",
        "text", "detection", "floor", "record", "floor"
    );
    for it in scores {
        let floor = floors::of(&it.name);
        println!(
            "{:<20} {:>9.3} {:>7.3} {:>9.3} {:>7.3}",
            it.name, it.detection, floor.detection, it.record, floor.record
        );
    }
    let average = |field: fn(&Score) -> f64| {
        scores.iter().map(field).sum::<f64>() / scores.len().max(1) as f64
    };
    let (detection, record) = (average(|it| it.detection), average(|it| it.record));
    println!("{:<20} {detection:>9.3} {:>7} {record:>9.3}", "average", "");
}

fn above_floors(scores: &[Score]) -> Result {
    for it in scores {
        let floor = floors::of(&it.name);
        if it.detection < floor.detection || it.record < floor.record {
            return Err(format!(
                "{} is read worse than before (floors are in xtask/src/floors.rs): find out which figures were lost with score.py --errors.",
                it.name
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_read_from_what_the_scorer_prints() {
        let printed = "gold 2\ndetection P 0.500 R 1.000 F1 0.667\nrecord F1 0.250";
        assert_eq!(f1(printed, "detection "), Ok(0.667));
        assert_eq!(f1(printed, "record "), Ok(0.250));
        assert!(f1("", "record ").is_err());
    }
}
