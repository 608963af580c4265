// Long because the state and the one function that changes it stand together.
//! The state of the full-screen program and the one function that changes it.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::act::{About, Act};
use super::effect::{Effect, Outcome, ShelfRow};
use super::input::Input;
use super::key::Key;
use super::keymap::{Binding, act_of, everywhere, hints, typing};
use super::page::{Page, Span};
use super::screens::{Describe, Info, Message, Origin, Question, Quick, Screen, Then};
use super::theme::{Look, Palette, Tone};
use crate::check::{Check, Entry, Field, Findings, Remark, Stage, Step, conclusion, find, next};
use crate::logic::{Address, Answer, Sheet};
use crate::record::Header;
use crate::rulebook::{Loaded, Rulebook};

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

/// Whether the last answers are on disk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Saved {
    /// Nothing to save yet.
    #[default]
    Nothing,
    /// On their way.
    Saving,
    /// On disk since.
    At(Timestamp),
    /// Not on disk, and why. They are kept.
    Not(String),
    /// The person chose to go on without saving.
    Never,
    /// The record is open for reading alone.
    ReadOnly(String),
}

/// The check that is open.
#[derive(Debug, Clone)]
pub struct Current {
    /// Its first line; `None` when it is not being saved.
    pub header: Option<Header>,
    /// Its state.
    pub check: Check,
    /// Its answers as a sheet.
    pub sheet: Sheet,
    /// Text that a closed window left unfinished, by field.
    pub drafts: Vec<(String, String)>,
}

/// The whole program.
pub struct App {
    pub(super) start: Start,
    pub(super) look: Look,
    pub(super) loaded: Option<Box<Loaded>>,
    pub(super) shelf: Vec<ShelfRow>,
    pub(super) current: Option<Current>,
    /// The way here: the screen on top is shown, Esc takes it away.
    pub(super) screens: Vec<Screen>,
    pub(super) saved: Saved,
    pub(super) toast: Option<(String, Tone)>,
    pub(super) scrolled: usize,
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
            screens: vec![first],
            saved: Saved::Nothing,
            toast: None,
            scrolled: 0,
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

    /// Takes an input in and returns what it asks of the world.
    pub fn input(&mut self, input: Input, now: Timestamp) -> Vec<Effect> {
        if !std::mem::replace(&mut self.asked_for_rules, true) {
            self.effects.push(Effect::LoadRules);
        }
        match input {
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

    /// Takes in what the world answered.
    pub fn outcome(&mut self, outcome: Outcome, now: Timestamp) -> Vec<Effect> {
        match outcome {
            Outcome::Rules(loaded) => {
                for told in own_rules(&loaded) {
                    self.say(&told, Tone::Notice);
                }
                self.loaded = Some(loaded);
            }
            Outcome::Shelf(rows) => self.shelf = rows,
            Outcome::Opened { header, check, read_only, notice, drafts } => {
                self.opened(*header, *check, read_only, notice, drafts, now);
            }
            Outcome::NotBegun(why) => self.screens.push(Screen::Message(Message::cannot_save(&why))),
            Outcome::NotOpened(why) => {
                self.screens.push(Screen::Message(Message::told("This check cannot be opened.", &why)))
            }
            Outcome::Saved(at) => self.saved = Saved::At(at),
            Outcome::SavedElsewhere(at, told) => {
                self.saved = Saved::At(at);
                self.say(&told, Tone::Notice);
            }
            Outcome::NotSaved(why) => {
                if !matches!(self.saved, Saved::Never | Saved::ReadOnly(_)) {
                    self.saved = Saved::Not(why);
                }
            }
            Outcome::Written(paths) => {
                let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
                let text =
                    format!("The report is here: {}. Open it in a browser to read or print it.", names.join(" and "));
                self.screens.push(Screen::Message(Message::told("The report is written.", &text)));
                self.take(Step::Exported { format: "html, md".to_owned() }, now);
            }
            Outcome::NotWritten(why) => {
                self.screens.push(Screen::Message(Message::told("The report was not written.", &why)));
            }
            Outcome::Broken(why) => self.screens.push(Screen::Message(Message::told("The program is damaged.", &why))),
        }
        std::mem::take(&mut self.effects)
    }

    fn opened(
        &mut self,
        header: Header,
        check: Check,
        read_only: Option<String>,
        notice: Option<String>,
        drafts: Vec<(String, String)>,
        now: Timestamp,
    ) {
        let Some(loaded) = &self.loaded else { return };
        let sheet = check.sheet(&loaded.rulebook);
        self.saved = match (&read_only, check.steps.last()) {
            (Some(why), _) => Saved::ReadOnly(why.clone()),
            (None, Some(entry)) => Saved::At(entry.at),
            (None, None) => Saved::Nothing,
        };
        let was_begun = !check.steps.is_empty();
        let unfinished_tool = drafts.iter().any(|(place, _)| place.starts_with("tool."));
        let unfinished_note = drafts.iter().find_map(|(place, _)| place.strip_prefix("note.").map(str::to_owned));
        let same_rules = header.rules == loaded.rulebook.hash;
        self.current = Some(Current { header: Some(header), check, sheet, drafts });
        if !was_begun || unfinished_tool {
            self.screens.push(Screen::Describe(Describe::new(self)));
        } else {
            self.go_on(now);
        }
        if let Some(place) = unfinished_note {
            self.reopen_note(&place);
        }
        if was_begun && !same_rules {
            self.say(
                "This check was begun on other rules. Answers whose words changed are marked LOOK AGAIN.",
                Tone::Notice,
            );
        }
        if unfinished_tool || self.current.as_ref().is_some_and(|current| !current.drafts.is_empty()) {
            self.say("Welcome back. What you were typing is still here.", Tone::Notice);
        }
        if let Some(notice) = notice {
            self.say(&notice, Tone::Notice);
        }
        if let Some(why) = read_only {
            self.screens.push(Screen::Message(Message::told("This check can be read but not changed.", &why)));
        }
    }

    /// Opens the note that was being typed when the window closed. `place` is `address/kind`.
    fn reopen_note(&mut self, place: &str) {
        let Some((name, kind)) = place.rsplit_once('/') else { return };
        let what = Remark::ALL.into_iter().find(|what| format!("{what:?}") == kind);
        let address = self.rulebook().and_then(|rulebook| rulebook.address(name));
        if let (Some(what), Some(address)) = (what, address) {
            let mut question = Question::new(self, address, Origin::Flow);
            question.write(self, what);
            self.screens.push(Screen::Question(question));
        }
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
            None if key.ctrl && key.code == super::key::Code::Char('z') => {}
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

    /// Every binding that works now, those of the screen first.
    pub(super) fn bindings(&self) -> Vec<Binding> {
        let Some(screen) = self.screens.last() else { return Vec::new() };
        let mut bindings = screen.bindings(self);
        let back = if self.screens.len() == 1 { "Leave" } else { "Back" };
        bindings.extend(everywhere(back));
        if matches!(self.saved, Saved::Not(_)) {
            bindings.push(super::keymap::letter('t', "try to save again", "try to save again", Act::SaveAgain));
        }
        bindings
    }

    fn act(&mut self, act: Act, now: Timestamp) {
        if !matches!(act, Act::PageDown | Act::PageUp | Act::Redraw) {
            self.scrolled = 0;
        }
        match act {
            Act::Leave => {
                self.flush_typing(now);
                self.effects.push(Effect::Leave);
                self.ended = true;
            }
            Act::Back => self.back(now),
            Act::Help => self.help(),
            Act::Redraw => self.effects.push(Effect::Redraw),
            Act::PageDown => self.scrolled += 5,
            Act::PageUp => self.scrolled = self.scrolled.saturating_sub(5),
            Act::Undo => self.undo(now),
            Act::Redo => self.redo(now),
            Act::Home => {
                self.screens.truncate(1);
                self.screens[0] = Screen::home();
                self.effects.push(Effect::ListShelf);
            }
            Act::Map => self.push(Screen::map),
            Act::Review => self.push(Screen::review),
            Act::Result => self.show_result(now),
            Act::Describe => self.push(|app| Screen::Describe(Describe::new(app))),
            Act::Add => self.effects.push(Effect::Begin),
            Act::Export => self.effects.push(Effect::Report),
            Act::SaveAgain => self.effects.push(Effect::Append(Vec::new())),
            Act::WithoutSaving => {
                self.screens.pop();
                self.saved = Saved::Never;
                let sheet = self.rulebook().map_or_else(Sheet::default, Rulebook::blank_sheet);
                self.current = Some(Current { header: None, check: Check::default(), sheet, drafts: Vec::new() });
                self.push(|app| Screen::Describe(Describe::new(app)));
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
            Then::Push(screen) => self.screens.push(*screen),
            Then::GoOn => self.go_on(now),
            Then::GoBackOrOn(origin) => self.go_back_or_on(origin),
            Then::Open(path) => self.effects.push(Effect::Open(path)),
            Then::Palette(palette) => {
                self.look.palette = palette;
                self.effects.push(Effect::KeepPalette(palette));
            }
        }
    }

    fn push(&mut self, screen: impl FnOnce(&Self) -> Screen) {
        if self.current.is_some() && self.loaded.is_some() {
            let screen = screen(self);
            self.screens.push(screen);
        } else {
            self.say("Open or add a tool first.", Tone::Notice);
        }
    }

    fn back(&mut self, now: Timestamp) {
        self.flush_typing(now);
        if self.screens.len() > 1 {
            self.screens.pop();
            if self.screens.len() == 1 {
                self.effects.push(Effect::ListShelf);
            }
        } else {
            self.screens.push(Screen::Message(Message::leave()));
        }
    }

    /// Keeps what is being typed before its screen goes away.
    fn flush_typing(&mut self, now: Timestamp) {
        let mut screen = self.screens.pop();
        if let Some(screen) = &mut screen {
            screen.leave_field(self, now);
        }
        self.screens.extend(screen);
    }

    fn help(&mut self) {
        let Some(screen) = self.screens.last() else { return };
        let info = Info::help(screen, &self.bindings(), self.is_typing());
        self.screens.push(Screen::Info(info));
    }

    /// To the next question that matters, or to the answers when all are asked.
    pub(super) fn go_on(&mut self, _now: Timestamp) {
        let Some(step) = self.next_screen() else { return };
        // Coming from the list of quick questions one does not return into the middle of it.
        self.screens.push(step);
    }

    fn next_screen(&self) -> Option<Screen> {
        let (rulebook, current) = (self.rulebook()?, self.current.as_ref()?);
        Some(match next(rulebook, &current.sheet) {
            Some(next) if next.stage == Stage::Quick => Screen::Quick(Quick::new(self)),
            Some(next) => Screen::Question(Question::new(self, next.address, Origin::Flow)),
            None => Screen::review(self),
        })
    }

    /// After an answer was changed from a list: first what the change made necessary, then back to the list.
    fn go_back_or_on(&mut self, origin: Origin) {
        let opened = match (self.rulebook(), &self.current, origin) {
            (Some(rulebook), Some(current), Origin::List { all_asked: true }) => {
                next(rulebook, &current.sheet).map(|next| next.address)
            }
            _ => None,
        };
        self.screens.pop();
        if let Some(address) = opened {
            let question = Question::new(self, address, origin);
            self.screens.push(Screen::Question(question));
            self.say("Your change makes this question necessary.", Tone::Notice);
        }
    }

    fn show_result(&mut self, now: Timestamp) {
        let Some(findings) = self.findings() else { return };
        let step = match (self.rulebook(), &self.current) {
            (Some(rulebook), Some(current)) => conclusion(&current.check, rulebook, &findings),
            _ => None,
        };
        let all_asked = match (self.rulebook(), &self.current) {
            (Some(rulebook), Some(current)) => next(rulebook, &current.sheet).is_none(),
            _ => false,
        };
        if let Some(step) = step.filter(|_| all_asked) {
            self.take(step, now);
        }
        self.push(Screen::result);
    }

    fn undo(&mut self, now: Timestamp) {
        let last = self.current.as_ref().and_then(|current| current.check.to_undo());
        match last.map(|entry| (entry.number, in_words(&entry.did))) {
            Some((step, told)) => {
                self.take(Step::Undid { step }, now);
                self.say(&format!("Undone: {told}"), Tone::Notice);
            }
            None => self.say("There is nothing to undo.", Tone::Text),
        }
        self.refresh_top();
    }

    fn redo(&mut self, now: Timestamp) {
        match self.current.as_ref().and_then(|current| current.check.to_redo()).map(|entry| entry.number) {
            Some(step) => {
                self.take(Step::Undid { step }, now);
                self.say("Done again.", Tone::Notice);
            }
            None => self.say("There is nothing to do again.", Tone::Text),
        }
        self.refresh_top();
    }

    fn refresh_top(&mut self) {
        let mut screen = self.screens.pop();
        if let Some(screen) = &mut screen {
            screen.refresh(self);
        }
        self.screens.extend(screen);
    }

    /// Takes a step into the check and sends it to the record.
    pub(super) fn take(&mut self, did: Step, now: Timestamp) {
        if let Saved::ReadOnly(why) = &self.saved {
            let why = why.clone();
            self.say(&format!("This check can be read but not changed: {why}"), Tone::Notice);
            return;
        }
        let Some(current) = &mut self.current else { return };
        let entry = Entry {
            number: current.check.next_number(),
            at: now,
            who: current.check.tool.get(Field::Assessor).to_owned(),
            did,
        };
        current.check.apply(entry.clone());
        if let Some(loaded) = &self.loaded {
            current.sheet = current.check.sheet(&loaded.rulebook);
        }
        if self.saved != Saved::Never {
            if !matches!(self.saved, Saved::Not(_)) {
                self.saved = Saved::Saving;
            }
            self.effects.push(Effect::Append(vec![entry]));
        }
    }

    /// Takes an answer, unless the same one stands there already.
    pub(super) fn answer(&mut self, address: Address, answer: Answer, now: Timestamp) {
        let Some(item) = self.rulebook().map(|rulebook| rulebook.item(address)) else { return };
        let (to, asked) = (item.name.clone(), item.ask.clone());
        let given = self.current.as_ref().and_then(|current| current.check.answers.get(&to));
        if given.is_none_or(|given| given.answer != answer || given.asked != asked) {
            self.take(Step::Answered { to, asked, answer }, now);
        }
    }

    pub(super) fn keep_draft(&mut self, place: String, text: String) {
        if self.saved != Saved::Never {
            self.effects.push(Effect::KeepDraft { place, text });
        }
    }

    pub(super) fn clear_drafts(&mut self) {
        if let Some(current) = &mut self.current {
            current.drafts.clear();
        }
        self.effects.push(Effect::ClearDrafts);
    }

    pub(super) fn say(&mut self, text: &str, tone: Tone) {
        self.toast = Some((text.to_owned(), tone));
    }

    pub(super) fn rulebook(&self) -> Option<&Rulebook> {
        self.loaded.as_ref().map(|loaded| &loaded.rulebook)
    }

    pub(super) fn findings(&self) -> Option<Findings> {
        Some(find(self.rulebook()?, &self.current.as_ref()?.sheet, self.start.on))
    }

    /// A time as the person's clock shows it.
    pub(super) fn clock(&self, at: Timestamp) -> String {
        at.to_zoned(self.start.zone.clone()).strftime("%H:%M").to_string()
    }

    /// A day, or today's time.
    pub(super) fn when(&self, at: Timestamp) -> String {
        let local = at.to_zoned(self.start.zone.clone());
        local.strftime("%-d %b %H:%M").to_string()
    }

    fn status(&self) -> String {
        match &self.saved {
            Saved::Nothing => String::new(),
            Saved::Saving => "saving".to_owned(),
            Saved::At(at) => format!("saved {}", self.clock(*at)),
            Saved::Not(_) => "NOT SAVED".to_owned(),
            Saved::Never => "not being saved".to_owned(),
            Saved::ReadOnly(_) => "READ ONLY".to_owned(),
        }
    }

    /// What is on the screen now.
    pub fn page(&self) -> Page {
        let Some(screen) = self.screens.last() else { return Page::default() };
        let mut page = screen.page(self);
        if self.current.is_some() && self.screens.len() > 1 {
            let status = self.status();
            if !status.is_empty() {
                page.status = if page.status.is_empty() { status } else { format!("{}   {status}", page.status) };
            }
        }
        page.message = match (&self.toast, &self.saved) {
            (_, Saved::Not(why)) => Some(Span { text: format!("{why} T: try again"), tone: Tone::Notice }),
            (Some((text, tone)), _) => {
                Some(Span { text: crate::rulebook::wording::visible(text).into_owned(), tone: *tone })
            }
            (None, _) => None,
        };
        page.scrolled = self.scrolled;
        page.keys = if self.is_typing() {
            [screen.typing_hints(), hints(&typing())]
        } else {
            let own = screen.bindings(self);
            let all = self.bindings();
            [hints(&own), hints(&all[own.len()..])]
        };
        page
    }

    /// How everything looks.
    pub fn look(&self) -> Look {
        self.look
    }

    /// The verdict of the check that is open, for tests and for the window title.
    pub fn verdict(&self) -> Option<crate::logic::Verdict> {
        self.findings().map(|findings| findings.tool)
    }

    pub(super) fn palette(&self) -> Palette {
        self.look.palette
    }

    pub(super) fn about(&self, address: Address, about: About) -> Option<Screen> {
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

/// A step in words, for undo.
pub(super) fn in_words(step: &Step) -> String {
    match step {
        Step::Described { field, .. } => field.label().to_owned(),
        Step::Answered { to, answer, .. } => format!("{} to {to}", answer.word()),
        Step::Withdrawn { to } => format!("the answer to {to} was taken back"),
        Step::Noted { to, what, .. } => format!("{} beside {to}", what.label()),
        Step::Rated { to, .. } => format!("how sure, beside {to}"),
        Step::Concluded { .. } => "the result".to_owned(),
        Step::Exported { .. } => "a report".to_owned(),
        Step::Undid { step } => format!("step {step} was undone"),
        later => later.in_words(),
    }
}
