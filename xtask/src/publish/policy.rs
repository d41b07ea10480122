//! The Content-Security-Policy of a page: nothing runs that the build has not seen, and nothing is fetched from elsewhere.

use super::{digest, html};
use crate::Result;

/// What a page in parts may fetch, beside running what is inline.
pub(super) const SERVED: &str =
    "connect-src 'self'; img-src 'self' data:; manifest-src 'self'; worker-src 'self'";
/// What a page in one file may; the icon stands in it.
pub(super) const SINGLE: &str = "img-src data:";

/// Puts the policy at the head of a finished page.
///
/// The lengths and shares of drawings are set as attributes (`style="--share: …"`), which no digest can allow one by
/// one; they are built of numbers, and a style can neither run nor, under this policy, fetch anything.
pub(super) fn seal(page: &str, fetches: &str) -> Result<String> {
    let own = if fetches == SERVED { "'self' " } else { "" };
    let scripts = digests(page, "script");
    let styles = digests(page, "style");
    let policy = format!(
        "default-src 'none'; script-src {own}'wasm-unsafe-eval'{scripts}; style-src{styles}; \
        style-src-attr 'unsafe-inline'; {fetches}; base-uri 'none'; form-action 'none'"
    );
    let tag = format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#);
    html::before(page, "<title>", &tag)
}

fn digests(page: &str, name: &str) -> String {
    let texts = html::inline(page, name).into_iter();
    texts.map(|it| format!(" {}", digest::source(it))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_inline_script_is_named_by_its_digest() {
        let page =
            "<title>x</title><script>a()</script><script type=\"application/json\">{}</script>";
        let sealed = seal(page, SERVED).unwrap();
        assert_eq!(sealed.matches("'sha256-").count(), 1);
        assert!(sealed.contains(&digest::source("a()")));
        assert!(!sealed.contains("script-src 'unsafe-inline'"));
        assert!(
            seal(page, SINGLE)
                .unwrap()
                .contains("script-src 'wasm-unsafe-eval'")
        );
    }
}
