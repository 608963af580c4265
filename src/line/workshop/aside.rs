//! The parking lot, next steps and notes, from anywhere.

use std::io::{BufRead, Write};

use jiff::civil::Date;

use super::super::plain::Plain;
use super::{Flow, Stop, WorkshopTalk};
use crate::words::{day, say, typed_day};
use crate::workshop::{Agreed, Task, WorkshopStep, in_words, kept_words};

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// Puts something aside, with who finds it out and by when.
    pub(super) fn park(&mut self, typed: &str) -> Flow<()> {
        let Some(task) = self.task(typed, WorkshopStep::Parked)? else { return Ok(()) };
        self.write_task(WorkshopStep::Parked(task))?;
        let count = self.workshop().parked.len();
        Ok(self.say(&say!("workshoptalk-parked", count = count))?)
    }

    /// Agrees a next step.
    pub(super) fn next_step(&mut self, typed: &str) -> Flow<()> {
        let Some(task) = self.task(typed, WorkshopStep::Next)? else { return Ok(()) };
        self.write_task(WorkshopStep::Next(task))?;
        let count = self.workshop().next.len();
        Ok(self.say(&say!("workshoptalk-stepped", count = count))?)
    }

    /// A note of the leader.
    pub(super) fn note(&mut self, typed: &str) -> Flow<()> {
        if typed.is_empty() {
            return Ok(self.say(say!("workshoptalk-what"))?);
        }
        let Some(text) = self.kept_words(typed)? else { return Ok(()) };
        self.write(WorkshopStep::Noted(text))?;
        Ok(self.say(say!("workshoptalk-noted"))?)
    }

    /// What is put aside, agreed and noted so far.
    pub(super) fn tell_lists(&mut self) -> Flow<()> {
        let workshop = self.workshop().clone();
        let lists =
            [(say!("workshoptalk-list-parked"), &workshop.parked), (say!("workshoptalk-list-next"), &workshop.next)];
        for (title, tasks) in lists {
            self.say(&format!("{title} {}", tasks.len()))?;
            for (number, task) in (1..).zip(tasks) {
                let owner = task.owner.map_or_else(|| say!("workshoptalk-nobody").to_owned(), |seat| self.person(seat));
                let by = task.by.map_or_else(|| say!("workshoptalk-no-day").to_owned(), day);
                let text = self.told(&task.text);
                self.say(&say!("workshoptalk-task", number = number, text = text, owner = owner, by = by))?;
            }
        }
        for (number, note) in (1..).zip(&workshop.notes) {
            let told = say!("workshoptalk-a-note", number = number, text = self.told(note));
            self.say(&told)?;
        }
        for at in 0..workshop.ballots.len() {
            if let Some(told) = in_words(&workshop, &self.roster, Agreed::Ballot(at)) {
                self.say(&told)?;
            }
        }
        Ok(())
    }

    /// A sentence as it is kept: names are numbers in it. Where it is not plain whose name it is, that is told.
    pub(super) fn kept_words(&mut self, typed: &str) -> Flow<Option<String>> {
        match kept_words(&self.roster, typed) {
            Ok(kept) => Ok(Some(kept)),
            Err(why) => {
                self.say(&why.to_string())?;
                Ok(None)
            }
        }
    }

    /// What was typed with who and by when. Whoever leaves at one of these keeps what was typed before; it lies beside the
    /// workshop meanwhile, for whoever is ended there.
    fn task(&mut self, typed: &str, step: fn(Task) -> WorkshopStep) -> Flow<Option<Task>> {
        let typed = if typed.is_empty() { self.ask_plainly(say!("workshoptalk-ask-what"))? } else { typed.to_owned() };
        if typed.is_empty() {
            return Ok(None);
        }
        let Some(text) = self.kept_words(&typed)? else { return Ok(None) };
        let mut task = Task { text, owner: None, by: None };
        Plain::<R, W>::keep_line(&typed, self.ledger.path());
        match self.who_and_when(&mut task) {
            Err(Stop::Left(left)) => {
                let told = say!("workshoptalk-kept-task", text = self.told(&task.text));
                self.write_task(step(task))?;
                self.say(&told)?;
                Err(Stop::Left(left))
            }
            Err(failed) => Err(failed),
            Ok(()) => Ok(Some(task)),
        }
    }

    /// Writes it; the line that was kept for it is done.
    fn write_task(&mut self, step: WorkshopStep) -> Flow<()> {
        self.write(step)?;
        Plain::<R, W>::line_is_done(self.ledger.path());
        Ok(())
    }

    fn who_and_when(&mut self, task: &mut Task) -> Flow<()> {
        task.owner = match self.ask_shortly(say!("workshoptalk-ask-owner"))?.as_str() {
            "" | "-" => None,
            named => self.person_of(named)?,
        };
        task.by = self.day()?;
        Ok(())
    }

    fn day(&mut self) -> Flow<Option<Date>> {
        loop {
            let typed = self.ask_shortly(say!("workshoptalk-ask-day"))?;
            match typed_day(&typed) {
                _ if typed.is_empty() || typed == "-" => return Ok(None),
                Some(day) => return Ok(Some(day)),
                None => self.say(say!("workshoptalk-unclear-day"))?,
            }
        }
    }
}
