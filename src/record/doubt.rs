//! What speaks against a record: damage, a missing end, a claimed result that the answers do not give.

use std::sync::Arc;

use super::holds::Holds;
use super::kept_rules::RulesByHash;
use super::read::{Damage, Record};
use super::shelf::Remembered;
use crate::check::{Check, Step, find, next};
use crate::rulebook::Rulebook;
use crate::words::say;

/// One thing that speaks against a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// The file is damaged or was changed.
    Damaged(Damage),
    /// The record does not have the hash of the report.
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
    /// The list of checks shows something else than the file.
    OtherInList,
    /// The file has the name of another check, or holds a check that another file holds too.
    OtherFile(Holds),
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
            Self::OtherHead => say!("record-doubt-hash").to_owned(),
            Self::OtherThanSeen { seen } => {
                say!("record-doubt-seen", seen = seen)
            }
            Self::OtherInList => say!("record-other-in-list").to_owned(),
            Self::OtherFile(holds) => holds.words().unwrap_or_default(),
            Self::FalseConclusion { step } => say!("record-doubt-result", step = step),
            Self::UnknownQuestion { step } => say!("record-doubt-question", step = step),
            Self::NoConclusion => say!("record-doubt-no-result").to_owned(),
        }
    }
}

/// What a record was held against, and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Everything that speaks against it.
    pub doubts: Vec<Doubt>,
    /// How many recorded results could not be worked out again, because their rules are not there.
    pub without_rules: usize,
}

/// Everything that speaks against a record. `rules` gives the rules of a hash, where they are kept. `head` is the hash
/// of a printed report, and `seen` is what the list of checks remembers.
pub fn doubts(record: &Record, rules: &impl RulesByHash, head: Option<&str>, seen: Option<&Remembered>) -> Verified {
    let mut found: Vec<Doubt> = record.damage.iter().cloned().map(Doubt::Damaged).collect();
    if head.is_some_and(|head| steps_since(record, head).is_none()) {
        found.push(Doubt::OtherHead);
    }
    if let Some(seen) = seen.filter(|seen| record.seals().nth(seen.steps) != Some(&seen.head)) {
        // Damage already says more. And no line that was cut off was ever told as saved.
        if record.damage.is_none() {
            found.push(Doubt::OtherThanSeen { seen: seen.steps });
        }
    }
    let mut verified = Verified { doubts: found, without_rules: 0 };
    // A result may rest on steps that this program does not understand, so then it is not worked out again.
    if record.newer.is_none_or(|newer| newer.unknown == 0) {
        about_answers(record, rules, &mut verified);
    }
    verified
}

/// How many steps were added since a report with this hash; `None` where the record does not have the hash. People copy
/// it from paper, so case and spaces do not count.
pub fn steps_since(record: &Record, head: &str) -> Option<usize> {
    let head: String = head.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    let found = record.seals().position(|seal| seal == head)?;
    Some(record.lines.len() - 1 - found)
}

fn about_answers(record: &Record, rules: &impl RulesByHash, verified: &mut Verified) {
    let begun_on = rules.rules_of(&record.header.rules);
    let mut check = Check::default();
    let mut concluded = false;
    let mut other_rules = false;
    // What was taken over from another check may have been asked by other rules.
    let own = record.check.steps.iter().rposition(|entry| matches!(entry.did, Step::CopiedFrom { .. })).unwrap_or(0);
    let mut unknown: Vec<(u64, &str)> = Vec::new();
    for (index, entry) in record.check.steps.iter().enumerate() {
        check.apply(entry.clone());
        match &entry.did {
            Step::Answered { to, .. } if index >= own => {
                let is_known = |rulebook: &Arc<Rulebook>| rulebook.address(to).is_some();
                if begun_on.as_ref().is_some_and(|rulebook| !is_known(rulebook)) {
                    unknown.push((entry.number, to));
                }
            }
            Step::Concluded { on, rules: hash, tool, verdicts, .. } => {
                concluded = true;
                other_rules |= *hash != record.header.rules;
                match rules.rules_of(hash) {
                    Some(rulebook) => {
                        unknown.retain(|(_, to)| rulebook.address(to).is_none());
                        let findings = find(&rulebook, &check.sheet(&rulebook), *on);
                        let given =
                            findings.rules.iter().map(|finding| (&rulebook.rules[finding.rule].id, finding.verdict));
                        let claimed = verdicts.iter().map(|(rule, verdict)| (rule, *verdict));
                        if findings.tool != *tool || !given.eq(claimed) {
                            verified.doubts.push(Doubt::FalseConclusion { step: entry.number });
                        }
                    }
                    None if is_hash(hash) => verified.without_rules += 1,
                    // This program never wrote such a result.
                    None => verified.doubts.push(Doubt::FalseConclusion { step: entry.number }),
                }
            }
            _ => {}
        }
    }
    // Later answers may belong to newer rules, on which the check goes on.
    let in_use = rules.in_use();
    unknown.retain(|(_, to)| in_use.hash == record.header.rules || in_use.address(to).is_none());
    verified.doubts.extend(unknown.into_iter().map(|(step, _)| Doubt::UnknownQuestion { step }));
    if let Some(rulebook) = begun_on.filter(|_| !other_rules) {
        let finished = !check.answers.is_empty() && next(&rulebook, &check.sheet(&rulebook)).is_none();
        if finished && !concluded && record.damage.is_none() {
            verified.doubts.push(Doubt::NoConclusion);
        }
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|c| c.is_ascii_hexdigit())
}
