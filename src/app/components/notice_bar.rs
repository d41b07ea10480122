//! What the page has to say, until dismissed.

use super::button::{button, on_press};
use super::element::{element, plain, with};
use super::icon::{Shape, icon};
use crate::app::labels;
use crate::app::notice::{Notice, Weight};
use crate::app::state::{Action, Dialog};
use yew::{AttrValue, Callback, Html, html};

/// The region stays in the page, so that readers aloud notice when it fills.
pub(crate) fn notice_bar(notice: Option<&Notice>, dispatch: &Callback<Action>) -> Html {
    let Some(notice) = notice else {
        return html! { <div class="notices" role="status"></div> };
    };
    let (class, role) = match notice.weight() {
        Weight::Alert => ("notice error", "alert"),
        Weight::Status => ("notice", "status"),
    };
    let advice = labels::notice_advice(notice);
    let dismiss = on_press(dispatch, Action::Dismiss);
    let paste = on_press(dispatch, Action::Open(Dialog::Paste));
    let words = html! {
        <div>
            if notice.weight() == Weight::Alert {
                { icon(Shape::Alert) }
            }
            <div class="notice__words">
                { element("p", "notice__title", labels::notice_title(notice)) }
                if !advice.is_empty() {
                    { plain("p", advice) }
                }
            </div>
            <p class="notice__actions">
                if matches!(notice, Notice::Refused { .. }) {
                    { button("button", labels::PASTE, paste) }
                }
                { button("plain-button", labels::DISMISS, dismiss) }
            </p>
        </div>
    };
    let values = [class, role].map(|it| Some(AttrValue::Static(it)));
    element("div", "notices", with(words, &["class", "role"], values))
}
