//! What becomes of a step: into the check, to the record, undone, done again; and text that is still being typed.

use jiff::Timestamp;

use super::App;
use crate::check::{Hand, Step};
use crate::desk::who;
use crate::logic::{Address, Answer};
use crate::record::fits;
use crate::tui::effect::Effect;
use crate::tui::intent::Intent;
use crate::tui::state::Saved;
use crate::tui::theme::Tone;
use crate::words::say;

impl App {
    /// Says why nothing can be changed here.
    pub(super) fn say_read_only(&mut self) {
        if self.state.is_trying() {
            self.say(say!("screen-trying-answers-alone"), Tone::Notice);
        } else if let Saved::ReadOnly(why) = &self.state.saved {
            let told = say!("screen-read-only-why", why = why);
            self.say(&told, Tone::Notice);
        }
    }

    /// Takes a step into the check and sends it to the record.
    pub(super) fn take(&mut self, did: Step, now: Timestamp) {
        if !self.state.may_take(&did) {
            self.say_read_only();
            return;
        }
        let is_trying = self.state.is_trying();
        let Some(current) = &mut self.state.current else { return };
        let entries = current.check.entries(Hand { who: &who(&current.check, None), at: now }, [did]);
        if let Err(error) = fits(&entries) {
            self.say(&error.to_string(), Tone::Notice);
            return;
        }
        if let Some(loaded) = &self.state.loaded {
            for entry in &entries {
                current.apply(entry.clone(), &loaded.rulebook, self.state.start.on);
            }
        }
        if !is_trying && self.state.saved != Saved::Never {
            if !matches!(self.state.saved, Saved::Not(_)) {
                self.state.saved = Saved::Saving;
            }
            self.effects.push(Effect::Append(entries));
        }
    }

    /// Takes an answer, unless the same one stands there already.
    pub(super) fn answer(&mut self, address: Address, answer: Answer, now: Timestamp) {
        if let Some(step) = self.state.acting().and_then(|acting| acting.answer(address, answer)) {
            self.take(step, now);
        }
    }

    pub(super) fn undo(&mut self, now: Timestamp) {
        if !self.state.can_answer() {
            self.say_read_only();
            return;
        }
        let last = self.state.acting().and_then(|acting| acting.undo()).filter(|back| self.may_undo(back.number));
        match last {
            Some(back) => {
                self.take(back.step, now);
                self.say(&say!("screen-undone", what = back.told), Tone::Notice);
                self.refresh();
            }
            None => self.say(say!("screen-there-nothing-undo"), Tone::Text),
        }
    }

    pub(super) fn redo(&mut self, now: Timestamp) {
        if !self.state.can_answer() {
            self.say_read_only();
            return;
        }
        let undone = self.state.acting().and_then(|acting| acting.redo()).filter(|back| self.may_undo(back.number));
        match undone {
            Some(back) => {
                self.take(back.step, now);
                self.say(say!("screen-done-again"), Tone::Notice);
                self.refresh();
            }
            None => self.say(say!("screen-there-nothing-do-again"), Tone::Text),
        }
    }

    /// Every screen reads the check anew: also those below, which may show an answer that is gone.
    pub(super) fn refresh(&mut self) {
        let state = &self.state;
        for screen in &mut self.screens {
            screen.refresh(state);
        }
    }

    /// Keeps what is being typed on any screen before it goes away.
    pub(super) fn flush_typing(&mut self, now: Timestamp) {
        let state = &self.state;
        let intents = self.screens.iter_mut().map(|screen| screen.leave_field(state)).collect();
        self.carry(Intent::All(intents), now);
    }

    /// Keeps a text that cannot be taken into the record yet, in memory and on disk.
    pub(super) fn keep_unfinished(&mut self, place: String, text: String) {
        if let Some(current) = &mut self.state.current {
            current.drafts.retain(|(known, _)| *known != place);
            current.drafts.push((place.clone(), text.clone()));
        }
        self.keep_draft(place, text);
    }

    pub(super) fn keep_draft(&mut self, place: String, text: String) {
        if self.state.saved != Saved::Never && !self.state.is_trying() {
            self.effects.push(Effect::KeepDraft { place, text });
        }
    }

    /// What was typed at a place is a step now, or was given up.
    pub(super) fn clear_draft(&mut self, place: &str) {
        if let Some(current) = &mut self.state.current {
            current.drafts.retain(|(known, _)| known != place);
        }
        if self.state.saved != Saved::Never && !self.state.is_trying() {
            self.effects.push(Effect::ClearDraft { place: place.to_owned() });
        }
    }
}
