//! The answer of a ballot that was struck is taken back in its check: what stood there before stands again. The note and the
//! proof stay, and a line beside them says that the ballot counts no more.

use super::WorkshopError;
use super::meeting::Workshop;
use super::step::WorkshopStep;
use crate::check::{Check, Remark, Step, concluding};
use crate::desk::Desk;
use crate::logic::Answer;
use crate::room::{Ledger, RoomError};
use crate::words::{day_of, say};

/// Takes answers of struck ballots back, and tells what became of each. What cannot be written waits.
///
/// # Errors
/// When the file of the workshop cannot be written.
pub(super) fn take_back_what_waits(desk: &Desk, ledger: &mut Ledger<Workshop>) -> Result<Vec<String>, RoomError> {
    let waits = |workshop: &Workshop| -> Vec<usize> {
        let of =
            |ballot: &super::Ballot| ballot.struck.is_some() && ballot.written.is_some() && ballot.taken_back.is_none();
        (0..).zip(&workshop.ballots).filter(|(_, ballot)| of(ballot)).map(|(index, _)| index).collect()
    };
    let mut told = Vec::new();
    for index in waits(&ledger.state) {
        match out_of_check(desk, &ledger.state, index) {
            Ok(Some((head, what))) => {
                told.extend(what);
                ledger.write(WorkshopStep::Written { ballot: index, head }, desk.now)?;
            }
            Ok(None) => {}
            Err(why) => told.extend([why.to_string(), say!("workshoptalk-not-written").to_owned()]),
        }
    }
    Ok(told)
}

/// The last seal of the check now, and what has to be told.
fn out_of_check(
    desk: &Desk,
    workshop: &Workshop,
    index: usize,
) -> Result<Option<(String, Vec<String>)>, WorkshopError> {
    let found = workshop.ballots.get(index).and_then(|ballot| Some((ballot, ballot.decision?, ballot.struck?)));
    let Some((ballot, decision, struck)) = found else { return Ok(None) };
    let about = &ballot.about;
    let opened = desk.open(&about.check)?;
    let mut told: Vec<String> = opened.notice.into_iter().collect();
    let mut sitting = opened.it;
    let who = say!("workshop-as-who", workshop = &workshop.header.reference);
    // Another ballot on the same question said the same: its answer stands.
    let says_so_too = workshop.ballots.iter().any(|other| {
        other.stands().is_some_and(|stands| stands.answer == decision.answer)
            && (other.about.check == about.check && other.about.to == about.to)
    });
    let written = if says_so_too { None } else { written_by(&sitting.check, &about.to, decision.answer, &who) };
    told.push(match written {
        Some(_) => say!("workshop-taken-back", ballot = index + 1, check = &about.check),
        None => say!("workshop-not-taken-back", ballot = index + 1, check = &about.check),
    });
    let line =
        say!("workshop-note-struck", workshop = &workshop.header.reference, ballot = index + 1, day = day_of(struck));
    let stands = sitting.check.remark(&about.to, Remark::Note);
    let note = (!stands.contains(&line)).then(|| {
        let text = if stands.is_empty() { line.clone() } else { format!("{stands}\n{line}") };
        Step::Noted { to: about.to.clone(), what: Remark::Note, text }
    });
    let voted = sitting.check.vote_of(&about.to, &workshop.header.reference, index + 1).map(|entry| entry.number);
    let undone = written.into_iter().chain(voted).map(|step| Step::Undid { step });
    let steps: Vec<Step> = undone.chain(note).collect();
    if !steps.is_empty() {
        told.extend(sitting.take_all(&who, desk.now, steps)?);
        if let Some(last) = concluding(&sitting.check, &desk.loaded.rulebook, desk.on) {
            told.extend(sitting.take(&who, desk.now, last)?);
        }
    }
    drop(sitting);
    Ok(Some((desk.read_whole(&about.check)?.head, told)))
}

/// The step of the check by which this workshop gave the answer that stands there now; nothing where somebody gave another
/// one since, or it stood there before.
fn written_by(check: &Check, to: &str, answer: Answer, who: &str) -> Option<u64> {
    let given = check.answers.get(to).filter(|given| given.who == who && given.answer == answer)?;
    let is_it =
        |did: &Step| matches!(did, Step::Answered { to: known, answer: said, .. } if known == to && *said == answer);
    let mut steps = check.steps.iter().rev();
    let found = steps.find(|entry| entry.at == given.at && is_it(&entry.did) && !check.is_undone(entry.number));
    found.map(|entry| entry.number)
}
