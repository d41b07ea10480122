//! Goals to keep pace with another figure: no number of their own, judged by what the other has grown by.

use super::evidence::quote;
use super::findings::stated;
use super::{icon, inline};
use crate::app::family::Family;
use crate::app::format;
use crate::app::labels::promise as words;
use crate::app::shelf::Document;
use crate::catalog::link::{FigureId, Pace};
use yew::{Html, html};

/// Nothing where a report states none.
pub(crate) fn paces(family: &Family, document: &Document) -> Html {
    let paces = family.paces(document);
    if paces.is_empty() {
        return Html::default();
    }
    let body = paces.iter().map(|it| pace(family, document, it)).collect();
    inline::section("paces", words::PACES, words::PACES_NOTE, body)
}

fn pace(family: &Family, document: &Document, it: &Pace) -> Html {
    let report = &document.catalog.report;
    let title = format::in_one_line(report.slice(it.goal.span));
    let rule = it.judgement.as_ref().map(words::pace_rule);
    let rule = rule.unwrap_or_else(|| words::verdict_note(it.verdict).to_owned());
    let words = html! { <>{ icon::verdict(it.verdict) }{ " " }{ rule }</> };
    let figures: Vec<FigureId> = [it.outcome, it.measure].into_iter().flatten().collect();
    stated(family, title, quote(report, &it.goal), words, &figures)
}
