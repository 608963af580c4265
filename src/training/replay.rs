//! Whether a case holds on the rules: its facts give its verdict, the turned story gives the other one, and nothing
//! that the story leaves unsaid would turn it.

use std::collections::BTreeSet;

use super::case::TrainingCase;
use super::model::verdict_of;
use crate::logic::{Address, Answer, Sheet, Verdict, matters};
use crate::rulebook::Rulebook;
use crate::words::{Key, and, key, say};

/// Where the fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// The story.
    Story,
    /// The story once it has turned.
    Turn,
}

/// Why a case contradicts the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What of the case is at fault.
    pub of: Of,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: Key,
}

/// Everything in which a case contradicts the rules; nothing where it holds.
pub fn faults(case: &TrainingCase, rulebook: &Rulebook) -> Vec<Fault> {
    let mut found = Vec::new();
    let base = case.sheet(rulebook);
    let turned = case.turned_sheet(rulebook);
    for (of, sheet, expected) in [(Of::Story, &base, case.verdict), (Of::Turn, &turned, case.turn.verdict)] {
        for contradiction in sheet.contradictions() {
            let said: Vec<String> = contradiction
                .given
                .iter()
                .map(|(address, answer)| format!("{} {}", rulebook.item(*address).name, answer.word()))
                .collect();
            let what = say!("training-flaw-contradiction", said = and(&said));
            found.push(Fault { of, what, remedy: key!("training-flaw-contradiction-do") });
        }
        let got = verdict_of(rulebook, case.rule, sheet);
        if got != expected {
            let mut what = match of {
                Of::Story => say!("training-flaw-other-verdict", got = got.words(), expected = expected.words()),
                Of::Turn => say!("training-flaw-other-turn", got = got.words(), expected = expected.words()),
            };
            let open: Vec<&str> = matters(&rulebook.rules[case.rule].structure, sheet)
                .into_iter()
                .map(|address| rulebook.item(address).name.as_str())
                .collect();
            if got == Verdict::Open && !open.is_empty() {
                what = say!("training-flaw-not-said", what = what, questions = and(&open));
            }
            found.push(Fault { of, what, remedy: key!("training-flaw-other-verdict-do") });
        }
    }
    if case.turn.verdict == case.verdict {
        let what = say!("training-flaw-no-turn").to_owned();
        found.push(Fault { of: Of::Turn, what, remedy: key!("training-flaw-no-turn-do") });
    }
    // An open story is open because something is not told; what would close it is the point of the talk.
    if found.is_empty() && case.verdict != Verdict::Open {
        let unsaid = would_turn(case, rulebook, &base);
        if !unsaid.is_empty() {
            let what = say!("training-flaw-unsaid", questions = and(&unsaid));
            found.push(Fault { of: Of::Story, what, remedy: key!("training-flaw-unsaid-do") });
        }
    }
    found
}

/// The questions that the story does not answer and that would turn its verdict, each with the answer.
fn would_turn(case: &TrainingCase, rulebook: &Rulebook, base: &Sheet) -> Vec<String> {
    let stated: BTreeSet<Address> = case.stated().map(|(address, _)| address).collect();
    let asked = rulebook.rules[case.rule].structure.questions();
    let mut found = Vec::new();
    for address in asked.into_iter().filter(|address| !stated.contains(address)) {
        for answer in [Answer::Yes, Answer::No] {
            let flipped = base.with(address, Some(answer));
            // An answer that would contradict the story cannot be given, so the story needs no sentence on it.
            if verdict_of(rulebook, case.rule, &flipped) != case.verdict && flipped.contradictions().is_empty() {
                found.push(format!("{} {}", rulebook.item(address).name, answer.word()));
            }
        }
    }
    found
}
