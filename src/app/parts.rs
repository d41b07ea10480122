//! The parts of the page in the order in which they are drawn: first its head, then the parts here.
//!
//! A phone takes long for all of them, so each has a task of its own: what is drawn is seen, and what is touched answers.

/// A part that comes later, and stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Who reports, in the place of the page's skeleton.
    Title = 1,
    /// Nothing is drawn, but the reports are linked.
    Links,
    /// The first figures.
    Headline,
    /// What became of the promises, or the kinds of figures.
    Tally,
    Strip,
    /// What can be chosen, for which the figures are counted.
    Conditions,
    Table,
    Foot,
}

/// How many parts there are, the first one included.
pub(crate) const PARTS: usize = Part::Foot as usize + 1;

/// How many parts are drawn by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Drawn(pub(crate) usize);

impl Drawn {
    pub(crate) fn has(self, part: Part) -> bool {
        (part as usize) < self.0
    }
}
