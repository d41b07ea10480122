//! What the page has to say, until dismissed.

use super::icon::{Icon, Shape};
use crate::app::labels;
use crate::app::notice::{Notice, Weight};
use crate::app::state::{Action, Dialog};
use yew::{Callback, Html, MouseEvent, Properties, component, html};

#[derive(Clone, PartialEq, Properties, Debug)]
pub(crate) struct NoticeBarProps {
    pub notice: Option<Notice>,
    pub dispatch: Callback<Action>,
}

/// The region stays in the page, so that readers aloud notice when it fills.
#[component]
pub(crate) fn NoticeBar(props: &NoticeBarProps) -> Html {
    let Some(notice) = &props.notice else {
        return html! { <div class="notices" role="status"></div> };
    };
    let (class, role) = match notice.weight() {
        Weight::Alert => ("notice error", "alert"),
        Weight::Status => ("notice", "status"),
    };
    let advice = labels::notice_advice(notice);
    let dismiss = props.dispatch.reform(|_: MouseEvent| Action::Dismiss);
    let paste = props
        .dispatch
        .reform(|_: MouseEvent| Action::Open(Dialog::Paste));
    html! {
        <div class="notices">
            <div {class} {role}>
                if notice.weight() == Weight::Alert {
                    <Icon shape={Shape::Alert} />
                }
                <div class="notice__words">
                    <p class="notice__title">{ labels::notice_title(notice) }</p>
                    if !advice.is_empty() {
                        <p>{ advice }</p>
                    }
                </div>
                <p class="notice__actions">
                    if matches!(notice, Notice::Refused { .. }) {
                        <button class="button" type="button" onclick={paste}>{ labels::PASTE }</button>
                    }
                    <button class="plain-button" type="button" onclick={dismiss}>{ labels::DISMISS }</button>
                </p>
            </div>
        </div>
    }
}
