//! Verdicts as they are written: one writer for each format.

use std::io::{self, BufWriter, Write};

use super::csv_out::CsvOut;
use super::json_out::JsonOut;
use super::kind::Format;
use super::row::Row;
use super::table_out::TableOut;
use super::verdicts::{Assessor, Verdicts};
use super::why::Why;

/// As much as is written at once.
const PIECE: usize = 64 * 1024;

/// Where verdicts are written to.
pub(super) type Sink<'a> = BufWriter<&'a mut dyn Write>;

/// Writes verdicts, row by row.
pub(super) trait Output {
    /// One row. `why` is there for every row or for none.
    fn row(&mut self, row: &Row, verdicts: &Verdicts, why: Option<&Why>) -> io::Result<()>;

    /// The end, without which the output is not whole.
    fn finish(&mut self) -> io::Result<()>;
}

/// Begins to write in a format.
pub(super) fn begin<'a>(
    format: Format,
    assessor: &'a Assessor<'a>,
    why: bool,
    width: usize,
    sink: &'a mut dyn Write,
) -> io::Result<Box<dyn Output + 'a>> {
    let sink = BufWriter::with_capacity(PIECE, sink);
    Ok(match format {
        Format::Csv => Box::new(CsvOut::begin(assessor, why, sink)?),
        Format::Json => Box::new(JsonOut::begin(assessor, sink)),
        Format::Table => Box::new(TableOut::begin(assessor, width, sink)?),
    })
}
