//! The table of a session: a line for each seat.

use crate::report::workbook::Cell;
use crate::room::Table;
use crate::training::{Held, Kept};
use crate::words::say;

/// The column of the seat in the table of a session.
const SEAT: usize = 3;

/// The line of one seat alone, in the table of a session.
pub fn of_seat(mut table: Table, seat: u16) -> Table {
    let seat = Cell::from(usize::from(seat));
    table.rows.retain(|row| row.get(SEAT) == Some(&seat));
    table
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
    let refresh = plan.and_then(|plan| plan.refresh);
    let zoned = session.header.created.to_zoned_datetime(crate::files::zone());
    let rows = session.seats.iter().map(|seat| {
        let person = held.roster.people.get(seat).cloned().unwrap_or_default();
        let own = session.answered.iter().flat_map(|answered| {
            answered.seats.iter().filter(|(other, _)| other == seat).map(|(_, choice)| *choice == answered.model)
        });
        let own: Vec<bool> = own.collect();
        let count = |number: usize| if per_person { Cell::from(number) } else { Cell::Empty };
        vec![
            Cell::from(&session.header.reference),
            zoned.date().into(),
            plan.map_or(Cell::Empty, |plan| Cell::from(&plan.programme)),
            Cell::from(usize::from(*seat)),
            person.name.into(),
            person.role.into(),
            person.mail.into(),
            Cell::from(usize::try_from(session.length().as_mins()).unwrap_or_default()),
            Cell::from(session.cases().len()),
            count(own.iter().filter(|right| **right).count()),
            count(own.len()),
            refresh.into(),
        ]
    });
    let name = say!("trainingpaper-session").to_owned();
    Table { name, head: head.map(str::to_owned).to_vec(), rows: rows.collect() }
}
