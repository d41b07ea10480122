//! The page as it renders without a browser: its structure, its roles and its words.

use shushuo::app::shelf::Shelf;
use shushuo::app::state::State;
use shushuo::app::{App, AppProps, url};
use std::collections::BTreeSet;
use yew::LocalServerRenderer;

/// The page that an address opens.
fn page(hash: &str) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let opened = State::opened_at(url::decode(hash));
    let props = AppProps {
        opened,
        is_gradual: false,
    };
    let renderer = LocalServerRenderer::<App>::with_props(props).hydratable(false);
    runtime.block_on(renderer.render())
}

/// The first edition's first indicator: its key and its name.
fn first_indicator() -> (String, String) {
    let shelf = Shelf::default();
    let first = shelf.documents[0].catalog.indicators[0].clone();
    (first.key, first.name)
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!("{attribute}=\"");
    let rests = html.split(start.as_str()).skip(1);
    rests.filter_map(|it| it.split('"').next()).collect()
}

/// The opening tags of an element that hold all of some attributes, in whatever order.
fn tags<'a>(html: &'a str, element: &str, attributes: &[&str]) -> Vec<&'a str> {
    let start = format!("<{element} ");
    html.split(start.as_str())
        .skip(1)
        .filter_map(|it| it.split('>').next())
        .filter(|tag| attributes.iter().all(|it| tag.contains(it)))
        .collect()
}

#[track_caller]
fn check_words(hash: &str, words: &[&str]) {
    let html = page(hash);
    for it in words {
        assert!(html.contains(it), "{hash} lacks {it}");
    }
}

#[track_caller]
fn check_tags(hash: &str, expected: &[(&str, &[&str], usize)]) {
    let html = page(hash);
    for (element, attributes, count) in expected {
        let found = tags(&html, element, attributes);
        assert_eq!(found.len(), *count, "{hash}: {element} {attributes:?}");
    }
}

#[test]
fn the_first_view_tells_who_reports_and_lists_the_figures() {
    let count = Shelf::default().documents[0].catalog.indicators.len();
    check_words(
        "",
        &[
            "<span>青岛市</span>",
            "查指标</label>",
            &format!("下载 CSV（{count} 行）"),
        ],
    );
    check_tags(
        "",
        &[
            ("h1", &["id=\"title\""], 1),
            ("label", &["for=\"search\""], 1),
            ("table", &["class=\"indicators\""], 1),
            ("th", &["scope=\"col\""], 8),
            ("p", &["role=\"status\"", "aria-live=\"polite\""], 1),
            ("a", &["aria-current=\"page\""], 1),
            ("ul", &["class=\"headline\""], 1),
        ],
    );
}

#[test]
fn an_order_is_told_to_those_who_do_not_see_it() {
    check_tags("sort=-value", &[("th", &["aria-sort=\"descending\""], 1)]);
    check_tags("sort=name", &[("th", &["aria-sort=\"ascending\""], 1)]);
}

#[test]
fn a_chosen_figure_stands_beside_its_sentence() {
    let (key, name) = first_indicator();
    let hash = format!("at={key}");
    check_words(&hash, &[&name, "复制这一行", "在正文中查看"]);
    check_tags(
        &hash,
        &[
            (
                "tr",
                &["data-chosen=\"\"", &format!("data-key=\"{key}\"")],
                1,
            ),
            ("blockquote", &["class=\"quote\""], 1),
            ("mark", &["class=\"actual\""], 1),
        ],
    );
}

#[test]
fn every_indicator_is_a_link_in_the_text() {
    let html = page("view=text");
    let links = tags(&html, "a", &["class=\"figure\"", "data-status"]);
    let keys: Vec<&str> = links.iter().flat_map(|it| values(it, "data-key")).collect();
    let shelf = Shelf::default();
    let indicators = &shelf.documents[0].catalog.indicators;
    let expected: Vec<&str> = indicators.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(keys, expected);
}

#[test]
fn numbers_that_are_no_indicators_tell_why_when_asked() {
    let others = |hash: &str| page(hash).matches("<span class=\"off\">").count();
    assert_eq!(others("view=text"), 0);
    assert!(others("view=text&numbers=all") > 20);
}

#[test]
fn nothing_found_leads_on() {
    check_words(
        "q=没有的词&kind=growth",
        &[
            "没有指标符合“没有的词”和当前条件",
            "全部清除",
            "不查“没有的词”，只看当前条件",
        ],
    );
}

#[test]
fn what_a_link_lacks_is_said_as_an_alert() {
    let alert: (&str, &[&str], usize) = ("div", &["role=\"alert\""], 1);
    for (hash, words) in [
        ("report=own-1", "链接里的报告不在这里"),
        ("at=none", "链接里的那个数在这份报告里找不到"),
        ("%FF=1", "链接有一处看不懂"),
    ] {
        check_words(hash, &[words]);
        check_tags(hash, &[alert]);
    }
}

#[test]
fn references_lead_to_ids_that_are_there_once() {
    let (key, _) = first_indicator();
    let selected = format!("at={key}");
    let selected_in_text = format!("view=text&numbers=all&at={key}");
    for hash in [
        "",
        "view=text",
        "q=x",
        "sort=-value",
        &selected,
        &selected_in_text,
    ] {
        let html = page(hash);
        let ids = values(&html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "an id twice at {hash}");
        for attribute in ["for", "aria-controls"] {
            for id in values(&html, attribute) {
                assert!(unique.contains(id), "{attribute}={id} at {hash}");
            }
        }
    }
}

#[test]
fn links_of_the_page_hold_whole_views() {
    for hash in ["", "view=text", "q=x&kind=growth"] {
        // The only other links lead past the page's head and to a file that ships with it.
        for link in values(&page(hash), "href")
            .into_iter()
            .filter(|it| !matches!(*it, "#main" | "licences.txt"))
        {
            let link = link.replace("&amp;", "&");
            assert!(
                link.starts_with('#') && url::decode(&link).is_whole,
                "{link}"
            );
        }
    }
}
