//! The state of a check: the fold of its steps. Nothing is ever taken out of the steps; undoing is a step too.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::{Certainty, Entry, Field, Remark, Step, Tool};
use crate::logic::{Answer, Sheet};
use crate::rulebook::Rulebook;

/// An answer with where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// What was said.
    pub answer: Answer,
    /// The words that it was said to.
    pub asked: String,
    /// Who said it.
    pub who: String,
    /// When.
    pub at: Timestamp,
}

/// What stands beside an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remarks {
    texts: BTreeMap<Remark, String>,
    /// How sure somebody is.
    pub certainty: Option<Certainty>,
}

impl Remarks {
    /// The text of one kind; empty when there is none.
    pub fn get(&self, what: Remark) -> &str {
        self.texts.get(&what).map_or("", String::as_str)
    }
}

/// What a step changed, as it was before: enough to undo it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Before {
    Field(Field, String),
    Answer(String, Option<Given>),
    Remark(String, Remark, String),
    Certainty(String, Option<Certainty>),
    Nothing,
}

/// A check as it stands after its steps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Check {
    /// The tool.
    pub tool: Tool,
    /// The answers by address.
    pub answers: BTreeMap<String, Given>,
    /// What stands beside answers, by address.
    pub remarks: BTreeMap<String, Remarks>,
    /// Everything that ever happened.
    pub steps: Vec<Entry>,
    before: Vec<Before>,
    undone: BTreeSet<u64>,
}

impl Check {
    /// Takes in the next step.
    pub fn apply(&mut self, entry: Entry) {
        let before = match &entry.did {
            Step::Described { field, value } => self.put(Before::Field(*field, value.clone())),
            Step::Answered { to, asked, answer } => {
                let given = Given { answer: *answer, asked: asked.clone(), who: entry.who.clone(), at: entry.at };
                self.put(Before::Answer(to.clone(), Some(given)))
            }
            Step::Withdrawn { to } => self.put(Before::Answer(to.clone(), None)),
            Step::Noted { to, what, text } => self.put(Before::Remark(to.clone(), *what, text.clone())),
            Step::Rated { to, certainty } => self.put(Before::Certainty(to.clone(), Some(*certainty))),
            Step::Undid { step } => {
                let earlier = self.position(*step).map(|index| self.before[index].clone());
                self.undone.insert(*step);
                // What is done again can be undone again.
                if let Some(Step::Undid { step: again }) = self.position(*step).map(|index| &self.steps[index].did) {
                    let again = *again;
                    self.undone.remove(&again);
                }
                earlier.map_or(Before::Nothing, |earlier| self.put(earlier))
            }
            Step::Concluded { .. } | Step::Exported { .. } => Before::Nothing,
        };
        self.before.push(before);
        self.steps.push(entry);
    }

    /// Puts a value in its place and returns what was there.
    fn put(&mut self, value: Before) -> Before {
        match value {
            Before::Field(field, text) => {
                let old = self.tool.get(field).to_owned();
                self.tool.set(field, text);
                Before::Field(field, old)
            }
            Before::Answer(to, given) => {
                let old = match given {
                    Some(given) => self.answers.insert(to.clone(), given),
                    None => self.answers.remove(&to),
                };
                Before::Answer(to, old)
            }
            Before::Remark(to, what, text) => {
                let remarks = self.remarks.entry(to.clone()).or_default();
                let old = if text.is_empty() { remarks.texts.remove(&what) } else { remarks.texts.insert(what, text) };
                Before::Remark(to, what, old.unwrap_or_default())
            }
            Before::Certainty(to, certainty) => {
                let remarks = self.remarks.entry(to.clone()).or_default();
                Before::Certainty(to, std::mem::replace(&mut remarks.certainty, certainty))
            }
            Before::Nothing => Before::Nothing,
        }
    }

    fn position(&self, number: u64) -> Option<usize> {
        self.steps.iter().position(|entry| entry.number == number)
    }

    /// The number that the next step gets.
    pub fn next_number(&self) -> u64 {
        self.steps.last().map_or(1, |entry| entry.number + 1)
    }

    /// The last step that can be undone.
    pub fn to_undo(&self) -> Option<&Entry> {
        let changed = self.steps.iter().zip(&self.before).rev();
        changed
            .filter(|(entry, before)| **before != Before::Nothing && !matches!(entry.did, Step::Undid { .. }))
            .map(|(entry, _)| entry)
            .find(|entry| !self.undone.contains(&entry.number))
    }

    /// The undoing that can itself be undone: the last step, if nothing else was changed since.
    pub fn to_redo(&self) -> Option<&Entry> {
        let last = self.steps.iter().zip(&self.before).rev().find(|(entry, before)| {
            **before != Before::Nothing && !self.undone.contains(&entry.number) && !self.is_redo(entry)
        });
        last.map(|(entry, _)| entry).filter(|entry| matches!(entry.did, Step::Undid { .. }))
    }

    fn is_redo(&self, entry: &Entry) -> bool {
        let Step::Undid { step } = entry.did else { return false };
        self.position(step).is_some_and(|index| matches!(self.steps[index].did, Step::Undid { .. }))
    }

    /// What was written beside the answer at an address.
    pub fn remark(&self, to: &str, what: Remark) -> &str {
        self.remarks.get(to).map_or("", |remarks| remarks.get(what))
    }

    /// The answers as the rulebook's sheet. Answers to questions that these rules do not have stay in the check.
    pub fn sheet(&self, rulebook: &Rulebook) -> Sheet {
        let mut sheet = rulebook.blank_sheet();
        for (name, given) in &self.answers {
            if let Some(address) = rulebook.address(name) {
                sheet.set(address, Some(given.answer));
            }
        }
        sheet
    }

    /// Whether an answer was given to other words than the rulebook has now.
    pub fn was_asked_otherwise(&self, rulebook: &Rulebook, name: &str) -> bool {
        match (self.answers.get(name), rulebook.address(name)) {
            (Some(given), Some(address)) => !given.asked.is_empty() && given.asked != rulebook.item(address).ask,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }
}
