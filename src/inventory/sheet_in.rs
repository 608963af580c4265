//! Rows from a sheet of Excel, XLSX. The file is held in memory, which is why it may not be larger than [`MOST_BYTES`],
//! packed or unpacked; CSV has no such limit.

use std::collections::HashSet;
use std::io::{self, Cursor, Read};

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use zip::ZipArchive;

use super::cell;
use super::column::{self, Column};
use super::fault::{Place, Stop, Trouble};
use super::heading::MOST_LINES;
use super::note::Note;
use super::own::Own;
use super::row::Row;
use super::rows::{Next, Rows};
use crate::rulebook::Rulebook;
use crate::text::Unclear;
use crate::words::say;

/// The most bytes of a file, packed and unpacked.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Of cells that hold nothing, formatted ones above all, so many are looked at for a formula.
const MOST_EMPTY: usize = 1_000_000;

/// The rows of a sheet.
pub(super) struct SheetRows<'a> {
    rows: std::vec::IntoIter<SheetRow>,
    columns: Vec<Column>,
    rulebook: &'a Rulebook,
    notes: Vec<Note>,
    nameless: Option<u64>,
}

/// The cells of a row that hold something, each with its column from 0.
#[derive(Debug, Default)]
struct SheetRow {
    line: u64,
    cells: Vec<(usize, String)>,
    /// The columns of cells that hold a formula and not what it comes to.
    formulas: Vec<usize>,
}

impl<'a> SheetRows<'a> {
    /// Reads the file and finds the sheet and the columns.
    pub(super) fn begin(reader: impl Read, rulebook: &'a Rulebook, own: &mut Own) -> Result<Self, Stop> {
        let mut bytes = Vec::new();
        reader.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| Stop::Reading(error, 1))?;
        if bytes.len() as u64 > MOST_BYTES || !fits(&bytes)? {
            let what = say!("inventory-sheet-too-large", most = (MOST_BYTES / 1024 / 1024).to_string());
            return Err(whole(Trouble::new(what, say!("inventory-sheet-too-large-remedy"))));
        }
        let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
        let names = book.sheet_names();
        let mut found: Option<(usize, usize, Vec<SheetRow>)> = None;
        for (sheet, name) in names.iter().enumerate() {
            let rows = match rows_of(&mut book, name) {
                Ok(rows) => rows,
                // A sheet that holds a chart has no cells.
                Err(_) if names.len() > 1 => continue,
                Err(error) => return Err(broken(&error)),
            };
            let heading = heading(&rows, rulebook);
            if heading.is_some() || found.is_none() {
                found = Some((sheet, heading.unwrap_or_default(), rows));
            }
            if heading.is_some() {
                break;
            }
        }
        let Some((sheet, heading, mut rows)) = found.filter(|(.., rows)| !rows.is_empty()) else {
            return Err(Stop::Header(vec![super::opened::nothing_in_it()]));
        };
        let mut notes = Vec::new();
        if names.len() > 1 {
            notes.push(Note::Sheet { name: names[sheet].clone(), others: names.len() - 1 });
        }
        let head = rows.drain(..=heading).next_back().unwrap_or_default();
        if heading > 0 {
            notes.push(Note::Heading(head.line));
        }
        let width = head.cells.last().map_or(0, |(column, _)| column + 1);
        let mut cells = vec![String::new(); width];
        for (column, text) in head.cells {
            cells[column] = text;
        }
        let columns = column::of_header(&cells, rulebook, own).map_err(|troubles| {
            let place = |(cell, trouble): (usize, Trouble)| trouble.at(place(head.line, cell));
            Stop::Header(troubles.into_iter().map(place).collect())
        })?;
        if rows.first().is_some_and(|row| is_in_words(row, &columns)) {
            rows.remove(0);
        }
        Ok(Self { rows: rows.into_iter(), columns, rulebook, notes, nameless: None })
    }

    fn fill(&mut self, cells: &[(usize, String)], row: &mut Row) -> Result<(), (usize, Trouble)> {
        for (at, text) in cells {
            match self.columns.get(*at) {
                Some(Column::Answer { address, rule }) => {
                    let answer = cell::read(text.as_bytes())
                        .map_err(|_: Unclear| (*at, Trouble::odd_answer(text, &self.rulebook.item(*address).name)))?;
                    row.answer(*address, *rule, answer);
                }
                Some(Column::Name) => row.name.push_str(text),
                Some(Column::Own(place)) => row.own.say(*place, text, false),
                Some(Column::Ours) => {}
                Some(Column::Nameless) | None => self.nameless = self.nameless.or(Some(row.line)),
            }
        }
        Ok(())
    }
}

impl Rows for SheetRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<Next, Stop> {
        let Some(SheetRow { line, cells, formulas }) = self.rows.next() else { return Ok(Next::End) };
        row.clear();
        row.line = line;
        let counts = |column: &Column| matches!(column, Column::Answer { .. } | Column::Name);
        if let Some(cell) = formulas.into_iter().find(|at| self.columns.get(*at).is_some_and(counts)) {
            let trouble = Trouble::new(say!("inventory-formula"), say!("inventory-formula-remedy"));
            return Ok(Next::Refused(trouble.at(place(line, cell))));
        }
        Ok(match self.fill(&cells, row) {
            Ok(()) if row.is_blank() => Next::Blank,
            Ok(()) => Next::Row,
            Err((cell, trouble)) => Next::Refused(trouble.at(place(line, cell))),
        })
    }

    fn notes(&self) -> Vec<Note> {
        self.notes.iter().cloned().chain(self.nameless.map(Note::Nameless)).collect()
    }
}

const fn place(line: u64, cell: usize) -> Place {
    Place { line, column: cell as u64 + 1 }
}

fn whole(trouble: Trouble) -> Stop {
    Stop::Header(vec![trouble.at(Place::START)])
}

fn broken(error: &XlsxError) -> Stop {
    let locked = matches!(error, XlsxError::Password);
    let what = if locked { say!("inventory-sheet-locked") } else { say!("inventory-sheet-broken") };
    whole(Trouble::new(what, say!("inventory-sheet-broken-remedy")))
}

/// Whether all that is packed in the file can be held: what a file says about that need not be true, so it is unpacked
/// once, into nothing.
fn fits(bytes: &[u8]) -> Result<bool, Stop> {
    let cannot = || whole(Trouble::new(say!("inventory-sheet-broken"), say!("inventory-sheet-broken-remedy")));
    let mut packed = ZipArchive::new(Cursor::new(bytes)).map_err(|_| cannot())?;
    let mut left = MOST_BYTES;
    for index in 0..packed.len() {
        let mut part = packed.by_index(index).map_err(|_| cannot())?.take(left + 1);
        let length = io::copy(&mut part, &mut io::sink()).map_err(|_| cannot())?;
        match left.checked_sub(length) {
            Some(rest) => left = rest,
            None => return Ok(false),
        }
    }
    Ok(true)
}

/// The rows of a sheet that hold something. A sheet may say that it has a cell far down on the right; only cells that
/// are there take memory.
fn rows_of(book: &mut Xlsx<Cursor<Vec<u8>>>, name: &str) -> Result<Vec<SheetRow>, XlsxError> {
    let mut cells = book.worksheet_cells_reader(name)?;
    let mut rows: Vec<SheetRow> = Vec::new();
    let mut empty: HashSet<(u32, u32)> = HashSet::new();
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        let text = text_of(cell.get_value());
        if text.trim().is_empty() {
            if empty.len() < MOST_EMPTY {
                empty.insert((row, column));
            }
            continue;
        }
        let line = u64::from(row) + 1;
        if rows.last().is_none_or(|last| last.line != line) {
            rows.push(SheetRow { line, ..SheetRow::default() });
        }
        if let Some(last) = rows.last_mut() {
            last.cells.push((column as usize, text));
        }
    }
    drop(cells);
    for row in &mut rows {
        row.cells.sort_by_key(|(column, _)| *column);
        // Of two cells in one place, which no spreadsheet program writes, the first counts.
        row.cells.dedup_by_key(|(column, _)| *column);
    }
    if !empty.is_empty() {
        mark_formulas(book, name, &empty, &mut rows)?;
    }
    Ok(rows)
}

/// Notes the cells that hold a formula and nothing else: whoever wrote the file did not work it out, and nobody knows
/// what it comes to.
fn mark_formulas(
    book: &mut Xlsx<Cursor<Vec<u8>>>,
    name: &str,
    empty: &HashSet<(u32, u32)>,
    rows: &mut Vec<SheetRow>,
) -> Result<(), XlsxError> {
    let mut cells = book.worksheet_cells_reader(name)?;
    while let Some(cell) = cells.next_formula()? {
        let (row, column) = cell.get_position();
        if cell.get_value().is_empty() || !empty.contains(&(row, column)) {
            continue;
        }
        let line = u64::from(row) + 1;
        let at = rows.partition_point(|known| known.line < line);
        if rows.get(at).is_none_or(|known| known.line != line) {
            rows.insert(at, SheetRow { line, ..SheetRow::default() });
        }
        rows[at].formulas.push(column as usize);
    }
    Ok(())
}

/// A cell as a person sees it.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(moment) if moment.is_duration() => moment.as_f64().to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}") }
        }
    }
}

/// The row that names the columns: that in which most are known.
fn heading(rows: &[SheetRow], rulebook: &Rulebook) -> Option<usize> {
    let known = |row: &SheetRow| row.cells.iter().filter(|(_, name)| Column::named(name, rulebook).is_some()).count();
    let counts = rows.iter().take(MOST_LINES).map(known).enumerate();
    counts
        .filter(|(_, known)| *known > 0)
        .max_by_key(|(row, known)| (*known, std::cmp::Reverse(*row)))
        .map(|(row, _)| row)
}

/// Whether a row below the heading says in words what the columns ask.
fn is_in_words(row: &SheetRow, columns: &[Column]) -> bool {
    let marked = row.cells.first().is_some_and(|(_, text)| text.trim_start().starts_with(cell::IN_WORDS));
    let answers = |(at, text): &(usize, String)| {
        matches!(columns.get(*at), Some(Column::Answer { .. })) && matches!(cell::read(text.as_bytes()), Ok(Some(_)))
    };
    marked && !row.cells.iter().any(answers)
}
