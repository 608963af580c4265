//! The group's answer, written into the check, with the ballot behind it: where it was decided, how, and what each side
//! said.

use super::WorkshopError;
use super::ballot::{Ballot, Round, in_numbers};
use super::decision::{Decision, How};
use super::meeting::Workshop;
use super::people::{Called, with_names};
use super::step::WorkshopStep;
use super::taking_back::take_back_what_waits;
use crate::check::{Asked, Remark, Step, Vote, concluding};
use crate::desk::Desk;
use crate::logic::Answer;
use crate::room::{Ledger, RoomError, Roster};
use crate::words::{day_of, say};

/// How many letters of a seal are told.
const DIGITS: usize = 16;

/// What was written.
struct Proof {
    /// The last seal of the check now.
    head: String,
    /// What has to be told about where it was saved.
    told: Vec<String>,
}

/// What became of the answers that had to be written into checks.
#[derive(Debug, Clone, Default)]
pub struct IntoChecks {
    /// What was written.
    pub written: Vec<String>,
    /// What else has to be known: what could not be written, and why.
    pub told: Vec<String>,
}

/// Writes the answers of decided ballots into their checks, takes those of struck ones back, and tells what became of
/// each. What cannot be written waits.
///
/// # Errors
/// When the file of the workshop cannot be written. The answer stands in the check then; it is not written twice.
pub fn write_what_waits(desk: &Desk, ledger: &mut Ledger<Workshop>) -> Result<IntoChecks, RoomError> {
    let mut became = IntoChecks::default();
    for index in needs_writing(&ledger.state) {
        match into_check(desk, &ledger.state, index) {
            Ok(Some(proof)) => {
                became.told.extend(proof.told);
                ledger.write(WorkshopStep::Written { ballot: index, head: proof.head }, desk.now)?;
                let check = &ledger.state.ballots[index].about.check;
                became.written.push(say!("workshoptalk-written", check = check));
            }
            Ok(None) => {}
            Err(why) => became.told.extend([why.to_string(), say!("workshoptalk-not-written").to_owned()]),
        }
    }
    became.told.extend(take_back_what_waits(desk, ledger)?);
    Ok(became)
}

/// The ballots that are decided and not yet in their checks.
fn needs_writing(workshop: &Workshop) -> Vec<usize> {
    let waits = |(_, ballot): &(usize, &Ballot)| ballot.stands().is_some() && ballot.written.is_none();
    workshop.ballots.iter().enumerate().filter(waits).map(|(index, _)| index).collect()
}

/// Writes the answer of a decided ballot into its check. What stands there already is not written again, so the writing
/// can be repeated wherever it broke off.
///
/// # Errors
/// When the question has other words now, or the check cannot be changed.
fn into_check(desk: &Desk, workshop: &Workshop, index: usize) -> Result<Option<Proof>, WorkshopError> {
    let Some((ballot, decision)) = workshop.ballots.get(index).and_then(|ballot| Some((ballot, ballot.decision?)))
    else {
        return Ok(None);
    };
    let rulebook = &desk.loaded.rulebook;
    let about = &ballot.about;
    let Some(address) = rulebook.address(&about.to).filter(|at| Asked::at(rulebook, *at).is_same(&about.asked)) else {
        return Err(WorkshopError::OtherWords(about.to.clone()));
    };
    let opened = desk.open(&about.check)?;
    let mut told: Vec<String> = opened.notice.into_iter().collect();
    let mut sitting = opened.it;
    let who = say!("workshop-as-who", workshop = &workshop.header.reference);
    let steps: Vec<Step> = {
        let acting = desk.acting(&sitting.check);
        let beside = |what: Remark, text: String, between: &str| {
            let stands = sitting.check.remark(&about.to, what);
            if stands.contains(&text) {
                return None;
            }
            let text = if stands.is_empty() { text } else { format!("{stands}{between}{text}") };
            acting.remark(address, what, &text)
        };
        // Where the group left it open, an answer that stands in the check stays.
        let stands = decision.how == How::LeftOpen && sitting.check.answers.contains_key(&about.to);
        let answer = if stands { None } else { acting.answer(address, decision.answer) };
        let known = sitting.check.vote_of(&about.to, &workshop.header.reference, index + 1);
        let voted = || Step::Voted { to: about.to.clone(), vote: vote(workshop, ballot, decision, index) };
        let voted = known.is_none().then(voted);
        let note = beside(Remark::Note, note(workshop, ballot, decision, index), "\n");
        let proof = beside(
            Remark::Proof,
            say!("workshop-proof", workshop = &workshop.header.reference, ballot = index + 1, seal = seal(workshop)),
            "; ",
        );
        answer.into_iter().chain(voted).chain(note).chain(proof).collect()
    };
    if !steps.is_empty() {
        told.extend(sitting.take_all(&who, desk.now, steps)?);
        if let Some(last) = concluding(&sitting.check, rulebook, desk.on) {
            told.extend(sitting.take(&who, desk.now, last)?);
        }
    }
    drop(sitting);
    Ok(Some(Proof { head: desk.read_whole(&about.check)?.head, told }))
}

/// The seal of the workshop, as it is told.
fn seal(workshop: &Workshop) -> String {
    workshop.header.seal.chars().take(DIGITS).collect()
}

/// The ballot as the record of the check keeps it. People are numbers in it, as in the note.
fn vote(workshop: &Workshop, ballot: &Ballot, decision: Decision, index: usize) -> Vote {
    let said = Answer::ALL.into_iter().filter_map(|side| Some((side, in_their_words(ballot, side)?)));
    Vote {
        workshop: workshop.header.reference.clone(),
        ballot: index + 1,
        on: ballot.opened.to_zoned_datetime(crate::files::zone()).date(),
        rounds: ballot.rounds.iter().map(Round::counts).collect(),
        answer: decision.answer,
        how: decision.settled(ballot.rule),
        said: said.collect(),
    }
}

/// What a side said, with numbers for people.
fn in_their_words(ballot: &Ballot, side: Answer) -> Option<String> {
    ballot.words_of(side).map(|words| with_names(Called::Numbers, &Roster::default(), words))
}

/// What stands beside the answer: the votes of each round, how it was decided, and both sides in their words. People
/// are numbers here, so that a name that is taken out of the roster stands nowhere else.
fn note(workshop: &Workshop, ballot: &Ballot, decision: Decision, index: usize) -> String {
    let nobody = Roster::default();
    let person = |seat| Called::Numbers.person(&nobody, seat);
    let mut lines = vec![say!(
        "workshop-note",
        workshop = &workshop.header.reference,
        ballot = index + 1,
        day = day_of(ballot.opened),
        answer = decision.answer.word(),
        how = decision.words(ballot.rule, person)
    )];
    for (number, round) in (1..).zip(&ballot.rounds) {
        lines.push(say!("workshop-note-round", number = number, votes = in_numbers(round.counts())));
    }
    for side in Answer::ALL {
        if let Some(words) = in_their_words(ballot, side) {
            lines.push(say!("workshop-note-side", side = side.word(), words = words));
        }
    }
    lines.join("\n")
}
