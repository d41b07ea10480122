//! What the page tells the visitor, apart from what it shows.

use super::intake::Refusal;
use super::labels;

/// One thing to tell. What was on screen stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A file or pasted text was not opened; the name is empty for a pasted one, and holds those of several files.
    Refused {
        name: String,
        refusal: Refusal,
    },
    /// A file of this name is being read.
    Reading(String),
    Opened {
        label: String,
        count: usize,
    },
    /// The address holds something that no view has.
    DamagedLink,
    /// The address names a report that is not at hand.
    MissingReport,
    /// The address names a figure that the report does not have.
    MissingIndicator,
    Copied,
    CopyFailed,
    /// The browser does not keep the visitor's own reports over a reload.
    NotKept,
    /// The page in one file cannot be had.
    SaveFailed,
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Interrupts.
    Alert,
    /// Is said in passing.
    Status,
}

impl Notice {
    /// A file that was not opened, together with those before it; the reason is told where it is that of all.
    pub(crate) fn refused(before: Option<Self>, name: String, refusal: Refusal) -> Self {
        let Some(Self::Refused {
            name: names,
            refusal: others,
        }) = before
        else {
            return Self::Refused { name, refusal };
        };
        Self::Refused {
            name: labels::file_names(&names, &name),
            refusal: if others == refusal {
                refusal
            } else {
                Refusal::Various
            },
        }
    }

    pub fn weight(&self) -> Weight {
        match self {
            Self::Reading(_) | Self::Opened { .. } | Self::Copied => Weight::Status,
            _ => Weight::Alert,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_told_where_it_is_that_of_all() {
        let refused = |files: &[(&str, Refusal)]| {
            let add = |before, it: &(&str, Refusal)| {
                Some(Notice::refused(before, it.0.to_owned(), it.1.clone()))
            };
            files.iter().fold(None, add)
        };
        let check = |files: &[(&str, Refusal)], name: &str, refusal| {
            let name = name.to_owned();
            assert_eq!(refused(files), Some(Notice::Refused { name, refusal }));
        };
        let (a, b) = (("a", Refusal::Empty), ("b", Refusal::TooLarge));
        check(std::slice::from_ref(&a), "a", Refusal::Empty);
        check(&[a.clone(), a.clone()], "a”“a", Refusal::Empty);
        check(&[a.clone(), b, a], "a”“b”“a", Refusal::Various);
    }
}
