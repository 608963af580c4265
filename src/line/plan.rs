//! The removal plan: told, and its tasks planned.

use std::io::{BufRead, Write};

use super::day::split_day;
use super::words::{is_one_of, number};
use super::{Flow, Talk};
use crate::check::Planned;
use crate::text::visible;
use crate::words::{day, key, say};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// `plan` tells the removal plan; `plan TASK`, with any of a day, `done` and a name, plans a task.
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
        let by_number = number(first).and_then(|number| tasks.get(number.wrapping_sub(1)));
        let Some(task) = by_number.or_else(|| tasks.iter().find(|task| task.id == first)) else {
            return Ok(self.say(&say!("line-plan-which", typed = visible(first), count = tasks.len()))?);
        };
        let Some((day, left)) = self.tell(split_day(behind))? else { return Ok(()) };
        let before = self.check().standing.plan.get(&task.id).cloned().unwrap_or_default();
        let mut planned = Planned { done: false, ..before };
        planned.date = day.or(planned.date);
        let (done, name): (Vec<&str>, Vec<&str>) =
            left.split_whitespace().partition(|word| is_one_of(key!("typed-done"), word));
        planned.done = !done.is_empty();
        if !name.is_empty() {
            planned.who = name.join(" ");
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
