//! The table of a session: a line for each seat.

use crate::room::Table;
use crate::training::{Held, Kept};
use crate::words::say;

/// The column of the seat in the table of a session.
const SEAT: usize = 3;

/// The line of one seat alone, in the table of a session.
pub fn of_seat(mut table: Table, seat: u16) -> Table {
    let seat = seat.to_string();
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
