//! Opens a page that measures something and prints what it found: `measure`, with the page's folder in `JOURNEYS_DIST`.

use journeys::journey;

#[expect(clippy::print_stdout, reason = "the figures are for whoever runs it")]
fn main() {
    journey(async |page| {
        page.open("").await;
        page.see("#result").await;
        println!("{}", page.texts("#result").await.join("\n"));
    });
}
