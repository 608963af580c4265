//! The state of the full-screen program and the one function that changes it.

use std::path::PathBuf;

use jiff::Timestamp;

mod back;
mod begin;
mod before;
mod beyond;
mod came_from;
mod intents;
mod keep;
mod leading;
mod outcome;
mod shown;
mod training;
mod trying;
mod typed;
mod way;

use begin::begins_with;
use came_from::{OpensFor, WayBack};

use crate::check::Check;
use crate::tui::act::{Act, Exit};
use crate::tui::draw::Seen;
use crate::tui::effect::{Effect, Returning};
use crate::tui::input::{Input, NOTCH, Wheel};
use crate::tui::intent::{Destination, Intent};
use crate::tui::key::Key;
use crate::tui::keymap::{Binding, act_of, typing};
use crate::tui::leading::Leading;
use crate::tui::practising::Training;
use crate::tui::screens::{Describe, Find, History, Screen, Settings, TakeIn};
use crate::tui::state::{Current, Saved, Start, State};
use crate::tui::theme::{Look, Tone};
use crate::words::say;

/// The whole program.
#[allow(clippy::struct_excessive_bools, reason = "each is a state of its own, and any of them go together")]
pub struct App {
    state: State,
    /// The way here: the screen on top is shown, Esc takes it away.
    screens: Vec<Screen>,
    toast: Option<(String, Tone)>,
    /// Lines that the person scrolled away from the focus.
    scrolled: isize,
    /// Lines of what stands beside the body that were read already.
    read_on: usize,
    /// What the last frame had room for.
    seen: Seen,
    /// The keys that work now, those of the screen first; worked out once after each input and outcome.
    bindings: Vec<Binding>,
    /// How many of them are the screen's own.
    own_bindings: usize,
    /// What is opened as soon as the open check is left.
    opening: Option<Effect>,
    /// What the check that is opened now is opened for.
    opens_for: OpensFor,
    /// Where Esc leads back to, when a person left a check or a comparison for something else.
    way_back: Option<WayBack>,
    /// The screens of a check that is opened again for whoever comes back to it.
    coming_back: Vec<Screen>,
    /// The act that is done now was found by its words.
    is_found: bool,
    /// The question that has the mark in the comparison that is made now.
    compares_at: Option<String>,
    /// What a colleague answered about a check that is opened for it.
    returning: Option<Returning>,
    /// The big view for a wall is shown, on screens that have one.
    is_large: bool,
    /// Where the person wants to go as soon as the last answers are saved.
    leaving: Option<Exit>,
    effects: Vec<Effect>,
    asked_for_rules: bool,
    /// The rest of a paste that came line by line is left out.
    passing_over: bool,
    ended: bool,
}

impl App {
    /// The program at its start, with the effects that follow the first frame.
    pub fn new(start: Start) -> (Self, Vec<Effect>) {
        let begins = start.begins_with.is_some();
        let asked_for_rules = start.something_kept || begins;
        let is_welcome = start.first_start && !begins;
        let first = if is_welcome { Screen::first_start() } else { Screen::home() };
        let mut app = Self {
            state: State::new(start),
            screens: vec![first],
            toast: None,
            scrolled: 0,
            read_on: 0,
            seen: Seen::default(),
            bindings: Vec::new(),
            own_bindings: 0,
            opening: None,
            opens_for: OpensFor::default(),
            way_back: None,
            coming_back: Vec::new(),
            is_found: false,
            compares_at: None,
            returning: None,
            is_large: false,
            leaving: None,
            effects: Vec::new(),
            asked_for_rules,
            passing_over: false,
            ended: false,
        };
        if !app.state.start.flaws.is_empty() {
            let told = app.state.start.flaws.join(" ");
            app.say(&told, Tone::Notice);
        }
        app.find_bindings();
        // With nothing to show, reading the rules can wait for the first key.
        let effects = match &app.state.start.begins_with {
            Some(begins) => begins_with(begins),
            None if asked_for_rules => vec![Effect::ListRemembered],
            None => Vec::new(),
        };
        (app, effects)
    }

    /// Whether the person left.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.screens.last().is_some_and(|screen| screen.is_typing(&self.state))
    }

    /// Takes in what the last frame had room for. `true` where that is another room than before.
    pub(super) fn was_drawn(&mut self, seen: Seen) -> bool {
        let had_more = std::mem::replace(&mut self.seen, seen).beside.is_there;
        self.scrolled = seen.scrolled;
        self.read_on = seen.beside.passed;
        let before = std::mem::replace(&mut self.state.room, (seen.column, seen.height));
        let is_another = before != self.state.room || had_more != seen.beside.is_there;
        if is_another {
            self.find_bindings();
        }
        is_another
    }

    /// Takes an input in and returns what it asks of the world.
    pub fn input(&mut self, input: Input, now: Timestamp) -> Vec<Effect> {
        self.is_now(now);
        if !std::mem::replace(&mut self.asked_for_rules, true) {
            self.effects.push(Effect::LoadRules);
        }
        match input {
            // Nobody answers a question that cannot be read.
            Input::Key(key) if self.seen.too_small && act_of(&typing(), key).is_none_or(|act| act == Act::Help) => {}
            Input::Paste(_) | Input::Break | Input::TooFast | Input::Wheel(_) if self.seen.too_small => {}
            Input::PasteOver => self.passing_over = false,
            Input::Key(_) | Input::Paste(_) | Input::Break if self.passing_over => {}
            Input::Key(key) => self.key(key, now),
            Input::Paste(text) => self.paste(&text, now),
            Input::Break => match self.screens.last_mut().and_then(Screen::cut_off) {
                // A paste that comes line by line looks like typing. Its rest does not belong into this field and is
                // left out.
                Some(told) => {
                    self.passing_over = true;
                    self.say(told, Tone::Notice);
                }
                None => self.paste("\n", now),
            },
            Input::Wheel(wheel) => {
                self.scrolled = match wheel {
                    Wheel::Up => self.scrolled.saturating_sub_unsigned(NOTCH),
                    Wheel::Down => self.scrolled.saturating_add_unsigned(NOTCH),
                };
                // Returns early, because turns of the wheel come in floods and change nothing that a key depends on.
                return std::mem::take(&mut self.effects);
            }
            Input::TooFast => {
                self.say(say!("screen-too-fast"), Tone::Notice);
                if let Some(screen) = self.screens.last_mut() {
                    screen.forget_choice(&self.state);
                }
            }
        }
        self.keep_begun();
        self.find_bindings();
        std::mem::take(&mut self.effects)
    }

    fn key(&mut self, key: Key, now: Timestamp) {
        let key = key.as_line_break(self.is_typing());
        self.toast = None;
        if !matches!(self.screens.last(), Some(Screen::Message(_))) {
            self.opening = None;
        }
        if self.is_typing() {
            if let Some(act) = act_of(&typing(), key) {
                self.act(act, now);
                return;
            }
            if self.scrolls_while_typing(key) {
                return;
            }
            (self.scrolled, self.read_on) = (0, 0);
            let state = &self.state;
            let intent = self.screens.last_mut().map_or(Intent::Stay, |screen| screen.type_key(state, key));
            self.carry(intent, now);
            return;
        }
        let is_form = self.screens.last().is_some_and(Screen::is_form);
        match act_of(&self.bindings, key) {
            // Whoever types a letter into a form means a text.
            _ if is_form && key.is_letter() => self.type_from_beside(|screen, state| screen.type_key(state, key), now),
            Some(act) => self.act_and_tell(act, now),
            None if matches!(self.screens.last(), Some(Screen::Info(_))) => {
                self.say(say!("screen-no-such-key-on-page"), Tone::Text);
            }
            None => self.say(say!("screen-no-such-key"), Tone::Text),
        }
    }

    /// Does what a key means. Where that leaves an answer behind that was chosen and not kept, the person is told.
    fn act_and_tell(&mut self, act: Act, now: Timestamp) {
        let at = self.screens.len().saturating_sub(1);
        let unkept = self.screens.last().and_then(|screen| screen.unkept(&self.state));
        self.act(act, now);
        if matches!(act, Act::Continue) || act.chooses() || self.toast.is_some() {
            return;
        }
        let is_left = self.screens.get(at).is_none_or(|screen| screen.unkept(&self.state).is_none());
        if let Some(told) = unkept.filter(|_| is_left) {
            self.say(&told, Tone::Notice);
        }
    }

    fn act(&mut self, act: Act, now: Timestamp) {
        if self.scrolls_alone(act) || self.reads_on(act) || act == Act::Continue && self.shows_first(now) {
            return;
        }
        if !matches!(act, Act::PageDown | Act::PageUp | Act::ReadOn | Act::ReadBack | Act::Redraw) {
            (self.scrolled, self.read_on) = (0, 0);
        }
        if self.is_of_the_screen(act) {
            self.act_on_screen(act, now);
        } else if !self.refuses_while_trying(act) {
            self.do_anywhere(act, now);
        }
    }

    /// Whether the screen on top does this act itself, although elsewhere the program does it: training and workshops
    /// have tools and pages of their own.
    fn is_of_the_screen(&self, act: Act) -> bool {
        match self.screens.last() {
            Some(Screen::Training(_)) => act == Act::Report,
            Some(Screen::Workshop(_)) => matches!(act, Act::Begin | Act::TakeIn | Act::Report | Act::Undo),
            _ => false,
        }
    }

    /// Does what means the same on every screen; anything else is done by the screen on top.
    fn do_anywhere(&mut self, act: Act, now: Timestamp) {
        match act {
            Act::Leave => self.go_out(Exit::Program, now),
            Act::LeaveWithout(to) => self.leave_for(to),
            Act::Back => self.back(now),
            Act::Help => self.help(),
            Act::Redraw => self.effects.push(Effect::Redraw),
            Act::PageDown | Act::PageUp if self.screens.last().is_some_and(Screen::moves_by_page) => {
                let step = if act == Act::PageDown { Act::Down } else { Act::Up };
                for _ in 0..self.seen.rows {
                    let state = &self.state;
                    let intent = self.screens.last_mut().map_or(Intent::Stay, |screen| screen.act(state, step));
                    self.carry(intent, now);
                }
            }
            Act::PageDown => self.scrolled = self.scrolled.saturating_add_unsigned(self.a_page()),
            Act::PageUp => self.scrolled = self.scrolled.saturating_sub_unsigned(self.a_page()),
            Act::ReadOn | Act::ReadBack => self.reads_beside(act),
            Act::Undo => self.undo(now),
            Act::Redo => self.redo(now),
            Act::Home if matches!(self.screens.last(), Some(Screen::Workshop(_))) => self.ask_before_leaving_workshop(),
            Act::Home => self.go_out(Exit::Home, now),
            Act::BigView => self.is_large = !self.is_large,
            Act::Settings => self.settings(now),
            Act::Train => self.go_apart(Effect::Train(Training::Read), now),
            Act::Lead => self.go_apart(Effect::Lead(Leading::List), now),
            // At home the check with the mark is opened, which is at its next question.
            Act::GoOn if self.state.current.is_none() => {
                let state = &self.state;
                let open = self.screens.last_mut().map_or(Intent::Stay, |screen| screen.act(state, Act::Continue));
                self.carry(open, now);
            }
            Act::GoOn => self.go_on_from_anywhere(now),
            Act::Find => self.find(now),
            Act::Map => self.show(Screen::map),
            Act::Review => self.show(Screen::review),
            Act::Result => self.show_result(now),
            Act::Describe => {
                self.show(|state| Screen::Describe(Describe::new(state)));
                // The form is entered at its beginning, and not at a line that may mean another field by now.
                if let Some(shown @ Screen::Describe(_)) = self.screens.last_mut() {
                    *shown = Screen::Describe(Describe::new(&self.state));
                }
            }
            Act::Begin => self.effects.push(Effect::Begin),
            Act::Example => self.show_example(now),
            Act::WhatIf => self.what_if(),
            Act::EndWhatIf { keep, to } => self.end_trying(keep, to, now),
            Act::History if matches!(self.screens.last(), Some(Screen::History(_))) => self.back(now),
            Act::History => self.show(|_| Screen::History(History::default())),
            Act::RulesChanged if matches!(self.screens.last(), Some(Screen::Pages(_))) => self.back(now),
            Act::RulesChanged => {
                let begun_on = self.state.current.as_ref().and_then(|current| current.header.as_ref());
                self.effects.extend(begun_on.map(|header| Effect::ReadRules(header.rules.clone())));
            }
            Act::Report => self.carry(Intent::Go(Destination::Report(self.at_hand())), now),
            Act::Ask => self.effects.push(Effect::FindQuestions(self.at_hand())),
            Act::TakeIn => self.screens.push(Screen::TakeIn(Box::new(TakeIn::new(&self.state)))),
            Act::SaveAgain => self.effects.push(Effect::Append(Vec::new())),
            Act::WithoutSaving => {
                self.screens.pop();
                self.state.saved = Saved::Never;
                if let Some(loaded) = &self.state.loaded {
                    let current =
                        Current::new(None, Check::default(), Vec::new(), &loaded.rulebook, self.state.start.on);
                    self.state.current = Some(current);
                }
                self.screens.push(Screen::Describe(Describe::new(&self.state)));
            }
            other => self.act_on_screen(other, now),
        }
    }

    /// Does what a key means to the screen on top.
    fn act_on_screen(&mut self, act: Act, now: Timestamp) {
        let state = &self.state;
        let intent = self.screens.last_mut().map_or(Intent::Stay, |screen| screen.act(state, act));
        self.carry(intent, now);
    }

    /// Takes in what time it is.
    pub fn is_now(&mut self, now: Timestamp) {
        self.state.now = now;
    }

    /// Whether the screen shows a time that goes on by itself.
    pub fn shows_time(&self) -> bool {
        self.state.led.is_some()
    }

    /// Shows what can be found from here; what is being typed is kept.
    fn find(&mut self, now: Timestamp) {
        if matches!(self.screens.last(), Some(Screen::Find(_) | Screen::Message(_)) | None) {
            return;
        }
        self.flush_typing(now);
        self.find_bindings();
        let from_a_list = self.screens.last().is_some_and(Screen::is_list);
        let find = Find::from(&self.bindings, from_a_list, &self.state);
        self.screens.push(Screen::Find(Box::new(find)));
    }

    /// The record of the check that has the mark at home; nothing while a check is open.
    fn at_hand(&self) -> Option<PathBuf> {
        match self.screens.last() {
            Some(Screen::Home(home)) => home.at_hand(&self.state),
            _ => None,
        }
    }

    /// Shows the settings on top; the way here stays below them.
    fn settings(&mut self, now: Timestamp) {
        self.flush_typing(now);
        self.screens.push(Screen::Settings(Settings::default()));
    }

    /// A page less two lines, so that the eye finds its place again.
    pub(super) fn a_page(&self) -> usize {
        self.seen.height.saturating_sub(2).max(1)
    }

    pub(super) fn say(&mut self, text: &str, tone: Tone) {
        self.toast = Some((text.to_owned(), tone));
    }

    /// How everything looks.
    pub fn look(&self) -> Look {
        self.state.look
    }

    /// The verdict of the check that is open, for tests and for the window title.
    pub fn verdict(&self) -> Option<crate::logic::Verdict> {
        self.state.findings().map(|findings| findings.tool)
    }
}
