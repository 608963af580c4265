//! What an act on an open check comes to: the steps that it takes, or why it takes none. Pure; whoever holds the
//! record writes the steps.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::DeskError;
use super::clash::side;
use super::fields::read_field;
use crate::check::{
    Asked, Certainty, Check, Field, Next, Planned, Remark, Role, Step, UnknownAddress, conclusion, find, next_beside,
    verdict_on_tool,
};
use crate::logic::{Address, Answer, Verdict};
use crate::rulebook::Rulebook;
use crate::text::{is_hidden, visible, visible_lines};
use crate::words::{and, say, typed_day};

/// A check as a person has it before them.
#[derive(Debug, Clone, Copy)]
pub struct Acting<'a> {
    /// Its state.
    pub check: &'a Check,
    /// The rules in use.
    pub rulebook: &'a Rulebook,
    /// The day that results speak about.
    pub on: Date,
}

/// A step that takes back another one, or takes it up again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Back {
    /// The step to take.
    pub step: Step,
    /// The number of the step that it is about.
    pub number: u64,
    /// What that one was, in words.
    pub told: String,
    /// The signatures that came after that step and stay, in a sentence; nothing where there are none.
    pub passed: Option<String>,
}

/// What is planned anew for a task. A field that is `None` stays as it was planned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanAnew {
    /// By when.
    pub date: Option<Date>,
    /// By whom; an empty name takes it back.
    pub who: Option<String>,
    /// Anything else; an empty text takes it back.
    pub note: Option<String>,
    /// Whether it is done.
    pub done: Option<bool>,
}

/// The most letters of the name of a group.
const MOST_IN_GROUP: usize = 200;

/// The name of a group as it was typed, without blanks around it; nothing at all is no group.
///
/// # Errors
/// When the name is blank, has several lines or signs that nobody sees, or is too long.
pub fn group_name(typed: &str) -> Result<String, DeskError> {
    let name = typed.trim();
    if (name.is_empty() && !typed.is_empty()) || typed.chars().any(is_hidden) {
        return Err(DeskError::NoGroupName);
    }
    if name.chars().count() > MOST_IN_GROUP {
        return Err(DeskError::LongGroupName(MOST_IN_GROUP));
    }
    Ok(name.to_owned())
}

impl Acting<'_> {
    /// Describing the tool: what was typed into a field. Nothing when the field says so already.
    ///
    /// # Errors
    /// When the field cannot hold it.
    pub fn describe(&self, field: Field, typed: &str) -> Result<Option<Step>, DeskError> {
        let value = read_field(self.rulebook, field, typed)?;
        let same = visible_lines(self.check.tool.get(field)) == value;
        Ok((!same).then_some(Step::Described { field, value }))
    }

    /// Answering. Nothing when the same answer to the same words stands there already; where that has to be looked at
    /// again, saying it once more keeps it.
    pub fn answer(&self, address: Address, answer: Answer) -> Option<Step> {
        let to = &self.rulebook.item(address).name;
        let asked = Asked::at(self.rulebook, address);
        let given = self.check.answers.get(to);
        let same = given.is_some_and(|given| given.answer == answer && given.asked.is_same(&asked));
        match same {
            true if self.can_keep(to) => Some(Step::Kept { to: to.clone(), asked }),
            true => None,
            false => Some(Step::Answered { to: to.clone(), asked, answer }),
        }
    }

    /// The first answer that has to be looked at again and counts for something, apart from those of rules that were
    /// left open. `counts` is asked only about answers that have to be looked at again: most checks have none.
    pub fn next_again(&self, counts: impl Fn(Address) -> bool) -> Option<Address> {
        let again = self.check.all_to_look_at(self.rulebook);
        let again: BTreeSet<Address> = again.filter_map(|(name, _)| self.rulebook.address(name)).collect();
        if again.is_empty() {
            return None;
        }
        let left_open = self.check.standing.left_open(self.rulebook);
        let is_left = |address: Address| self.rulebook.rule_of(address).is_some_and(|rule| left_open.contains(&rule));
        again.into_iter().find(|address| !is_left(*address) && counts(*address))
    }

    /// The next question, apart from those of rules that were left open.
    pub fn next(&self) -> Option<Next> {
        let left_open = self.check.standing.left_open(self.rulebook);
        next_beside(self.rulebook, &self.check.sheet(self.rulebook), &left_open)
    }

    /// Leaving a rule open and going on with the next one. Nothing when it is left open already.
    pub fn leave_open(&self, rule: usize) -> Option<Step> {
        let rule = self.rulebook.rules.get(rule)?.id.clone();
        (!self.check.standing.left_open.contains(&rule)).then_some(Step::LeftOpen { rule })
    }

    /// Taking a rule up again that was left open. Nothing when it was not.
    pub fn take_up(&self, rule: usize) -> Option<Step> {
        let rule = self.rulebook.rules.get(rule)?.id.clone();
        self.check.standing.left_open.contains(&rule).then_some(Step::TakenUp { rule })
    }

    /// Writing something beside an answer; an empty text takes it back. Nothing when it stands there already.
    pub fn remark(&self, address: Address, what: Remark, typed: &str) -> Option<Step> {
        let to = &self.rulebook.item(address).name;
        let typed = typed.trim();
        let text = if what.many_lines() { visible_lines(typed) } else { visible(typed) }.into_owned();
        let same = visible_lines(self.check.remark(to, what)) == text;
        (!same).then(|| Step::Noted { to: to.clone(), what, text })
    }

    /// Saying how sure one is.
    pub fn rate(&self, address: Address, certainty: Certainty) -> Step {
        Step::Rated { to: self.rulebook.item(address).name.clone(), certainty }
    }

    /// The certainty that follows the one that was said: for a key that goes through all of them.
    pub fn certainty_behind(&self, address: Address) -> Certainty {
        let known = self.check.remarks.get(&self.rulebook.item(address).name).and_then(|remarks| remarks.certainty);
        let at = known.and_then(|known| Certainty::ALL.iter().position(|certainty| *certainty == known));
        Certainty::ALL[at.map_or(0, |at| (at + 1) % Certainty::ALL.len())]
    }

    /// Whether an answer has to be looked at again, and so can be kept.
    pub fn can_keep(&self, name: &str) -> bool {
        self.check.look_again(self.rulebook, name).is_some()
    }

    /// Keeping an answer that was looked at again.
    ///
    /// # Errors
    /// When no question has that name, or nobody answered it.
    pub fn keep(&self, name: &str) -> Result<Step, DeskError> {
        let address = self.rulebook.address(name).ok_or_else(|| UnknownAddress(name.to_owned()))?;
        if !self.check.answers.contains_key(name) {
            return Err(DeskError::NothingToKeep(name.to_owned()));
        }
        Ok(Step::Kept { to: name.to_owned(), asked: Asked::at(self.rulebook, address) })
    }

    /// Concluding: what the check comes to, once nothing is left to ask and it is not said already.
    pub fn conclude(&self) -> Option<Step> {
        if self.next().is_some() {
            return None;
        }
        let sheet = self.check.sheet(self.rulebook);
        conclusion(self.check, self.rulebook, &find(self.rulebook, &sheet, self.on))
    }

    /// Signing the answers as they stand, with the day of the next look where one is named.
    ///
    /// # Errors
    /// When there is no name, or the day cannot be read or is over.
    pub fn sign(
        &self,
        role: Role,
        name: &str,
        statement: Option<&str>,
        look_again: &str,
    ) -> Result<Vec<Step>, DeskError> {
        let name = name.trim().to_owned();
        if name.is_empty() {
            return Err(DeskError::NoName);
        }
        // A line break in a name would be a line that nobody wrote.
        if name.chars().any(is_hidden) {
            return Err(DeskError::HiddenInName);
        }
        let due = self.day_to_come(look_again)?.filter(|day| Some(*day) != self.check.standing.review_due);
        let mut steps: Vec<Step> = due.map(|on| Step::ReviewDue { on }).into_iter().collect();
        let statement = statement.unwrap_or_else(|| role.statement()).to_owned();
        steps.push(Step::SignedOff { role, name, statement });
        Ok(steps)
    }

    /// Setting the day of the next look, signed or not.
    ///
    /// # Errors
    /// When it is no day, or over.
    pub fn review_by(&self, typed: &str) -> Result<Step, DeskError> {
        let day = self.day_to_come(typed)?.ok_or_else(|| DeskError::NoDay(typed.to_owned()))?;
        Ok(Step::ReviewDue { on: day })
    }

    /// A day that was typed and is not over.
    fn day_to_come(&self, typed: &str) -> Result<Option<Date>, DeskError> {
        let day = read_day(typed)?;
        if day.is_some_and(|day| day < self.on) { Err(DeskError::DayIsOver) } else { Ok(day) }
    }

    /// Putting the check into a group; out of any with no name at all.
    ///
    /// # Errors
    /// When the name is blank, has several lines or signs that nobody sees, or is too long.
    pub fn group(&self, typed: &str) -> Result<Step, DeskError> {
        Ok(Step::Grouped { group: group_name(typed)? })
    }

    /// Planning a task of the removal plan anew, with what nobody named as it was planned before.
    ///
    /// # Errors
    /// When the removal plan has no such task.
    pub fn plan_anew(&self, task: &str, anew: PlanAnew) -> Result<Step, DeskError> {
        let before = self.check.standing.plan.get(task).cloned().unwrap_or_default();
        let planned = Planned {
            date: anew.date.or(before.date),
            who: anew.who.unwrap_or(before.who),
            note: anew.note.unwrap_or(before.note),
            done: anew.done.unwrap_or(before.done),
            said: None,
        };
        self.plan(task, planned)
    }

    /// Planning a task of the removal plan; it replaces what was planned before.
    ///
    /// # Errors
    /// When the removal plan has no such task.
    pub fn plan(&self, task: &str, planned: Planned) -> Result<Step, DeskError> {
        let tasks = &self.rulebook.consequences.plan;
        if !tasks.iter().any(|known| known.id == task) {
            let known: Vec<&str> = tasks.iter().map(|task| task.id.as_str()).collect();
            return Err(DeskError::UnknownTask(task.to_owned(), known.join(", ")));
        }
        let Planned { date, who, note, done, said: _ } = planned;
        Ok(Step::Planned { task: task.to_owned(), date, who, note, done })
    }

    /// The fields of the description that are asked now. Size and turnover only matter for the ceilings of fines, and
    /// the country only for who enforces. So these wait until a rule is met or may be met, or until something stands in
    /// them.
    pub fn fields(&self) -> Vec<Field> {
        let has_ceiling = verdict_on_tool(self.rulebook, &self.check.sheet(self.rulebook)).verdict <= Verdict::Open;
        let is_asked = |field: &Field| !field.is_for_fines() || !self.check.tool.get(*field).is_empty() || has_ceiling;
        Field::ALL.into_iter().filter(is_asked).collect()
    }

    /// What a step did, in words. Questions and tasks are told as they are asked, for people know no addresses.
    pub fn told(&self, did: &Step) -> String {
        let ask = |to: &String| Some(self.rulebook.item(self.rulebook.address(to)?).ask.as_str());
        let told = match did {
            Step::Answered { to, answer, .. } => {
                self.rulebook.address(to).map(|address| side(self.rulebook, address, *answer))
            }
            Step::Replied { to, answer, who, .. } => {
                let address = self.rulebook.address(to);
                let said = address.map(|address| side(self.rulebook, address, *answer));
                said.map(|said| say!("desk-told-replied", said = said, who = who))
            }
            Step::Withdrawn { to } => ask(to).map(|ask| say!("desk-told-withdrawn", ask = ask)),
            Step::Kept { to, .. } => ask(to).map(|ask| say!("desk-told-kept", ask = ask)),
            Step::Noted { to, what, .. } => ask(to).map(|ask| say!("desk-told-beside", what = what.label(), ask = ask)),
            Step::Rated { to, .. } => {
                ask(to).map(|ask| say!("desk-told-beside", what = say!("question-how-sure"), ask = ask))
            }
            Step::Planned { task, .. } => {
                let planned = self.rulebook.consequences.plan.iter().find(|known| known.id == *task);
                planned.map(|planned| say!("desk-told-planned", task = planned.label.as_str()))
            }
            _ => None,
        };
        told.unwrap_or_else(|| did.in_words())
    }

    /// A step that takes back another one.
    fn back(&self, number: u64, did: &Step) -> Back {
        let later = self.check.signatures.iter().filter(|signature| signature.step > number);
        let names: Vec<String> = later.map(|signature| visible(&signature.name).into_owned()).collect();
        let passed = (!names.is_empty()).then(|| say!("desk-undo-signed", count = names.len(), names = and(&names)));
        Back { step: Step::Undid { step: number }, number, told: self.told(did), passed }
    }

    /// Undoing the last step that can be undone.
    pub fn undo(&self) -> Option<Back> {
        self.check.to_undo().map(|entry| self.back(entry.number, &entry.did))
    }

    /// Doing again what was undone last.
    pub fn redo(&self) -> Option<Back> {
        self.check.to_redo().map(|entry| {
            // Tells the step that was undone: that one is done again, and not the undoing.
            let undone = match &entry.did {
                Step::Undid { step } => self.check.steps.iter().find(|other| other.number == *step),
                _ => None,
            };
            self.back(entry.number, undone.map_or(&entry.did, |undone| &undone.did))
        })
    }
}

/// Tells that a step keeps words where a day was meant, so that nothing can be due on it.
pub fn told_as_no_day(step: &Step) -> Option<String> {
    match step {
        Step::Noted { what: Remark::ByWhen, text, .. } if !text.is_empty() && typed_day(text).is_none() => {
            Some(say!("desk-no-day-kept", typed = visible(text)))
        }
        _ => None,
    }
}

/// Reads a day; nothing typed is no day.
///
/// # Errors
/// When it is no day.
pub fn read_day(typed: &str) -> Result<Option<Date>, DeskError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    typed_day(typed).map(Some).ok_or_else(|| DeskError::NoDay(typed.to_owned()))
}
