//! What the page opens with: the reports that it carries, and the visitor's own that the tab has kept.

use super::library::Library;
use super::saved::{Carried, Contents};
use super::shelf::{Document, Shelf};
use super::state::State;
use super::{editions, url};
use crate::catalog::Catalog;

/// Has them read by `catalog`. A single file shows just what it carries, at its own view unless the address
/// asks for another.
pub async fn open(
    carried: &Contents,
    kept: &Contents,
    hash: &str,
    catalog: impl AsyncFn(String) -> Catalog,
) -> State {
    let is_asked = !hash.trim_start_matches('#').is_empty();
    let is_single = !carried.reports.is_empty();
    let (reports, library) = if is_single {
        (&carried.reports, Library::Known(Vec::new()))
    } else {
        (&editions::carried(), Library::default())
    };
    let mut shelf = Shelf::of(read(reports, &catalog).await);
    for document in read(&kept.reports, &catalog).await {
        shelf.add(document);
    }
    let view = if is_single && !is_asked {
        &carried.view
    } else {
        hash
    };
    State::opened_with(shelf, library, url::decode(view))
}

async fn read(reports: &[Carried], catalog: &impl AsyncFn(String) -> Catalog) -> Vec<Document> {
    let mut documents = Vec::new();
    for it in reports {
        documents.push(it.document(catalog(it.text.clone()).await));
    }
    documents
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::saved;
    use crate::catalog::fixture::at_once;

    fn open(carried: &Contents, kept: &Contents, hash: &str) -> State {
        at_once(super::open(carried, kept, hash, async |it| {
            Catalog::read(it)
        }))
    }

    fn ids(state: &State) -> Vec<&str> {
        let documents = state.shelf.documents.iter();
        documents.map(|it| it.id.as_str()).collect()
    }

    #[test]
    fn a_saved_file_brings_back_the_same_shelf_and_view() {
        let state = State::opened_at(url::decode("q=GDP"));
        let carried = saved::contents(&state);
        let opened = open(&carried, &Contents::default(), "");
        assert_eq!(ids(&opened), ids(&state));
        assert_eq!(opened.view, state.view);
        assert_eq!(opened.library, Library::Known(Vec::new()));
        let asked = open(&carried, &Contents::default(), "#q=5");
        assert_eq!(asked.view.query.text, "5");
    }

    #[test]
    fn a_tab_brings_back_the_visitors_own_beside_the_pages() {
        let own = Carried {
            id: String::new(),
            name: Some("a.txt".to_owned()),
            text: "新建公园3个。".to_owned(),
        };
        let kept = Contents {
            view: String::new(),
            reports: vec![own],
        };
        let opened = open(&Contents::default(), &kept, "");
        let plain = open(&Contents::default(), &Contents::default(), "");
        assert_eq!(ids(&plain), ids(&State::default()));
        assert_eq!(plain.library, Library::default());
        assert_eq!(ids(&opened).len(), ids(&plain).len() + 1);
        assert!(opened.shelf.documents.last().is_some_and(Document::is_own));
    }
}
