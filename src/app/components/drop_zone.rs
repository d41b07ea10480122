//! What covers the page while a file is dragged over it.

use crate::app::labels;
use yew::{Html, Properties, component, html};

#[derive(Clone, PartialEq, Eq, Properties, Debug)]
pub(crate) struct DropZoneProps {
    pub is_over: bool,
}

#[component]
pub(crate) fn DropZone(props: &DropZoneProps) -> Html {
    if !props.is_over {
        return Html::default();
    }
    html! {
        <div class="drop" role="status">
            <strong>{ labels::DROP }</strong>
            <p>{ labels::STAYS_HERE }</p>
            <p class="note">{ labels::DROP_KINDS }</p>
        </div>
    }
}
