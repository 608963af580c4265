//! A check as the screens list it.

use std::path::PathBuf;

use jiff::Timestamp;

use crate::record::Summary;

/// A line of the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfRow {
    /// Where the record lies.
    pub path: PathBuf,
    /// Its reference.
    pub reference: String,
    /// When it was changed.
    pub changed: Option<Timestamp>,
    /// What it is about and where it stands, or why it cannot be read.
    pub summary: Result<Summary, String>,
}
