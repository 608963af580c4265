//! What was agreed is corrected, struck and undone, and a workshop is taken up again after its end.

use std::io::{BufRead, Write};

use super::{Flow, WorkshopTalk};
use crate::logic::Answer;
use crate::text::{capital, number};
use crate::words::{day, say, typed_day};
use crate::workshop::{Agreed, Task, Undoable, WorkshopStep, choice_of, in_words, may_reopen, place_of};

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// Corrects something by its list and number: `step 2`, and behind it, as one likes, how it should read.
    pub(super) fn correct(&mut self, typed: &str) -> Flow<()> {
        let found = place_of(typed).filter(|(what, _)| self.workshop().can_strike(*what));
        let Some((what, words)) = found else { return Ok(self.say(say!("workshoptalk-how-correct"))?) };
        let Some(before) = self.workshop().agreed(what) else {
            return Ok(self.say(say!("workshopagreed-no-correction"))?);
        };
        self.tell_agreed(what)?;
        let words = match words {
            "" => self.ask_plainly(say!("workshoptalk-ask-correct"))?,
            words => words.to_owned(),
        };
        let text = if words.is_empty() { Some(before.text.clone()) } else { self.kept_words(&words)? };
        let Some(text) = text else { return Ok(()) };
        let mut task = Task { text, ..before };
        if !matches!(what, Agreed::Noted(_)) {
            self.who_and_when_again(&mut task)?;
        }
        self.write(WorkshopStep::Corrected { what, task })?;
        let now = in_words(self.workshop(), &self.roster, what).unwrap_or_default();
        Ok(self.say(&say!("workshopagreed-corrected", what = now))?)
    }

    /// Strikes something by its list and number.
    pub(super) fn strike(&mut self, typed: &str) -> Flow<()> {
        let found = place_of(typed).filter(|(what, _)| self.workshop().can_strike(*what));
        let Some((what, _)) = found else { return Ok(self.say(say!("workshoptalk-how-strike"))?) };
        let told = in_words(self.workshop(), &self.roster, what).unwrap_or_default();
        self.write(WorkshopStep::Struck(what))?;
        self.say(&say!("workshopagreed-struck", what = told))?;
        self.write_what_waits()
    }

    /// Undoes what was agreed, corrected or struck last: it says what that is, and asks.
    pub(super) fn undo(&mut self) -> Flow<()> {
        let step = self.workshop().undoes().map(Undoable::step);
        let (Some(step), Some((told, does))) = (step, self.workshop().undoing_in_words(&self.roster)) else {
            return Ok(self.say(say!("workshopagreed-nothing-to-undo"))?);
        };
        self.say(&capital(&does))?;
        // Only a vote brings a decision about.
        let Some(step) = step else { return Ok(()) };
        let typed = self.ask_shortly(say!("workshoptalk-ask-undo"))?;
        let choice = number(&typed).and_then(choice_of).or_else(|| Answer::read(&typed).ok().flatten());
        if choice != Some(Answer::Yes) {
            return Ok(self.say(say!("workshoptalk-left-as-it-was"))?);
        }
        self.write(step)?;
        self.say(&say!("workshopagreed-undone", what = told))?;
        self.write_what_waits()
    }

    /// Takes the workshop up again after its end.
    pub(super) fn reopen(&mut self) -> Flow<()> {
        let reference = self.workshop().header.reference.clone();
        if self.workshop().ended.is_none() {
            return Ok(self.say(&say!("workshop-goes-on", workshop = reference))?);
        }
        self.write(WorkshopStep::Reopened)?;
        Ok(self.say(&say!("workshop-reopened", workshop = reference))?)
    }

    /// That the workshop has ended, and who approved it, before anything is typed.
    pub(super) fn tell_ended(&mut self) -> Flow<()> {
        let Some(told) = may_reopen(self.workshop(), &self.roster) else { return Ok(()) };
        self.say(&told)?;
        Ok(self.say(say!("workshoptalk-ask-reopen"))?)
    }

    fn tell_agreed(&mut self, what: Agreed) -> Flow<()> {
        let told = in_words(self.workshop(), &self.roster, what).unwrap_or_default();
        Ok(self.say(&told)?)
    }

    fn who_and_when_again(&mut self, task: &mut Task) -> Flow<()> {
        let who = task.owner.map_or_else(|| say!("workshoptalk-nobody").to_owned(), |seat| self.person(seat));
        match self.ask_shortly(&say!("workshoptalk-ask-owner-again", who = who))?.as_str() {
            "" => {}
            "-" => task.owner = None,
            named => task.owner = self.person_of(named)?.or(task.owner),
        }
        loop {
            let by = task.by.map_or_else(|| say!("workshoptalk-no-day").to_owned(), day);
            let typed = self.ask_shortly(&say!("workshoptalk-ask-day-again", by = by))?;
            match (typed.as_str(), typed_day(&typed)) {
                ("", _) => return Ok(()),
                ("-", _) => task.by = None,
                (_, Some(day)) => task.by = Some(day),
                (_, None) => {
                    self.say(say!("workshoptalk-unclear-day"))?;
                    continue;
                }
            }
            return Ok(());
        }
    }
}
