//! One clean table: a line of names, a line for each row, nothing above and nothing below.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::text::{guarded, visible_lines};

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

/// A cell of Excel holds at most 32,767 letters.
const MOST_LETTERS: usize = 32_000;

impl Table {
    /// As CSV, in which no cell is ever run as a formula; with a byte order mark, so that Excel reads its letters.
    pub fn csv(&self) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xef\xbb\xbf".to_vec());
        for row in std::iter::once(&self.head).chain(&self.rows) {
            // Writing into memory cannot fail.
            let _ = writer.write_record(row.iter().map(|cell| guarded(cell).into_owned()));
        }
        writer.into_inner().unwrap_or_default()
    }

    /// As a sheet of Excel; cells are texts.
    pub fn xlsx(&self) -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold();
        for (column, name) in (0_u16..).zip(&self.head) {
            sheet.write_string_with_format(0, column, as_cell(name), &bold)?;
            sheet.set_column_width(column, 20)?;
        }
        for (line, row) in (1_u32..).zip(&self.rows) {
            for (column, cell) in (0_u16..).zip(row) {
                sheet.write_string(line, column, as_cell(cell))?;
            }
        }
        book.save_to_buffer()
    }
}

fn as_cell(text: &str) -> String {
    visible_lines(text).chars().take(MOST_LETTERS).collect()
}
