//! Minutes are approved once the workshop has ended.

use super::WorkshopError;
use super::meeting::Workshop;
use super::people::find_person;
use super::step::WorkshopStep;
use crate::room::Roster;

/// These people, by number or name, approve the minutes as they stand.
///
/// # Errors
/// While the workshop goes on, or when somebody is not known.
pub fn approve<'a>(
    workshop: &Workshop,
    roster: &Roster,
    by: impl Iterator<Item = &'a str>,
) -> Result<WorkshopStep, WorkshopError> {
    if workshop.ended.is_none() {
        return Err(WorkshopError::NotEnded);
    }
    let known = |seat: u16| workshop.people.contains_key(&seat);
    let seats = by.map(|who| find_person(roster, known, who)).collect::<Result<Vec<u16>, _>>()?;
    if seats.is_empty() { Err(WorkshopError::Unnamed) } else { Ok(WorkshopStep::Approved(seats)) }
}

/// Several names as they are typed on one line.
pub fn named_on_line(typed: &str) -> impl Iterator<Item = &str> {
    typed.split([',', ';']).map(str::trim).filter(|name| !name.is_empty())
}
