//! Why nothing, or no more, is assessed.

use std::path::Path;

use thiserror::Error;

use crate::files::NotWritten;
use crate::text::visible;
use crate::words::say;

/// What to do about a file that cannot be written.
pub(super) const ANOTHER: &str = "Name another file with -o";

/// A path as it is shown.
pub(super) fn name_of(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}

/// What stopped a run. Every sentence says what happened, what is safe, and what to do.
#[derive(Debug, Error)]
pub enum AssessError {
    /// An inventory cannot be opened.
    #[error(
        "`{file}` cannot be opened: {why}. Nothing was assessed. Check the name and your rights, and run it again."
    )]
    CannotOpen {
        /// The file.
        file: String,
        /// Why, in words.
        why: String,
    },
    /// Standard input can be read only once.
    #[error("`-` stands for standard input and can be named only once. Nothing was assessed. Take one of them out.")]
    InputTwice,
    /// The first line does not say what the columns are.
    #[error("{}\nNothing was assessed.", faults.join("\n"))]
    Header {
        /// Each fault with its place and remedy.
        faults: Vec<String>,
    },
    /// The disk or pipe failed while an inventory was read.
    #[error(
        "`{file}` cannot be read on after line {line}: {why}. The inventory was not changed. Do not use the verdicts \
         written so far: they are not all. Check the file and run it again."
    )]
    CannotRead {
        /// The file.
        file: String,
        /// The last line that was read.
        line: u64,
        /// Why, in words.
        why: String,
    },
    /// Where the next row begins can no longer be told.
    #[error("{fault}\nThe rest of the file was not read. Do not use the verdicts written so far: they are not all.")]
    Broken {
        /// The fault with its place and remedy.
        fault: String,
    },
    /// More rows than one run takes.
    #[error(
        "`{file}` goes on past row {most}, more than one run takes. Do not use the verdicts written so far: they are \
         not all. Check that it is an inventory and does not repeat for ever, or split it."
    )]
    TooManyRows {
        /// The file.
        file: String,
        /// The most rows.
        most: u64,
    },
    /// The file for the verdicts cannot be used.
    #[error("The verdicts cannot go to `{file}`: {why}. Nothing was assessed, and nothing was changed. {remedy}.")]
    Target {
        /// The file.
        file: String,
        /// Why, in words.
        why: String,
        /// What to do.
        remedy: String,
    },
    /// The empty inventory cannot be written.
    #[error("{}", say!("inventory-no-template", file = file, why = why))]
    Template {
        /// The file.
        file: String,
        /// Why, in words.
        why: String,
    },
    /// A check cannot be made of a row.
    #[error("{}", say!("inventory-not-kept", place = place, why = why))]
    NotKept {
        /// The file and line of the row.
        place: String,
        /// Why, in words.
        why: String,
    },
    /// The verdicts cannot be written.
    #[error("The verdicts cannot be written to {to}: {why}. {safe} Make room or name another file, and run it again.")]
    CannotWrite {
        /// Where to.
        to: String,
        /// Why, in words.
        why: String,
        /// What is safe.
        safe: &'static str,
    },
}

impl AssessError {
    /// A file that cannot take what is written.
    pub(super) fn target(path: &Path, error: &NotWritten) -> Self {
        let remedy = match error {
            NotWritten::ThereAlready => {
                "Name another file with -o, or add --force to put the new one in its place".to_owned()
            }
            NotWritten::NoName | NotWritten::SomethingElse | NotWritten::System(_) => ANOTHER.to_owned(),
        };
        Self::Target { file: name_of(path), why: error.to_string(), remedy }
    }

    /// Wrong use, unreadable input or a full disk: always 2.
    pub const fn exit_code(&self) -> u8 {
        2
    }
}
