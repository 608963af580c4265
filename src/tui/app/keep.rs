//! What becomes of a step: into the check, to the record, undone, done again; and text that is still being typed.

use std::borrow::Cow;

use jiff::Timestamp;

use super::App;
use crate::check::{Hand, Replies, Step};
use crate::desk::clash::{Clash, clashes, side};
use crate::desk::who;
use crate::logic::{Address, Answer};
use crate::record::fits;
use crate::tui::act::Act;
use crate::tui::effect::Effect;
use crate::tui::intent::{Asking, Destination, Intent, Origin};
use crate::tui::place::Place;
use crate::tui::screens::Screen;
use crate::tui::state::Saved;
use crate::tui::theme::Tone;
use crate::words::say;

impl App {
    /// Says why nothing can be changed here.
    pub(super) fn say_read_only(&mut self) {
        if self.state.is_trying() {
            let told = say!("screen-trying-answers-alone", key = self.state.key(Act::WhatIf));
            self.say(&told, Tone::Notice);
        } else if let Saved::ReadOnly(why) = &self.state.saved {
            let told = say!("screen-read-only-why", why = why.trim_end_matches('.'));
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
                current.apply(entry.clone(), &loaded.rulebook);
            }
        }
        if !is_trying && self.state.saved != Saved::Never {
            if !matches!(self.state.saved, Saved::Not(_)) {
                self.state.saved = Saved::Saving;
            }
            self.effects.push(Effect::Append(entries));
        }
    }

    /// Keeps those answers that are new, names what contradicts them, and goes on. They take up a check again that is
    /// closed or put away, once the person says so.
    pub(super) fn keep_answers(&mut self, answers: &[(Address, Answer)], origin: Origin, now: Timestamp) {
        if self.is_shut() && self.is_new(answers) {
            self.ask_to_take_up(answers, origin);
            return;
        }
        self.is_past_the_form();
        for (address, answer) in answers {
            if let Some(step) = self.state.acting().and_then(|acting| acting.answer(*address, *answer)) {
                self.take(step, now);
            }
        }
        let last: Vec<Address> = answers.iter().map(|(address, _)| *address).collect();
        let clash = match (self.state.rulebook(), &self.state.current) {
            (Some(rulebook), Some(current)) => {
                clashes(rulebook, &current.sheet, &current.check.tool, &last).into_iter().next()
            }
            _ => None,
        };
        match clash {
            Some(clash) => self.name_clash(&clash, origin),
            None => self.go_on_from(origin),
        }
    }

    fn is_shut(&self) -> bool {
        let standing = self.state.current.as_ref().map(|current| &current.check.standing);
        !self.state.is_trying() && standing.is_some_and(|standing| standing.closed || standing.archived)
    }

    fn is_new(&self, answers: &[(Address, Answer)]) -> bool {
        let is_new = |(address, answer): &(Address, Answer)| {
            self.state.acting().is_some_and(|acting| acting.answer(*address, *answer).is_some())
        };
        answers.iter().any(is_new)
    }

    /// Asks whether a check that is closed or put away is taken up again. Leaving it stands first.
    fn ask_to_take_up(&mut self, answers: &[(Address, Answer)], origin: Origin) {
        let take_up = Intent::All(vec![
            Intent::Act(Act::Back),
            Intent::Take(vec![Step::Reopened]),
            Intent::Answer(answers.to_vec(), origin),
        ]);
        let choices =
            vec![(say!("screen-leave-shut").into(), Intent::Act(Act::Back)), (say!("screen-take-up").into(), take_up)];
        let (title, text) = (say!("screen-take-up-title").to_owned(), say!("screen-take-up-how").to_owned());
        self.screens.push(Screen::Message(Asking { title, text, choices, about_leaving: false }.into()));
    }

    /// Shows which answers cannot all be right and why, to change one of them or to go on.
    fn name_clash(&mut self, clash: &Clash, origin: Origin) {
        let Some(rulebook) = self.state.rulebook() else { return };
        let to = if origin == Origin::Here { Origin::List { all_asked: false } } else { origin };
        let change = |address: Address| {
            let back = Intent::Act(Act::Back);
            if self.screens.last().is_some_and(|shown| shown.puts(address) && origin != Origin::Here) {
                return back;
            }
            Intent::All(vec![back, Intent::Go(Destination::Question(address, to))])
        };
        let mut choices: Vec<(Cow<'static, str>, Intent)> = clash
            .given
            .iter()
            .map(|(address, answer)| {
                let side = side(rulebook, *address, *answer);
                (say!("question-clash-change", side = side).into(), change(*address))
            })
            .collect();
        if clash.field.is_some() {
            let describe = Intent::All(vec![Intent::Act(Act::Back), Intent::Act(Act::Describe)]);
            choices.push((say!("question-clash-describe").into(), describe));
        }
        let go_on = Intent::All(vec![Intent::Act(Act::Back), Intent::GoOnFrom(origin)]);
        choices.push((say!("question-clash-keep").into(), go_on));
        let title = say!("question-clash-title").to_owned();
        let asking = Asking { title, text: clash.words.clone(), choices, about_leaving: false };
        self.screens.push(Screen::Message(asking.into()));
    }

    /// Leaves a rule open and goes on with the next one.
    pub(super) fn leave_open(&mut self, rule: usize, now: Timestamp) {
        if !self.state.can_write() {
            self.say_read_only();
            return;
        }
        if let Some(step) = self.state.acting().and_then(|acting| acting.leave_open(rule)) {
            self.take(step, now);
        }
        self.go_on();
        if let Some(rule) = self.letter(rule) {
            let told = match self.screens.last() {
                Some(Screen::Review(_)) => say!("question-left-open-here", rule = rule),
                _ => say!("question-left-open", rule = rule, key = self.state.key(Act::Review)),
            };
            self.say(&told, Tone::Notice);
        }
    }

    /// Asks again about a rule that was left open.
    pub(super) fn take_up(&mut self, rule: usize, now: Timestamp) {
        if !self.state.can_write() {
            self.say_read_only();
            return;
        }
        if let Some(step) = self.state.acting().and_then(|acting| acting.take_up(rule)) {
            self.take(step, now);
        }
        self.go_on_from_anywhere(now);
        if let Some(rule) = self.letter(rule) {
            self.say(&say!("question-taken-up", rule = rule), Tone::Notice);
        }
    }

    fn letter(&self, rule: usize) -> Option<String> {
        Some(format!("({})", self.state.rulebook()?.rules.get(rule)?.id))
    }

    pub(super) fn undo(&mut self, now: Timestamp) {
        if self.state.current.is_none() {
            let (group, close) = (self.state.key(Act::Together), self.state.key(Act::CloseOrReopen));
            let told = say!("home-no-undo", group = group, close = close, archive = self.state.key(Act::ShowArchive));
            self.say(&told, Tone::Notice);
            return;
        }
        if !self.state.can_answer() {
            self.say_read_only();
            return;
        }
        let last = self.state.acting().and_then(|acting| acting.undo()).filter(|back| self.may_undo(back.number));
        match last {
            Some(back) => {
                self.take(back.step, now);
                let told = say!("screen-undone", what = back.told);
                let told = back.passed.map_or(told.clone(), |passed| format!("{told} {passed}"));
                self.say(&told, Tone::Notice);
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
                let told = say!("screen-done-again", what = back.told);
                self.say(&told, Tone::Notice);
                self.refresh();
            }
            None => self.say(say!("screen-there-nothing-do-again"), Tone::Text),
        }
    }

    /// Takes in what a colleague answered, with what the check comes to then, and closes the page that showed it.
    pub(super) fn take_in(&mut self, replies: &Replies, now: Timestamp) {
        self.screens.pop();
        if !self.state.can_write() {
            self.say_read_only();
            return;
        }
        let before = self.result_in_words();
        let steps = self.state.current.as_ref().map(|current| replies.steps(&current.check)).unwrap_or_default();
        for step in steps {
            self.take(step, now);
        }
        if let Some(last) = self.state.acting().and_then(|acting| acting.conclude()) {
            self.take(last, now);
        }
        self.forget_form(Place::is_of_taking_in);
        self.refresh();
        let taken = say!("takein-taken", count = replies.replies.len());
        let told = match (before, self.result_in_words()) {
            (Some(before), Some(now)) if before != now => {
                say!("takein-turned", taken = taken, before = before, now = now, key = self.state.key(Act::Result))
            }
            _ => taken,
        };
        self.say(&told, Tone::Notice);
    }

    /// What the check that is open gives as a whole.
    fn result_in_words(&self) -> Option<String> {
        let (rulebook, current) = (self.state.rulebook()?, self.state.current.as_ref()?);
        Some(current.findings(rulebook).dated(rulebook).words())
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
        let drafts = self.state.drafts_mut();
        drafts.retain(|(known, _)| *known != place);
        drafts.push((place.clone(), text.clone()));
        if self.state.current.is_some() || Place::is_of_room(&place) {
            self.keep_draft(place, text);
        }
    }

    /// What was typed into a form is done with: everything that was kept of it goes.
    pub(super) fn forget_form(&mut self, is_of_it: impl Fn(&str) -> bool) {
        let places: Vec<String> = self.state.drafts_mut().iter().map(|(place, _)| place.clone()).collect();
        for place in places.into_iter().filter(|place| is_of_it(place)) {
            self.clear_draft(&place);
        }
        self.state.unfinished.retain(|(place, _)| !is_of_it(place));
    }

    /// Remembers that the form of the description stands at this field, so that whoever comes back another day goes on
    /// there. Nothing is remembered before anything is written about the check, or after the first answer: then the
    /// questions are what one goes on with.
    pub(super) fn stands_at(&mut self, field: String) {
        let is_begun = self
            .state
            .current
            .as_ref()
            .is_some_and(|current| !current.check.steps.is_empty() && current.check.answers.is_empty());
        if is_begun && self.state.can_write() {
            self.keep_unfinished(Place::Form.key(), field);
        }
    }

    /// Forgets where the form stands: the person is past it.
    pub(super) fn is_past_the_form(&mut self) {
        let form = Place::Form.key();
        if self.state.draft(&form).is_some() {
            self.clear_draft(&form);
        }
    }

    pub(super) fn keep_draft(&mut self, place: String, text: String) {
        if self.state.saved != Saved::Never && !self.state.is_trying() {
            self.effects.push(Effect::KeepDraft { place, text });
        }
    }

    /// What was typed at a place is a step now, or was given up.
    pub(super) fn clear_draft(&mut self, place: &str) {
        self.state.drafts_mut().retain(|(known, _)| known != place);
        let is_kept = self.state.current.is_some() && self.state.saved != Saved::Never && !self.state.is_trying();
        if is_kept || Place::is_of_room(place) {
            self.effects.push(Effect::ClearDraft { place: place.to_owned() });
        }
    }

    /// What was left unfinished, as it lies on disk. What is remembered since is newer.
    pub(super) fn take_up_unfinished(&mut self, found: Vec<(String, String)>) {
        for (place, text) in found {
            if self.state.unfinished.iter().all(|(known, _)| *known != place) {
                self.state.unfinished.push((place, text));
            }
        }
    }
}
