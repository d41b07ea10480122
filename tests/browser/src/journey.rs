//! One journey: a served page, a driver, a browser, and their end.

use crate::driver::Driver;
use crate::engine;
use crate::folder::Folder;
use crate::page::Page;
use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use tokio::runtime::{Builder, Runtime};
use xtask::site::Site;

/// Opens the page in a fresh browser and walks through it; the console must stay free of errors.
pub fn journey(walk: impl AsyncFnOnce(&Page)) {
    let served = Served::start();
    journey_at(&served.site.address(), walk);
}

/// Opens the page that lies at an address, of whatever kind, as [`journey`] does.
pub fn journey_at(address: &str, walk: impl AsyncFnOnce(&Page)) {
    let folder = Folder::make();
    let browser = engine::browser();
    let driver = Driver::start(browser, folder.path());
    let runtime = runtime();
    let address = address.to_owned();
    let page = runtime.block_on(Page::connect(&driver, browser, address, folder.path()));
    // The browser outlives its driver unless its session is closed, so a failure waits until that is done.
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            walk(&page).await;
            page.expect_clean_console().await;
        });
    }));
    if outcome.is_err() {
        keep_picture(&runtime, &page);
    }
    runtime.block_on(page.close());
    if let Err(failure) = outcome {
        resume_unwind(failure);
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the system has room for a runtime")
}

/// Leaves a picture of where the journey failed.
fn keep_picture(runtime: &Runtime, page: &Page) {
    let name = thread::current()
        .name()
        .unwrap_or("journey")
        .replace("::", "-");
    let path = root()
        .join("target")
        .join("journeys")
        .join(format!("{name}.png"));
    if catch_unwind(AssertUnwindSafe(|| runtime.block_on(page.picture(&path)))).is_ok() {
        eprintln!("A picture of the page as it was: {}", path.display());
    }
}

/// The built page, served until it is dropped.
struct Served {
    site: Arc<Site>,
    server: Option<JoinHandle<Result<(), String>>>,
}

impl Served {
    #[expect(
        clippy::disallowed_methods,
        reason = "the server and the journey run side by side, and not in the browser"
    )]
    fn start() -> Self {
        let mut site = Site::open(dist(), 0).expect("a free port");
        if env::var_os("JOURNEYS_COMPRESSED").is_some() {
            site = site.compressed().expect("files that can be read");
        }
        let site = Arc::new(site);
        let served = Arc::clone(&site);
        let server = Some(thread::spawn(move || served.serve()));
        Self { site, server }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.site.close();
        // The thread does nothing but answer; its end needs no second look.
        let _ = self.server.take().map(JoinHandle::join);
    }
}

/// The built page: `JOURNEYS_DIST`, or the project's `dist/`.
///
/// # Panics
///
/// Where there is none.
pub fn dist() -> PathBuf {
    let dist = env::var_os("JOURNEYS_DIST").map_or_else(|| root().join("dist"), PathBuf::from);
    assert!(
        dist.join("index.html").is_file(),
        "There is no page in {}: run `cargo xtask build` first.",
        dist.display()
    );
    dist
}

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package).to_owned()
}
