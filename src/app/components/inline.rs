//! Small pieces of a line that recur.

use super::element::{element, plain, with};
use super::icon;
use crate::app::view::View;
use crate::app::{labels, url};
use crate::indicator::Indicator;
use yew::html::IntoPropValue;
use yew::{AttrValue, Html, html};

/// A count that stands out of its sentence.
pub(crate) fn strong(count: usize) -> Html {
    plain("b", count)
}

/// How many there are of what stands before.
pub(crate) fn count(text: impl Into<AttrValue>) -> Html {
    let text: AttrValue = text.into();
    element("span", "n", text)
}

/// A remark in small type.
pub(crate) fn note(text: &'static str) -> Html {
    element("p", "note", text)
}

/// A link to a view of the page.
pub(crate) fn link(view: &View, label: impl IntoPropValue<Html>) -> Html {
    let address = AttrValue::from(url::link(view));
    with(plain("a", label), &["href"], [Some(address)])
}

/// The head of a column, with the class of its cells; empty where they have none.
pub(crate) fn column(class: &'static str, heading: impl IntoPropValue<Html>) -> Html {
    let class = (!class.is_empty()).then_some(AttrValue::Static(class));
    let values = [class, Some(AttrValue::Static("col"))];
    with(plain("th", heading), &["class", "scope"], values)
}

/// A section under its heading, with a remark beside it; its name for links is `id`.
pub(crate) fn section(
    id: &'static str,
    heading: &'static str,
    remark: &'static str,
    body: Html,
) -> Html {
    let title = format!("{id}-title");
    html! {
        <section {id} aria-labelledby={title.clone()}>
            <div class="head">
                <h2 id={title}>{ heading }</h2>
                { note(remark) }
            </div>
            { body }
        </section>
    }
}

/// The kind of a figure, behind its name.
pub(crate) fn kind(it: &Indicator) -> Html {
    html! { <>{ " " }{ element("span", "sort", labels::kind_word(it)) }</> }
}

/// Whether a figure is reached or aimed at, and for when.
pub(crate) fn status(it: &Indicator) -> Html {
    let period = it.period.map(labels::period);
    html! {
        <>{ icon::sign(it.status) }{ labels::status(it.status) }
            if let Some(period) = period {
                { " · " }{ period }
            }
        </>
    }
}
