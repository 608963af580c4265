//! What is told about a file beside its verdicts: how it was read, where that was not plain.

use crate::text::visible;
use crate::words::say;

/// Something that a person should know about how a file was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Note {
    /// The names of the columns stand in this line, and something above them.
    Heading(u64),
    /// Of several sheets, this one was read.
    Sheet {
        /// What it is called.
        name: String,
        /// How many others there are.
        others: usize,
    },
    /// Texts were read as Windows-1252, first in this line.
    Western(u64),
    /// Something stands in a column without a name, first in this line.
    Nameless(u64),
}

impl Note {
    /// The note as a sentence, for the file of this name.
    pub(super) fn told(&self, file: &str) -> String {
        match self {
            Self::Heading(line) => say!("inventory-note-heading", file = file, line = *line),
            Self::Sheet { name, others } => {
                say!("inventory-note-sheet", file = file, sheet = visible(name), others = *others)
            }
            Self::Western(line) => say!("inventory-note-western", file = file, line = *line),
            Self::Nameless(line) => say!("inventory-note-nameless", file = file, line = *line),
        }
    }
}

/// Where a table was first not plain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// The line of the heading, if something stands above it.
    pub(super) heading: Option<u64>,
    /// The line of the first text in Windows-1252.
    pub(super) western: Option<u64>,
    /// The line of the first cell in a column without a name.
    pub(super) nameless: Option<u64>,
}

impl Found {
    /// With what was found further down.
    pub(super) fn and_then(self, further: Self) -> Self {
        Self {
            heading: self.heading.or(further.heading),
            western: self.western.or(further.western),
            nameless: self.nameless.or(further.nameless),
        }
    }

    /// As notes.
    pub(super) fn notes(self) -> Vec<Note> {
        let Self { heading, western, nameless } = self;
        let heading = heading.map(Note::Heading);
        heading.into_iter().chain(western.map(Note::Western)).chain(nameless.map(Note::Nameless)).collect()
    }
}
