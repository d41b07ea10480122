//! The head of the page: search, the ways to open a report, the views, the report.

use super::button::{button, on_press};
use super::element::{element, plain};
use super::icon::{Shape, icon};
use crate::app::browser::{file, input};
use crate::app::family::Family;
use crate::app::state::{Action, Dialog, State};
use crate::app::view::{Page, View};
use crate::app::{labels, tasks, url};
use yew::{Callback, Event, Html, InputEvent, SubmitEvent, html};

/// The choice of a report, by its selector.
pub(crate) const REPORT_SWITCH: &str = "#report-switch";

pub(crate) fn masthead(state: &State, family: &Family, dispatch: &Callback<Action>) -> Html {
    html! {
        <header>
            <div class="masthead">
                <a class="wordmark" href={url::link(&View::of(&state.view.report))} aria-label={labels::HOME}>{ labels::SITE }</a>
                { search(&state.view.query.text, dispatch) }
                { tools(dispatch) }
            </div>
            <div class="views">
                { views(state, family) }
                { report_switch(state, dispatch) }
            </div>
        </header>
    }
}

fn search(text: &str, dispatch: &Callback<Action>) -> Html {
    let oninput = dispatch.reform(|event: InputEvent| Action::SetText(input::text(&event)));
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class="search" role="search" {onsubmit}>
            <label class="sr-only" for="search">{ labels::SEARCH }</label>
            { icon(Shape::Search) }
            <input id="search" name="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search"
                placeholder={labels::SEARCH_HINT} aria-keyshortcuts="/" value={text.to_owned()} {oninput} />
            <kbd aria-hidden="true">{ "/" }</kbd>
        </form>
    }
}

fn tools(dispatch: &Callback<Action>) -> Html {
    let pick = Callback::from(|_| file::pick("#picker"));
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| tasks::open_files(file::chosen(&event), &dispatch))
    };
    let open = |dialog: Dialog| on_press(dispatch, Action::Open(dialog));
    html! {
        <div class="tools">
            { button("tool strong", labels::OPEN_REPORT, pick) }
            <input id="picker" class="sr-only" type="file" multiple=true tabindex="-1" aria-hidden="true"
                aria-label={labels::OPEN_REPORT} accept=".txt,.text,.md,.markdown,text/plain,text/markdown" {onchange} />
            <button class="tool" type="button" aria-haspopup="dialog" onclick={open(Dialog::Paste)}>{ labels::PASTE }</button>
            <button class="tool keys" type="button" aria-haspopup="dialog" aria-label={labels::KEYS} aria-keyshortcuts="?"
                onclick={open(Dialog::Keys)}><span aria-hidden="true">{ "?" }</span></button>
        </div>
    }
}

fn views(state: &State, family: &Family) -> Html {
    let count = state
        .shelf
        .find(&state.view.report)
        .map_or(0, |it| it.catalog.indicators.len());
    // Promises are best told of the report whose year is over.
    let promiser = state.document().map(|it| family.promiser(it));
    let link = |page: Page, label: &'static str, count: Option<usize>| {
        let mut view = state.view.clone();
        view.page = page;
        view.part = None;
        if let Some(promiser) = promiser.filter(|it| page == Page::Promises && it.id != view.report)
        {
            view = View::promises(&promiser.id, None);
        }
        let current = (state.view.page == page).then_some("page");
        html! {
            <li><a href={url::link(&view)} aria-current={current}>
                { label }
                if let Some(count) = count {
                    { element("span", "count", count) }
                }
            </a></li>
        }
    };
    html! {
        <nav aria-label={labels::VIEWS}>
            <ul>
                { link(Page::Indicators, labels::INDICATORS, Some(count)) }
                { link(Page::Promises, labels::PROMISES, promiser.map(|it| family.promises(it).len())) }
                { link(Page::Compare, labels::COMPARE, None) }
                { link(Page::Text, labels::TEXT, None) }
            </ul>
        </nav>
    }
}

fn report_switch(state: &State, dispatch: &Callback<Action>) -> Html {
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(id) = input::choice(&event) {
            dispatch.emit(Action::ShowReport(id));
        }
    });
    // One list, so that a report whose text arrives keeps its place in a list that a visitor is choosing from.
    let documents = state.shelf.documents.iter();
    let offered = documents
        .map(|it| (&it.id, it.label()))
        .chain(state.library.listed().iter().map(|it| (&it.id, it.label())));
    html! {
        <label class="report">
            { plain("span", labels::REPORT) }
            <select id={REPORT_SWITCH.trim_start_matches('#')} {onchange}>
                for (id, label) in offered {
                    <option key={id.clone()} value={id.clone()} selected={*id == state.view.report}>{ label }</option>
                }
            </select>
            { icon(Shape::Down) }
        </label>
    }
}
