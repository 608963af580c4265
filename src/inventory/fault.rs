//! What is wrong with a row, where, and what to do.

use std::fmt;

use crate::text::{cut, visible};
use crate::words::say;

/// Text from a file is quoted up to this many characters.
const MOST_QUOTED: usize = 40;

/// What is wrong and what to do about it, before anyone knows where. Both are sentences without a full stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trouble {
    pub(super) what: String,
    pub(super) remedy: String,
}

impl Trouble {
    pub(super) fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }

    /// Says where in the file.
    pub(super) fn at(self, place: Place) -> Fault {
        Fault { place, trouble: self }
    }

    /// An answer in a spelling that is not listed.
    pub(super) fn odd_answer(cell: &str, column: &str) -> Self {
        let what = say!("inventory-odd-answer", cell = shortened(cell), column = column);
        Self::new(what, say!("inventory-odd-answer-remedy"))
    }

    /// A text in letters that nobody can read.
    pub(super) fn not_letters() -> Self {
        Self::new(say!("inventory-not-letters"), say!("inventory-not-letters-remedy"))
    }
}

/// A place in a text: line and column in characters, both from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: u64,
    pub(super) column: u64,
}

impl Place {
    pub(super) const START: Self = Self { line: 1, column: 1 };

    /// The place right after `byte` has been read at this place.
    pub(super) const fn after(self, byte: u8) -> Self {
        match byte {
            b'\n' => Self { line: self.line + 1, column: 1 },
            // The later bytes of a character take no column of their own.
            0x80..=0xBF => self,
            _ => Self { line: self.line, column: self.column + 1 },
        }
    }

    /// The place after a whole piece of text.
    pub(super) fn after_all(self, bytes: &[u8]) -> Self {
        bytes.iter().fold(self, |place, byte| place.after(*byte))
    }
}

/// Trouble with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) place: Place,
    pub(super) trouble: Trouble,
}

impl Fault {
    /// The fault as one line, for the file of this name.
    pub(super) fn in_file<'a>(&'a self, file: &'a str) -> impl fmt::Display {
        fmt::from_fn(move |f| {
            let Self { place: Place { line, column }, trouble: Trouble { what, remedy } } = self;
            write!(f, "{file}:{line}:{column}: {what}. {remedy}.")
        })
    }
}

/// Why a file cannot be read any further.
#[derive(Debug)]
pub(super) enum Stop {
    /// The first line does not say what the columns are.
    Header(Vec<Fault>),
    /// The disk or pipe failed near this line.
    Reading(std::io::Error, u64),
    /// Where the next row begins can no longer be told.
    Broken(Fault),
}

/// The beginning of a text that is quoted, with nothing hidden in it.
pub(super) fn shortened(text: &str) -> String {
    cut(&visible(text), MOST_QUOTED, "…").into_owned()
}
