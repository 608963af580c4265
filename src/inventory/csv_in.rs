//! Rows from CSV. One record and one row serve the whole file.

use std::sync::Arc;

use csv::ByteRecord;

use super::cell;
use super::column::{self, Column};
use super::fault::{Fault, Place, Stop, Trouble};
use super::heading::{self, Heading};
use super::held::{Bytes, Held, Passed};
use super::limits::Limits;
use super::note::{Found, Note};
use super::opened::{self, Opened};
use super::own::Own;
use super::parts::Parts;
use super::quoting;
use super::row::Row;
use super::rows::{Next, Rows};
use crate::rulebook::Rulebook;
use crate::text::{Unclear, as_meant, letters};
use crate::words::say;

/// As much as is read at once.
const PIECE: usize = 64 * 1024;

/// What a table is like, which every row of it needs.
#[derive(Clone)]
pub(super) struct Layout<'a> {
    /// What each column holds.
    pub(super) columns: Arc<[Column]>,
    rulebook: &'a Rulebook,
    /// What stands between two cells.
    pub(super) delimiter: u8,
    /// How much is read before it is refused.
    pub(super) limits: Limits,
}

/// The rows of a CSV file.
pub(super) struct CsvRows<'a> {
    /// Nothing once the file has ended.
    reader: Option<csv::Reader<Held<'a>>>,
    record: ByteRecord,
    layout: Layout<'a>,
    /// Lines before the first that the reader knows of.
    lines_before: u64,
    passed_over: u64,
    /// Whether the row below the heading is still to be read.
    below_heading: bool,
    found: Found,
}

impl<'a> CsvRows<'a> {
    /// Finds the row that names the columns, and reads them.
    pub(super) fn begin(
        opened: Opened<'a>,
        rulebook: &'a Rulebook,
        limits: Limits,
        name_column: Option<&str>,
        own: &mut Own,
    ) -> Result<Self, Stop> {
        let Heading { delimiter, above, for_excel } = heading::find(&opened.beginning, rulebook);
        let layout = Layout { columns: Arc::default(), rulebook, delimiter, limits };
        let mut rows = Self::of(&layout, opened.bytes, 0, true);
        for _ in 0..above {
            rows.read()?;
        }
        let line = match rows.read()? {
            Record::Sound(place) => place.line,
            Record::Refused(fault) => return Err(Stop::Header(vec![fault])),
            Record::End => return Err(Stop::Header(vec![opened::nothing_in_it()])),
        };
        if above > usize::from(for_excel) {
            rows.found.heading = Some(line);
        }
        let mut names = Vec::with_capacity(rows.record.len());
        for (index, name) in rows.record.iter().enumerate() {
            match letters(name) {
                Some((name, _)) => names.push(as_meant(&name).to_owned()),
                None => return Err(Stop::Header(vec![Trouble::not_letters().at(rows.place_of(index))])),
            }
        }
        match column::of_header(&names, rulebook, name_column, own) {
            Ok(columns) => rows.layout.columns = columns.into(),
            Err(troubles) => {
                let faults = troubles.into_iter().map(|(index, trouble)| trouble.at(rows.place_of(index)));
                return Err(Stop::Header(faults.collect()));
            }
        }
        Ok(rows)
    }

    /// The rows of a table or of a part of it, before which so many lines stand.
    pub(super) fn of(layout: &Layout<'a>, bytes: Bytes<'a>, lines_before: u64, below_heading: bool) -> Self {
        Self {
            reader: Some(reader(bytes, layout.delimiter, layout.limits)),
            record: ByteRecord::new(),
            layout: layout.clone(),
            lines_before,
            passed_over: 0,
            below_heading,
            found: Found::default(),
        }
    }

    /// The rows that follow those in which `found` was found.
    pub(super) fn after(self, found: Found) -> Self {
        Self { found, ..self }
    }

    /// What was found so far that is not plain.
    pub(super) const fn found(&self) -> Found {
        self.found
    }

    /// How many bytes and lines were read of what was given. Nothing where a row was passed over, or while the row
    /// right below the heading, which may stand in words, is still to be read.
    pub(super) fn read_so_far(&self) -> Option<(usize, u64)> {
        let plain = self.passed_over == 0 && !self.below_heading;
        let position = self.reader.as_ref().filter(|_| plain)?.position();
        Some((usize::try_from(position.byte()).ok()?, position.line() - 1))
    }

    /// What the table is like, and the rows that have not been read yet.
    pub(super) fn in_parts(self) -> (Layout<'a>, Parts<'a>) {
        let Self { reader, layout, lines_before, .. } = self;
        let (ahead, bytes, lines_before) = match reader {
            None => (Vec::new(), Box::new(std::io::empty()) as Bytes<'a>, lines_before),
            Some(reader) => {
                let (byte, line) = (reader.position().byte(), reader.position().line());
                let (ahead, bytes) = reader.into_inner().from(byte);
                (ahead, bytes, lines_before + line - 1)
            }
        };
        let parts = Parts::new(ahead, bytes, lines_before, layout.delimiter, layout.limits);
        (layout, parts)
    }

    /// Reads a record and makes sure that it is one row.
    fn read(&mut self) -> Result<Record, Stop> {
        let Some(reader) = &mut self.reader else { return Ok(Record::End) };
        let from = reader.position().byte();
        reader.get_mut().row_begins(from);
        match reader.read_byte_record(&mut self.record) {
            Ok(true) => {}
            Ok(false) => {
                self.reader = None;
                return Ok(Record::End);
            }
            Err(_) if reader.get_ref().overflowed() => return self.pass_over().map(Record::Refused),
            Err(error) => return Err(Stop::Reading(in_reading(error), self.lines_before + reader.position().line())),
        }
        let (place, row) = self.row();
        if row.len() > self.layout.limits.row_bytes {
            return Ok(Record::Refused(self.layout.limits.too_long().at(place)));
        }
        if row.contains(&b'"')
            && let Err(at) = quoting::walk(row, self.layout.delimiter, |_| ())
        {
            let fault = bad_quotes().at(place.after_all(&row[..at]));
            let lines = row.trim_ascii_end();
            // Within one line the harm ends with the line. Else nobody can tell where the next row begins.
            return if lines.contains(&b'\n') || lines.contains(&b'\r') {
                Err(Stop::Broken(fault))
            } else {
                Ok(Record::Refused(fault))
            };
        }
        Ok(Record::Sound(place))
    }

    /// Where the row that was read last begins, and its bytes. The reader counts line ends before a row as part of the
    /// row.
    fn row(&self) -> (Place, &[u8]) {
        let Some(reader) = &self.reader else { return (Place::START, &[]) };
        let row = reader.get_ref().row_up_to(reader.position().byte());
        let blank = row.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let line = self.record.position().map_or(1, csv::Position::line) + self.lines_before;
        (Place { line, column: 1 }.after_all(&row[..blank]), &row[blank..])
    }

    /// Where a cell of the row that was read last begins.
    fn place_of(&self, index: usize) -> Place {
        let (place, row) = self.row();
        let mut starts = Vec::new();
        // The quotation marks were found to be sound when the row was read.
        let _ = quoting::walk(row, self.layout.delimiter, |at| starts.push(at));
        // A row that has too few cells lacks the last ones: a missing cell has its place at the end of the row.
        let start = starts.get(index).copied().unwrap_or(row.trim_ascii_end().len());
        place.after_all(&row[..start])
    }

    fn pass_over(&mut self) -> Result<Fault, Stop> {
        let Some(reader) = self.reader.take() else { return Ok(self.layout.limits.too_long().at(Place::START)) };
        let line = self.lines_before + reader.position().line();
        let place = Place { line, column: 1 };
        let most = self.layout.limits.passed_over_bytes.saturating_sub(self.passed_over);
        let (passed, bytes) = reader.into_inner().pass_over_row(most).map_err(|error| Stop::Reading(error, line))?;
        let remedy = match passed {
            Passed::Line(length) => {
                self.passed_over += length;
                self.lines_before = line;
                self.reader = Some(self::reader(bytes, self.layout.delimiter, self.layout.limits));
                return Ok(self.layout.limits.too_long().at(place));
            }
            Passed::Quote => say!("inventory-quote-open"),
            Passed::NoEnd => say!("inventory-no-end"),
        };
        Err(Stop::Broken(Trouble { remedy: remedy.to_owned(), ..self.layout.limits.too_long() }.at(place)))
    }

    /// Takes the record over into the row. An error is the cell and what is wrong with it.
    fn fill(&mut self, row: &mut Row) -> Result<(), (usize, Trouble)> {
        if self.record.len() != self.layout.columns.len() {
            if self.record.iter().all(|cell| cell.trim_ascii().is_empty()) {
                return Ok(());
            }
            let (cells, columns) = (self.record.len(), self.layout.columns.len());
            let what = say!("inventory-cells", cells = cells, columns = columns);
            let remedy = say!("inventory-cells-how");
            return Err((cells.min(columns), Trouble::new(what, remedy)));
        }
        for (index, (column, bytes)) in self.layout.columns.iter().zip(&self.record).enumerate() {
            match *column {
                Column::Answer { address, rule } => {
                    let answer = cell::read(bytes).map_err(|_: Unclear| {
                        let column = &self.layout.rulebook.item(address).name;
                        (index, Trouble::odd_answer(&String::from_utf8_lossy(bytes), column))
                    })?;
                    row.answer(address, rule, answer);
                }
                Column::Ours => {}
                Column::Nameless if bytes.trim_ascii().is_empty() => {}
                Column::Nameless => self.found.nameless = self.found.nameless.or(Some(row.line)),
                Column::Name | Column::Own(_) => {
                    let (text, western) = letters(bytes).ok_or_else(|| (index, Trouble::not_letters()))?;
                    if western {
                        self.found.western = self.found.western.or(Some(row.line));
                    }
                    match *column {
                        Column::Own(place) => row.own.say(place, as_meant(&text), false),
                        _ => row.name.push_str(as_meant(&text)),
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether the record says in words what the columns ask.
    fn is_in_words(&self) -> bool {
        let marked =
            self.record.get(0).is_some_and(|first| first.trim_ascii_start().starts_with(&[cell::IN_WORDS as u8]));
        let answers = |(column, bytes): (&Column, &[u8])| {
            matches!(column, Column::Answer { .. }) && matches!(cell::read(bytes), Ok(Some(_)))
        };
        marked && !self.layout.columns.iter().zip(&self.record).any(answers)
    }
}

impl Rows for CsvRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<Next, Stop> {
        let place = match self.read()? {
            Record::Sound(place) => place,
            Record::Refused(fault) => return Ok(Next::Refused(fault)),
            Record::End => return Ok(Next::End),
        };
        row.clear();
        row.line = place.line;
        if std::mem::take(&mut self.below_heading) && self.is_in_words() {
            return Ok(Next::Blank);
        }
        Ok(match self.fill(row) {
            Ok(()) if row.is_blank() => Next::Blank,
            Ok(()) => Next::Row,
            Err((cell, trouble)) => Next::Refused(trouble.at(self.place_of(cell))),
        })
    }

    fn notes(&self) -> Vec<Note> {
        self.found.notes()
    }
}

enum Record {
    Sound(Place),
    Refused(Fault),
    End,
}

fn reader(bytes: Bytes<'_>, delimiter: u8, limits: Limits) -> csv::Reader<Held<'_>> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .buffer_capacity(PIECE)
        .from_reader(Held::new(bytes, limits.row_bytes))
}

fn bad_quotes() -> Trouble {
    let what = say!("inventory-quote");
    Trouble::new(what, say!("inventory-quote-how"))
}

fn in_reading(error: csv::Error) -> std::io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        // Cells are bytes and rows may have any length, so that nothing else can go wrong.
        other => std::io::Error::other(format!("{other:?}")),
    }
}
