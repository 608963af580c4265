//! The removal plan: told, and its tasks planned.

use std::io::{BufRead, Write};

use super::day::split_day;
use super::words::is_name;
use super::{Flow, Talk};
use crate::account::{PlanTold, whole_plan};
use crate::check::Planned;
use crate::text::{number, visible};
use crate::words::{Key, key, say};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// `plan` tells the removal plan and `plan TASK` one task; with any of a day, `done`, `not done`, `empty` and a name
    /// behind it a task is planned. What is not named stays as it was.
    pub(super) fn plan(&mut self, typed: &str) -> Flow<()> {
        let tasks = &self.around.rulebook.consequences.plan;
        let (first, behind) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
        if first.is_empty() {
            for (index, told) in self.whole_plan().iter().enumerate() {
                self.say(&format!("{}, {}", index + 1, in_full(told)))?;
            }
            return Ok(self.say(say!("line-plan-how"))?);
        }
        let by_number = number::<usize>(first).map(|number| number.wrapping_sub(1)).filter(|at| *at < tasks.len());
        let by_id = || tasks.iter().position(|task| task.id == first);
        let Some((at, task)) = by_number.or_else(by_id).and_then(|at| Some((at, tasks.get(at)?))) else {
            return Ok(self.say(&say!("line-plan-which", typed = visible(first), count = tasks.len()))?);
        };
        if behind.trim().is_empty() {
            self.say_task(at)?;
            return Ok(self.say(say!("line-plan-how"))?);
        }
        let before = self.check().standing.plan.get(&task.id).cloned().unwrap_or_default();
        let mut words: Vec<&str> = behind.split_whitespace().collect();
        // One of them has the other in it.
        let is_not_done = take_out(&mut words, key!("typed-not-done"));
        let is_done = take_out(&mut words, key!("typed-done"));
        let is_emptied = take_out(&mut words, key!("typed-empty"));
        let Some((day, left)) = self.tell(split_day(&words.join(" ")))? else { return Ok(()) };
        let done = (before.done || is_done) && !is_not_done;
        let mut planned = if is_emptied { Planned { done, ..Planned::default() } } else { Planned { done, ..before } };
        planned.date = day.or(planned.date);
        let left = left.trim();
        if !left.is_empty() && !is_name(left) {
            return Ok(self.say(&say!("line-plan-nobody", typed = visible(left)))?);
        }
        if !left.is_empty() {
            left.clone_into(&mut planned.who);
        }
        let step = self.acting().plan(&task.id, planned);
        if let Some(did) = self.tell(step)?
            && self.step(did)?
        {
            self.say_task(at)?;
        }
        Ok(())
    }

    /// The tasks as they stand, in the order of the rules.
    fn whole_plan(&self) -> Vec<PlanTold> {
        whole_plan(self.check(), self.around.rulebook)
    }

    fn say_task(&mut self, at: usize) -> Flow<()> {
        match self.whole_plan().get(at) {
            Some(told) => Ok(self.say(&in_full(told))?),
            None => Ok(()),
        }
    }
}

/// A task, who does it by when, whether it is done, and what else was written of it.
fn in_full(told: &PlanTold) -> String {
    let task = told.task.trim_end_matches('.');
    let stands = format!("{task}: {}.", told.in_a_line());
    if told.note.is_empty() { stands } else { format!("{stands} {}", told.note) }
}

/// Takes one of the words for something, which may be several words, out of a line. `false` where none stands there.
fn take_out(words: &mut Vec<&str>, key: Key) -> bool {
    for known in key.typed() {
        let known: Vec<&str> = known.split(' ').collect();
        let is_it = |some: &[&str]| some.iter().map(|word| word.to_lowercase()).eq(known.iter().copied());
        if let Some(at) = words.windows(known.len()).position(is_it) {
            words.drain(at..at + known.len());
            return true;
        }
    }
    false
}
