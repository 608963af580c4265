//! Votes as they are typed, as steps.

use std::path::Path;

use super::WorkshopError;
use super::ballot::{Ballot, Round};
use super::meeting::Workshop;
use super::step::WorkshopStep;
use crate::files::{self, Links};
use crate::logic::Answer;
use crate::room::{POINT_CHOICES, Vote, read_poll, read_vote};
use crate::text::number;
use crate::words::say;

/// Reads digits in the order of the seats, counts such as `y18 n9 ?3`, or votes of single people such as `3=1 5=2`. Digits
/// are typed for everybody, with a dash for who does not vote: the votes are shown with them.
///
/// # Errors
/// What cannot be read, in a sentence. Nothing is counted then.
pub fn read_votes(typed: &str, round: &Round) -> Result<Vec<WorkshopStep>, String> {
    if let Some(votes) = one_by_one(typed) {
        return match votes.iter().find(|(seat, _)| !round.voters.contains(seat)) {
            Some((seat, _)) => Err(WorkshopError::MayNotVote(*seat).to_string()),
            None => Ok(vec![WorkshopStep::Cast(votes)]),
        };
    }
    let vote = read_vote(typed, POINT_CHOICES, &round.voters)?;
    let by_seats = matches!(vote, Vote::Seats(_));
    let mut steps = vec![counted(vote)];
    steps.extend(by_seats.then_some(WorkshopStep::Shown));
    Ok(steps)
}

/// Reads votes out of a file of a poll.
///
/// # Errors
/// What cannot be read, with its line. Nothing is counted then.
pub fn votes_of_file(path: &str, round: &Round) -> Result<WorkshopStep, String> {
    let text = files::read_letters(Path::new(path), files::FORM, Links::Follow)
        .map_err(|why| say!("workshoptalk-no-file", path = path, why = why.to_string()))?;
    read_poll(path, &text, POINT_CHOICES, &round.voters).map(counted)
}

/// The votes that were given in silence before the meeting and are not counted yet.
///
/// # Errors
/// When there are none.
pub fn silent_votes(workshop: &Workshop) -> Result<WorkshopStep, WorkshopError> {
    let ballot = workshop.open_ballot();
    let votes: Vec<(u16, Answer)> =
        ballot.and_then(Ballot::round).zip(ballot).map_or_else(Vec::new, |(round, ballot)| {
            let waits = |seat: u16| round.voters.contains(&seat) && !round.seats.contains_key(&seat);
            let silent = workshop.silent_on(&ballot.about).filter(|one| waits(one.seat));
            silent.map(|one| (one.seat, one.answer)).collect()
        });
    if votes.is_empty() { Err(WorkshopError::NoSilent) } else { Ok(WorkshopStep::Cast(votes)) }
}

fn counted(vote: Vote) -> WorkshopStep {
    match vote {
        Vote::Seats(seats) => {
            let votes = seats.into_iter().filter_map(|(seat, choice)| Some((seat, choice_of(choice)?)));
            WorkshopStep::Cast(votes.collect())
        }
        Vote::Counts(counts) => WorkshopStep::Counted(<[u16; 3]>::try_from(counts).unwrap_or_default()),
    }
}

/// The answer of a digit.
pub fn choice_of(choice: u8) -> Option<Answer> {
    Answer::ALL.get(usize::from(choice).checked_sub(1)?).copied()
}

/// Votes of single people: `3=1 5=2`.
fn one_by_one(typed: &str) -> Option<Vec<(u16, Answer)>> {
    let vote = |word: &str| {
        let (seat, choice) = word.split_once('=')?;
        Some((number(seat.trim_start_matches('#'))?, choice_of(number(choice)?)?))
    };
    let words: Vec<&str> = typed.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { None } else { words.into_iter().map(vote).collect() }
}
