//! One clean table: a line of names, a line for each row, nothing above and nothing below.

use jiff::Timestamp;

use crate::report::workbook::{self, Cell, Sheet, WorkbookFailed};
use crate::text::guarded;

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it is about, in a word or two.
    pub name: String,
    /// The names of the columns.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// As CSV, in which no cell is ever run as a formula; with a byte order mark, so that Excel reads its letters.
    pub fn csv(&self) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xef\xbb\xbf".to_vec());
        for row in std::iter::once(self.head.clone()).chain(self.texts()) {
            // Writing into memory cannot fail.
            let _ = writer.write_record(row.iter().map(|cell| guarded(cell).into_owned()));
        }
        writer.into_inner().unwrap_or_default()
    }

    /// As a sheet of Excel like every other that the program writes: days are days, numbers are numbers.
    ///
    /// # Errors
    /// When it could not be made; there is no text for which this happens.
    pub fn xlsx(&self, written: Timestamp) -> Result<Vec<u8>, WorkbookFailed> {
        let sheet = Sheet { name: self.name.clone(), head: self.head.clone(), rows: self.rows.clone() };
        workbook::write(&self.name, &[sheet], written)
    }

    /// The rows as people read them.
    pub fn texts(&self) -> impl Iterator<Item = Vec<String>> {
        self.rows.iter().map(|row| row.iter().map(Cell::told).collect())
    }
}
