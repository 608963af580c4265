//! The removal plan: told, and its tasks planned.

use std::io::{BufRead, Write};

use super::day::split_day;
use super::{Flow, Talk};
use crate::check::Planned;
use crate::text::{number, visible};
use crate::words::{Key, day, key, say};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// `plan` tells the removal plan and `plan TASK` one task; with any of a day, `done`, `not done`, `empty` and a name
    /// behind it a task is planned. What is not named stays as it was.
    pub(super) fn plan(&mut self, typed: &str) -> Flow<()> {
        let tasks = &self.around.rulebook.consequences.plan;
        let (first, behind) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
        if first.is_empty() {
            for (index, task) in tasks.iter().enumerate() {
                let told = self.planned(&task.id);
                self.say(&format!("{}, {}: {told}.", index + 1, task.label.trim_end_matches('.')))?;
            }
            return Ok(self.say(say!("line-plan-how"))?);
        }
        let by_number = number::<usize>(first).and_then(|number| tasks.get(number.wrapping_sub(1)));
        let Some(task) = by_number.or_else(|| tasks.iter().find(|task| task.id == first)) else {
            return Ok(self.say(&say!("line-plan-which", typed = visible(first), count = tasks.len()))?);
        };
        if behind.trim().is_empty() {
            let told = self.planned(&task.id);
            self.say(&format!("{}: {told}.", task.label.trim_end_matches('.')))?;
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
        if !left.trim().is_empty() {
            left.trim().clone_into(&mut planned.who);
        }
        let step = self.acting().plan(&task.id, planned);
        if let Some(did) = self.tell(step)?
            && self.step(did)?
        {
            let told = self.planned(&task.id);
            self.say(&format!("{}: {told}.", task.label.trim_end_matches('.')))?;
        }
        Ok(())
    }

    /// Who does a task by when, and whether it is done, in words.
    fn planned(&self, task: &str) -> String {
        let planned = self.check().standing.plan.get(task).cloned().unwrap_or_default();
        let by = planned.date.map(|date| say!("line-plan-by", day = day(date)));
        let done = planned.done.then(|| say!("line-plan-done").to_owned());
        let told: Vec<String> =
            [Some(planned.who), by, done].into_iter().flatten().filter(|part| !part.is_empty()).collect();
        if told.is_empty() { say!("line-plan-not-yet").to_owned() } else { told.join(", ") }
    }
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
