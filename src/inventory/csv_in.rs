//! Rows from CSV. One record and one row serve the whole file.

use csv::ByteRecord;

use super::cell;
use super::column::{self, Column};
use super::fault::{Fault, Place, Stop, Trouble};
use super::heading::{self, Heading};
use super::held::{Bytes, Held, Passed};
use super::limits::Limits;
use super::note::Note;
use super::opened::{self, Opened};
use super::own::Own;
use super::quoting;
use super::row::Row;
use super::rows::{Next, Rows};
use crate::rulebook::Rulebook;
use crate::text::{Unclear, as_meant, letters};
use crate::words::say;

/// As much as is read at once.
const PIECE: usize = 64 * 1024;

/// The rows of a CSV file.
pub(super) struct CsvRows<'a> {
    /// Nothing once the file has ended.
    reader: Option<csv::Reader<Held<'a>>>,
    record: ByteRecord,
    columns: Vec<Column>,
    rulebook: &'a Rulebook,
    delimiter: u8,
    /// Lines before the first that the reader knows of.
    lines_before: u64,
    passed_over: u64,
    limits: Limits,
    /// Whether the row below the heading is still to be read.
    below_heading: bool,
    /// Where the heading stands, if something stands above it.
    heading: Option<u64>,
    western: Option<u64>,
    nameless: Option<u64>,
}

impl<'a> CsvRows<'a> {
    /// Finds the row that names the columns, and reads them.
    pub(super) fn begin(
        opened: Opened<'a>,
        rulebook: &'a Rulebook,
        limits: Limits,
        own: &mut Own,
    ) -> Result<Self, Stop> {
        let Heading { delimiter, above, for_excel } = heading::find(&opened.beginning, rulebook);
        let mut rows = Self {
            reader: Some(reader(opened.bytes, delimiter, limits)),
            record: ByteRecord::new(),
            columns: Vec::new(),
            rulebook,
            delimiter,
            lines_before: 0,
            passed_over: 0,
            limits,
            below_heading: true,
            heading: None,
            western: None,
            nameless: None,
        };
        for _ in 0..above {
            rows.read()?;
        }
        let line = match rows.read()? {
            Record::Sound(place) => place.line,
            Record::Refused(fault) => return Err(Stop::Header(vec![fault])),
            Record::End => return Err(Stop::Header(vec![opened::nothing_in_it()])),
        };
        if above > usize::from(for_excel) {
            rows.heading = Some(line);
        }
        let mut names = Vec::with_capacity(rows.record.len());
        for (index, name) in rows.record.iter().enumerate() {
            match letters(name) {
                Some((name, _)) => names.push(as_meant(&name).to_owned()),
                None => return Err(Stop::Header(vec![Trouble::not_letters().at(rows.place_of(index))])),
            }
        }
        match column::of_header(&names, rulebook, own) {
            Ok(columns) => rows.columns = columns,
            Err(troubles) => {
                let faults = troubles.into_iter().map(|(index, trouble)| trouble.at(rows.place_of(index)));
                return Err(Stop::Header(faults.collect()));
            }
        }
        Ok(rows)
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
        if row.len() > self.limits.row_bytes {
            return Ok(Record::Refused(self.limits.too_long().at(place)));
        }
        if row.contains(&b'"')
            && let Err(at) = quoting::walk(row, self.delimiter, |_| ())
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

    /// Where the row begins that was read last, and its bytes. The reader counts line ends before a row to the row.
    fn row(&self) -> (Place, &[u8]) {
        let Some(reader) = &self.reader else { return (Place::START, &[]) };
        let row = reader.get_ref().row_up_to(reader.position().byte());
        let blank = row.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let line = self.record.position().map_or(1, csv::Position::line) + self.lines_before;
        (Place { line, column: 1 }.after_all(&row[..blank]), &row[blank..])
    }

    /// Where a cell of the row begins that was read last.
    fn place_of(&self, index: usize) -> Place {
        let (place, row) = self.row();
        let mut starts = Vec::new();
        // The quotation marks were found to be sound when the row was read.
        let _ = quoting::walk(row, self.delimiter, |at| starts.push(at));
        // A cell that is missing is missing at the end of the row.
        let start = starts.get(index).copied().unwrap_or(row.trim_ascii_end().len());
        place.after_all(&row[..start])
    }

    fn pass_over(&mut self) -> Result<Fault, Stop> {
        let Some(reader) = self.reader.take() else { return Ok(self.limits.too_long().at(Place::START)) };
        let line = self.lines_before + reader.position().line();
        let place = Place { line, column: 1 };
        let most = self.limits.passed_over_bytes.saturating_sub(self.passed_over);
        let (passed, bytes) = reader.into_inner().pass_over_row(most).map_err(|error| Stop::Reading(error, line))?;
        let remedy = match passed {
            Passed::Line(length) => {
                self.passed_over += length;
                self.lines_before = line;
                self.reader = Some(self::reader(bytes, self.delimiter, self.limits));
                return Ok(self.limits.too_long().at(place));
            }
            Passed::Quote => say!("inventory-quote-open"),
            Passed::NoEnd => say!("inventory-no-end"),
        };
        Err(Stop::Broken(Trouble { remedy: remedy.to_owned(), ..self.limits.too_long() }.at(place)))
    }

    /// Takes the record over into the row. An error is the cell and what is wrong with it.
    fn fill(&mut self, row: &mut Row) -> Result<(), (usize, Trouble)> {
        if self.record.len() != self.columns.len() {
            if self.record.iter().all(|cell| cell.trim_ascii().is_empty()) {
                return Ok(());
            }
            let (cells, columns) = (self.record.len(), self.columns.len());
            let what = say!("inventory-cells", cells = cells, columns = columns);
            let remedy = say!("inventory-cells-how");
            return Err((cells.min(columns), Trouble::new(what, remedy)));
        }
        for (index, (column, bytes)) in self.columns.iter().zip(&self.record).enumerate() {
            match *column {
                Column::Answer { address, rule } => {
                    let answer = cell::read(bytes).map_err(|_: Unclear| {
                        let column = &self.rulebook.item(address).name;
                        (index, Trouble::odd_answer(&String::from_utf8_lossy(bytes), column))
                    })?;
                    row.answer(address, rule, answer);
                }
                Column::Ours => {}
                Column::Nameless if bytes.trim_ascii().is_empty() => {}
                Column::Nameless => self.nameless = self.nameless.or(Some(row.line)),
                Column::Name | Column::Own(_) => {
                    let (text, western) = letters(bytes).ok_or_else(|| (index, Trouble::not_letters()))?;
                    if western {
                        self.western = self.western.or(Some(row.line));
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
        marked && !self.columns.iter().zip(&self.record).any(answers)
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
        let heading = self.heading.map(Note::Heading);
        heading.into_iter().chain(self.western.map(Note::Western)).chain(self.nameless.map(Note::Nameless)).collect()
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
