//! Makes the compiled page small.
//!
//! The patterns that read a report's head are always the same, yet what compiles them is a sixth of the page. So the build compiles
//! them once: it runs the page's `prepare`, keeps the memory that is left, and drops what only `prepare` made use of. The
//! browser then finds the patterns compiled. After that wasm-opt and esbuild take what they can.

mod likeness;
mod linked;
mod names;
mod pieces;
mod repack;
mod room;
mod unused;

use crate::process::{output, program, run};
use crate::publish::html::ending;
use crate::{Result, files, place};
use linked::Linked;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use walrus::Module;

/// What the page's code may use, which the tools must know.
pub(crate) const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What makes the page smallest after brotli, found by trying: `-Oz` and the inliner save bytes that brotli saves better.
const OPTIONS: [&str; 7] = [
    "-Os",
    "--converge",
    "--low-memory-unused",
    "--zero-filled-memory",
    "--one-caller-inline-max-function-size=0",
    "--always-inline-max-function-size=0",
    "--skip-pass=local-cse",
];

/// Tells the page that `prepare` has been run before it starts, and the linker to tell what refers to what.
pub(crate) const FLAGS: &str = " --cfg prepared -Clink-arg=--emit-relocs";

/// What the linker tells is of use for the linked program alone: other tools copy it as it is, and stumble over it.
const RELOCATIONS: [&str; 3] = ["linking", "reloc.CODE", "reloc.DATA"];

/// Shrinks the page in a folder, in place; its files then have other names, after what is in them now.
pub(crate) fn shrink(folder: &Path) -> Result {
    let code = folder.join(ending(folder, "_bg.wasm")?);
    let script = folder.join(ending(folder, ".js")?);
    rewrite(&code, &script)?;
    prepare(&code)?;
    clear(&code)?;
    run(
        program("wasm-opt")
            .args(FEATURES)
            .args(OPTIONS)
            .arg(&code)
            .arg("-o")
            .arg(&code),
        "The page could not be made smaller: look at what wasm-opt says above.",
    )?;
    files::write(&code, repack::repack(&files::bytes(&code)?)?)?;
    run(
        program("esbuild")
            .args([
                "--minify",
                "--format=esm",
                "--log-level=warning",
                "--allow-overwrite",
            ])
            .arg(&script)
            .arg(format!("--outfile={}", script.display())),
        "The page's script could not be made smaller: look at what esbuild says above.",
    )?;
    rename(folder, &code, &script)
}

/// Rewrites the code so that it can run at build time, and with short names for what code and script ask of each other.
fn rewrite(code: &Path, script: &Path) -> Result {
    let mut module = parsed(code)?;
    for section in RELOCATIONS {
        module.customs.remove_raw(section);
    }
    room::make(&mut module)?;
    let short = names::shorten(&mut module);
    files::write(code, module.emit_wasm())?;
    files::write(script, names::rename(&files::read(script)?, &short))
}

fn parsed(code: &Path) -> Result<Module> {
    Module::from_file(code)
        .map_err(|error| format!("The page's code cannot be rewritten: {error}."))
}

/// Runs the page's `prepare` and keeps the memory it leaves.
fn prepare(code: &Path) -> Result {
    let mut evaluate = program("wasm-ctor-eval");
    evaluate
        .args(FEATURES)
        .arg("--ctors=prepare")
        .arg(code)
        .arg("-o")
        .arg(code);
    let said = output(&mut evaluate).unwrap_or_default();
    if said.contains("success on prepare") {
        return Ok(());
    }
    Err(format!(
        "The page's `prepare` could not be run at build time: it may call nothing of the browser's. wasm-ctor-eval says: {said}"
    ))
}

/// Takes away what only `prepare` made use of.
fn clear(code: &Path) -> Result {
    let linked = files::bytes(&place::linked_page())?;
    let linked = Linked::read(&linked)
        .map_err(|error| format!("The linked page cannot be read: {error}."))?;
    let mut module = parsed(code)?;
    unused::clear(&mut module, &linked)?;
    files::write(code, module.emit_wasm())
}

/// Names code and script after what is in them, so that no cache mixes two builds.
fn rename(folder: &Path, code: &Path, script: &Path) -> Result {
    let mut hasher = DefaultHasher::new();
    for path in [code, script] {
        files::bytes(path)?.hash(&mut hasher);
    }
    let name = script
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let hash = name.split_once('-').map_or("", |it| it.1);
    let fresh = format!("{:016x}", hasher.finish());
    let page = folder.join("index.html");
    let html = files::read(&page)?;
    files::write(&page, html.replace(&name, &name.replace(hash, &fresh)))?;
    for path in [code, script] {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        fs::rename(path, folder.join(file.replace(hash, &fresh)))
            .map_err(|error| format!("{} cannot be renamed: {error}.", path.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_after_what_is_in_them() {
        let folder = std::env::temp_dir().join("shushuo-rename");
        fs::create_dir_all(&folder).unwrap();
        let named = |words: &str| {
            let (code, script) = (folder.join("a-0123_bg.wasm"), folder.join("a-0123.js"));
            fs::write(&code, words).unwrap();
            fs::write(&script, "").unwrap();
            fs::write(folder.join("index.html"), "./a-0123.js ./a-0123_bg.wasm").unwrap();
            rename(&folder, &code, &script).unwrap();
            fs::read_to_string(folder.join("index.html")).unwrap()
        };
        let (one, other) = (named("1"), named("2"));
        fs::remove_dir_all(&folder).unwrap();
        assert_ne!(one, other);
        assert!(!one.contains("0123"), "{one}");
        assert!(
            one.starts_with("./a-") && one.ends_with("_bg.wasm"),
            "{one}"
        );
    }
}
