//! The state of a check: the fold of its steps. Nothing is ever taken out of the steps; undoing is a step too.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::standing::{Copied, Kept, Planned, Said, Signature, Standing, Why};
use super::{Asked, BEGINS, Certainty, Entry, Field, Hand, Remark, Step, Tool};
use crate::logic::{Address, Answer, Sheet};
use crate::rulebook::Rulebook;

/// An answer with where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// What was said.
    pub answer: Answer,
    /// What it was said to.
    pub asked: Asked,
    /// Who said it.
    pub who: String,
    /// When it was said, in UTC.
    pub at: Timestamp,
    /// Who took it in, where it came from a colleague's page; empty otherwise.
    pub taken_in_by: String,
    /// Whether a re-check asks for another look at it.
    pub recheck: bool,
    /// That it was looked at again and kept, if it was.
    pub kept: Option<Kept>,
}

/// Why an answer has to be looked at again before it is relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LookAgain {
    /// The rules ask in other words now.
    OtherWords,
    /// The rules no longer ask it.
    Gone,
    /// The check is a re-check and nobody has looked yet.
    Recheck,
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

/// A place in a check with its value. A step puts a new value there, and what stood there before is kept to undo it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Slot {
    Field(Field, String),
    Answer(String, Option<Given>),
    Remark(String, Remark, String),
    Certainty(String, Option<Certainty>),
    Group(String),
    Shelved { closed: bool, archived: bool },
    Review(Option<Date>),
    Plan(String, Option<Planned>),
    LeftOpen { rule: String, open: bool },
    Nothing,
}

/// The format of a record as far as it was raised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct RecordFormat(u32);

impl Default for RecordFormat {
    fn default() -> Self {
        Self(BEGINS)
    }
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
    /// Where it stands as a whole: group, closed, archived, copied from, review, removal plan.
    pub standing: Standing,
    /// Who put their name under it, and whether that still holds.
    pub signatures: Vec<Signature>,
    /// Everything that ever happened.
    pub steps: Vec<Entry>,
    /// The format of its record so far.
    format: RecordFormat,
    before: Vec<Slot>,
    undone: BTreeSet<u64>,
}

impl Check {
    /// A check whose record has this format.
    pub fn of_format(format: u32) -> Self {
        Self { format: RecordFormat(format), ..Self::default() }
    }

    /// Steps as the next entries, numbered. Before the first step that the record's format does not know, a step is put
    /// that raises the format.
    pub fn entries(&self, hand: Hand, steps: impl IntoIterator<Item = Step>) -> Vec<Entry> {
        let Hand { who, at } = hand;
        let RecordFormat(mut known) = self.format;
        let mut number = self.next_number();
        let mut entries = Vec::new();
        for did in steps {
            let raise = (did.format() > known).then(|| Step::Raised { format: did.format() });
            known = known.max(did.format());
            for did in raise.into_iter().chain([did]) {
                entries.push(Entry { number, at, who: who.to_owned(), did });
                number += 1;
            }
        }
        entries
    }

    /// Takes in steps as the next entries.
    pub fn add(&mut self, hand: Hand, steps: impl IntoIterator<Item = Step>) {
        for entry in self.entries(hand, steps) {
            self.apply(entry);
        }
    }

    /// What is answered, in the order in which it was answered last. Questions that these rules do not have are left
    /// out.
    pub fn answered_in_order(&self, rulebook: &Rulebook) -> Vec<Address> {
        let mut found: Vec<Address> = Vec::new();
        for entry in self.steps.iter().rev() {
            let (Step::Answered { to, .. } | Step::Replied { to, .. }) = &entry.did else { continue };
            let Some(address) = rulebook.address(to).filter(|_| self.answers.contains_key(to)) else { continue };
            if !found.contains(&address) {
                found.push(address);
            }
        }
        found.reverse();
        found
    }

    /// Takes in the next step.
    pub fn apply(&mut self, entry: Entry) {
        let before = self.take(&entry);
        if let Slot::Answer(to, old) = &before
            && old.as_ref().map(|given| given.answer) != self.answers.get(to).map(|given| given.answer)
        {
            // People signed the answers as they were. Once an answer is changed, their names no longer hold.
            for signature in self.signatures.iter_mut().filter(|signature| signature.voided_by.is_none()) {
                signature.voided_by = Some(entry.number);
            }
        }
        self.before.push(before);
        self.steps.push(entry);
    }

    fn take(&mut self, entry: &Entry) -> Slot {
        match &entry.did {
            Step::Described { field, value } => self.put(Slot::Field(*field, value.clone())),
            Step::Answered { to, asked, answer } => {
                self.put(Slot::Answer(to.clone(), Some(given(*answer, asked.clone(), &entry.who, entry.at))))
            }
            Step::Replied { to, asked, answer, who, when, .. } => {
                let at = when.to_zoned_datetime(TimeZone::UTC).map_or(entry.at, |day| day.timestamp());
                let said = Given { taken_in_by: entry.who.clone(), ..given(*answer, asked.clone(), who, at) };
                self.put(Slot::Answer(to.clone(), Some(said)))
            }
            Step::Withdrawn { to } => self.put(Slot::Answer(to.clone(), None)),
            Step::Kept { to, asked } => {
                let Some(standing) = self.answers.get(to) else { return Slot::Nothing };
                let kept = Kept { asked: asked.clone(), who: entry.who.clone(), at: entry.at };
                let given = Given { recheck: false, kept: Some(kept), ..standing.clone() };
                self.put(Slot::Answer(to.clone(), Some(given)))
            }
            Step::Noted { to, what, text } => self.put(Slot::Remark(to.clone(), *what, text.clone())),
            Step::Rated { to, certainty } => self.put(Slot::Certainty(to.clone(), Some(*certainty))),
            Step::Undid { step } => {
                let earlier = self.position(*step).map(|index| self.before[index].clone());
                self.undone.insert(*step);
                // What was done again can be undone again.
                if let Some(Step::Undid { step: again }) = self.position(*step).map(|index| &self.steps[index].did) {
                    let again = *again;
                    self.undone.remove(&again);
                }
                earlier.map_or(Slot::Nothing, |earlier| self.put(earlier))
            }
            Step::Grouped { group } => self.put(Slot::Group(group.clone())),
            Step::Closed => self.put(Slot::Shelved { closed: true, archived: self.standing.archived }),
            Step::Archived => self.put(Slot::Shelved { closed: self.standing.closed, archived: true }),
            Step::Reopened => self.put(Slot::Shelved { closed: false, archived: false }),
            Step::ReviewDue { on } => self.put(Slot::Review(Some(*on))),
            Step::Planned { task, date, who, note, done } => {
                let said = done.then(|| self.said_before(task).unwrap_or_else(|| said_in(entry)));
                let planned = Planned { date: *date, who: who.clone(), note: note.clone(), done: *done, said };
                self.put(Slot::Plan(task.clone(), Some(planned)))
            }
            Step::CopiedFrom { reference, head, why } => {
                let copied = Copied { reference: reference.clone(), head: head.clone(), why: *why };
                self.standing.copied_from.push(copied);
                if *why == Why::Recheck {
                    self.answers.values_mut().for_each(|given| given.recheck = true);
                }
                Slot::Nothing
            }
            Step::SignedOff { role, name, statement } => {
                self.signatures.push(Signature {
                    role: *role,
                    name: name.clone(),
                    statement: statement.clone(),
                    at: entry.at,
                    step: entry.number,
                    voided_by: None,
                });
                Slot::Nothing
            }
            Step::LeftOpen { rule } => self.put(Slot::LeftOpen { rule: rule.clone(), open: true }),
            Step::TakenUp { rule } => self.put(Slot::LeftOpen { rule: rule.clone(), open: false }),
            Step::Raised { format } => {
                self.format.0 = self.format.0.max(*format);
                Slot::Nothing
            }
            Step::Concluded { .. } | Step::Exported { .. } | Step::Tried { .. } | Step::Voted { .. } => Slot::Nothing,
        }
    }

    /// Who said before that a task is done.
    fn said_before(&self, task: &str) -> Option<Said> {
        self.standing.plan.get(task)?.said.clone()
    }

    /// Puts a value in its place and returns what was there.
    fn put(&mut self, value: Slot) -> Slot {
        match value {
            Slot::Field(field, text) => {
                let old = self.tool.get(field).to_owned();
                self.tool.set(field, text);
                Slot::Field(field, old)
            }
            Slot::Answer(to, given) => {
                let old = match given {
                    Some(given) => self.answers.insert(to.clone(), given),
                    None => self.answers.remove(&to),
                };
                Slot::Answer(to, old)
            }
            Slot::Remark(to, what, text) => {
                let remarks = self.remarks.entry(to.clone()).or_default();
                let old = if text.is_empty() { remarks.texts.remove(&what) } else { remarks.texts.insert(what, text) };
                Slot::Remark(to, what, old.unwrap_or_default())
            }
            Slot::Certainty(to, certainty) => {
                let remarks = self.remarks.entry(to.clone()).or_default();
                Slot::Certainty(to, std::mem::replace(&mut remarks.certainty, certainty))
            }
            Slot::Group(group) => Slot::Group(std::mem::replace(&mut self.standing.group, group)),
            Slot::Shelved { closed, archived } => Slot::Shelved {
                closed: std::mem::replace(&mut self.standing.closed, closed),
                archived: std::mem::replace(&mut self.standing.archived, archived),
            },
            Slot::Review(on) => Slot::Review(std::mem::replace(&mut self.standing.review_due, on)),
            Slot::Plan(task, planned) => {
                let old = match planned {
                    Some(planned) => self.standing.plan.insert(task.clone(), planned),
                    None => self.standing.plan.remove(&task),
                };
                Slot::Plan(task, old)
            }
            Slot::LeftOpen { rule, open } => {
                let left_open = &mut self.standing.left_open;
                let was_open = if open { !left_open.insert(rule.clone()) } else { left_open.remove(&rule) };
                Slot::LeftOpen { rule, open: was_open }
            }
            Slot::Nothing => Slot::Nothing,
        }
    }

    fn position(&self, number: u64) -> Option<usize> {
        self.steps.iter().position(|entry| entry.number == number)
    }

    /// The number that the next step gets.
    pub fn next_number(&self) -> u64 {
        self.steps.last().map_or(1, |entry| entry.number + 1)
    }

    /// Whether a step was undone and not done again.
    pub fn is_undone(&self, step: u64) -> bool {
        self.undone.contains(&step)
    }

    /// The last step that can be undone. What was taken over from another check is not undone step by step.
    pub fn to_undo(&self) -> Option<&Entry> {
        let copied = self.steps.iter().rposition(|entry| matches!(entry.did, Step::CopiedFrom { .. }));
        let changed = self.steps.iter().zip(&self.before).skip(copied.unwrap_or_default()).rev();
        changed
            .filter(|(entry, before)| **before != Slot::Nothing && !matches!(entry.did, Step::Undid { .. }))
            .map(|(entry, _)| entry)
            .find(|entry| !self.undone.contains(&entry.number))
    }

    /// The undoing that can itself be undone: the last step, if nothing else was changed since.
    pub fn to_redo(&self) -> Option<&Entry> {
        let last = self.steps.iter().zip(&self.before).rev().find(|(entry, before)| {
            **before != Slot::Nothing && !self.undone.contains(&entry.number) && !self.is_redo(entry)
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

    /// Puts in an answer that nobody gave, or takes one away. Only suppositions use it.
    pub(super) fn suppose(&mut self, name: &str, answer: Option<Answer>, asked: Asked) {
        match answer {
            Some(answer) => self.answers.insert(name.to_owned(), given(answer, asked, "", Timestamp::UNIX_EPOCH)),
            None => self.answers.remove(name),
        };
    }

    /// The answers as the rulebook's sheet, with what the description of the tool says of the scope. Answers to
    /// questions that these rules do not have stay in the check.
    pub fn sheet(&self, rulebook: &Rulebook) -> Sheet {
        let mut sheet = rulebook.blank_sheet();
        let known = self.answers.iter().filter_map(|(name, given)| Some((rulebook.address(name)?, given.answer)));
        sheet.set_all(known);
        // The description of the tool answers a question too: a tool that is in use is used by somebody.
        if let Some(status) = self.tool.status() {
            for described in &rulebook.scope.described {
                if described.status.iter().any(|key| key == status.key()) {
                    sheet.tell(described.implies);
                }
            }
        }
        sheet
    }

    /// Whether an answer was given to other words than the rulebook has now, and nobody has kept it for these words.
    pub fn was_asked_otherwise(&self, rulebook: &Rulebook, name: &str) -> bool {
        matches!(self.look_again(rulebook, name), Some(LookAgain::OtherWords | LookAgain::Gone))
    }

    /// The addresses of all answers that have to be looked at again, with why.
    pub fn all_to_look_at<'a>(&'a self, rulebook: &'a Rulebook) -> impl Iterator<Item = (&'a str, LookAgain)> {
        self.answers.keys().filter_map(|name| Some((name.as_str(), self.look_again(rulebook, name)?)))
    }

    /// Why the answer at an address has to be looked at again, if it has to.
    pub fn look_again(&self, rulebook: &Rulebook, name: &str) -> Option<LookAgain> {
        let given = self.answers.get(name)?;
        let Some(address) = rulebook.address(name) else { return Some(LookAgain::Gone) };
        let kept = given.kept.as_ref().is_some_and(|kept| kept.asked.is_at(rulebook, address));
        if !kept && !given.asked.words.is_empty() && !given.asked.is_at(rulebook, address) {
            Some(LookAgain::OtherWords)
        } else {
            given.recheck.then_some(LookAgain::Recheck)
        }
    }
}

fn said_in(entry: &Entry) -> Said {
    Said { who: entry.who.clone(), at: entry.at }
}

fn given(answer: Answer, asked: Asked, who: &str, at: Timestamp) -> Given {
    Given { answer, asked, who: who.to_owned(), at, taken_in_by: String::new(), recheck: false, kept: None }
}
