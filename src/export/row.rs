//! One record as a line to paste: `供水量⇥2.1亿立方米⇥2022⇥“全年供水量2.1亿立方米。”⇥城市建设 / 供水保障`.
//!
//! Tabs part the cells, so none may be left inside one; line breaks that the print put into a sentence fall away.
//! Quotes inside the quoted sentence become single ones, as Chinese sets them.

use super::Record;
use super::cell::guarded;

pub(super) fn render(it: &Record) -> String {
    let quoted = line(&it.sentence).replace('“', "‘").replace('”', "’");
    [
        guarded(&line(&it.name)).into_owned(),
        guarded(&line(&it.text)).into_owned(),
        it.period.clone().unwrap_or_default(),
        format!("“{quoted}”"),
        guarded(&line(&it.section)).into_owned(),
    ]
    .join("\t")
}

/// The text on one line: runs of blanks with a break among them become one blank between Latin words, and nothing
/// between Chinese ones.
fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for part in text.split(['\n', '\r', '\t']).map(str::trim) {
        let is_word = |it: Option<char>| it.is_some_and(|c| c.is_ascii_graphic());
        if is_word(out.chars().next_back()) && is_word(part.chars().next()) {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::row;
    use crate::catalog::fixture::{self, Fixture};
    use crate::indicator::IndicatorId;

    #[track_caller]
    fn check(catalog: &crate::catalog::Catalog, id: u32, expected: &str) {
        assert_eq!(row(catalog, IndicatorId(id)), expected);
    }

    #[test]
    fn a_figure_with_its_sentence() {
        let catalog = fixture::report();
        check(
            &catalog,
            3,
            "供水量\t2.1亿立方米\t2022\t“全年供水量2.1亿立方米。”\t2022年工作回顾 / 城市建设 / 供水保障",
        );
        check(&catalog, 99, "");
    }

    #[test]
    fn the_cells_stay_five_and_on_one_line() {
        let source = "企业多，实施“专精\n特新”\t工程，新增\r\nAI\nagent企业5家。";
        let catalog = Fixture::new(source)
            .figure("=新增\t企业", "5家", |it| it.period = None)
            .catalog();
        check(
            &catalog,
            0,
            "'=新增企业\t5家\t\t“企业多，实施‘专精特新’工程，新增AI agent企业5家。”\t",
        );
    }
}
