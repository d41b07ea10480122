//! The head of the page: search, the ways to open a report, the views, the report.

use super::icon::{Icon, Shape};
use crate::app::browser::{file, input};
use crate::app::shelf::Shelf;
use crate::app::state::{Action, Dialog};
use crate::app::view::{Page, View};
use crate::app::{labels, tasks, url};
use std::rc::Rc;
use yew::{
    Callback, Event, Html, InputEvent, MouseEvent, Properties, SubmitEvent, component, html,
    use_effect_with, use_node_ref,
};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct MastheadProps {
    pub shelf: Rc<Shelf>,
    pub view: View,
    pub dispatch: Callback<Action>,
}

#[component]
pub(crate) fn Masthead(props: &MastheadProps) -> Html {
    html! {
        <header>
            <div class="masthead">
                <a class="wordmark" href={url::link(&View::of(&props.view.report))} aria-label={labels::HOME}>{ labels::SITE }</a>
                <Search view={props.view.clone()} dispatch={props.dispatch.clone()} />
                <Tools dispatch={props.dispatch.clone()} />
            </div>
            <div class="views">
                { views(props) }
                <ReportSwitch ..props.clone() />
            </div>
        </header>
    }
}

#[derive(Clone, PartialEq, Properties, Debug)]
struct SearchProps {
    view: View,
    dispatch: Callback<Action>,
}

#[component]
fn Search(props: &SearchProps) -> Html {
    let oninput = props
        .dispatch
        .reform(|event: InputEvent| Action::SetText(input::text(&event)));
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class="search" role="search" {onsubmit}>
            <label class="sr-only" for="search">{ labels::SEARCH }</label>
            <Icon shape={Shape::Search} />
            <input id="search" name="q" type="search" autocomplete="off" spellcheck="false" enterkeyhint="search"
                placeholder={labels::SEARCH_HINT} aria-keyshortcuts="/" value={props.view.query.text.clone()} {oninput} />
            <kbd aria-hidden="true">{ "/" }</kbd>
        </form>
    }
}

#[derive(Clone, PartialEq, Properties, Debug)]
struct ToolsProps {
    dispatch: Callback<Action>,
}

#[component]
fn Tools(props: &ToolsProps) -> Html {
    let picker = use_node_ref();
    let onclick = {
        let picker = picker.clone();
        Callback::from(move |_: MouseEvent| file::pick(&picker))
    };
    let onchange = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| tasks::open_files(file::chosen(&event), &dispatch))
    };
    let open = |dialog: Dialog| {
        props
            .dispatch
            .reform(move |_: MouseEvent| Action::Open(dialog))
    };
    html! {
        <div class="tools">
            <button class="tool strong" type="button" {onclick}>{ labels::OPEN_REPORT }</button>
            <input ref={picker} class="sr-only" type="file" multiple=true tabindex="-1" aria-hidden="true"
                aria-label={labels::OPEN_REPORT} accept=".txt,.text,.md,.markdown,text/plain,text/markdown" {onchange} />
            <button class="tool" type="button" aria-haspopup="dialog" onclick={open(Dialog::Paste)}>{ labels::PASTE }</button>
            <button class="tool keys" type="button" aria-haspopup="dialog" aria-label={labels::KEYS} aria-keyshortcuts="?"
                onclick={open(Dialog::Keys)}><span aria-hidden="true">{ "?" }</span></button>
        </div>
    }
}

fn views(props: &MastheadProps) -> Html {
    let count = props
        .shelf
        .find(&props.view.report)
        .map_or(0, |it| it.catalog.indicators.len());
    let link = |page: Page, label: &'static str, count: Option<usize>| {
        let view = View {
            page,
            part: None,
            ..props.view.clone()
        };
        let current = (props.view.page == page).then_some("page");
        html! {
            <li><a href={url::link(&view)} aria-current={current}>
                { label }
                if let Some(count) = count {
                    <span class="count">{ count }</span>
                }
            </a></li>
        }
    };
    html! {
        <nav aria-label={labels::VIEWS}>
            <ul>
                { link(Page::Indicators, labels::INDICATORS, Some(count)) }
                { link(Page::Text, labels::TEXT, None) }
            </ul>
        </nav>
    }
}

#[component]
fn ReportSwitch(props: &MastheadProps) -> Html {
    let select = use_node_ref();
    use_effect_with(
        (props.view.report.clone(), select.clone()),
        |(report, select)| {
            input::choose(select, report);
        },
    );
    let dispatch = props.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(id) = input::choice(&event) {
            dispatch.emit(Action::ShowReport(id));
        }
    });
    html! {
        <label class="report">
            <span>{ labels::REPORT }</span>
            <select ref={select} {onchange}>
                for document in &props.shelf.documents {
                    <option key={document.id.clone()} value={document.id.clone()} selected={document.id == props.view.report}>
                        { document.label() }
                    </option>
                }
            </select>
            <Icon shape={Shape::Down} />
        </label>
    }
}
