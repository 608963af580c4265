//! What was said to a question and is not its answer yet: the votes of a room before they are shown, or a choice whose
//! certainty was not said. It lies as a draft beside the session, where both faces find it again, and goes once the
//! question is answered. It never holds more about who voted what than the session itself may keep.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::session::Session;
use super::step::{Kept, Place, Question, Sure};
use crate::room::Vote;

/// The first part of the name under which it is kept.
const TRAINING: &str = "training.";

/// What was said so far.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Begun {
    /// The votes of a room, as they are typed.
    pub votes: String,
    /// Whether nobody's vote is waited for any more.
    pub all_in: bool,
    /// The choice of one person, from 1.
    pub choice: Option<u8>,
    /// How sure, where that was said.
    pub sure: Option<Sure>,
    /// What is marked: parts of the story, or what was behind an answer.
    pub marked: BTreeSet<u8>,
}

impl Begun {
    /// The name under which it is kept. A second vote has another than the first.
    pub fn key(session: &Session, place: &Place) -> String {
        let question = match &place.question {
            Question::Point(name) => name,
            Question::Result => "result",
            Question::Turned => "turned",
        };
        let vote = if session.has_voted_on(place) { 2 } else { 1 };
        format!("{TRAINING}{}.{}.{}.{question}.{vote}", session.header.reference, place.round, place.case)
    }

    /// The name under which is kept what was behind answers to a case.
    pub fn key_behind(session: &Session, case: &str) -> String {
        format!("{TRAINING}{}.{case}.behind", session.header.reference)
    }

    /// Whether a draft is of a session.
    pub fn is_of_session(key: &str) -> bool {
        key.starts_with(TRAINING)
    }

    /// Reads it; nothing was said where it cannot be read.
    pub fn read(text: &str) -> Self {
        ron::from_str(text).unwrap_or_default()
    }

    /// As it is kept; empty where nothing was said.
    pub fn text(&self) -> String {
        if *self == Self::default() { String::new() } else { ron::to_string(self).unwrap_or_default() }
    }

    /// A room whose votes are all in.
    pub fn by_room(vote: &Vote, present: &BTreeSet<u16>, kept: Kept) -> Self {
        Self { votes: votes_to_keep(&typed(vote, present), kept), all_in: true, ..Self::default() }
    }
}

/// Votes as they may lie beside a session. Where the answers of each seat are not kept, the digits are sorted: they
/// then tell how many chose what, and not who.
pub fn votes_to_keep(votes: &str, kept: Kept) -> String {
    if kept == Kept::PerPerson || !is_by_seats(votes) {
        return votes.to_owned();
    }
    let mut digits: Vec<char> = votes.chars().filter(|c| !c.is_whitespace()).collect();
    digits.sort_unstable();
    digits.into_iter().collect()
}

/// Whether votes are typed seat by seat.
pub fn is_by_seats(votes: &str) -> bool {
    votes.chars().all(|c| c.is_ascii_digit() || c == '-' || c.is_whitespace())
}

/// A vote in the way in which it is typed, in every language.
fn typed(vote: &Vote, present: &BTreeSet<u16>) -> String {
    match vote {
        Vote::Seats(seats) => {
            let digit = |seat| seats.get(seat).map_or_else(|| "-".to_owned(), u8::to_string);
            present.iter().map(digit).collect()
        }
        Vote::Counts(counts) => {
            let counted = (1..).zip(counts).map(|(choice, count): (u8, _)| format!("{choice}:{count}"));
            counted.collect::<Vec<_>>().join(" ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::room::read_vote;

    #[test]
    fn votes_come_back_as_they_were_and_nobodys_where_those_are_not_kept() {
        let present = BTreeSet::from([1, 2, 4, 7]);
        for voted in ["2-13", "1112", "1:3 2:1 3:0"] {
            let Ok(vote) = read_vote(voted, 3, &present) else { panic!("{voted}") };
            let whole = Begun::by_room(&vote, &present, Kept::PerPerson);
            assert_eq!(whole.votes, voted);
            assert_eq!(read_vote(&Begun::read(&whole.text()).votes, 3, &present), Ok(vote.clone()));
            let counted = Begun::by_room(&vote, &present, Kept::Attendance);
            let read = read_vote(&counted.votes, 3, &present).map(|vote| vote.counts(3));
            assert_eq!(read, Ok(vote.counts(3)));
        }
        assert_eq!(votes_to_keep("2-13", Kept::Attendance), "-123");
        assert_eq!(votes_to_keep("y18 n", Kept::Attendance), "y18 n");
        assert_eq!((Begun::default().text(), Begun::read("")), (String::new(), Begun::default()));
    }
}
