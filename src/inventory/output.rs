//! Verdicts as they are written: one writer for each format.

use std::io::{self, BufWriter, Write};

use super::Options;
use super::csv_out::CsvOut;
use super::json_out::JsonOut;
use super::kind::Format;
use super::row::Row;
use super::table_out::TableOut;
use super::verdicts::{Assessor, Verdicts};
use super::why::Why;
use super::xlsx_out::XlsxOut;

/// As much as is written at once.
const PIECE: usize = 64 * 1024;

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

/// Writes verdicts, row by row.
pub(super) trait Output {
    /// One row.
    fn row(&mut self, told: Told<'_>) -> io::Result<()>;

    /// The end, without which the output is not whole.
    fn finish(&mut self) -> io::Result<()>;
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

/// Begins to write in the format of the options.
pub(super) fn begin<'a>(
    options: &Options,
    assessor: &'a Assessor<'a>,
    columns: Columns<'_>,
    sink: &'a mut dyn Write,
) -> io::Result<Box<dyn Output + 'a>> {
    let sink = BufWriter::with_capacity(PIECE, sink);
    Ok(match options.format {
        Format::Csv => Box::new(CsvOut::begin(assessor, columns, options, sink)?),
        Format::Xlsx => Box::new(XlsxOut::begin(assessor, columns, sink)?),
        Format::Json => Box::new(JsonOut::begin(assessor, sink)),
        Format::Table => Box::new(TableOut::begin(assessor, options.width, sink)?),
    })
}
