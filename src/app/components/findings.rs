//! Where the figures of the reports do not add up: a question each, with every sentence it rests on.

use super::element::plain;
use super::inline;
use super::ledger_row::proof;
use crate::app::family::Family;
use crate::app::labels::promise as words;
use crate::catalog::audit::Finding;
use crate::catalog::link::FigureId;
use yew::{Html, html};

/// Nothing where all adds up.
pub(crate) fn findings(family: &Family) -> Html {
    let found = family.findings();
    if found.is_empty() {
        return Html::default();
    }
    let body = found.iter().map(|it| finding(family, it)).collect();
    inline::section("findings", words::FINDINGS, words::FINDINGS_NOTE, body)
}

fn finding(family: &Family, it: &Finding) -> Html {
    let Some((_, figure)) = family.figure(it.figure) else {
        return Html::default();
    };
    let unit = figure.unit.as_deref().unwrap_or_default();
    let mut figures = vec![it.figure];
    figures.extend(&it.from);
    let title = format!("{} {}", figure.name, words::question(it.question));
    let words = words::discrepancy(it, unit).into();
    stated(family, title, Html::default(), words, &figures)
}

/// Something that is said of several figures, with the sentence of each; a sentence of its own stands before it.
pub(crate) fn stated(
    family: &Family,
    title: String,
    own: Html,
    words: Html,
    figures: &[FigureId],
) -> Html {
    html! {
        <div class="finding">
            { plain("h3", title) }
            { own }
            { plain("p", words) }
            <div class="proofs">
                for id in figures {
                    { proof(family, *id) }
                }
            </div>
        </div>
    }
}
