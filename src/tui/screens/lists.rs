//! Lists of answers: the map of all questions, and checking the answers before the result.

use jiff::Timestamp;

use super::ahead::{all_asked, truth_word};
use super::describe::title;
use super::{Origin, Question, Screen, Then, moved};
use crate::check::{Asked, Field, Remark, Step};
use crate::logic::{Address, Answer};
use crate::rulebook::Kind;
use crate::tui::act::Act;
use crate::tui::app::{App, Current};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, letter, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::theme::Tone;

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Heading(String, String),
    Answer(Address),
    Describe,
    Result,
}

/// The map of all questions.
#[derive(Debug, Clone)]
pub struct Map {
    focus: Focus,
}

/// Check your answers.
#[derive(Debug, Clone)]
pub struct Review {
    focus: Focus,
    only_open: bool,
}

/// The line in focus. It is known by what stands in it, because a changed answer adds lines and takes lines away.
#[derive(Debug, Clone)]
struct Focus {
    line: Entry,
    /// Where it was last, for when it is gone.
    index: usize,
}

impl Focus {
    fn at(index: usize, entries: &[Entry]) -> Self {
        Self { line: entries.get(index).cloned().unwrap_or(Entry::Describe), index }
    }

    /// Where the line stands now, or the nearest one that can be chosen.
    fn index(&self, entries: &[Entry]) -> usize {
        let same = entries.iter().position(|entry| *entry == self.line);
        same.unwrap_or_else(|| {
            let near = self.index.min(entries.len().saturating_sub(1));
            let can_be_chosen = |entry: &Entry| !matches!(entry, Entry::Heading(..));
            let behind = entries.iter().skip(near).position(can_be_chosen).map(|behind| near + behind);
            behind.or_else(|| entries.iter().position(can_be_chosen)).unwrap_or_default()
        })
    }

    fn moved(&mut self, act: Act, entries: &[Entry]) {
        *self = Self::at(step(self.index(entries), act, entries), entries);
    }
}

impl Map {
    /// The map, at the first question that still matters.
    pub fn new(app: &App) -> Self {
        let entries = all(app);
        let open = entries.iter().position(|entry| matches!(entry, Entry::Answer(address) if is_open(app, *address)));
        Self { focus: Focus::at(open.unwrap_or_default(), &entries) }
    }

    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        let mut page = Page { title: format!("{} | All questions", title(app)), ..Page::default() };
        let entries = all(app);
        show(app, &entries, self.focus.index(&entries), &mut page);
        page
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(Code::Enter, "Enter", "go there", "go to this question", Act::Continue));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, _: Timestamp) -> Then {
        let entries = all(app);
        self.focus.moved(act, &entries);
        open(app, act, entries.get(self.focus.index))
    }
}

impl Review {
    /// The list, at its top.
    pub fn new(app: &App) -> Self {
        let entries = given(app, false);
        let result = entries.iter().position(|entry| *entry == Entry::Result).unwrap_or_default();
        Self { focus: Focus::at(result, &entries), only_open: false }
    }

    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        let mut page = Page {
            title: format!("{} | Check your answers", title(app)),
            status: "step 4 of 5".to_owned(),
            ..Page::default()
        };
        page.body.push(Row::text("Please read your answers. You can change each one. Other answers stay.", Tone::Text));
        let entries = given(app, self.only_open);
        show(app, &entries, self.focus.index(&entries), &mut page);
        page
    }

    /// Which keys work here.
    pub fn bindings(&self, app: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        for binding in &mut bindings {
            // K keeps an answer here, so no letter moves.
            binding.keys.retain(|key| !matches!(key.code, Code::Char(_)));
            binding.also = "";
        }
        if app.can_write() && self.to_keep(app).is_some() {
            bindings.push(letter('k', "keep", "looked at again: the answer stays", Act::Keep));
        }
        bindings.push(on(Code::Enter, "Enter", "change", "change this answer", Act::Continue));
        bindings.push(letter('o', "only open", "show the open points alone, or everything", Act::OnlyOpen));
        bindings.push(letter('r', "result", "go to the result", Act::Result));
        bindings.push(letter('m', "all questions", "see all questions, jump to one", Act::Map));
        bindings.push(letter('t', "history", "everything that ever happened to this check", Act::Transcript));
        if is_on_other_rules(app) {
            bindings.push(letter('v', "new rules", "what changed with the rules", Act::RulesChanged));
        }
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, now: Timestamp) -> Then {
        if act == Act::Keep
            && let Some(step) = self.to_keep(app)
        {
            app.take(step, now);
        }
        if act == Act::OnlyOpen {
            self.only_open = !self.only_open;
        }
        let entries = given(app, self.only_open);
        self.focus.moved(act, &entries);
        open(app, act, entries.get(self.focus.index))
    }
}

impl Review {
    /// The step that keeps the answer in focus, if that has to be looked at again.
    fn to_keep(&self, app: &App) -> Option<Step> {
        let (rulebook, current) = (app.rulebook()?, app.current.as_ref()?);
        let entries = given(app, self.only_open);
        let Some(Entry::Answer(address)) = entries.get(self.focus.index(&entries)) else { return None };
        let to = rulebook.item(*address).name.clone();
        current.check.look_again(rulebook, &to)?;
        Some(Step::Kept { to, asked: Asked::at(rulebook, *address) })
    }
}

/// Whether the check was begun on other rules than those in use.
fn is_on_other_rules(app: &App) -> bool {
    let header = app.current.as_ref().and_then(|current| current.header.as_ref());
    matches!((header, app.rulebook()), (Some(header), Some(rulebook)) if header.rules != rulebook.hash)
}

/// Moves over headings.
fn step(focus: usize, act: Act, entries: &[Entry]) -> usize {
    let mut to = moved(focus, act, entries.len());
    while matches!(entries.get(to), Some(Entry::Heading(..))) {
        let next = moved(to, if act == Act::Up { Act::Up } else { Act::Down }, entries.len());
        if next == to {
            return focus.min(entries.len().saturating_sub(1));
        }
        to = next;
    }
    to
}

fn open(app: &App, act: Act, entry: Option<&Entry>) -> Then {
    if act != Act::Continue {
        return Then::Stay;
    }
    match entry {
        Some(Entry::Answer(address)) => {
            let origin = Origin::List { all_asked: all_asked(app) };
            Then::Push(Box::new(Screen::Question(Question::new(app, *address, origin))))
        }
        Some(Entry::Describe) => Then::Act(Act::Describe),
        Some(Entry::Result) => Then::Act(Act::Result),
        Some(Entry::Heading(..)) | None => Then::Stay,
    }
}

fn is_open(app: &App, address: Address) -> bool {
    app.current.as_ref().is_some_and(|current| {
        current.sheet.get(address).is_none_or(|answer| answer == Answer::NotSure) && current.needed.contains(&address)
    })
}

/// Every question, under its rule.
fn all(app: &App) -> Vec<Entry> {
    let Some(rulebook) = app.rulebook() else { return Vec::new() };
    let mut entries = vec![Entry::Describe];
    let mut under = None;
    for address in rulebook.addresses() {
        let item = rulebook.item(address);
        let whole_given = app.current.as_ref().is_some_and(|current| current.sheet.get(address).is_some());
        if !item.is_question() && !whole_given {
            continue;
        }
        let rule = rulebook.rule_of(address);
        if under != Some(rule) {
            under = Some(rule);
            entries.push(heading(app, rule));
        }
        entries.push(Entry::Answer(address));
    }
    entries
}

/// What was answered and what still matters, under its rule.
fn given(app: &App, only_open: bool) -> Vec<Entry> {
    let (Some(rulebook), Some(current)) = (app.rulebook(), &app.current) else { return Vec::new() };
    let mut entries = vec![Entry::Describe];
    let mut under = None;
    for address in rulebook.addresses() {
        let is_open =
            is_open(app, address) && (rulebook.item(address).is_question() || current.sheet.get(address).is_some());
        let shown = if only_open { is_open } else { current.sheet.get(address).is_some() || is_open };
        if !shown {
            continue;
        }
        let rule = rulebook.rule_of(address);
        if under != Some(rule) {
            under = Some(rule);
            entries.push(heading(app, rule));
        }
        entries.push(Entry::Answer(address));
    }
    entries.push(Entry::Heading(String::new(), String::new()));
    entries.push(Entry::Result);
    entries
}

fn heading(app: &App, rule: Option<usize>) -> Entry {
    match (app.rulebook(), &app.current, rule) {
        (Some(rulebook), Some(Current { findings, .. }), Some(rule)) => {
            let finding = &findings.rules[rule];
            let words = finding.dated(rulebook, findings.on).words();
            let rule = &rulebook.rules[rule];
            Entry::Heading(
                format!("({}) {}", rule.id, rule.title),
                format!("{} {words}", app.look().sign(finding.verdict)),
            )
        }
        _ => Entry::Heading("Is the law about this tool?".to_owned(), String::new()),
    }
}

fn show(app: &App, entries: &[Entry], focus: usize, page: &mut Page) {
    let (Some(rulebook), Some(current)) = (app.rulebook(), &app.current) else { return };
    for (index, entry) in entries.iter().enumerate() {
        let here = index == focus;
        let pointer = if here { app.look().pointer() } else { " " };
        match entry {
            Entry::Heading(left, right) => {
                page.body.push(Row::blank());
                if !left.is_empty() {
                    page.body.push(Row::text(left, Tone::Strong).right(right, Tone::Text));
                }
            }
            Entry::Describe => {
                let filled = Field::ALL.into_iter().filter(|field| !current.check.tool.get(*field).is_empty()).count();
                let told = format!("{filled} of {} fields", Field::ALL.len());
                page.body.push(
                    Row::led(&format!("{pointer} "), "Tool details", Tone::Text).right(&told, Tone::Text).focused(here),
                );
            }
            Entry::Result => {
                page.body.push(Row::led(&format!("{pointer} "), "Continue to the result", Tone::Strong).focused(here));
            }
            Entry::Answer(address) => {
                let item = rulebook.item(*address);
                let counts = current.needed.contains(address);
                let mut told = match (current.check.answers.get(&item.name), counts) {
                    (Some(given), true) => given.answer.word().to_owned(),
                    (Some(given), false) => format!("({}) not needed", given.answer.word()),
                    (None, true) => "not answered".to_owned(),
                    (None, false) => "not needed".to_owned(),
                };
                if current.check.look_again(rulebook, &item.name).is_some() {
                    told.push_str(" LOOK AGAIN");
                }
                for what in [Remark::Note, Remark::Proof] {
                    if !current.check.remark(&item.name, what).is_empty() {
                        told.push_str(if what == Remark::Note { ", note" } else { ", proof" });
                    }
                }
                let whole = match item.kind {
                    Kind::Question { .. } => "",
                    _ => " (as a whole)",
                };
                let tone = if is_open(app, *address) { Tone::Open } else { Tone::Text };
                page.body.push(
                    Row::led(&format!("{pointer} "), &item.statement, Tone::Text)
                        .and(&format!("  {}{whole}", item.name), Tone::Quiet)
                        .right(&told, tone)
                        .focused(here),
                );
                if here {
                    side(app, *address, page);
                }
            }
        }
    }
}

/// What stands beside the line in focus: the question, the answer, and what another answer would do.
fn side(app: &App, address: Address, page: &mut Page) {
    let (Some(rulebook), Some(current)) = (app.rulebook(), &app.current) else { return };
    let item = rulebook.item(address);
    page.side.push(Row::text(&item.ask, Tone::Strong));
    if let Some(given) = current.check.answers.get(&item.name) {
        let told = format!("{}, {}, {}", given.answer.word(), given.who, app.when(given.at));
        page.side.push(Row::text(&told, Tone::Text));
    }
    for what in Remark::ALL {
        let text = current.check.remark(&item.name, what);
        if !text.is_empty() {
            page.side.push(Row::text(&format!("{}: {text}", what.label()), Tone::Text));
        }
    }
    let Some(rule) = rulebook.rule_of(address) else { return };
    page.side.push(Row::blank());
    page.side.push(Row::text("If you change it", Tone::Strong));
    for answer in Answer::ALL {
        if current.sheet.get(address) == Some(answer) {
            continue;
        }
        let sheet = current.sheet.with(address, Some(answer));
        let verdict = rulebook.rules[rule].structure.verdict(&sheet);
        page.side.push(Row::led(
            "  ",
            &format!("to {}: rule ({}) {}", answer.word(), rulebook.rules[rule].id, verdict.words()),
            Tone::Text,
        ));
    }
    let structure = &rulebook.rules[rule].structure;
    if let Some(index) = structure.conditions.iter().position(|condition| condition.address == address) {
        page.side.push(Row::led(
            "  ",
            &format!("now: {}", truth_word(structure.condition(index, &current.sheet))),
            Tone::Text,
        ));
    }
}
