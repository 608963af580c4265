//! One clean table: a line of names, a line for each person, nothing above and nothing below.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::text::{guarded, visible_lines};
use crate::training::{Held, Kept};
use crate::words::say;

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

/// The column of the seat in the table of a session.
const SEAT: usize = 3;

impl Table {
    /// The line of one seat alone, in the table of a session.
    #[must_use]
    pub fn of_seat(mut self, seat: u16) -> Self {
        let seat = seat.to_string();
        self.rows.retain(|row| row.get(SEAT) == Some(&seat));
        self
    }

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

/// Attendance, and results where they are kept per person: a line for each seat.
pub fn session_table(held: &Held) -> Table {
    let session = &held.session;
    let plan = session.plan.as_ref();
    let head = [
        say!("trainingpaper-session"),
        say!("trainingpaper-day"),
        say!("trainingpaper-programme"),
        say!("trainingpaper-seat"),
        say!("trainingpaper-name"),
        say!("trainingpaper-role"),
        say!("trainingpaper-mail"),
        say!("trainingpaper-length"),
        say!("trainingpaper-cases"),
        say!("trainingpaper-right"),
        say!("trainingpaper-answers"),
        say!("trainingpaper-refresh"),
    ];
    let per_person = plan.is_some_and(|plan| plan.kept == Kept::PerPerson);
    let refresh = plan.and_then(|plan| plan.refresh).map(|day| day.to_string()).unwrap_or_default();
    let zoned = session.header.created.to_zoned_datetime(crate::files::zone());
    let rows = session.seats.iter().map(|seat| {
        let person = held.roster.people.get(seat).cloned().unwrap_or_default();
        let own = session.answered.iter().flat_map(|answered| {
            answered.seats.iter().filter(|(other, _)| other == seat).map(|(_, choice)| *choice == answered.model)
        });
        let own: Vec<bool> = own.collect();
        let count = |number: usize| if per_person { number.to_string() } else { String::new() };
        vec![
            session.header.reference.clone(),
            zoned.date().to_string(),
            plan.map(|plan| plan.programme.clone()).unwrap_or_default(),
            seat.to_string(),
            person.name,
            person.role,
            person.mail,
            session.length().as_mins().to_string(),
            session.cases().len().to_string(),
            count(own.iter().filter(|right| **right).count()),
            count(own.len()),
            refresh.clone(),
        ]
    });
    Table { head: head.map(str::to_owned).to_vec(), rows: rows.collect() }
}
