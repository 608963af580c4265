//! What becomes of a step: into the check, to the record, undone, done again; and text that is still being typed.

use jiff::Timestamp;

use super::{App, Saved};
use crate::check::{Asked, Field, Hand, Step};
use crate::logic::{Address, Answer};
use crate::record::fits;
use crate::tui::effect::Effect;
use crate::tui::theme::Tone;

impl App {
    /// Whether the check that is open may be changed.
    pub(in crate::tui) fn can_write(&self) -> bool {
        !self.is_trying() && !self.is_read_only()
    }

    /// Whether the record is open for reading alone.
    pub(super) fn is_read_only(&self) -> bool {
        matches!(self.saved, Saved::ReadOnly(_))
    }

    /// Says why nothing can be changed here.
    pub(in crate::tui) fn say_read_only(&mut self) {
        if self.is_trying() {
            self.say("While you try things out only answers can be changed. I ends it.", Tone::Notice);
        } else if let Saved::ReadOnly(why) = &self.saved {
            let told = format!("This check can be read but not changed: {why}");
            self.say(&told, Tone::Notice);
        }
    }

    /// Takes a step into the check and sends it to the record.
    pub(in crate::tui) fn take(&mut self, did: Step, now: Timestamp) {
        let is_answer = matches!(did, Step::Answered { .. } | Step::Undid { .. });
        let allowed = if self.is_trying() { is_answer } else { self.can_write() };
        if !allowed {
            self.say_read_only();
            return;
        }
        let is_trying = self.is_trying();
        let Some(current) = &mut self.current else { return };
        let who = current.check.tool.get(Field::Assessor);
        let entries = current.check.entries(Hand { who, at: now }, [did]);
        if let Err(error) = fits(&entries) {
            self.say(&error.to_string(), Tone::Notice);
            return;
        }
        if let Some(loaded) = &self.loaded {
            for entry in &entries {
                current.apply(entry.clone(), &loaded.rulebook, self.start.on);
            }
        }
        if !is_trying && self.saved != Saved::Never {
            if !matches!(self.saved, Saved::Not(_)) {
                self.saved = Saved::Saving;
            }
            self.effects.push(Effect::Append(entries));
        }
    }

    /// Takes an answer, unless the same one stands there already.
    pub(in crate::tui) fn answer(&mut self, address: Address, answer: Answer, now: Timestamp) {
        let Some(rulebook) = self.rulebook() else { return };
        let (to, asked) = (rulebook.item(address).name.clone(), Asked::at(rulebook, address));
        let given = self.current.as_ref().and_then(|current| current.check.answers.get(&to));
        if given.is_none_or(|given| given.answer != answer || !given.asked.is_same(&asked)) {
            self.take(Step::Answered { to, asked, answer }, now);
        }
    }

    pub(super) fn undo(&mut self, now: Timestamp) {
        if !self.can_answer() {
            self.say_read_only();
            return;
        }
        let last = self.current.as_ref().and_then(|current| current.check.to_undo());
        let last = last.filter(|entry| self.may_undo(entry.number));
        match last.map(|entry| (entry.number, entry.did.in_words())) {
            Some((step, told)) => {
                self.take(Step::Undid { step }, now);
                self.say(&format!("Undone: {told}. Ctrl+Y does it again."), Tone::Notice);
                self.refresh();
            }
            None => self.say("There is nothing to undo.", Tone::Text),
        }
    }

    pub(super) fn redo(&mut self, now: Timestamp) {
        if !self.can_answer() {
            self.say_read_only();
            return;
        }
        let undone = self.current.as_ref().and_then(|current| current.check.to_redo()).map(|entry| entry.number);
        match undone.filter(|number| self.may_undo(*number)) {
            Some(step) => {
                self.take(Step::Undid { step }, now);
                self.say("Done again.", Tone::Notice);
                self.refresh();
            }
            None => self.say("There is nothing to do again.", Tone::Text),
        }
    }

    /// Every screen reads the check anew: also those below, which may show an answer that is gone.
    pub(super) fn refresh(&mut self) {
        let mut screens = std::mem::take(&mut self.screens);
        for screen in &mut screens {
            screen.refresh(self);
        }
        self.screens = screens;
    }

    /// Asks something of the world.
    pub(in crate::tui) fn ask(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Keeps what is being typed on any screen before it goes away.
    pub(super) fn flush_typing(&mut self, now: Timestamp) {
        let mut screens = std::mem::take(&mut self.screens);
        for screen in &mut screens {
            screen.leave_field(self, now);
        }
        self.screens = screens;
    }

    /// Keeps a text that cannot be taken into the record yet, in memory and on disk.
    pub(in crate::tui) fn keep_unfinished(&mut self, place: String, text: String) {
        if let Some(current) = &mut self.current {
            current.drafts.retain(|(known, _)| *known != place);
            current.drafts.push((place.clone(), text.clone()));
        }
        self.keep_draft(place, text);
    }

    pub(in crate::tui) fn keep_draft(&mut self, place: String, text: String) {
        if self.saved != Saved::Never && !self.is_trying() {
            self.effects.push(Effect::KeepDraft { place, text });
        }
    }

    /// What was typed at a place is a step now, or was given up.
    pub(in crate::tui) fn clear_draft(&mut self, place: &str) {
        if let Some(current) = &mut self.current {
            current.drafts.retain(|(known, _)| known != place);
        }
        if self.saved != Saved::Never && !self.is_trying() {
            self.effects.push(Effect::ClearDraft { place: place.to_owned() });
        }
    }
}
