//! Rows from a sheet of a spreadsheet program.

use std::io::Read;

use super::cell;
use super::column::{self, Column};
use super::fault::{Place, Stop, Trouble};
use super::heading::MOST_LINES;
use super::note::Note;
use super::own::Own;
use super::row::Row;
use super::rows::{Next, Rows};
use super::sheet_book::{SheetBook, SheetRow};
use super::sheet_fault::MOST_BYTES;
use crate::rulebook::Rulebook;
use crate::text::Unclear;
use crate::words::say;

/// The rows of a sheet.
pub(super) struct SheetRows<'a> {
    rows: std::vec::IntoIter<SheetRow>,
    columns: Vec<Column>,
    rulebook: &'a Rulebook,
    notes: Vec<Note>,
    nameless: Option<u64>,
}

impl<'a> SheetRows<'a> {
    /// Reads the file and finds the sheet and the columns.
    pub(super) fn begin(
        reader: impl Read,
        rulebook: &'a Rulebook,
        name_column: Option<&str>,
        own: &mut Own,
    ) -> Result<Self, Stop> {
        let mut bytes = Vec::new();
        reader.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| Stop::Reading(error, 1))?;
        let mut book = SheetBook::open(bytes)?;
        let names = book.names();
        let mut found: Option<(usize, usize, Vec<SheetRow>)> = None;
        for sheet in 0..names.len() {
            let rows = match book.rows(sheet) {
                Ok(rows) => rows,
                // A sheet that holds a chart has no cells.
                Err(_) if names.len() > 1 => continue,
                Err(fault) => return Err(fault.into()),
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
        let columns = column::of_header(&cells, rulebook, name_column, own).map_err(|troubles| {
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

/// The row that names the columns: that in which most are known.
fn heading(rows: &[SheetRow], rulebook: &Rulebook) -> Option<usize> {
    let known = |row: &SheetRow| row.cells.iter().map(|(_, name)| column::weight(name, rulebook)).sum::<usize>();
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
