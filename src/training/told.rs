//! What is told after an answer, and at the end of a session.

use super::case::TrainingCase;
use super::exercise::{Exercise, reasons};
use super::library::TrainingLibrary;
use super::session::Session;
use super::step::{Answered, How, Kept, RoundKind, Sure};
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// Something that is told after an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// The answer beside that of the rules.
    Answer(String),
    /// What somebody has to notice: other facts, sure and wrong.
    Notice(String),
    /// Why the answer is what it is.
    Why(String),
}

impl Told {
    /// Its words.
    pub fn text(&self) -> &str {
        match self {
            Self::Answer(text) | Self::Notice(text) | Self::Why(text) => text,
        }
    }
}

/// The answer beside that of the rules, and why.
pub fn told(how: How, case: &TrainingCase, rulebook: &Rulebook, exercise: &Exercise, answered: &Answered) -> Vec<Told> {
    let better = exercise.choice(exercise.model);
    let mut told = Vec::new();
    match how {
        How::Alone => {
            let chosen = answered.counts.iter().position(|count| *count > 0).unwrap_or_default();
            let own = exercise.choices.get(chosen).map_or("", String::as_str);
            told.push(Told::Answer(if answered.right() > 0 {
                say!("trainingtalk-right", own = own)
            } else {
                say!("trainingtalk-wrong", own = own, better = better)
            }));
        }
        How::Group => {
            if !answered.first.is_empty() {
                let first = in_words(exercise, &answered.first);
                told.push(Told::Why(say!("trainingtalk-first-vote", counts = first)));
            }
            let counts = in_words(exercise, &answered.counts);
            told.push(Told::Answer(say!("trainingtalk-counts", counts = counts, better = better)));
        }
    }
    if answered.on_other_facts() {
        let (marked, carried) = (numbers(&answered.marked), numbers(&answered.carried));
        told.push(Told::Notice(match how {
            How::Alone => say!("trainingtalk-other-facts", marked = marked, carried = carried),
            How::Group => say!("trainingtalk-other-facts-room", marked = marked, carried = carried),
        }));
    } else if !answered.marked.is_empty() && !answered.carried.is_empty() {
        told.push(Told::Why(say!("trainingtalk-facts", carried = numbers(&answered.carried))));
    }
    told.extend(reasons(case, rulebook, exercise).into_iter().map(Told::Why));
    if answered.sure_and_wrong() {
        told.push(Told::Notice(match how {
            How::Alone => say!("trainingtalk-sure-and-wrong").to_owned(),
            How::Group => say!("trainingtalk-sure-and-wrong-room").to_owned(),
        }));
    }
    told
}

/// How many chose what, such as `Yes: 7; No: 3`. A choice is a sentence at times, so its number never stands right behind it.
pub fn in_words(exercise: &Exercise, counts: &[u16]) -> String {
    let each = exercise.choices.iter().zip(counts).filter(|(_, count)| **count > 0);
    each.map(|(choice, count)| format!("{choice}: {count}")).collect::<Vec<_>>().join("; ")
}

fn numbers(parts: &[u8]) -> String {
    and(&parts.iter().map(u8::to_string).collect::<Vec<_>>())
}

/// What a session came to. `program` is how the program is called, for the command behind it.
pub fn summary(session: &Session, training: &TrainingLibrary, program: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for kind in [RoundKind::Before, RoundKind::Practice, RoundKind::After] {
        let (right, all) = session.sum(kind);
        if all > 0 {
            lines.push(match kind {
                RoundKind::Before => say!("trainingtalk-sum-before", right = right, all = all),
                RoundKind::Practice => say!("trainingtalk-sum-practice", right = right, all = all),
                RoundKind::After => say!("trainingtalk-sum-after", right = right, all = all),
            });
        }
    }
    let sure: Vec<&Answered> = session.answered.iter().filter(|one| one.sure == Some(Sure::Sure)).collect();
    let wrong = sure.iter().filter(|one| one.sure_and_wrong()).count();
    if !sure.is_empty() {
        lines.push(say!("trainingtalk-sum-sure", right = sure.len() - wrong, wrong = wrong));
    }
    let other = session.answered.iter().filter(|one| one.on_other_facts()).count();
    if other > 0 {
        lines.push(say!("trainingtalk-sum-other-facts", count = other));
    }
    let missed = |id: &str| session.answered.iter().any(|one| one.case == id && one.right() < one.all());
    let again: Vec<&str> = session
        .cases()
        .into_iter()
        .filter(|id| missed(id))
        .filter_map(|id| training.case(id))
        .map(|case| case.title.as_str())
        .collect();
    if !again.is_empty() {
        lines.push(say!("trainingtalk-sum-again", cases = and(&again)));
    }
    for (id, count) in &session.behind {
        lines.push(say!("trainingtalk-sum-behind", says = training.says(id), count = *count));
    }
    if !session.flags.is_empty() {
        lines.push(say!("trainingtalk-sum-flags", count = session.flags.len()));
    }
    lines.push(say!("trainingtalk-done", program = program, session = &session.header.reference));
    lines
}

/// What a session begins with: its story by name where it is one, else how many there are, and how long they take. Empty where
/// something was answered already.
pub fn what_begins(session: &Session, training: &TrainingLibrary) -> String {
    let planned = session.plan.iter().flat_map(|plan| &plan.rounds).flat_map(|round| &round.cases);
    let cases: Vec<_> = planned.filter_map(|planned| training.case(&planned.id)).collect();
    let minutes: u32 = cases.iter().map(|case| u32::from(case.minutes)).sum();
    match cases.as_slice() {
        _ if !session.answered.is_empty() => String::new(),
        [] => String::new(),
        [only] => say!("trainingtalk-begins-one", title = &only.title, minutes = minutes),
        several => say!("trainingtalk-begins", count = several.len(), minutes = minutes),
    }
}

/// What is kept of answers, and why.
pub fn what_is_kept(session: &Session) -> &'static str {
    let plan = session.plan.as_ref();
    match plan.map_or((How::Alone, Kept::Attendance), |plan| (plan.how, plan.kept)) {
        (_, Kept::PerPerson) => say!("trainingtalk-kept-person"),
        (How::Alone, Kept::Attendance) => say!("trainingtalk-kept-alone"),
        (How::Group, Kept::Attendance) => say!("trainingtalk-kept-group"),
    }
}
