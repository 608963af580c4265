//! What screens ask for, done for them.

use jiff::Timestamp;

use super::App;
use super::came_from::OpensFor;
use crate::tui::act::Exit;
use crate::tui::effect::Effect;
use crate::tui::intent::Intent;
use crate::tui::screens::Screen;
use crate::tui::theme::Tone;

impl App {
    /// Does what a screen asked for after a key.
    pub(super) fn carry(&mut self, intent: Intent, now: Timestamp) {
        match intent {
            Intent::Stay => {}
            Intent::All(intents) => {
                for intent in intents {
                    self.carry(intent, now);
                }
            }
            Intent::Say(text) => self.say(&text, Tone::Notice),
            Intent::SayReadOnly => self.say_read_only(),
            Intent::Act(act) => self.act(act, now),
            Intent::Found(act) => {
                self.is_found = true;
                self.act(act, now);
                self.is_found = false;
            }
            Intent::Take(steps) => {
                for step in steps {
                    self.take(step, now);
                }
            }
            Intent::Answer(answers, origin) => self.keep_answers(&answers, origin, now),
            Intent::LeaveOpen(rule) => self.leave_open(rule, now),
            Intent::TakeUp(rule) => self.take_up(rule, now),
            Intent::StandsAt(field) => self.stands_at(field),
            Intent::KeepDraft(place, text) => self.keep_draft(place.key(), text),
            Intent::KeepUnfinished(place, text) => self.keep_unfinished(place.key(), text),
            Intent::ClearDraft(place) => self.clear_draft(&place.key()),
            Intent::FieldDone => self.flush_typing(now),
            Intent::Go(destination) => self.screens.extend(Screen::to(destination, &self.state)),
            Intent::GoOn => self.go_on(),
            Intent::GoOnFrom(origin) => self.go_on_from(origin),
            Intent::Open(path) => self.open(path, OpensFor::TheNextQuestion),
            Intent::OpenResult(path) => self.open(path, OpensFor::Result),
            Intent::OpenAt(path, question) => {
                self.remember_comparison();
                self.open(path, OpensFor::Question(question));
            }
            Intent::OpenInstead(path) => {
                self.remember_check();
                self.opening = Some(Effect::Open(path));
                self.go_out(Exit::Home, now);
            }
            Intent::Ask(effect) => {
                if matches!(self.screens.last(), Some(Screen::Message(_) | Screen::Report(_) | Screen::Ask(_))) {
                    self.screens.pop();
                }
                self.effects.push(effect);
            }
            Intent::Do(effect) => self.effects.push(effect),
            Intent::TakeIn(replies) => self.take_in(&replies, now),
            Intent::Practise(asked) => self.practise(asked),
            Intent::Lead(asked) => self.effects.push(Effect::Lead(asked)),
            // The message that asked goes once it is done.
            Intent::LeadTo(towards) => self.lead_to(towards),
            Intent::Palette(palette) => {
                self.state.look.palette = palette;
                self.effects.push(Effect::KeepPalette(palette));
            }
            Intent::Signs(ascii) => {
                self.state.look.ascii = ascii;
                self.effects.push(Effect::KeepSigns(ascii));
            }
            Intent::Speak(lang) => self.effects.extend([Effect::Speak(lang), Effect::KeepLanguage(lang)]),
        }
    }
}
