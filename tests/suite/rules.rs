//! That each rule of the language is shown from its three sides: where it holds, where it must not, and where it ends.
//!
//! `tests/specs/RULES.md` lists the rules; the cases of `tests/specs/*.txt` say in their `=` lines what they show.

use crate::specs::{self, Case};
use shushuo::indicator::Reason;
use std::collections::BTreeMap;
use std::fs;

/// The sides from which each rule is shown.
const SIDES: [&str; 3] = ["accepted", "rejected", "boundary"];

/// Every reason for which a number is no indicator.
const REASONS: [Reason; 15] = [
    Reason::Year,
    Reason::Date,
    Reason::Duration,
    Reason::Age,
    Reason::Ordinal,
    Reason::Name,
    Reason::Slogan,
    Reason::ListNumber,
    Reason::Heading,
    Reason::Footnote,
    Reason::Threshold,
    Reason::Specification,
    Reason::Phone,
    Reason::Note,
    Reason::Unread,
];

/// A rule of the list: `- **力争** (争): an aim`.
struct Rule {
    name: String,
    /// Of these words each of its cases holds one; none where the rule is told by no word.
    words: Vec<String>,
}

fn rules() -> Vec<Rule> {
    let text = fs::read_to_string(specs::folder().join("RULES.md")).unwrap();
    let rule = |line: &str| {
        let (name, rest) = line.strip_prefix("- **")?.split_once("**")?;
        let words = rest.strip_prefix(" (").and_then(|it| it.split_once("): "));
        let words = words.map(|it| it.0.split(" or ").map(str::to_owned).collect());
        Some(Rule {
            name: name.to_owned(),
            words: words.unwrap_or_default(),
        })
    };
    text.lines().filter_map(rule).collect()
}

fn listed() -> Vec<String> {
    rules().into_iter().map(|it| it.name).collect()
}

/// The cases that show a side of a rule, by rule and side.
fn shown() -> BTreeMap<(String, String), Vec<Case>> {
    let mut shown: BTreeMap<_, Vec<Case>> = BTreeMap::new();
    for case in specs::all() {
        for line in &case.shows {
            let (rule, side) = line.rsplit_once(": ").unwrap_or((line, ""));
            let key = (rule.to_owned(), side.to_owned());
            shown.entry(key).or_default().push(case.clone());
        }
    }
    shown
}

/// Fails with the lines that are left over.
#[track_caller]
fn check_none(fault: &str, lines: Vec<String>) {
    assert!(lines.is_empty(), "{fault}:\n{}", lines.join("\n"));
}

#[test]
fn every_rule_is_shown_from_its_three_sides() {
    let rules = listed();
    assert!(rules.len() > 50, "the list of rules was not found");
    let shown = shown();
    // A case that waits for its right reading proves nothing yet.
    let is_shown = |rule: &str, side: &str| {
        let cases = shown.get(&(rule.to_owned(), side.to_owned()));
        cases.is_some_and(|it| it.iter().any(|case| case.wanted.is_empty()))
    };
    let pairs = rules.iter().flat_map(|rule| SIDES.map(|side| (rule, side)));
    let missing = pairs.filter(|(rule, side)| !is_shown(rule, side));
    check_none(
        "no case shows",
        missing
            .map(|(rule, side)| format!("{rule}: {side}"))
            .collect(),
    );
}

#[test]
fn every_case_shows_a_rule_of_the_list() {
    let rules = listed();
    let shown = shown();
    let unknown = shown
        .keys()
        .filter(|(rule, side)| !rules.contains(rule) || !SIDES.contains(&side.as_str()));
    check_none(
        "no rule or side is called",
        unknown
            .map(|(rule, side)| format!("{rule}: {side}"))
            .collect(),
    );
}

#[test]
fn every_case_of_a_rule_holds_a_word_of_it() {
    let shown = shown();
    let mut strangers = Vec::new();
    for rule in rules().iter().filter(|it| !it.words.is_empty()) {
        for side in SIDES {
            let cases = shown.get(&(rule.name.clone(), side.to_owned()));
            for case in cases.into_iter().flatten() {
                let text = case.input.join("\n");
                if !rule.words.iter().any(|it| text.contains(it.as_str())) {
                    strangers.push(format!("{}: {side}: {text}", rule.name));
                }
            }
        }
    }
    check_none("does not look like its rule", strangers);
}

#[test]
fn no_rule_is_listed_twice() {
    let mut rules = listed();
    rules.sort();
    let twice = rules.windows(2).filter(|it| it[0] == it[1]);
    check_none("is listed twice", twice.map(|it| it[0].clone()).collect());
}

/// What shows that a number is no indicator for a reason gives that reason; what shows the contrary does not.
#[test]
fn every_reason_is_given_where_it_is_accepted_and_not_where_it_is_rejected() {
    let rules = listed();
    let shown = shown();
    for reason in REASONS.map(Reason::code) {
        let rule = format!("reason {reason}");
        assert!(rules.contains(&rule), "the list lacks {rule}");
        for (side, is_given) in [("accepted", true), ("rejected", false)] {
            let cases = shown.get(&(rule.clone(), side.to_owned()));
            for case in cases.into_iter().flatten() {
                let ending = format!(" : {reason}");
                let gives = case.read().iter().any(|it| it.ends_with(&ending));
                assert_eq!(gives, is_given, "{rule}: {side}: {:?}", case.input);
            }
        }
    }
}
