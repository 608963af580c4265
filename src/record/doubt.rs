//! What speaks against a record: damage, a missing end, a claimed result that the answers do not give.

use super::read::{Damage, Record};
use super::shelf::Remembered;
use crate::check::{Check, Step, find, next};
use crate::rulebook::Rulebook;

/// One thing that speaks against a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// The file is damaged or was changed.
    Damaged(Damage),
    /// The hash of a report is none of this record.
    OtherHead,
    /// The list of checks has seen more steps, or other ones.
    OtherThanSeen {
        /// How many steps were seen.
        seen: usize,
    },
    /// A concluding step says something else than the answers before it give.
    FalseConclusion {
        /// The number of that step.
        step: u64,
    },
    /// An answer to a question that the rules of this record do not have.
    UnknownQuestion {
        /// The number of that step.
        step: u64,
    },
    /// Every question is answered and no result was ever recorded.
    NoConclusion,
}

impl Doubt {
    /// The doubt in a sentence without its end.
    pub fn words(&self) -> String {
        match self {
            Self::Damaged(damage) => damage.words(),
            Self::OtherHead => {
                "that hash is not in this record: its end was cut off, it was written anew, or it is another record"
                    .to_owned()
            }
            Self::OtherThanSeen { seen } => {
                format!("the list of checks has seen {seen} steps that are no longer there: the end was cut off or the record was written anew")
            }
            Self::FalseConclusion { step } => format!("step {step} says another result than the answers before it give"),
            Self::UnknownQuestion { step } => format!("step {step} answers a question that its rules do not have"),
            Self::NoConclusion => {
                "every question is answered but no result is recorded: the end was cut off, or nobody looked at the result yet"
                    .to_owned()
            }
        }
    }
}

/// Everything that speaks against a record. `rulebook` counts only where the record was made on it; `head` is the hash
/// of a printed report, `seen` what the list of checks remembers.
pub fn doubts(record: &Record, rulebook: &Rulebook, head: Option<&str>, seen: Option<&Remembered>) -> Vec<Doubt> {
    let mut found: Vec<Doubt> = record.damage.iter().cloned().map(Doubt::Damaged).collect();
    if head.is_some_and(|head| steps_since(record, head).is_none()) {
        found.push(Doubt::OtherHead);
    }
    if let Some(seen) = seen.filter(|seen| record.seals().nth(seen.steps) != Some(&seen.head)) {
        // Damage says more, and a cut-off line was never told as saved.
        if record.damage.is_none() {
            found.push(Doubt::OtherThanSeen { seen: seen.steps });
        }
    }
    // Where steps are not understood, a result may rest on them.
    if record.header.rules == rulebook.hash && record.newer.is_none_or(|newer| newer.unknown == 0) {
        about_answers(record, rulebook, &mut found);
    }
    found
}

/// How many steps were added since a report with this hash; `None` when the hash is none of this record. People copy
/// from paper: case and spaces do not count.
pub fn steps_since(record: &Record, head: &str) -> Option<usize> {
    let head: String = head.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let found = record.seals().position(|seal| seal == head)?;
    Some(record.lines.len() - 1 - found)
}

fn about_answers(record: &Record, rulebook: &Rulebook, found: &mut Vec<Doubt>) {
    let mut check = Check::default();
    let mut concluded = false;
    // What was taken over from another check may have been asked by other rules.
    let own = record.check.steps.iter().rposition(|entry| matches!(entry.did, Step::CopiedFrom { .. })).unwrap_or(0);
    for (index, entry) in record.check.steps.iter().enumerate() {
        check.apply(entry.clone());
        match &entry.did {
            Step::Answered { to, .. } if index >= own && rulebook.address(to).is_none() => {
                found.push(Doubt::UnknownQuestion { step: entry.number });
            }
            Step::Concluded { on, rules, tool, verdicts, .. } => {
                concluded = true;
                let findings = find(rulebook, &check.sheet(rulebook), *on);
                let given = findings.rules.iter().map(|finding| (&rulebook.rules[finding.rule].id, finding.verdict));
                let same = findings.tool == *tool && given.eq(verdicts.iter().map(|(rule, verdict)| (rule, *verdict)));
                if *rules == rulebook.hash && !same {
                    found.push(Doubt::FalseConclusion { step: entry.number });
                }
            }
            _ => {}
        }
    }
    let finished = !check.answers.is_empty() && next(rulebook, &check.sheet(rulebook)).is_none();
    if finished && !concluded && record.damage.is_none() {
        found.push(Doubt::NoConclusion);
    }
}
