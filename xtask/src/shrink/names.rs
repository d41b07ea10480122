//! Gives what code and script ask of each other short names in both.

use walrus::Module;

/// What the names begin with that the tools made up; others, such as `memory`, stand in the script for other things too.
const MADE_UP: [&str; 2] = ["__", "wasm_bindgen_"];

/// Renames imports and exports; yields each name with its new one, the longest first, so that no name is replaced within another.
pub(super) fn shorten(module: &mut Module) -> Vec<(String, String)> {
    let exports = module.exports.iter_mut().map(|it| &mut it.name);
    let exports = exports.filter(|it| MADE_UP.iter().any(|begins| it.starts_with(begins)));
    let exports = exports
        .enumerate()
        .map(|(index, name)| (name, format!("_x{index:x}")));
    let imports = module.imports.iter_mut().map(|it| &mut it.name);
    let imports = imports
        .enumerate()
        .map(|(index, name)| (name, format!("_{index:x}")));
    let mut names: Vec<(String, String)> = exports
        .chain(imports)
        .map(|(name, short)| (std::mem::replace(name, short.clone()), short))
        .collect();
    names.sort_by_key(|it| std::cmp::Reverse(it.0.len()));
    names
}

/// The script with the new names.
pub(super) fn rename(script: &str, names: &[(String, String)]) -> String {
    names
        .iter()
        .fold(script.to_owned(), |script, (long, short)| {
            script.replace(long, short)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_script_itself_is_named_after_keeps_its_name() {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        for name in ["memory", "__wbindgen_malloc", "wasm_bindgen_1_convert"] {
            module.exports.add(name, memory);
        }
        let kind = module.types.add(&[], &[]);
        module.add_import_func("./shushuo_bg.js", "__wbg_now", kind);
        let mut names = shorten(&mut module);
        names.sort();
        let expected = [
            ("__wbg_now", "_0"),
            ("__wbindgen_malloc", "_x0"),
            ("wasm_bindgen_1_convert", "_x1"),
        ];
        assert_eq!(names, expected.map(|it| (it.0.to_owned(), it.1.to_owned())));
        let exports: Vec<&str> = module.exports.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(exports, ["memory", "_x0", "_x1"]);
    }

    #[test]
    fn a_name_within_a_longer_one_stays_whole() {
        let names = [("__wbg_a_1_2", "_0"), ("__wbg_a_1", "_1")];
        let names = names.map(|it| (it.0.to_owned(), it.1.to_owned()));
        assert_eq!(
            rename("__wbg_a_1: x, __wbg_a_1_2: y", &names),
            "_1: x, _0: y"
        );
    }
}
