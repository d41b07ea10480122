//! An error in the page is heard in every browser, so that the other journeys' silence means something.

use journeys::journey;

const FAILS: &str =
    "setTimeout(() => { document.body.classList.add('failing'); throw new Error('thrown'); });";

#[test]
fn an_error_in_the_page_is_heard() {
    journey(async |page| {
        page.open("").await;
        page.run("console.error('complained');", "").await;
        page.run(FAILS, "").await;
        page.see("body.failing").await;
        let errors = page.console_errors().await;
        for word in ["complained", "thrown"] {
            assert!(
                errors.iter().any(|it| it.contains(word)),
                "{word}: {errors:?}"
            );
        }
    });
}
