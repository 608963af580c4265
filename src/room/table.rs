//! One clean table: a line of names, a line for each row, nothing above and nothing below.

use jiff::Timestamp;

use crate::report::inventory::{InventoryFailed, Separator, of_sheet};
use crate::report::workbook::{self, Cell, Sheet, WorkbookFailed};
use crate::words::day;

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
    /// As CSV like every other that the program writes.
    ///
    /// # Errors
    /// When it could not be made; there is no text for which this happens.
    pub fn csv(&self, separator: Separator) -> Result<Vec<u8>, InventoryFailed> {
        of_sheet(&self.sheet(), separator)
    }

    /// As a sheet of Excel like every other that the program writes: days are days, numbers are numbers.
    ///
    /// # Errors
    /// When it could not be made; there is no text for which this happens.
    pub fn xlsx(&self, written: Timestamp) -> Result<Vec<u8>, WorkbookFailed> {
        workbook::write(&self.name, &[self.sheet()], written)
    }

    fn sheet(&self) -> Sheet {
        Sheet { name: self.name.clone(), head: self.head.clone(), rows: self.rows.clone() }
    }

    /// The names of the columns and the rows as a page tells them: days in words, and no column in which nothing stands.
    pub fn on_page(&self) -> (Vec<String>, Vec<Vec<String>>) {
        let told = |cell: &Cell| match cell {
            Cell::Day(date) => day(*date),
            cell => cell.told(),
        };
        let rows: Vec<Vec<String>> = self.rows.iter().map(|row| row.iter().map(told).collect()).collect();
        let says: Vec<bool> =
            (0..self.head.len()).map(|at| rows.is_empty() || rows.iter().any(|row| !row[at].is_empty())).collect();
        let kept =
            |row: Vec<String>| row.into_iter().zip(&says).filter(|(_, says)| **says).map(|(cell, _)| cell).collect();
        (kept(self.head.clone()), rows.into_iter().map(kept).collect())
    }

    /// The rows as people read them.
    pub fn texts(&self) -> impl Iterator<Item = Vec<String>> {
        self.rows.iter().map(|row| row.iter().map(Cell::told).collect())
    }
}
