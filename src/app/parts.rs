//! The parts of the page in the order in which they are drawn: first its head and who reports, then the parts here.
//!
//! A phone takes long for all of them, so each has a repaint of its own, and what is touched meanwhile answers.

/// A part that comes later, and stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The first figures and the tally of verdicts, for which the reports are linked.
    Headline = 1,
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
