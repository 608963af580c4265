//! Why nothing, or no more, is assessed.

use std::path::Path;

use thiserror::Error;

use crate::files::NotWritten;
use crate::text::visible;
use crate::words::say;

/// A path as it is shown.
pub(super) fn name_of(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}

/// What stopped a run. Every sentence says what happened, what is safe, and what to do.
#[derive(Debug, Error)]
pub enum AssessError {
    /// An inventory cannot be opened.
    #[error(
        "{}", say!("inventory-not-opened", file = .file, why = .why))]
    CannotOpen {
        /// The file.
        file: String,
        /// Why, in words.
        why: String,
    },
    /// Standard input can be read only once.
    #[error("{}", say!("inventory-input-twice"))]
    InputTwice,
    /// The first line does not say what the columns are.
    #[error("{}", say!("inventory-header", faults = faults.join("\n")))]
    Header {
        /// Each fault with its place and remedy.
        faults: Vec<String>,
    },
    /// The disk or pipe failed while an inventory was read.
    #[error(
        "{}", say!("inventory-not-read-on", file = .file, line = .line, why = .why))]
    CannotRead {
        /// The file.
        file: String,
        /// The last line that was read.
        line: u64,
        /// Why, in words.
        why: String,
    },
    /// Where the next row begins can no longer be told.
    #[error("{}", say!("inventory-broken", fault = .fault))]
    Broken {
        /// The fault with its place and remedy.
        fault: String,
    },
    /// More rows than one run takes.
    #[error(
        "{}", say!("inventory-too-many-rows", file = .file, most = .most))]
    TooManyRows {
        /// The file.
        file: String,
        /// The most rows.
        most: u64,
    },
    /// The file for the verdicts cannot be used.
    #[error("{}", say!("inventory-target", file = .file, why = .why, remedy = .remedy))]
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
    #[error("{}", say!("inventory-not-written", to = .to, why = .why, safe = .safe))]
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
            NotWritten::ThereAlready => say!("inventory-another-file-or-force").to_owned(),
            NotWritten::NoName | NotWritten::SomethingElse | NotWritten::System(_) => {
                say!("inventory-another-file").to_owned()
            }
        };
        Self::Target { file: name_of(path), why: error.to_string(), remedy }
    }

    /// Wrong use, unreadable input or a full disk: always 2.
    pub const fn exit_code(&self) -> u8 {
        2
    }
}
