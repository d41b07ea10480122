//! Builds, serves, tests and measures the project: one command a module.
//!
//! A command fails with a sentence that says what to do.
//! What a command needs and the machine lacks, [`tools`] installs.

#![expect(
    clippy::print_stdout,
    reason = "the commands speak to whoever runs them"
)]

mod about;
mod accuracy;
pub mod browser;
mod build;
mod dependencies;
mod files;
mod floors;
mod fuzz;
mod licences;
mod lighthouse;
mod links;
mod measure;
mod page;
pub mod place;
mod process;
pub mod publish;
mod release;
mod reproduce;
mod screen;
mod screenshot;
mod serve;
mod shrink;
pub mod site;
mod test;
mod tools;
mod weight;

/// What a command yields, or a sentence that says why not and what to do.
pub type Result<T = ()> = std::result::Result<T, String>;

struct Command {
    name: &'static str,
    options: &'static str,
    summary: &'static str,
    run: fn(&[String]) -> Result,
}

const COMMANDS: [Command; 11] = [
    Command {
        name: "serve",
        options: "[--port N]",
        summary: "builds the page and serves it to a browser on this computer",
        run: serve::serve,
    },
    Command {
        name: "build",
        options: "",
        summary: "writes the page to dist/ for any static host, and weighs it",
        run: build::build,
    },
    Command {
        name: "new-report",
        options: "FILE",
        summary: "tells what the page will make of a text, before it is published",
        run: about::new_report,
    },
    Command {
        name: "test",
        options: "[--browser NAME]",
        summary: "runs every check of the project, in every browser or in one",
        run: test::test,
    },
    Command {
        name: "advisories",
        options: "",
        summary: "looks for known weaknesses in the dependencies, which needs the network",
        run: dependencies::advisories,
    },
    Command {
        name: "accuracy",
        options: "",
        summary: "scores the extraction against the annotated texts",
        run: accuracy::accuracy,
    },
    Command {
        name: "lighthouse",
        options: "",
        summary: "rates the page as a phone on a slow network would have it",
        run: lighthouse::lighthouse,
    },
    Command {
        name: "measure",
        options: "",
        summary: "times the reading of texts and the way to the first indicator",
        run: measure::measure,
    },
    Command {
        name: "release",
        options: "",
        summary: "packs the page for a release, with checksums",
        run: release::release,
    },
    Command {
        name: "reproduce",
        options: "",
        summary: "builds the page in two places and compares the bytes",
        run: reproduce::reproduce,
    },
    Command {
        name: "screenshot",
        options: "",
        summary: "takes the picture of the page that the README shows",
        run: screenshot::screenshot,
    },
];

/// Runs the command that the words name, with the words that follow it.
pub fn run(words: &[String]) -> Result {
    let Some((name, options)) = words.split_first() else {
        println!("{}", usage());
        return Ok(());
    };
    match COMMANDS.iter().find(|it| it.name == name) {
        Some(command) => (command.run)(options),
        None if matches!(name.as_str(), "help" | "--help" | "-h") => {
            println!("{}", usage());
            Ok(())
        }
        None => Err(format!("There is no command `{name}`.\n\n{}", usage())),
    }
}

fn usage() -> String {
    let mut usage = String::from("cargo xtask COMMAND\n");
    for it in &COMMANDS {
        let call = format!("{} {}", it.name, it.options);
        usage += &format!("\n  {call:<28} {}", it.summary);
    }
    usage
}

/// Takes the value of the only option a command knows; `None` where it is not given.
fn option<'a>(command: &str, name: &str, words: &'a [String]) -> Result<Option<&'a str>> {
    match words {
        [] => Ok(None),
        [word, value] if word == name => Ok(Some(value)),
        [word] if word == name => Err(format!("Give a value: `cargo xtask {command} {name} ...`.")),
        _ => Err(format!(
            "`cargo xtask {command}` knows the option {name} alone, not `{}`.",
            words.join(" ")
        )),
    }
}

/// Refuses words after a command that takes none.
fn no_options(command: &str, words: &[String]) -> Result {
    if words.is_empty() {
        return Ok(());
    }
    Err(format!(
        "`cargo xtask {command}` takes no options: leave out `{}`.",
        words.join(" ")
    ))
}
