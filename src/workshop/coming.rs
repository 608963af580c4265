//! Who comes, leaves and leads, as it is typed.

use super::WorkshopError;
use super::meeting::Workshop;
use super::people::{find_person, whole};
use super::step::{Part, Whereabouts, WorkshopStep};
use crate::room::{MOST_SEATS, Person, Roster};
use crate::text::number;
use crate::words::is_no_name;

/// A longer name or role is none.
const MOST_LETTERS: usize = 200;

/// The number of a person who is named with or without a role behind a comma: `Ana Kos, HR`. Whoever is named and not
/// known gets the next number, and stands in the roster from then on.
///
/// # Errors
/// When nobody is named, a name or a role is too long, or there is no room for more.
pub fn person_of(workshop: &Workshop, roster: &mut Roster, typed: &str) -> Result<u16, WorkshopError> {
    let (name, role) = typed.split_once(',').unwrap_or((typed, ""));
    let (name, role) = (whole(name.trim(), MOST_LETTERS)?.into_owned(), whole(role.trim(), MOST_LETTERS)?.into_owned());
    if name.is_empty() {
        return Err(WorkshopError::Unnamed);
    }
    if let Ok(seat) = find_person(roster, |seat| workshop.people.contains_key(&seat), &name) {
        return Ok(seat);
    }
    match number::<u16>(name.trim_start_matches('#')) {
        Some(seat) if seat <= MOST_SEATS => Ok(seat),
        Some(_) => Err(WorkshopError::TooMany),
        None if is_no_name(&name) => Err(WorkshopError::NoName(name)),
        None => {
            let seat = workshop.free_seat(roster.people.keys().copied());
            roster.people.insert(seat, Person { name, role, mail: String::new() });
            Ok(seat)
        }
    }
}

/// Somebody comes, or is there in another way than before.
///
/// # Errors
/// The consultant does not have to come.
pub fn comes(seat: u16, at: Whereabouts, part: Part) -> Result<WorkshopStep, WorkshopError> {
    if seat == 0 { Err(WorkshopError::ConsultantComes) } else { Ok(WorkshopStep::Here { seat, at, part }) }
}

/// Whether whoever comes now votes in the next round only: the votes of this one are shown.
pub fn votes_later(workshop: &Workshop, part: Part) -> bool {
    part == Part::Votes && workshop.open_ballot().is_some_and(super::ballot::Ballot::is_shown)
}
