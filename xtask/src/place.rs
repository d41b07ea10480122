//! Where things stand: the project's folder, what is built in it, and the annotated texts beside it.

use std::env;
use std::path::PathBuf;

/// The project's folder: the one above this package's.
pub(crate) fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    // A journey asks too, whose package lies deeper.
    let mut above = package.ancestors();
    let root = above.find(|it| it.join("Trunk.toml").is_file());
    root.map_or(package.clone(), PathBuf::from)
}

/// The built page.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The page's code as it was linked, before it is made ready for a browser.
pub(crate) fn linked_page() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR");
    let target = target.map_or_else(|| root().join("target"), |it| root().join(it));
    target.join("wasm32-unknown-unknown/page/shushuo.wasm")
}

/// Tools that the project installs for itself alone.
pub(crate) fn tools() -> PathBuf {
    root().join("target").join("tools")
}

/// Those of the tools that npm brings.
pub(crate) fn node_modules() -> PathBuf {
    tools().join("node_modules")
}

/// The annotated texts: `SHUSHUO_SHARED`, or the folder `shared` beside the project's. `None` where there is none.
pub fn shared() -> Option<PathBuf> {
    let beside = || root().parent().map(|it| it.join("shared"));
    env::var_os("SHUSHUO_SHARED")
        .map(PathBuf::from)
        .or_else(beside)
        .filter(|it| it.is_dir())
}
