//! One promise in the ledger, and what proves it.

use super::button::button;
use super::element::{element, plain};
use super::evidence::{quote, source};
use super::icon::{Shape, icon};
use super::inline;
use super::picture::Picture;
use super::rate_track::{band, way};
use super::verdict_words::{reason, verdict_words};
use crate::app::browser::history;
use crate::app::family::Family;
use crate::app::labels::promise as words;
use crate::app::state::Action;
use crate::app::tasks;
use crate::app::track::share_place;
use crate::app::view::{Page, View};
use crate::catalog::bounded;
use crate::catalog::link::{FigureId, Promise};
use crate::catalog::verdict::{Rule, Verdict};
use crate::indicator::{Direction, Indicator, Kind};
use crate::quantity::Bound;
use rust_decimal::Decimal;
use yew::{Callback, Html, html};

/// What all rows have in common.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    pub(crate) family: &'a Family,
    /// The key of the row that is open.
    pub(crate) selected: Option<&'a str>,
    /// What the columns of figures are called.
    pub(crate) years: [String; 3],
}

pub(crate) fn ledger_row(row: &Row<'_>, promise: &Promise, dispatch: &Callback<Action>) -> Html {
    let Some((_, target)) = row.family.figure(promise.target) else {
        return Html::default();
    };
    let is_open = row.selected == Some(target.key.as_str());
    let proof = format!("proof-{}", target.key);
    let compared = promise.outcome.filter(|_| promise.judgement.is_some());
    let [before_year, target_year, outcome_year] = &row.years;
    html! {
        <>
            <tr role="row" data-key={target.key.clone()} data-opened={is_open.then_some("")}>
                <th scope="row" role="rowheader">
                    <button class="toggle name" type="button" aria-expanded={is_open.to_string()} aria-controls={is_open.then_some(proof.clone())}>
                        { icon(Shape::Right) }<span>{ &target.name }{ inline::kind(target) }</span>
                    </button>
                </th>
                { cell(row, promise.before, before_year) }
                { cell(row, Some(promise.target), target_year) }
                { cell(row, compared, outcome_year) }
                <td class="chart" role="cell">{ chart(row.family, target, promise) }</td>
                <td class="judge" role="cell">{ verdict_words(row.family, promise) }</td>
            </tr>
            if is_open {
                <tr class="proof" id={proof} role="row"><td colspan="6" role="cell">{ proofs(row, promise, target, dispatch) }</td></tr>
            }
        </>
    }
}

fn cell(row: &Row<'_>, figure: Option<FigureId>, label: &str) -> Html {
    let found = figure.and_then(|it| row.family.figure(it));
    let words = found.map(|it| bounded(it.1));
    html! {
        <td class="num" data-none={words.is_none().then_some("")} role="cell" data-label={label.to_owned()}>
            if let Some(words) = words {
                { words }
            } else {
                { element("span", "sr-only", words::NOT_THERE) }
            }
        </td>
    }
}

/// Target, what its bound leaves open, and outcome as shares of the target; nothing for ranks and falls, of which there are none.
fn chart(family: &Family, target: &Indicator, promise: &Promise) -> Html {
    let Some(judgement) = promise.judgement else {
        return Html::default();
    };
    let whole = target.value.magnitude();
    if target.kind == Kind::Rank || target.direction == Some(Direction::Down) {
        return Html::default();
    }
    let place = |value: Option<Decimal>| share_place(value?, whole);
    let reached = judgement.reached.low.or(judgement.reached.high);
    let (Some(ring), Some(dot)) = (place(Some(whole)), place(reached)) else {
        return Html::default();
    };
    let before = promise
        .before
        .and_then(|it| family.figure(it))
        .filter(|it| it.1.unit == target.unit)
        .and_then(|it| place(Some(it.1.value.magnitude())));
    let mut picture = Picture::new("track");
    picture.line("axis", 0, 10_000, AXIS);
    let asked = judgement.wanted;
    if target.bound != Bound::Exact || judgement.rule == Rule::Between {
        let ends = (
            place(asked.low).unwrap_or(0),
            place(asked.high).unwrap_or(10_000),
        );
        band(&mut picture, ends, target.bound, AXIS);
    }
    if let Some(before) = before {
        picture.tick("last", before, AXIS);
    }
    picture.line(way(Some(promise)), ring, dot, AXIS);
    picture.circle("ring", ring, AXIS);
    picture.dot(dot, Some(ring), AXIS);
    picture.draw()
}

/// The height of the axis in the middle of a row.
const AXIS: u32 = 14;

/// Both sentences, and the rule with its figures.
fn proofs(
    row: &Row<'_>,
    promise: &Promise,
    target: &Indicator,
    dispatch: &Callback<Action>,
) -> Html {
    let outcome_title = if promise.difference.is_some() {
        words::NEAR_FIGURE
    } else {
        words::OUTCOME
    };
    let copy = {
        let text = argument(row.family, promise);
        let dispatch = dispatch.clone();
        Callback::from(move |_| tasks::copy(text.clone(), &dispatch))
    };
    html! {
        <div class="proofs">
            <div>{ plain("h3", words::TARGET) }{ proof(row.family, promise.target) }</div>
            if promise.verdict != Verdict::TooEarly {
                <div>
                    { plain("h3", outcome_title) }
                    if let Some(outcome) = promise.outcome {
                        { proof(row.family, outcome) }
                    } else {
                        { plain("p", words::SEARCHED_FOR) }
                    }
                </div>
            }
            <div>
                { plain("h3", words::RULE) }
                { for rule(row.family, promise, target).into_iter().map(|it| plain("p", it)) }
                { plain("p", button("plain-button", words::CONTEST, copy)) }
            </div>
        </div>
    }
}

/// The sentence of a figure, and the way to it.
pub(crate) fn proof(family: &Family, id: FigureId) -> Html {
    let Some((document, it)) = family.figure(id) else {
        return Html::default();
    };
    let report = &document.catalog.report;
    let view = View::at_figure(&document.id, Page::Text, &it.key);
    html! {
        <div>
            { quote(report, it) }
            <p class="source">{ document.label() }{ " · " }{ source(report, it) }{ " · " }{ inline::link(&view, words::SEE_SOURCE) }</p>
        </div>
    }
}

/// Why the verdict is what it is: the arithmetic, and how sure it is that the two are one thing.
fn rule(family: &Family, promise: &Promise, target: &Indicator) -> Vec<String> {
    let unit = target.unit.as_deref().unwrap_or_default();
    let Some(judgement) = promise.judgement else {
        let words = reason(family, promise);
        return vec![if words.is_empty() {
            words::verdict_note(promise.verdict).to_owned()
        } else {
            words
        }];
    };
    let mut lines = vec![words::rule(&judgement, unit)];
    let link = promise
        .outcome
        .and_then(|it| family.link(promise.target, it));
    lines.extend(link.map(|it| words::confidence(it.reason, it.confidence)));
    lines
}

/// Everything that a reader who disagrees needs to say so.
fn argument(family: &Family, promise: &Promise) -> String {
    let mut lines = Vec::new();
    let figures = [Some(promise.target), promise.outcome];
    for (document, it) in figures
        .into_iter()
        .flatten()
        .filter_map(|it| family.figure(it))
    {
        let report = &document.catalog.report;
        let sentence = report
            .sentences
            .get(it.sentence)
            .map_or(it.span, |it| it.span);
        lines.push(format!("{}：{} {}", document.label(), it.name, bounded(it)));
        lines.push(report.slice(sentence).to_owned());
    }
    if let Some((_, target)) = family.figure(promise.target) {
        lines.extend(rule(family, promise, target));
    }
    lines.push(history::href());
    lines.join("\n")
}
