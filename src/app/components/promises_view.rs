//! The targets of a report and what became of them: how many of each verdict, the main ones on one scale, the ledger of all, the rule.

use super::button::on_press;
use super::element::{element, plain};
use super::findings::findings;
use super::inline;
use super::ledger::ledger;
use super::paces::paces;
use super::target_plot::target_plot;
use super::{icon, method};
use crate::app::family::Family;
use crate::app::labels::{self, promise as words};
use crate::app::promises::{self, folded};
use crate::app::shelf::Document;
use crate::app::state::{Action, State};
use crate::app::url;
use crate::app::view::View;
use crate::catalog::link::Promise;
use crate::catalog::verdict::Verdict;
use std::rc::Rc;
use yew::{Callback, Html, html};

pub(crate) fn promises_view(
    state: &State,
    family: &Rc<Family>,
    document: &Document,
    dispatch: &Callback<Action>,
) -> Html {
    let promises = family.promises(document);
    html! {
        <>
            <section aria-labelledby="title">
                { element("p", "kicker", kicker(family, document)) }
                <h1 id="title">{ words::title(promises.len(), family.next(document).is_some()) }</h1>
                { deck(&promises) }
                { reporter(family) }
                { pairs(family, document) }
                { verdicts(&promises, &state.view, dispatch) }
            </section>
            { target_plot(family, document) }
            if promises.is_empty() {
                { inline::note(words::NO_TARGETS) }
            } else {
                { ledger(state, family, document, &promises, dispatch) }
            }
            { paces(family, document) }
            { findings(family) }
            { method::method() }
        </>
    }
}

fn year(document: &Document) -> Option<u16> {
    document.catalog.report.header.plan_year
}

fn kicker(family: &Family, document: &Document) -> String {
    let pair = year(document).map_or(String::new(), |it| {
        words::pair(it, family.next(document).and_then(year))
    });
    match family.government() {
        Some(government) => format!("{government} · {pair}"),
        None => pair,
    }
}

/// How many targets the next report tells of.
fn deck(promises: &[&Promise]) -> Html {
    let is_told = |it: &&&Promise| it.judgement.is_some();
    let told = promises.iter().filter(is_told).count();
    if promises.iter().all(|it| it.verdict == Verdict::TooEarly) {
        return Html::default();
    }
    element("p", "deck", words::summary(told, promises.len()))
}

/// What is to be known where a text does not tell whose report it is.
fn reporter(family: &Family) -> Html {
    let mut documents = family.documents.iter();
    if documents.all(|it| it.government().is_some()) {
        return Html::default();
    }
    inline::note(if family.documents.len() > 1 {
        words::TAKEN_TOGETHER
    } else {
        words::NAMELESS
    })
}

/// The years whose targets can be looked at.
fn pairs(family: &Family, document: &Document) -> Html {
    if family.documents.len() < 2 {
        return Html::default();
    }
    let link = |it: &Document| {
        let view = View::promises(&it.id, None);
        let label = year(it).map_or(String::new(), |of| {
            words::pair(of, family.next(it).and_then(year))
        });
        let current = (it == document).then_some("true");
        html! { <li><a href={url::link(&view)} aria-current={current}>{ label }</a></li> }
    };
    html! { <ul class="pairs" aria-label={words::OTHER_PAIRS}>{ for family.documents.iter().map(link) }</ul> }
}

fn verdicts(promises: &[&Promise], view: &View, dispatch: &Callback<Action>) -> Html {
    let exact = |it: &&&Promise| it.judgement.is_some_and(|it| it.gap.is_zero());
    let tile = |(verdict, count): (Verdict, usize)| {
        let of = |it: &&&Promise| folded(it.verdict) == verdict;
        let exactly = promises.iter().filter(of).filter(exact).count();
        let note = if exactly > 0 {
            words::exactly(exactly)
        } else {
            words::verdict_note(verdict).to_owned()
        };
        let pressed = view.verdicts.contains(&verdict).to_string();
        let onclick = on_press(dispatch, Action::ToggleVerdict(verdict));
        html! {
            <button type="button" aria-pressed={pressed} {onclick}>
                { inline::strong(count) }
                <span class="status">{ icon::verdict_sign(verdict) }{ words::verdict(verdict) }</span>
                { plain("small", note) }
            </button>
        }
    };
    let counts = promises::counts(promises);
    html! {
        <div class="verdicts" role="group" aria-label={words::BY_VERDICT}>{ for counts.into_iter().map(tile) }</div>
    }
}

/// How a report's targets have turned out, a sign each; `None` where no report is at hand that could tell.
pub(crate) fn verdict_tally(family: &Family, document: &Document) -> Option<Html> {
    let promiser = family.promiser(document);
    family.next(promiser)?;
    let promises = family.promises(promiser);
    let row = |(verdict, count): (Verdict, usize)| {
        let view = View::promises(&promiser.id, Some(verdict));
        html! {
            <li>
                { inline::strong(count) }
                { inline::link(&view, words::verdict(verdict)) }
                <span class="signs" aria-hidden="true">{ for (0..count.min(MOST_SIGNS)).map(|_| icon::verdict_sign(verdict)) }</span>
            </li>
        }
    };
    let all = View::promises(&promiser.id, None);
    let title = labels::promise::of_year(year(promiser), &words::tally(promises.len()));
    Some(html! {
        <div class="front__tally">
            { element("h2", "small", inline::link(&all, title)) }
            { reporter(family) }
            <ul class="tally">{ for promises::counts(&promises).into_iter().map(row) }</ul>
        </div>
    })
}

/// More signs than these are not counted by eye.
const MOST_SIGNS: usize = 40;
