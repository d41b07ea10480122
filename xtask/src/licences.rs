//! The licences of what the page is compiled from, as a file that ships with it.

use crate::process::{cargo, output, program};
use crate::{Result, files, place};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The file's name in the page's folder.
pub(crate) const FILE: &str = "licences.txt";

/// A package that the page is compiled from.
#[derive(Debug)]
struct Package {
    /// With its version.
    name: String,
    licence: String,
    /// What the package brings as its licence; `None` where it brings nothing.
    text: Option<String>,
}

const HEAD: &str = "数说的网页由以下软件包编译而成，各按其许可证使用；许可证原文附后\n\
    The page is compiled from these packages, each used under its licence; the texts follow.\n\n";

/// Writes the list into a folder.
pub(crate) fn write(folder: &Path) -> Result {
    let path = folder.join(FILE);
    let common = files::read(&place::root().join("LICENSE-MIT"))?;
    files::write(&path, list(&packages()?, &of_anybody(&common)))
}

/// Every package in the bundle, by name; not those that only run while it is compiled.
fn packages() -> Result<Vec<Package>> {
    let failed =
        "The dependencies cannot be listed: run `cargo metadata --locked` and see what it says.";
    let tree = output(&mut cargo(
        "tree --locked --package shushuo --target wasm32-unknown-unknown --edges normal,no-proc-macro --prefix none --format {p}",
    ));
    let metadata = output(&mut cargo("metadata --locked --format-version 1"));
    let metadata: Value = metadata
        .and_then(|it| serde_json::from_str(&it).ok())
        .ok_or(failed)?;
    let tree = tree.ok_or(failed)?;
    let bundled: BTreeSet<String> = tree.lines().filter_map(name_in_tree).collect();
    let all = metadata.get("packages").and_then(Value::as_array);
    let mut packages: Vec<Package> = all
        .ok_or(failed)?
        .iter()
        .filter_map(package)
        .filter(|it| bundled.contains(&it.name))
        .collect();
    packages.push(standard_library());
    packages.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(packages)
}

/// `serde v1.0.2 (proc-macro)` is `serde 1.0.2`.
fn name_in_tree(line: &str) -> Option<String> {
    let (name, rest) = line.split_once(" v")?;
    Some(format!("{name} {}", rest.split(' ').next()?))
}

fn package(metadata: &Value) -> Option<Package> {
    let word = |key| metadata.get(key).and_then(Value::as_str);
    let folder = Path::new(word("manifest_path")?).parent()?;
    Some(Package {
        name: format!("{} {}", word("name")?, word("version")?),
        licence: word("license").unwrap_or("?").to_owned(),
        text: licence_file(folder).and_then(|it| fs::read_to_string(it).ok()),
    })
}

/// The shortest licence that a package offers: MIT before any other.
fn licence_file(folder: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(folder).ok()?.flatten();
    let name = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.to_uppercase()
    };
    entries
        .map(|it| it.path())
        .filter(|it| {
            let name = name(it);
            it.is_file() && (name.starts_with("LICEN") || name.starts_with("COPYING"))
        })
        .min_by_key(|it| (!name(it).contains("MIT"), name(it)))
}

fn standard_library() -> Package {
    let version = output(program("rustc").arg("--version")).unwrap_or_default();
    let version = version.split(' ').nth(1).unwrap_or_default();
    Package {
        name: format!("std {version}"),
        licence: "MIT OR Apache-2.0".to_owned(),
        text: None,
    }
}

/// The common text of the MIT licence, for packages that name it and bring no text.
fn of_anybody(text: &str) -> String {
    let lines = text.lines().map(|it| match it.starts_with("Copyright") {
        true => "Copyright (c) the authors of each of these packages",
        false => it,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The packages with their licences, then each text once with those that it covers.
fn list(packages: &[Package], common: &str) -> String {
    let mut list = HEAD.to_owned();
    let mut texts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in packages {
        // Writing to a string cannot fail.
        let _ = writeln!(list, "{:<32} {}", package.name, package.licence);
        let text = package.text.as_deref().unwrap_or(common).trim();
        texts.entry(text).or_default().push(&package.name);
    }
    let mut texts: Vec<_> = texts.into_iter().collect();
    texts.sort_by_key(|(_, names)| names.first().copied());
    for (text, names) in texts {
        let rule = "-".repeat(72);
        let _ = write!(list, "\n{rule}\n{}\n\n{text}\n", names.join(", "));
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(name: &str, text: Option<&str>) -> Package {
        Package {
            name: name.to_owned(),
            licence: "MIT".to_owned(),
            text: text.map(str::to_owned),
        }
    }

    #[test]
    fn every_package_stands_beside_a_text() {
        let packages = [
            made("a 1", Some("Copyright A\n")),
            made("b 2", None),
            made("c 3", Some("Copyright A")),
        ];
        let list = list(&packages, &of_anybody("MIT\nCopyright X\nDo."));
        assert!(list.contains("a 1, c 3\n\nCopyright A\n"), "{list}");
        assert!(
            list.contains("b 2\n\nMIT\nCopyright (c) the authors of each of these packages\nDo.\n"),
            "{list}"
        );
    }

    #[test]
    fn a_package_is_named_with_its_version() {
        assert_eq!(name_in_tree("a-b v1.0.2 (/x)").unwrap(), "a-b 1.0.2");
        assert_eq!(name_in_tree("a-b v1.0.2").unwrap(), "a-b 1.0.2");
    }

    #[test]
    fn what_the_page_is_compiled_from_is_listed() {
        let packages = packages().unwrap();
        let names = |name: &str| packages.iter().any(|it| it.name.starts_with(name));
        assert!(names("yew ") && names("wasm-bindgen ") && names("std "));
        assert!(!names("syn ") && !names("hyper ") && !names("proptest "));
        assert!(packages.iter().all(|it| it.licence != "?"));
    }
}
