//! The open questions that go to colleagues: as what kind of file, to whom, and which of them. Enter on the line that
//! says so writes them; Esc goes back.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::focus::moved;
use super::settings::{beside, marked};
use crate::check::Inquiry;
use crate::desk::AskFormat;
use crate::logic::Address;
use crate::report::Format;
use crate::text::visible;
use crate::tui::act::Act;
use crate::tui::choices::Choices;
use crate::tui::effect::{Effect, Questions};
use crate::tui::field::{Kind, TextField, still};
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, both, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::place::{Part, Place};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// The forms that colleagues fill in.
pub const FORMATS: [AskFormat; 3] =
    [AskFormat::Page(Format::Docx), AskFormat::Page(Format::Html), AskFormat::Page(Format::Txt)];

/// Which of all questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Which {
    All,
    NotSure,
    None,
}

impl Which {
    const ALL: [Self; 3] = [Self::All, Self::NotSure, Self::None];

    fn name(self) -> &'static str {
        match self {
            Self::All => say!("ask-which-all"),
            Self::NotSure => say!("ask-which-not-sure"),
            Self::None => say!("ask-which-none"),
        }
    }

    /// The names of the questions that are left out then.
    fn leaves_out(self, asked: &[Inquiry]) -> BTreeSet<String> {
        let all = asked.iter().flat_map(|inquiry| &inquiry.questions);
        let left = all.filter(|question| match self {
            Self::All => false,
            Self::NotSure => !question.not_sure,
            Self::None => true,
        });
        left.map(|question| question.name.clone()).collect()
    }
}

/// What is asked of whom.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The record that the questions are about; the one that is open without it.
    of: Option<PathBuf>,
    tool: String,
    asked: Vec<Inquiry>,
    /// The questions that are not asked this time, by their names.
    left_out: BTreeSet<String>,
    format: AskFormat,
    to: TextField,
    line: usize,
    /// Whether the page was reached from a question, so that only this one is asked as long as nothing else is ticked.
    is_one: bool,
}

/// A line that the mark can stand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Format,
    To,
    Write,
    /// Which of all are asked: all, those that were answered Not sure, or none.
    Which,
    /// Everything that one person may know, by its place.
    Person(usize),
    /// A question, by its place and that of the person.
    Question(usize, usize),
}

impl Ask {
    /// The questions that are open, as they were chosen when the page was left last.
    pub fn new(Questions { of, tool, asked }: Questions, state: &State) -> Self {
        let kept = |part| state.draft(&Place::Ask(of.clone(), part).key()).unwrap_or_default();
        let to = TextField::new(kept(Part::Name), false, Kind::InForm);
        let left_out = kept(Part::LeftOut).split_whitespace().map(str::to_owned).collect();
        let format = FORMATS.into_iter().find(|format| format.ending() == kept(Part::Kind)).unwrap_or(FORMATS[0]);
        Self { of, tool, asked, left_out, format, to, line: 0, is_one: false }
    }

    /// The same, reached from one question or from several on one screen: only these are ticked at first, as far as
    /// they are open.
    #[must_use]
    pub fn about(mut self, state: &State, is_here: &dyn Fn(Address) -> bool) -> Self {
        let Some(rulebook) = state.rulebook() else { return self };
        let all = self.asked.iter().flat_map(|inquiry| &inquiry.questions);
        let is_elsewhere = |name: &&String| !rulebook.address(name).is_some_and(is_here);
        let (elsewhere, here): (Vec<&String>, Vec<&String>) =
            all.map(|question| &question.name).partition(is_elsewhere);
        if !here.is_empty() {
            self.left_out = elsewhere.into_iter().cloned().collect();
            self.is_one = true;
        }
        self
    }

    /// Keeps what is chosen here.
    fn keep(&self, part: Part) -> Intent {
        let text = match part {
            Part::Kind => self.format.ending().to_owned(),
            Part::LeftOut => self.left_out.iter().map(String::as_str).collect::<Vec<_>>().join(" "),
            _ => self.to.text(),
        };
        Intent::KeepUnfinished(Place::Ask(self.of.clone(), part), text)
    }

    /// Moves the mark to the name, where there is none yet.
    pub fn reach_for_field(&mut self) -> bool {
        let is_free = self.to.text().is_empty();
        if is_free {
            self.line = self.lines().iter().position(|line| *line == Line::To).unwrap_or_default();
        }
        is_free
    }

    fn lines(&self) -> Vec<Line> {
        let mut lines = vec![Line::Format, Line::To, Line::Write, Line::Which];
        for (person, inquiry) in self.asked.iter().enumerate() {
            lines.push(Line::Person(person));
            lines.extend((0..inquiry.questions.len()).map(|question| Line::Question(person, question)));
        }
        lines
    }

    fn at(&self) -> Line {
        self.lines().get(self.line).copied().unwrap_or(Line::Write)
    }

    /// The questions of a line, by their names.
    fn names(&self, line: Line) -> Vec<&str> {
        let all = match line {
            Line::Person(person) => self.asked[person].questions.as_slice(),
            Line::Question(person, question) => &self.asked[person].questions[question..=question],
            Line::Format | Line::To | Line::Write | Line::Which => &[],
        };
        all.iter().map(|question| question.name.as_str()).collect()
    }

    fn is_asked(&self, line: Line) -> bool {
        self.names(line).into_iter().any(|name| !self.left_out.contains(name))
    }

    /// Which of all are asked as things stand; nothing where they were ticked one by one.
    fn which(&self) -> Option<Which> {
        Which::ALL.into_iter().find(|which| which.leaves_out(&self.asked) == self.left_out)
    }

    /// Asks everything on a line, or nothing of it.
    fn tick(&mut self, line: Line) {
        self.is_one = false;
        let names: Vec<String> = self.names(line).into_iter().map(str::to_owned).collect();
        if self.is_asked(line) {
            self.left_out.extend(names);
        } else {
            self.left_out.retain(|left| !names.contains(left));
        }
    }

    /// What is to be written: to each person their own, or everything to the one who is named.
    fn chosen(&self) -> Vec<Inquiry> {
        let mut chosen = self.asked.clone();
        for inquiry in &mut chosen {
            inquiry.questions.retain(|question| !self.left_out.contains(&question.name));
        }
        chosen.retain(|inquiry| !inquiry.questions.is_empty());
        let to = self.to.text().trim().to_owned();
        if to.is_empty() || chosen.is_empty() {
            return chosen;
        }
        let questions = chosen.into_iter().flat_map(|inquiry| inquiry.questions).collect();
        vec![Inquiry { to, is_named: true, questions }]
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = Page { title: say!("ask-title", tool = visible(&self.tool)), ..Page::default() };
        page.body.push(Row::text(&say!("ask-how", key = state.key(Act::TakeIn)), Tone::Text));
        if self.is_one {
            page.body.push(Row::text(say!("ask-here-alone"), Tone::Text));
        }
        page.body.push(Row::blank());
        let chosen = self.chosen();
        let count = chosen.iter().map(|inquiry| inquiry.questions.len()).sum::<usize>();
        let files = Inquiry::files(&chosen).len();
        for (index, line) in self.lines().into_iter().enumerate() {
            let here = self.line == index;
            let pointer = state.look().mark(here);
            let tick = if self.is_asked(line) { "[x]" } else { "[ ]" };
            let row = match line {
                Line::Format => {
                    let formats = marked(&FORMATS, self.format, format_name);
                    let told = formats.told(|choices| say!("ask-format", choices = choices));
                    Row::choosing(&format!("{pointer} "), &told, Tone::Text)
                }
                Line::To => {
                    let lead = format!("{pointer} {} ", say!("ask-to"));
                    if here { self.to.row(&lead, 1) } else { still(&lead, &self.to.text(), 1) }
                }
                Line::Which => {
                    let choices = match self.which() {
                        Some(now) => marked(&Which::ALL, now, Which::name),
                        None => Choices::of("  ", Which::ALL.map(|which| (false, which.name().replace(' ', "\u{a0}")))),
                    };
                    let told = choices.told(|choices| say!("ask-which", choices = choices));
                    Row::choosing(&format!("{pointer} "), &told, Tone::Text)
                }
                Line::Write => {
                    Row::led(&format!("{pointer} "), &say!("ask-write", count = count, files = files), Tone::Strong)
                }
                Line::Person(person) => {
                    page.body.push(Row::blank());
                    let to = &self.asked[person].to;
                    let to = if to.is_empty() { say!("ask-nobody-named") } else { to };
                    Row::led(&format!("{pointer} {tick} "), to, Tone::Strong)
                }
                Line::Question(person, question) => {
                    let ask = &self.asked[person].questions[question].ask;
                    Row::led(&format!("{pointer}     {tick} "), ask, Tone::Text)
                }
            };
            page.body.push(row.focused(here));
            if line == Line::To {
                page.body.push(Row::led("  ", say!("ask-to-how"), Tone::Quiet));
            }
        }
        page
    }

    /// Which keys work here while the text field has not the focus.
    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        let enter = |says, help| on(Code::Enter, says, help, Act::Continue);
        match self.at() {
            Line::Format => {
                let sides = [Code::Left, Code::Right];
                bindings.push(both(sides, say!("keys-change"), say!("reporting-change-does"), [Act::Left, Act::Right]));
                bindings.push(enter(say!("keys-next-field"), say!("keys-next-field")));
            }
            Line::Which => {
                let sides = [Code::Left, Code::Right];
                bindings.push(both(sides, say!("keys-change"), say!("ask-which-does"), [Act::Left, Act::Right]));
                bindings.push(enter(say!("keys-next-field"), say!("keys-next-field")));
            }
            Line::To | Line::Write => bindings.push(enter(say!("ask-key-write"), say!("ask-key-write-does"))),
            Line::Person(_) | Line::Question(..) => {
                bindings.push(enter(say!("ask-key-tick"), say!("ask-key-tick-does")));
                bindings.push(on(Code::Char(' '), "", say!("ask-key-tick-does"), Act::Fold));
            }
        }
        bindings
    }

    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        match (act, self.at()) {
            (Act::Left | Act::Right, Line::Format) => {
                self.format = beside(&FORMATS, self.format, act);
                return self.keep(Part::Kind);
            }
            (Act::Left | Act::Right, Line::Which) => {
                let mut which = self.which().map_or(Which::ALL[0], |now| beside(&Which::ALL, now, act));
                if which.leaves_out(&self.asked) == self.left_out {
                    // Where every question was answered Not sure, two of the three are the same.
                    which = beside(&Which::ALL, which, act);
                }
                self.left_out = which.leaves_out(&self.asked);
                return self.keep(Part::LeftOut);
            }
            (Act::Continue, Line::Write) => return self.write(),
            (Act::Continue | Act::Fold, line @ (Line::Person(_) | Line::Question(..))) => {
                self.tick(line);
                return self.keep(Part::LeftOut);
            }
            (Act::Continue, _) => self.line = moved(self.line, Act::Down, self.lines().len()),
            (act, _) => self.line = moved(self.line, act, self.lines().len()),
        }
        Intent::Stay
    }

    fn write(&self) -> Intent {
        let asked = self.chosen();
        if asked.is_empty() {
            return Intent::Say(say!("ask-nothing-chosen").to_owned());
        }
        Intent::Ask(Effect::WriteQuestions { of: self.of.clone(), asked, format: self.format })
    }

    /// Whether the text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.at() == Line::To
    }

    /// The keys of the text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        self.to.hints()
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, _: &State, key: Key) -> Intent {
        self.to.key(key).in_form(|| self.keep(Part::Name))
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, _: &State, text: &str) -> Intent {
        self.to.paste(text).map_or_else(Intent::Say, |()| self.keep(Part::Name))
    }
}

/// What a form is called among the others.
pub fn format_name(format: AskFormat) -> &'static str {
    match format {
        AskFormat::Page(Format::Docx) => say!("reporting-word"),
        AskFormat::Page(Format::Html) => say!("reporting-web-page"),
        AskFormat::Page(Format::Txt | Format::Md) | AskFormat::Ron => say!("reporting-text"),
    }
}
