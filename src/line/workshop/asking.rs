//! Every line comes through here, so that people can come and leave and things can be put aside at any moment.

use std::io::{BufRead, Write};

use super::typed::Typed;
use super::{Flow, Left, Stop, WorkshopTalk};
use crate::room::State as _;
use crate::workshop::{Part, Task, Whereabouts, WorkshopStep};

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// Asks until something comes that cannot be done from anywhere.
    pub(super) fn ask(&mut self, text: &str) -> Flow<String> {
        loop {
            let typed = self.ask_plainly(text)?;
            if !self.does_aside(&typed)? {
                return Ok(typed);
            }
        }
    }

    /// Asks for a sentence: only a line that begins with a slash asks for something else.
    pub(super) fn ask_for_words(&mut self, text: &str) -> Flow<String> {
        loop {
            let typed = self.ask_plainly(text)?;
            let is_aside = typed.starts_with('/') || matches!(Typed::read(&typed), Some((Typed::Quit, "")));
            if !is_aside || !self.does_aside(&typed)? {
                return Ok(typed);
            }
        }
    }

    /// Asks and takes whatever comes, but for the help.
    pub(super) fn ask_plainly(&mut self, text: &str) -> Flow<String> {
        loop {
            let typed = self.plain.ask(text)?.ok_or(Stop::Left(Left))?;
            // Whoever was taken out of the roster in another window is named no more.
            if let Ok(roster) = self.roster_on_disk() {
                self.roster = roster;
            }
            if !(typed.starts_with('/') && matches!(Typed::read(&typed), Some((Typed::Help, "")))) {
                return Ok(typed);
            }
            self.tell_help()?;
        }
    }

    /// Asks for a name or a day: help and leaving are heard without a slash too.
    pub(super) fn ask_shortly(&mut self, text: &str) -> Flow<String> {
        loop {
            let typed = self.ask_plainly(text)?;
            match Typed::read(&typed) {
                Some((Typed::Quit, "")) => return Err(Stop::Left(Left)),
                Some((Typed::Help, "")) => self.tell_help()?,
                _ => return Ok(typed),
            }
        }
    }

    /// Does what can be done from anywhere. Whether it was such.
    fn does_aside(&mut self, typed: &str) -> Flow<bool> {
        let Some((what, rest)) = Typed::read(typed) else { return Ok(false) };
        self.allows(what)?;
        match what {
            Typed::Came => self.comes(rest, Whereabouts::Room, Part::Votes)?,
            Typed::Call => self.comes(rest, Whereabouts::Call, Part::Votes)?,
            Typed::Observe => self.comes(rest, Whereabouts::Room, Part::Observes)?,
            Typed::Gone => self.leaves(rest)?,
            Typed::Lead => self.leads(rest)?,
            Typed::People => self.tell_people()?,
            Typed::Item => self.plan_point(rest)?,
            Typed::Agenda => self.tell_agenda()?,
            Typed::NextPoint => self.next_point(rest)?,
            Typed::More => self.more_time(rest)?,
            Typed::Time => self.tell_time()?,
            Typed::Tool => self.tool(rest)?,
            Typed::Park => self.park(rest)?,
            Typed::Step => self.next_step(rest)?,
            Typed::Note => self.note(rest)?,
            Typed::Lists => self.tell_lists()?,
            Typed::Correct => self.correct(rest)?,
            Typed::Strike => self.strike(rest)?,
            Typed::Undo => self.undo()?,
            Typed::Reopen => self.reopen()?,
            Typed::Ask => self.ask_all(rest)?,
            Typed::TakeIn => self.take_in(rest)?,
            Typed::Approve => self.approve(rest)?,
            Typed::Minutes => self.minutes(rest)?,
            Typed::Why => self.explain(rest)?,
            Typed::Help => self.tell_help()?,
            Typed::Quit => return Err(Stop::Left(Left)),
            Typed::Rule | Typed::Rules | Typed::Scope | Typed::Questions | Typed::Vote | Typed::Write | Typed::End => {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Refuses what would be written behind an end, before anything is asked for it or kept beside it.
    fn allows(&self, what: Typed) -> Flow<()> {
        let nothing = || Task { text: String::new(), owner: None, by: None };
        let step = match what {
            Typed::Came
            | Typed::Call
            | Typed::Observe
            | Typed::Gone
            | Typed::Lead
            | Typed::Item
            | Typed::NextPoint
            | Typed::More
            | Typed::TakeIn => WorkshopStep::Longer(0),
            Typed::Park => WorkshopStep::Parked(nothing()),
            Typed::Step => WorkshopStep::Next(nothing()),
            _ => return Ok(()),
        };
        self.workshop().refuses(&step).map_or(Ok(()), |why| Err(Stop::Refused(why)))
    }
}
