//! Verdicts as a sheet of Excel: the same columns as CSV, with filters and a heading that stays in sight. Cells are
//! texts, so that none is ever run as a formula. Until the end the rows wait in a file and not in memory.

use std::io::{self, Write};

use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::column::{CHECK, CONTESTED, DECIDED_BY, NAME, OVERALL, REASONS, STILL_OPEN};
use super::output::{Columns, Sink, Told};
use super::verdicts::Assessor;
use crate::logic::Address;
use crate::text::{cut, lines_of, row_height, visible_lines};
use crate::words::say;

/// A cell of Excel holds at most 32,767 letters.
const MOST_LETTERS: usize = 32_000;
/// A sheet of Excel has at most so many rows, the heading among them.
const MOST_ROWS: u32 = 1_048_576;
/// How wide the first column, those with sentences and the others are, in letters.
const WIDTH_OF_NAME: u32 = 32;
const WIDTH_OF_SENTENCES: u32 = 60;
const WIDTH_OF_ADDRESSES: u32 = 40;
const WIDTH: u32 = 18;

/// Writes a sheet.
pub(super) struct XlsxOut<'a> {
    assessor: &'a Assessor<'a>,
    sink: Sink<'a>,
    book: Workbook,
    own: usize,
    rows: u32,
    widths: Vec<u32>,
    cell: Format,
}

impl<'a> XlsxOut<'a> {
    /// Writes the heading.
    pub(super) fn begin(assessor: &'a Assessor<'a>, columns: Columns<'_>, sink: Sink<'a>) -> io::Result<Self> {
        let mut heading: Vec<&str> = vec![NAME, OVERALL];
        heading.extend(assessor.rulebook.rules.iter().map(|rule| rule.id.as_str()));
        if columns.why {
            heading.extend([REASONS, CONTESTED, STILL_OPEN, DECIDED_BY]);
        }
        if columns.checks {
            heading.push(CHECK);
        }
        heading.extend(columns.own.iter().map(String::as_str));
        let mut book = Workbook::new();
        let sheet = book.add_worksheet_with_constant_memory().map_err(io::Error::other)?;
        let bold = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
        let cell = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let width_of = |(column, name): (usize, &&str)| match column {
            0 => WIDTH_OF_NAME,
            _ if [REASONS, CONTESTED].contains(name) => WIDTH_OF_SENTENCES,
            _ if [STILL_OPEN, DECIDED_BY].contains(name) => WIDTH_OF_ADDRESSES,
            _ => WIDTH,
        };
        let widths: Vec<u32> = heading.iter().enumerate().map(width_of).collect();
        (|| -> Result<(), XlsxError> {
            sheet.set_freeze_panes(1, 1)?;
            for ((column, name), width) in (0..).zip(&heading).zip(&widths) {
                sheet.set_column_width(column, *width)?;
                sheet.write_string_with_format(0, column, as_cell(name), &bold)?;
            }
            Ok(())
        })()
        .map_err(io::Error::other)?;
        Ok(Self { assessor, sink, book, own: columns.own.len(), rows: 0, widths, cell })
    }

    fn addresses(&self, addresses: impl Iterator<Item = Address>) -> String {
        let names: Vec<&str> = addresses.map(|address| self.assessor.rulebook.item(address).name.as_str()).collect();
        names.join(" ")
    }
}

impl XlsxOut<'_> {
    /// One row.
    pub(super) fn row(&mut self, told: Told<'_>) -> io::Result<()> {
        let Told { row, verdicts, why, check } = told;
        self.rows += 1;
        if self.rows >= MOST_ROWS {
            return Err(io::Error::other(say!("inventory-sheet-full")));
        }
        let mut cells: Vec<String> = vec![row.name.clone(), self.assessor.overall_words(verdicts).to_owned()];
        let rules = verdicts.rules.iter().enumerate();
        cells.extend(rules.map(|(rule, verdict)| self.assessor.words(rule, *verdict).to_owned()));
        if let Some(why) = why {
            let rulebook = self.assessor.rulebook;
            cells.push(why.reasons(rulebook).collect::<Vec<_>>().join("\n"));
            cells.push(why.contested(rulebook).collect::<Vec<_>>().join("\n"));
            cells.push(self.addresses(why.still_open.iter().copied()));
            cells.push(self.addresses(why.decided_by.iter().map(|(address, _)| *address)));
        }
        cells.extend(check.map(str::to_owned));
        cells.extend(row.own.first(self.own).iter().map(|cell| cell.text.clone()));
        let sheet = self.book.worksheet_from_index(0).map_err(io::Error::other)?;
        written(sheet, self.rows, &cells, &self.widths, &self.cell).map_err(io::Error::other)
    }

    /// The end, without which the sheet is not whole.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        let sheet = self.book.worksheet_from_index(0).map_err(io::Error::other)?;
        let last = u16::try_from(self.widths.len().saturating_sub(1)).unwrap_or(u16::MAX);
        sheet.autofilter(0, 0, self.rows, last).map_err(io::Error::other)?;
        self.sink.write_all(&self.book.save_to_buffer().map_err(io::Error::other)?)?;
        self.sink.flush()
    }
}

fn written(
    sheet: &mut Worksheet,
    row: u32,
    cells: &[String],
    widths: &[u32],
    format: &Format,
) -> Result<(), XlsxError> {
    let lines = cells.iter().zip(widths).map(|(text, width)| lines_of(text, *width as usize - 1)).max().unwrap_or(1);
    if lines > 1 {
        sheet.set_row_height(row, row_height(lines))?;
    }
    for (column, text) in (0..).zip(cells) {
        if !text.is_empty() {
            sheet.write_string_with_format(row, column, as_cell(text), format)?;
        }
    }
    Ok(())
}

/// A text as a cell can hold it.
fn as_cell(text: &str) -> String {
    cut(&visible_lines(text), MOST_LETTERS, "…").into_owned()
}
