//! The state of the full-screen program and the one function that changes it.

use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

mod current;
mod keep;
mod outcome;
mod shown;
mod trying;
mod way;

pub use current::{Current, Exit, Saved};

use crate::account::Account;
use crate::check::{Check, Findings};
use crate::logic::Address;
use crate::rulebook::{Loaded, Rulebook};
use crate::tui::act::{About, Act};
use crate::tui::draw::Seen;
use crate::tui::effect::{Effect, ShelfRow};
use crate::tui::input::Input;
use crate::tui::key::Key;
use crate::tui::keymap::{act_of, typing};
use crate::tui::screens::{Describe, Info, Pages, Screen, Then};
use crate::tui::theme::{Look, Palette, Tone};

/// What the program knows when it starts.
#[derive(Debug, Clone)]
pub struct Start {
    /// How it looks.
    pub look: Look,
    /// The day that results speak about.
    pub on: Date,
    /// The time zone in which times are shown.
    pub zone: TimeZone,
    /// Nothing has been kept in this folder yet.
    pub first_start: bool,
    /// There is something to show that needs the rules: records, or rules of the person's own.
    pub something_kept: bool,
    /// Where files go, in words.
    pub folder: String,
}

/// The whole program.
pub struct App {
    pub(in crate::tui) start: Start,
    pub(in crate::tui) look: Look,
    pub(in crate::tui) loaded: Option<Box<Loaded>>,
    pub(in crate::tui) shelf: Vec<ShelfRow>,
    pub(in crate::tui) current: Option<Current>,
    /// The real check, while `current` is a copy on which answers are tried out.
    real: Option<Box<trying::Real>>,
    /// The way here: the screen on top is shown, Esc takes it away.
    pub(in crate::tui) screens: Vec<Screen>,
    pub(in crate::tui) saved: Saved,
    pub(in crate::tui) toast: Option<(String, Tone)>,
    /// Lines that the person scrolled away from the focus.
    pub(in crate::tui) scrolled: isize,
    /// What the last frame had room for.
    seen: Seen,
    /// The person wants to go there as soon as the last answers are saved.
    leaving: Option<Exit>,
    effects: Vec<Effect>,
    asked_for_rules: bool,
    ended: bool,
}

impl App {
    /// The program at its start, with the effects that follow the first frame.
    pub fn new(start: Start) -> (Self, Vec<Effect>) {
        let asked_for_rules = start.something_kept;
        let first = if start.first_start { Screen::first_start() } else { Screen::home() };
        let app = Self {
            look: start.look,
            start,
            loaded: None,
            shelf: Vec::new(),
            current: None,
            real: None,
            screens: vec![first],
            saved: Saved::Nothing,
            toast: None,
            scrolled: 0,
            seen: Seen::default(),
            leaving: None,
            effects: Vec::new(),
            asked_for_rules,
            ended: false,
        };
        // With nothing to show, reading the rules can wait for the first key.
        let effects = if asked_for_rules { vec![Effect::LoadRules, Effect::ListShelf] } else { Vec::new() };
        (app, effects)
    }

    /// Whether the person left.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.screens.last().is_some_and(Screen::is_typing)
    }

    /// Takes in what the last frame had room for.
    pub(in crate::tui) fn was_drawn(&mut self, seen: Seen) {
        self.seen = seen;
        self.scrolled = seen.scrolled;
    }

    /// Takes an input in and returns what it asks of the world.
    pub fn input(&mut self, input: Input, now: Timestamp) -> Vec<Effect> {
        if !std::mem::replace(&mut self.asked_for_rules, true) {
            self.effects.push(Effect::LoadRules);
        }
        match input {
            // Nobody answers a question that cannot be read.
            Input::Key(key) if self.seen.too_small && act_of(&typing(), key).is_none_or(|act| act == Act::Help) => {}
            Input::Paste(_) | Input::TooFast if self.seen.too_small => {}
            Input::Key(key) => self.key(key, now),
            Input::Paste(text) => self.paste(&text),
            Input::TooFast => {
                self.say("Those keys came faster than anyone types. Nothing was answered.", Tone::Notice);
                if let Some(screen) = self.screens.last_mut() {
                    screen.forget_choice();
                }
            }
        }
        std::mem::take(&mut self.effects)
    }

    fn key(&mut self, key: Key, now: Timestamp) {
        self.toast = None;
        if self.is_typing() {
            if let Some(act) = act_of(&typing(), key) {
                self.act(act, now);
                return;
            }
            let mut screen = self.screens.pop();
            let then = screen.as_mut().map_or(Then::Stay, |screen| screen.type_key(self, key));
            self.screens.extend(screen);
            self.then(then, now);
            return;
        }
        let bindings = self.bindings();
        match act_of(&bindings, key) {
            Some(act) => self.act(act, now),
            None => self.say("That key does nothing here. F1 shows the keys.", Tone::Text),
        }
    }

    fn paste(&mut self, text: &str) {
        let mut screen = self.screens.pop();
        let told = match &mut screen {
            Some(screen) if screen.is_typing() => screen.type_paste(self, text),
            _ => {
                Some("A paste was left out: it never answers a question. Open a note with N to paste there.".to_owned())
            }
        };
        self.screens.extend(screen);
        if let Some(told) = told {
            self.say(&told, Tone::Notice);
        }
    }

    fn act(&mut self, act: Act, now: Timestamp) {
        if !matches!(act, Act::PageDown | Act::PageUp | Act::Redraw) {
            self.scrolled = 0;
        }
        match act {
            Act::Leave => self.go_out(Exit::Program, now),
            Act::LeaveWithout(to) => self.leave_for(to),
            Act::Back => self.back(now),
            Act::Help => self.help(),
            Act::Redraw => self.effects.push(Effect::Redraw),
            Act::PageDown => self.scrolled = self.scrolled.saturating_add_unsigned(self.a_page()),
            Act::PageUp => self.scrolled = self.scrolled.saturating_sub_unsigned(self.a_page()),
            Act::Undo => self.undo(now),
            Act::Redo => self.redo(now),
            Act::Home => self.go_out(Exit::Home, now),
            Act::Map => self.show(Screen::map),
            Act::Review => self.show(Screen::review),
            Act::Result => self.show_result(now),
            Act::Describe => self.show(|app| Screen::Describe(Describe::new(app))),
            Act::Add => self.effects.push(Effect::Begin),
            Act::WhatIf => self.what_if(),
            Act::EndWhatIf { keep, to } => self.end_trying(keep, to, now),
            Act::Transcript => self.screens.extend(Pages::history(self)),
            Act::RulesChanged => {
                let begun_on = self.current.as_ref().and_then(|current| current.header.as_ref());
                self.effects.extend(begun_on.map(|header| Effect::ReadRules(header.rules.clone())));
            }
            Act::Export if self.is_trying() => {
                self.say("A report speaks about saved answers. End what if first, with I.", Tone::Notice);
            }
            Act::Export => self.effects.push(Effect::Report),
            Act::SaveAgain => self.effects.push(Effect::Append(Vec::new())),
            Act::WithoutSaving => {
                self.screens.pop();
                self.saved = Saved::Never;
                if let Some(loaded) = &self.loaded {
                    let current = Current::new(None, Check::default(), Vec::new(), &loaded.rulebook, self.start.on);
                    self.current = Some(current);
                }
                self.screens.push(Screen::Describe(Describe::new(self)));
            }
            other => {
                let mut screen = self.screens.pop();
                let then = screen.as_mut().map_or(Then::Stay, |screen| screen.act(self, other, now));
                self.screens.extend(screen);
                self.then(then, now);
            }
        }
    }

    /// What a screen asked for after a key.
    fn then(&mut self, then: Then, now: Timestamp) {
        match then {
            Then::Stay => {}
            Then::Say(text) => self.say(&text, Tone::Notice),
            Then::Act(act) => self.act(act, now),
            Then::FieldDone => self.flush_typing(now),
            Then::Push(screen) => self.screens.push(*screen),
            Then::GoOn => self.go_on(),
            Then::GoBackOrOn(origin) => self.go_back_or_on(origin),
            Then::Open(path) => self.effects.push(Effect::Open(path)),
            Then::Ask(effect) => {
                if matches!(self.screens.last(), Some(Screen::Message(_))) {
                    self.screens.pop();
                }
                self.effects.push(effect);
            }
            Then::Palette(palette) => {
                self.look.palette = palette;
                self.effects.push(Effect::KeepPalette(palette));
            }
        }
    }

    /// A page less two lines, so that the eye finds its place again.
    fn a_page(&self) -> usize {
        self.seen.height.saturating_sub(2).max(1)
    }

    fn help(&mut self) {
        let Some(screen) = self.screens.last() else { return };
        if matches!(screen, Screen::Info(_)) {
            self.screens.pop();
            return;
        }
        let info = Info::help(screen, &self.bindings(), self.is_typing());
        self.screens.push(Screen::Info(info));
    }

    pub(in crate::tui) fn say(&mut self, text: &str, tone: Tone) {
        self.toast = Some((text.to_owned(), tone));
    }

    pub(in crate::tui) fn rulebook(&self) -> Option<&Rulebook> {
        self.loaded.as_ref().map(|loaded| &loaded.rulebook)
    }

    pub(in crate::tui) fn findings(&self) -> Option<Findings> {
        self.current.as_ref().map(|current| current.findings.clone())
    }

    /// What the findings of the open check mean.
    pub(in crate::tui) fn account(&self) -> Option<Rc<Account>> {
        Some(self.current.as_ref()?.account(self.loaded.as_deref()?))
    }

    /// How everything looks.
    pub fn look(&self) -> Look {
        self.look
    }

    /// The verdict of the check that is open, for tests and for the window title.
    pub fn verdict(&self) -> Option<crate::logic::Verdict> {
        self.findings().map(|findings| findings.tool)
    }

    pub(in crate::tui) fn palette(&self) -> Palette {
        self.look.palette
    }

    pub(in crate::tui) fn about(&self, address: Address, about: About) -> Option<Screen> {
        let rulebook = self.rulebook()?;
        Some(Screen::Info(Info::about(rulebook, rulebook.item(address), about)))
    }
}

fn own_rules(loaded: &Loaded) -> Vec<String> {
    let own: Vec<&str> = loaded.own_files().collect();
    let mut told = Vec::new();
    if !own.is_empty() {
        told.push(format!("Rules from your own files are in use: {}", own.join(", ")));
    }
    if let Some(first) = loaded.flaws.first() {
        told.push(format!(
            "Your rule file {} has a mistake in line {}: {}. The built-in rules are in use instead. See: article5 validate",
            first.path, first.line, first.what
        ));
    }
    told
}
