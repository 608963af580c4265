//! Verdicts as they are written: one writer for each format.

use std::io::{self, BufWriter, Write};

use super::csv_out::CsvOut;
use super::json_out::JsonOut;
use super::kind::Format;
use super::options::Options;
use super::output::{Columns, Lines, Sink, Told};
use super::table_out::TableOut;
use super::verdicts::Assessor;
use super::xlsx_out::XlsxOut;

/// As much as is written at once.
const PIECE: usize = 64 * 1024;

/// The format of the options, where it is text.
pub(super) fn lines<'a>(
    options: &Options,
    assessor: &'a Assessor<'a>,
    columns: Columns<'a>,
) -> Option<Box<dyn Lines + 'a>> {
    match options.format {
        Format::Csv => Some(Box::new(CsvOut::new(assessor, columns, options))),
        Format::Json => Some(Box::new(JsonOut::new(assessor))),
        Format::Table => Some(Box::new(TableOut::new(assessor, options.width))),
        Format::Xlsx => None,
    }
}

/// The place that verdicts are written to.
pub(super) enum Output<'a> {
    /// As text.
    Text(TextOut<'a>),
    /// As a sheet of Excel, whose rows are written one by one.
    Sheet(Box<XlsxOut<'a>>),
}

impl<'a> Output<'a> {
    /// Begins to write.
    pub(super) fn begin(
        lines: Option<&'a dyn Lines>,
        assessor: &'a Assessor<'a>,
        columns: Columns<'_>,
        sink: &'a mut dyn Write,
    ) -> io::Result<Self> {
        let sink = BufWriter::with_capacity(PIECE, sink);
        Ok(match lines {
            Some(lines) => Self::Text(TextOut::begin(lines, sink)?),
            None => Self::Sheet(Box::new(XlsxOut::begin(assessor, columns, sink)?)),
        })
    }

    /// One row.
    pub(super) fn row(&mut self, told: Told<'_>) -> io::Result<()> {
        match self {
            Self::Text(out) => out.row(told),
            Self::Sheet(out) => out.row(told),
        }
    }

    /// The end, without which the output is not whole.
    pub(super) fn finish(&mut self) -> io::Result<()> {
        match self {
            Self::Text(out) => out.finish(),
            Self::Sheet(out) => out.finish(),
        }
    }
}

/// Writes text.
pub(super) struct TextOut<'a> {
    pub(super) lines: &'a dyn Lines,
    sink: Sink<'a>,
    room: Vec<u8>,
    any: bool,
}

impl<'a> TextOut<'a> {
    fn begin(lines: &'a dyn Lines, mut sink: Sink<'a>) -> io::Result<Self> {
        let mut room = Vec::new();
        lines.heading(&mut room)?;
        sink.write_all(&room)?;
        Ok(Self { lines, sink, room, any: false })
    }

    fn row(&mut self, told: Told<'_>) -> io::Result<()> {
        self.room.clear();
        append(self.lines, told, &mut self.room)?;
        let room = std::mem::take(&mut self.room);
        let written = self.rows(&room);
        self.room = room;
        written
    }

    /// Rows that were written elsewhere with [`append`].
    pub(super) fn rows(&mut self, rows: &[u8]) -> io::Result<()> {
        let (first, other) = self.lines.before_row();
        if rows.is_empty() {
            return Ok(());
        }
        if self.any {
            return self.sink.write_all(rows);
        }
        self.any = true;
        self.sink.write_all(first)?;
        self.sink.write_all(&rows[other.len()..])
    }

    fn finish(&mut self) -> io::Result<()> {
        let (none, some) = self.lines.ending();
        self.sink.write_all(if self.any { some } else { none })?;
        self.sink.flush()
    }
}

/// Writes a row behind others, as it stands anywhere but in the first place.
pub(super) fn append(lines: &dyn Lines, told: Told<'_>, into: &mut Vec<u8>) -> io::Result<()> {
    into.extend_from_slice(lines.before_row().1);
    lines.row(told, into)
}
