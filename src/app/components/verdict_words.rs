//! A verdict in a line: its sign, its word, and by how much or why not.

use super::element::element;
use super::icon;
use crate::app::family::Family;
use crate::app::labels::promise;
use crate::catalog::link::Promise;
use yew::{Html, html};

pub(crate) fn verdict_words(family: &Family, it: &Promise) -> Html {
    html! {
        <>{ icon::verdict(it.verdict) }{ " " }{ element("span", "reason", reason(family, it)) }</>
    }
}

/// `高出0.4个百分点`, `一边是增速，一边是总量`; empty where the verdict says all.
pub(crate) fn reason(family: &Family, it: &Promise) -> String {
    let unit = family
        .figure(it.target)
        .and_then(|(_, target)| target.unit.as_deref());
    match (it.judgement, it.difference) {
        (Some(judgement), _) => promise::gap(&judgement, unit.unwrap_or_default()),
        (None, Some(difference)) => promise::difference(difference).to_owned(),
        (None, None) => String::new(),
    }
}
