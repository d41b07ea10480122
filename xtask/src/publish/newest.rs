//! The order of the reports: the one that the page carries comes first. The page's build script has this file too.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};

/// The texts among some files: the latest year in a name first, and of one year by name.
pub(crate) fn first(mut paths: Vec<PathBuf>) -> Vec<PathBuf> {
    paths.retain(|it| it.extension().is_some_and(|it| it == "md" || it == "txt"));
    paths.sort_by_key(|it| (Reverse(year(&id(it))), id(it)));
    paths
}

/// What the address calls a report: its file's name without the ending.
pub(crate) fn id(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The last four digits that stand together in a name; 0 without any.
fn year(name: &str) -> u16 {
    name.split(|c: char| !c.is_ascii_digit())
        .rfind(|it| it.len() == 4)
        .and_then(|it| it.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_is_the_last_in_the_name() {
        assert_eq!(year("qingdao-2024"), 2024);
        assert_eq!(year("2016-2020-plan"), 2020);
        assert_eq!(year("yourcity"), 0);
    }
}
