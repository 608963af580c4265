//! What was agreed, in words, and by its number as it is typed.

use super::meeting::Workshop;
use super::people::{Called, with_names};
use super::step::{Agreed, Task};
use crate::room::Roster;
use crate::text::number;
use crate::words::{Key, day, day_of, key, say};

/// Something on a list, by its place.
type OnList = fn(usize) -> Agreed;

/// The lists by the words that are typed for them, in the order in which they are told.
const LISTS: [(Key, OnList); 4] = [
    (key!("workshoptalk-typed-step"), Agreed::Next),
    (key!("workshoptalk-typed-park"), Agreed::Parked),
    (key!("workshoptalk-typed-note"), Agreed::Noted),
    (key!("workshoptalk-typed-vote"), Agreed::Ballot),
];

/// The entry that a list and a number mean, and the text behind both: `step 2 Ask the maker`.
pub fn place_of(typed: &str) -> Option<(Agreed, &str)> {
    let (list, rest) = typed.trim().split_once(' ')?;
    let (place, rest) = rest.trim().split_once(' ').unwrap_or((rest.trim(), ""));
    let list = LISTS.iter().find(|(key, _)| key.typed().any(|known| known == list.to_lowercase()))?.1;
    Some((list(number::<usize>(place)?.checked_sub(1)?), rest.trim()))
}

/// What it is and what it says, with names: `next step 2: Ask the maker (Ana Kos, 5 December 2026)`.
pub fn in_words(workshop: &Workshop, roster: &Roster, what: Agreed) -> Option<String> {
    let task = workshop.agreed(what);
    let told = |task: Option<Task>| task.map(|task| task_in_words(roster, &task));
    Some(match what {
        Agreed::Next(at) => say!("workshopagreed-step", number = at + 1, text = told(task)?),
        Agreed::Parked(at) => say!("workshopagreed-parked", number = at + 1, text = told(task)?),
        Agreed::Noted(at) => say!("workshopagreed-note", number = at + 1, text = told(task)?),
        Agreed::Ballot(at) => {
            let ballot = workshop.ballots.get(at)?;
            let answer = ballot.stands()?.answer.word();
            say!("workshopagreed-decision", number = at + 1, ask = &ballot.about.asked.words, answer = answer)
        }
    })
}

/// A task with who and by when, as far as that is said.
pub(super) fn task_in_words(roster: &Roster, task: &Task) -> String {
    let text = with_names(Called::Names, roster, &task.text);
    let owner = task.owner.map(|seat| Called::Names.person(roster, seat));
    let beside: Vec<String> = owner.into_iter().chain(task.by.map(day)).collect();
    if beside.is_empty() { text } else { format!("{text} ({})", beside.join(", ")) }
}

/// What whoever takes the workshop up again is told; nothing where it goes on.
pub fn may_reopen(workshop: &Workshop, roster: &Roster) -> Option<String> {
    let ended = day_of(workshop.ended?);
    if workshop.approved.is_empty() {
        return Some(say!("workshop-ended-on", day = ended));
    }
    let seats: Vec<u16> = workshop.approved.iter().map(|(seat, _)| *seat).collect();
    let who = Called::Names.people(roster, &seats).join(", ");
    Some(say!("workshop-ended-and-approved", day = ended, who = who))
}
