//! Elements whose class is told when they are drawn, and short ways to write plain ones. `html!` takes such a class through
//! sets of classes, which weigh 2 KB, and sets up every element where it stands.

use std::rc::Rc;
use yew::html::IntoPropValue;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode, VTag};
use yew::{AttrValue, Html};

/// An element without attributes.
pub(crate) fn plain(tag: &'static str, children: impl IntoPropValue<Html>) -> Html {
    raw(tag, children.into_prop_value()).into()
}

/// An element with a class and no other attribute.
pub(crate) fn element(
    tag: &'static str,
    class: &'static str,
    children: impl IntoPropValue<Html>,
) -> Html {
    classed(tag, class, children.into_prop_value())
}

fn classed(tag: &'static str, class: &'static str, children: Html) -> Html {
    let class = Some(AttrValue::Static(class));
    with(raw(tag, children).into(), &["class"], [class])
}

fn raw(tag: &'static str, children: Html) -> VTag {
    let mut element = VTag::new(tag);
    if let Some(slot) = element.children_mut() {
        *slot = children;
    }
    element
}

/// Gives an element without attributes those that are told; one that is `None` is left out.
pub(crate) fn with<const N: usize>(
    mut element: Html,
    keys: &'static [&'static str; N],
    values: [Option<AttrValue>; N],
) -> Html {
    if let VNode::VTag(tag) = &mut element
        && let Some(tag) = Rc::get_mut(tag)
    {
        let values = values.map(|it| it.map(AttributeOrProperty::Attribute));
        tag.set_attributes(Attributes::Dynamic {
            keys,
            values: Box::new(values),
        });
    }
    element
}
