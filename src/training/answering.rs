//! What becomes of an answer: of one person, or of a room.

use std::collections::BTreeSet;
use std::path::Path;

use super::exercise::Exercise;
use super::step::{Answered, Kept, Place, Sure};
use crate::files::{self, Links};
use crate::room::{MOST_SEATS, Vote, read_poll, read_vote};
use crate::text::number;
use crate::words::{Key, key, say};

/// What one person says to a question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// The choice, from 1.
    pub choice: u8,
    /// How sure, where that was said.
    pub sure: Option<Sure>,
    /// The parts of the story, from 1, that carry it.
    pub marked: Vec<u8>,
}

/// What most people of a room say beside their votes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Most {
    /// How sure, where that was said.
    pub sure: Option<Sure>,
    /// The parts of the story, from 1, that carry the answer.
    pub marked: Vec<u8>,
}

impl Answered {
    /// The answer of one person; `seat` is kept where answers of people are.
    pub fn by_one(place: Place, exercise: &Exercise, said: Said, kept: Kept, seat: Option<u16>) -> Self {
        let counts = (1..=exercise.count()).map(|other| u16::from(other == said.choice)).collect();
        let seats = match kept {
            Kept::PerPerson => seat.map(|seat| (seat, said.choice)).into_iter().collect(),
            Kept::Attendance => Vec::new(),
        };
        Self { sure: said.sure, marked: said.marked, counts, seats, ..blank(place, exercise) }
    }

    /// The answer of a room, with the counts of the vote before where there were two.
    pub fn by_room(place: Place, exercise: &Exercise, vote: &Vote, first: Vec<u16>, most: Most, kept: Kept) -> Self {
        let seats = match kept {
            Kept::PerPerson => vote.seats(),
            Kept::Attendance => Vec::new(),
        };
        let Most { sure, marked } = most;
        Self { counts: vote.counts(exercise.count()), first, sure, marked, seats, ..blank(place, exercise) }
    }
}

fn blank(place: Place, exercise: &Exercise) -> Answered {
    let Place { round, case, question } = place;
    Answered {
        round,
        case,
        question,
        counts: Vec::new(),
        first: Vec::new(),
        model: exercise.model,
        sure: None,
        marked: Vec::new(),
        carried: exercise.carried(),
        seats: Vec::new(),
    }
}

/// What somebody typed for a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// A vote of everybody who is there.
    Votes(Vote),
    /// Somebody came or left: these seats are there now.
    Present(BTreeSet<u16>),
}

/// Reads what was typed for a room: `11231`, `y18 n9 ?3`, `file votes.csv`, `came 11`, `left 4`.
///
/// # Errors
/// Why it is none of that, in a sentence; nothing was counted then.
pub fn hear(typed: &str, choices: u8, present: &BTreeSet<u16>) -> Result<Heard, String> {
    if let Some(path) = rest_of(typed, key!("trainingtalk-typed-file")) {
        let text = files::read_letters(Path::new(path), files::FORM, Links::Follow)
            .map_err(|why| say!("trainingtalk-no-file", path = path, why = why.to_string()))?;
        return read_poll(path, &text, choices, present).map(Heard::Votes);
    }
    let came = rest_of(typed, key!("trainingtalk-typed-came"));
    let left = rest_of(typed, key!("trainingtalk-typed-left"));
    let Some(seat) = came.or(left) else { return read_vote(typed, choices, present).map(Heard::Votes) };
    let mut present = present.clone();
    match number::<u16>(seat) {
        Some(seat) if (1..=MOST_SEATS).contains(&seat) && came.is_some() => {
            present.insert(seat);
        }
        // The last person stays: somebody who is left alone is still a room.
        Some(seat) if came.is_none() && present.len() > 1 => {
            present.remove(&seat);
        }
        _ => {}
    }
    Ok(Heard::Present(present))
}

/// What stands behind a word, where the line begins with it.
fn rest_of(typed: &str, key: Key) -> Option<&str> {
    let (word, rest) = typed.split_once(' ')?;
    key.typed().any(|known| known.eq_ignore_ascii_case(word)).then(|| rest.trim())
}
