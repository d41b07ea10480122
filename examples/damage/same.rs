//! How much of what is read from a text survives a damage.

use shushuo::catalog::Catalog;
use shushuo::export::{self, Record};
use std::collections::BTreeMap;

/// What a record says, without where it stands.
type Said = String;

/// How many records a text yields, and how many of them are read from the damaged text too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) same: usize,
    /// Of the text that yields more, so that a figure too many counts as well as one that is lost.
    pub(crate) of: usize,
}

impl Share {
    pub(crate) fn percent(self) -> f64 {
        100.0 * self.same as f64 / self.of.max(1) as f64
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.same += other.same;
        self.of += other.of;
    }
}

/// Compares what two texts yield.
pub(crate) fn same(plain: &str, damaged: &str) -> Share {
    let (before, after) = (said(plain), said(damaged));
    Share {
        same: before.len() - only_in(&before, &after).len(),
        of: before.len().max(after.len()),
    }
}

/// The lines of a list that another one lacks; a line that stands more often counts as often as it does so.
pub(crate) fn only_in<'a>(list: &'a [Said], other: &[Said]) -> Vec<&'a Said> {
    let mut left: BTreeMap<&Said, usize> = BTreeMap::new();
    for it in other {
        *left.entry(it).or_default() += 1;
    }
    let mut is_matched = |it: &Said| {
        let count = left.get_mut(it).filter(|it| **it > 0);
        count.map(|it| *it -= 1).is_some()
    };
    list.iter().filter(|it| !is_matched(it)).collect()
}

/// What is read from a text, in its order: a line for each record.
pub(crate) fn said(text: &str) -> Vec<Said> {
    let catalog = Catalog::read(text.to_owned());
    let records = export::records(&catalog.report, &catalog.indicators);
    records.iter().map(line).collect()
}

fn line(it: &Record) -> Said {
    format!(
        "{} | {} {} | {} {} {} {} {}",
        it.name,
        it.value,
        it.unit.as_deref().unwrap_or("-"),
        it.kind,
        it.status,
        it.period.as_deref().unwrap_or("-"),
        it.bound,
        it.direction.unwrap_or("-")
    )
}
