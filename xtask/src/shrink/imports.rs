//! Gives what the code asks of the browser short names, in the code and in the script that answers.

use walrus::Module;

/// Renames the imports; yields each name with its new one, the longest first, so that no name is replaced within another.
pub(super) fn shorten(module: &mut Module) -> Vec<(String, String)> {
    let mut names = Vec::new();
    for (index, import) in module.imports.iter_mut().enumerate() {
        let short = format!("_{index:x}");
        names.push((std::mem::replace(&mut import.name, short.clone()), short));
    }
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
    fn a_name_within_a_longer_one_stays_whole() {
        let names = [("__wbg_a_1_2", "_0"), ("__wbg_a_1", "_1")];
        let names = names.map(|it| (it.0.to_owned(), it.1.to_owned()));
        assert_eq!(
            rename("__wbg_a_1: x, __wbg_a_1_2: y", &names),
            "_1: x, _0: y"
        );
    }
}
