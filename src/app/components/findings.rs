//! Where the figures of the reports do not add up: a question each, with every sentence it rests on.

use super::inline;
use super::ledger_row::proof;
use crate::app::family::Family;
use crate::app::labels::promise as words;
use crate::catalog::audit::Finding;
use yew::{Html, html};

/// Nothing where all adds up.
pub(crate) fn findings(family: &Family) -> Html {
    let found = family.findings();
    if found.is_empty() {
        return Html::default();
    }
    html! {
        <section id="findings" aria-labelledby="findings-title">
            <div class="head">
                <h2 id="findings-title">{ words::FINDINGS }</h2>
                { inline::note(words::FINDINGS_NOTE) }
            </div>
            for it in &found {
                { finding(family, it) }
            }
        </section>
    }
}

fn finding(family: &Family, it: &Finding) -> Html {
    let Some((_, figure)) = family.figure(it.figure) else {
        return Html::default();
    };
    let unit = figure.unit.as_deref().unwrap_or_default();
    html! {
        <div class="finding">
            <h3>{ &figure.name }{ " " }{ words::question(it.question) }</h3>
            <p>{ words::discrepancy(it, unit) }</p>
            <div class="proofs">
                { proof(family, it.figure) }
                for id in &it.from {
                    { proof(family, *id) }
                }
            </div>
        </div>
    }
}
