//! Reports outside of the page: those that a single file carries, with the view of them, and those that a tab keeps.

use super::editions;
use super::shelf::{Document, Origin};
use super::state::State;
use super::url;
use crate::catalog::Catalog;
use serde::Serialize;

/// What a single file carries beside the page, or a tab keeps while the page is loaded anew.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Contents {
    /// The address of the view that it opens with; empty for the page as it always opens.
    pub view: String,
    pub reports: Vec<Carried>,
}

/// A report that is carried or kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Carried {
    pub id: String,
    /// The name of the file that a visitor's own report came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub text: String,
}

/// Where a single file holds its contents: an element that is data, never a script.
const OPENING: &str = r#"<script type="application/json" id="reports">"#;
const CLOSING: &str = "</script>";

/// The reports at hand and the view of them.
pub(crate) fn contents(state: &State) -> Contents {
    Contents {
        view: url::encode(&state.view),
        reports: state.shelf.documents.iter().map(carried).collect(),
    }
}

/// The visitor's own reports, as text; empty where there is none.
pub(crate) fn kept(documents: &[Document]) -> String {
    let own = documents.iter().filter(|it| it.is_own());
    let reports: Vec<_> = own.map(carried).collect();
    if reports.is_empty() {
        return String::new();
    }
    let view = String::new();
    // Texts and names can always be written.
    serde_json::to_string(&Contents { view, reports }).unwrap_or_default()
}

fn carried(it: &Document) -> Carried {
    Carried {
        id: it.id.clone(),
        name: match &it.origin {
            Origin::Edition => None,
            Origin::Opened { name } => Some(name.clone()),
        },
        text: it.catalog.report.source.clone(),
    }
}

/// A single file with other contents; `None` for a text that is no such file.
pub fn filled(source: &str, contents: &Contents) -> Option<String> {
    let (before, rest) = source.split_once(OPENING)?;
    let (_, after) = rest.split_once(CLOSING)?;
    // Without `<` no report can end the element that it lies in.
    let data = serde_json::to_string(contents)
        .ok()?
        .replace('<', "\\u003c");
    Some([before, OPENING, &data, CLOSING, after].concat())
}

impl Carried {
    /// The report as it was at hand, once its text is read.
    pub(crate) fn document(&self, catalog: Catalog) -> Document {
        match &self.name {
            None => editions::edition(&self.id, catalog),
            Some(name) => Document::opened(name, catalog),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"<body><script type="application/json" id="reports">{}</script><p>"#;

    fn contents(text: &str) -> Contents {
        Contents {
            view: "report=own-1&q=%3E5".to_owned(),
            reports: vec![Carried {
                id: "own-1".to_owned(),
                name: Some("<b>.txt".to_owned()),
                text: text.to_owned(),
            }],
        }
    }

    #[test]
    fn a_report_never_becomes_markup_of_the_file_that_carries_it() {
        let text = "</script><script>alert(1)</script><!--\u{202e}\u{2028}\"\\u003c";
        let file = filled(FILE, &contents(text)).unwrap();
        let (_, data) = file.split_once(OPENING).unwrap();
        let (data, after) = data.split_once("</script>").unwrap();
        assert_eq!(after, "<p>");
        assert!(!data.contains('<'));
        let read: serde_json::Value = serde_json::from_str(data).unwrap();
        assert_eq!(read["reports"][0]["text"], text);
        assert_eq!(read["reports"][0]["name"], "<b>.txt");
    }

    #[test]
    fn a_page_without_a_place_for_reports_is_no_single_file() {
        assert_eq!(filled("<body></body>", &contents("")), None);
    }

    #[test]
    fn a_tab_keeps_what_is_the_visitors_own_and_nothing_else() {
        let mut documents = State::default().shelf.documents.clone();
        assert_eq!(kept(&documents), "");
        documents.push(Document::opened(
            "a.txt",
            Catalog::read("新建公园3个。".to_owned()),
        ));
        let read: serde_json::Value = serde_json::from_str(&kept(&documents)).unwrap();
        assert_eq!(read["reports"].as_array().map(Vec::len), Some(1));
        assert_eq!(read["reports"][0]["name"], "a.txt");
        assert_eq!(read["reports"][0]["text"], "新建公园3个。");
    }
}
