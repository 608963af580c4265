//! What is written about a tool, and what every way of writing it as text can do. The writers build on this.

use std::io::{self, BufWriter, Write};

use super::row::Row;
use super::verdicts::Verdicts;
use super::why::Why;

/// Where verdicts are written to.
pub(super) type Sink<'a> = BufWriter<&'a mut dyn Write>;

/// What is written about one tool.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    /// What stands in the inventory.
    pub(super) row: &'a Row,
    /// What it comes to.
    pub(super) verdicts: &'a Verdicts,
    /// Why; there for every row or for none.
    pub(super) why: Option<&'a Why>,
    /// The reference of the check that it was made into; there for every row or for none.
    pub(super) check: Option<&'a str>,
}

/// What stands beside the verdicts, for formats with columns.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns<'a> {
    /// Whether reasons do.
    pub(super) why: bool,
    /// Whether the references of checks do.
    pub(super) checks: bool,
    /// The columns of the person's own.
    pub(super) own: &'a [String],
}

/// Writes verdicts as text, one row after another. A row does not depend on the rows before it, so that several can be
/// written at once, each into room of its own.
pub(super) trait Lines: Sync {
    /// What stands before all rows.
    fn heading(&self, into: &mut Vec<u8>) -> io::Result<()>;

    /// What stands before a row: before the first one, and before every other.
    fn before_row(&self) -> (&'static [u8], &'static [u8]) {
        (b"", b"")
    }

    /// One row.
    fn row(&self, told: Told<'_>, into: &mut Vec<u8>) -> io::Result<()>;

    /// What stands behind all rows and makes the output whole: first for an output without rows, then for one with
    /// rows.
    fn ending(&self) -> (&'static [u8], &'static [u8]) {
        (b"", b"")
    }
}
