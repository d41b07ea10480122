//! The view in the address: `#report=qingdao-2024&view=text&at=…`.
//!
//! What is as it always is stays out of the address, so that the plain page has none.
//! Any string decodes to a valid view; what could not be understood is left out and said.

use super::promises::COUNTED;
use super::view::{Arrangement, Numbers, Page, View};
use crate::catalog::{Column, Order, Query, Sort};
use crate::indicator::{Kind, Status};
use form_urlencoded::Serializer;

/// A view read from an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    pub view: View,
    /// Whether every part of the address was understood.
    pub is_whole: bool,
}

const KINDS: [(&str, Kind); 5] = [
    ("amount", Kind::Amount),
    ("increment", Kind::Increment),
    ("growth", Kind::Growth),
    ("share", Kind::Share),
    ("rank", Kind::Rank),
];
const STATUSES: [(&str, Status); 2] = [("actual", Status::Actual), ("target", Status::Target)];
const PAGES: [(&str, Page); 3] = [
    ("promises", Page::Promises),
    ("compare", Page::Compare),
    ("text", Page::Text),
];
const COLUMNS: [(&str, Column); 8] = [
    ("place", Column::Place),
    ("name", Column::Name),
    ("value", Column::Value),
    ("unit", Column::Unit),
    ("kind", Column::Kind),
    ("period", Column::Period),
    ("status", Column::Status),
    ("section", Column::Section),
];

/// The address of a view, without `#`; empty for the view that the page opens with.
pub fn encode(view: &View) -> String {
    if *view == View::default() {
        return String::new();
    }
    let mut parts = Serializer::new(String::new());
    parts.append_pair("report", &view.report);
    if view.page != Page::default() {
        parts.append_pair("view", code(&PAGES, view.page));
    }
    encode_query(&view.query, &mut parts);
    if let Some(key) = &view.selected {
        parts.append_pair("at", key);
    }
    if let Some(part) = view.part {
        parts.append_pair("part", &part.to_string());
    }
    if view.numbers == Numbers::All {
        parts.append_pair("numbers", "all");
    }
    for verdict in &view.verdicts {
        parts.append_pair("verdict", verdict.code());
    }
    if view.ledger == Arrangement::ByDistance {
        parts.append_pair("ledger", "distance");
    }
    parts.finish()
}

/// The address of a view as a link within the page.
pub fn link(view: &View) -> String {
    format!("#{}", encode(view))
}

fn encode_query(query: &Query, parts: &mut Serializer<'_, String>) {
    if !query.text.is_empty() {
        parts.append_pair("q", &query.text);
    }
    for section in &query.sections {
        parts.append_pair("section", &section.to_string());
    }
    for kind in &query.kinds {
        parts.append_pair("kind", code(&KINDS, *kind));
    }
    for status in &query.statuses {
        parts.append_pair("status", code(&STATUSES, *status));
    }
    for unit in &query.units {
        parts.append_pair("unit", unit);
    }
    if query.sort != Sort::default() {
        let column = code(&COLUMNS, query.sort.column);
        match query.sort.order {
            Order::Ascending => parts.append_pair("sort", column),
            Order::Descending => parts.append_pair("sort", &format!("-{column}")),
        };
    }
}

/// The view of an address, with or without its `#`.
pub fn decode(hash: &str) -> Decoded {
    let mut decoded = Decoded {
        view: View::default(),
        is_whole: true,
    };
    let hash = hash.strip_prefix('#').unwrap_or(hash);
    for (name, value) in form_urlencoded::parse(hash.as_bytes()) {
        let is_known = set(&mut decoded.view, &name, &value).is_some();
        decoded.is_whole &= is_known && !value.contains(char::REPLACEMENT_CHARACTER);
    }
    decoded
}

/// Sets what one part of an address says; `None` where it says nothing known.
fn set(view: &mut View, name: &str, value: &str) -> Option<()> {
    match name {
        "report" => view.report = (!value.is_empty()).then(|| value.to_owned())?,
        "view" => view.page = named(&PAGES, value)?,
        "q" => view.query.text = value.to_owned(),
        "section" => {
            view.query.sections.insert(value.parse().ok()?);
        }
        "kind" => {
            view.query.kinds.insert(named(&KINDS, value)?);
        }
        "status" => {
            view.query.statuses.insert(named(&STATUSES, value)?);
        }
        "unit" => {
            view.query.units.insert(value.to_owned());
        }
        "sort" => view.query.sort = sort(value)?,
        "at" => view.selected = (!value.is_empty()).then(|| value.to_owned()),
        "part" => view.part = Some(value.parse().ok()?),
        "numbers" => view.numbers = (value == "all").then_some(Numbers::All)?,
        "verdict" => {
            let named = COUNTED.into_iter().find(|it| it.code() == value);
            view.verdicts.insert(named?);
        }
        "ledger" => view.ledger = (value == "distance").then_some(Arrangement::ByDistance)?,
        _ => return None,
    }
    Some(())
}

/// `value` or `-value`.
fn sort(value: &str) -> Option<Sort> {
    let (order, column) = match value.strip_prefix('-') {
        Some(column) => (Order::Descending, column),
        None => (Order::Ascending, value),
    };
    let column = named(&COLUMNS, column)?;
    Some(Sort { column, order })
}

fn code<T: PartialEq>(table: &[(&'static str, T)], value: T) -> &'static str {
    table.iter().find(|it| it.1 == value).map_or("", |it| it.0)
}

fn named<T: Copy>(table: &[(&str, T)], name: &str) -> Option<T> {
    table.iter().find(|it| it.0 == name).map(|it| it.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Chosen;
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, proptest};
    use proptest::sample::select;

    fn queries() -> impl Strategy<Value = Query> {
        let kinds = KINDS.map(|it| it.1).to_vec();
        let statuses = STATUSES.map(|it| it.1).to_vec();
        let columns = COLUMNS.map(|it| it.1).to_vec();
        let orders = vec![Order::Ascending, Order::Descending];
        (
            "[^\u{fffd}]{0,8}",
            vec(any::<usize>(), 0..3),
            vec(select(kinds), 0..3),
            vec(select(statuses), 0..3),
            vec("[^\u{fffd}]{0,4}", 0..3),
            (select(columns), select(orders)),
        )
            .prop_map(|(text, sections, kinds, statuses, units, sort)| Query {
                text,
                sections: Chosen::from_iter(sections),
                kinds: Chosen::from_iter(kinds),
                statuses: Chosen::from_iter(statuses),
                units: Chosen::from_iter(units),
                sort: Sort {
                    column: sort.0,
                    order: sort.1,
                },
            })
    }

    fn views() -> impl Strategy<Value = View> {
        (
            "[^\u{fffd}]{1,12}",
            select(vec![
                Page::Indicators,
                Page::Promises,
                Page::Compare,
                Page::Text,
            ]),
            queries(),
            option::of("[^\u{fffd}]{1,12}"),
            option::of(any::<usize>()),
            select(vec![Numbers::Indicators, Numbers::All]),
            vec(select(COUNTED.to_vec()), 0..3),
            select(vec![Arrangement::ByVerdict, Arrangement::ByDistance]),
        )
            .prop_map(
                |(report, page, query, selected, part, numbers, verdicts, ledger)| View {
                    report,
                    page,
                    query,
                    selected,
                    part,
                    numbers,
                    verdicts: Chosen::from_iter(verdicts),
                    ledger,
                },
            )
    }

    proptest! {
        #[test]
        fn a_view_survives_its_address(view in views()) {
            let decoded = decode(&link(&view));
            prop_assert_eq!(&decoded.view, &view);
            prop_assert!(decoded.is_whole);
        }

        #[test]
        fn any_address_decodes(hash in any::<String>(), _unit in Just(())) {
            let view = decode(&hash).view;
            prop_assert_eq!(decode(&encode(&view)).view, view);
        }
    }

    #[test]
    fn the_first_view_has_no_address() {
        assert_eq!(encode(&View::default()), "");
        assert_eq!(decode("").view, View::default());
        assert_eq!(decode("#").view, View::default());
    }

    #[test]
    fn a_damaged_address_keeps_what_can_be_read() {
        let decoded = decode("#report=qingdao-2023&kind=colour&sort=-value&%FF=%C0");
        assert!(!decoded.is_whole);
        assert_eq!(decoded.view.report, "qingdao-2023");
        assert_eq!(decoded.view.query.sort.column, Column::Value);
        assert!(decoded.view.query.kinds.is_empty());
    }
}
