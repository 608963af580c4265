//! What every kind of inventory is read as: rows, one after another.

use super::fault::{Fault, Stop};
use super::note::Note;
use super::row::Row;

/// The rows of one file.
pub(super) trait Rows {
    /// Reads the next row. `row` is whole only if the answer is [`Next::Row`].
    fn next(&mut self, row: &mut Row) -> Result<Next, Stop>;

    /// What has to be told about the file once it is read.
    fn notes(&self) -> Vec<Note>;
}

/// What stands next in a file.
pub(super) enum Next {
    /// A row.
    Row,
    /// A row that cannot be read. The one after it can.
    Refused(Fault),
    /// A line with nothing on it.
    Blank,
    /// Nothing more.
    End,
}
