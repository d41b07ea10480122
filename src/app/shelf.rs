//! The reports at hand: those the page carries, and those the visitor has opened.

use super::saved::Carried;
use super::summary::{self, Summary};
use super::{editions, labels};
use crate::catalog::{Catalog, link};
use std::rc::Rc;

/// A report at hand.
#[derive(Clone, Debug)]
pub struct Document {
    /// What the address calls it.
    pub id: String,
    pub origin: Origin,
    pub catalog: Rc<Catalog>,
    pub(crate) summary: Rc<Summary>,
}

/// The same report, not one that reads the same: what is shown of it is drawn anew when it is opened again.
impl PartialEq for Document {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && Rc::ptr_eq(&self.catalog, &other.catalog)
    }
}

impl Eq for Document {}

/// Where a report comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The page carries it.
    Edition,
    /// Opened from a file of this name, or pasted.
    Opened { name: String },
}

/// Documents in the order of the switch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    pub documents: Vec<Document>,
    /// Whose reports they are, in the same order.
    governments: Vec<Option<String>>,
}

impl Default for Shelf {
    fn default() -> Self {
        let read = |it: &Carried| it.document(Catalog::read(it.text.clone()));
        Self::of(editions::carried().iter().map(read).collect())
    }
}

impl Shelf {
    /// Just these documents.
    pub(crate) fn of(documents: Vec<Document>) -> Self {
        let mut shelf = Self {
            documents,
            governments: Vec::new(),
        };
        shelf.tell_governments();
        shelf
    }

    /// Puts a report of the page's own behind those before it, and in front of the visitor's.
    pub(crate) fn shelve(&mut self, document: Document) {
        if self.find(&document.id).is_some() {
            return;
        }
        let place = self.documents.iter().position(Document::is_own);
        let place = place.unwrap_or(self.documents.len());
        self.documents.insert(place, document);
        self.tell_governments();
    }

    /// The document of an id.
    pub fn find(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|it| it.id == id)
    }

    /// Puts a document in front; one with the same id is replaced.
    pub fn add(&mut self, document: Document) {
        self.add_all(vec![document]);
    }

    /// Puts documents in front, the last foremost.
    pub(crate) fn add_all(&mut self, documents: Vec<Document>) {
        for document in documents {
            self.documents.retain(|it| it.id != document.id);
            self.documents.push(document);
        }
        self.tell_governments();
    }

    /// Takes a document away.
    pub(crate) fn remove(&mut self, id: &str) {
        self.documents.retain(|it| it.id != id);
        self.tell_governments();
    }

    /// Whose report a document is; `None` where nothing tells.
    pub(crate) fn government(&self, document: &Document) -> Option<&str> {
        let place = self.documents.iter().position(|it| it == document)?;
        self.governments.get(place)?.as_deref()
    }

    /// Whose reports they are, in the order of the documents; `None` where nothing tells.
    pub(crate) fn governments(&self) -> &[Option<String>] {
        &self.governments
    }

    /// A report that does not name its government is known by the others, so all are told anew.
    fn tell_governments(&mut self) {
        let catalogs: Vec<_> = self.documents.iter().map(|it| &*it.catalog).collect();
        self.governments = link::governments(&catalogs);
    }
}

impl Document {
    /// A document that the visitor has opened. The same text has the same id, so that its links hold when it is opened again.
    pub fn opened(name: &str, catalog: Catalog) -> Self {
        let id = format!("own-{:08x}", checksum(&catalog.report.source));
        let origin = Origin::Opened {
            name: name.to_owned(),
        };
        Self::new(id, origin, catalog)
    }

    pub(super) fn new(id: String, origin: Origin, catalog: Catalog) -> Self {
        Self {
            id,
            origin,
            summary: Rc::new(summary::of(&catalog)),
            catalog: Rc::new(catalog),
        }
    }

    /// Whether the visitor has opened it.
    pub(crate) fn is_own(&self) -> bool {
        self.origin != Origin::Edition
    }

    /// Whether it restates an official text in other words: such a text says so in its title.
    pub(crate) fn is_restated(&self) -> bool {
        let title = self.catalog.report.header.title;
        !self.is_own()
            && title.is_some_and(|it| self.catalog.report.slice(it).contains(labels::EDITION))
    }

    /// Whose report it is, as its head says.
    pub(crate) fn government(&self) -> Option<&str> {
        self.catalog.report.header.government.as_deref()
    }

    /// What the switch calls it, for example `青岛市 2024年`; a text that does not say who reports goes by its file's name.
    pub fn label(&self) -> String {
        let header = &self.catalog.report.header;
        match (&header.government, header.plan_year, &self.origin) {
            (Some(government), Some(year), _) => labels::government_year(government, year),
            (_, _, Origin::Opened { name }) if !name.is_empty() => name.clone(),
            (Some(government), None, _) => government.clone(),
            (_, _, Origin::Edition) => self.id.clone(),
            _ => labels::PASTED.to_owned(),
        }
    }
}

/// FNV-1a: short, stable, and enough to tell a visitor's own texts apart.
fn checksum(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_has_the_same_id() {
        let open = |name: &str, text: &str| Document::opened(name, Catalog::read(text.to_owned()));
        assert_eq!(
            open("a.txt", "新建公园3个。").id,
            open("b.txt", "新建公园3个。").id
        );
        assert_ne!(
            open("a.txt", "新建公园3个。").id,
            open("a.txt", "新建公园4个。").id
        );
    }
}
