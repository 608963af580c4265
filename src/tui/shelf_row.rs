//! A check as the screens list it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::record::{InSmall, Listed, LookedFor, Order, OrderKey, Summary};

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
    /// What the list shows of it, to look for words in; nothing where it cannot be read.
    shown: Option<InSmall>,
}

impl ShelfRow {
    /// The line of a check that was listed.
    pub fn of(listed: Listed<Summary>) -> Self {
        let reference = listed.name();
        let shown = listed.summary.as_ref().ok().map(|summary| InSmall::of(&reference, summary));
        Self { path: listed.path, reference, changed: listed.changed, summary: listed.summary, shown }
    }

    /// Where it stands in an order; nothing where it cannot be read.
    pub fn key(&self, order: Order) -> Option<OrderKey<&str>> {
        let (shown, summary) = self.shown.as_ref().zip(self.summary.as_ref().ok())?;
        Some(order.key(&self.reference, self.changed, shown, summary))
    }

    /// Whether it is found by words, as far as it can be read.
    pub fn is_found(&self, looked_for: &LookedFor) -> bool {
        let known = self.shown.as_ref().zip(self.summary.as_ref().ok());
        known.is_some_and(|(shown, summary)| looked_for.finds_in(shown, summary))
    }
}

/// The line of a record, and its place.
pub fn row_of<'a>(shelf: &'a [ShelfRow], path: &Path) -> Option<(usize, &'a ShelfRow)> {
    // Paths are compared as they are written: part by part would cost too much among many.
    shelf.iter().enumerate().find(|(_, row)| row.path.as_os_str() == path.as_os_str())
}
