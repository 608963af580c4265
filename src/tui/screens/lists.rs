//! Lists of answers: the map of all questions, and checking the answers before the result.

use super::focus::moved;
use crate::check::{Field, Remark, Step};
use crate::logic::{Address, Answer};
use crate::rulebook::Kind;
use crate::tui::act::Act;
use crate::tui::intent::{Destination, Intent, Origin};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, letter, on, rows, rows_by_arrows};
use crate::tui::page::{Page, Row};
use crate::tui::state::{Current, State};
use crate::tui::theme::Tone;
use crate::words::say;

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Heading(String, String),
    Answer(Address),
    /// A rule that was left open, to take it up again.
    LeftOpen(usize),
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
    pub fn new(state: &State) -> Self {
        let entries = all(state);
        let open = entries.iter().position(|entry| matches!(entry, Entry::Answer(address) if is_open(state, *address)));
        Self { focus: Focus::at(open.unwrap_or_default(), &entries) }
    }

    /// What it shows.
    pub fn page(&self, state: &State) -> Page {
        let mut page = Page { title: format!("{} | All questions", state.title()), ..Page::default() };
        let entries = all(state);
        show(state, &entries, self.focus.index(&entries), &mut page);
        page
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(Code::Enter, "go there", "go to this question", Act::Continue));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let entries = all(state);
        self.focus.moved(act, &entries);
        open(state, act, entries.get(self.focus.index))
    }
}

impl Review {
    /// The list, at its top.
    pub fn new(state: &State) -> Self {
        let entries = given(state, false);
        let result = entries.iter().position(|entry| *entry == Entry::Result).unwrap_or_default();
        Self { focus: Focus::at(result, &entries), only_open: false }
    }

    /// What it shows.
    pub fn page(&self, state: &State) -> Page {
        let mut page = Page {
            title: format!("{} | Check your answers", state.title()),
            status: "step 4 of 5".to_owned(),
            ..Page::default()
        };
        page.body.push(Row::text("Please read your answers. You can change each one. Other answers stay.", Tone::Text));
        let entries = given(state, self.only_open);
        show(state, &entries, self.focus.index(&entries), &mut page);
        page
    }

    /// Which keys work here.
    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        // K keeps an answer here, so no letter moves.
        let mut bindings = rows_by_arrows("move");
        if state.can_write() && self.to_keep(state).is_some() {
            bindings.push(letter('k', "keep", "looked at again: the answer stays", Act::Keep));
        }
        bindings.push(on(Code::Enter, "change", "change this answer", Act::Continue));
        bindings.push(letter('o', "only open", "show the open points alone, or everything", Act::OnlyOpen));
        bindings.push(letter('r', "result", "go to the result", Act::Result));
        bindings.push(letter('m', "all questions", "see all questions, jump to one", Act::Map));
        bindings.push(on(Code::F(2), "history", "everything that ever happened to this check", Act::Transcript));
        if state.is_on_other_rules() {
            bindings.push(letter('v', "new rules", "what changed with the rules", Act::RulesChanged));
        }
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let kept = if act == Act::Keep { self.to_keep(state) } else { None };
        if act == Act::OnlyOpen {
            self.only_open = !self.only_open;
        }
        let entries = given(state, self.only_open);
        self.focus.moved(act, &entries);
        match kept {
            Some(step) => Intent::Take(vec![step]),
            None => open(state, act, entries.get(self.focus.index)),
        }
    }
}

impl Review {
    /// The step that keeps the answer in focus, if that has to be looked at again.
    fn to_keep(&self, state: &State) -> Option<Step> {
        let (rulebook, acting) = (state.rulebook()?, state.acting()?);
        let entries = given(state, self.only_open);
        let Some(Entry::Answer(address)) = entries.get(self.focus.index(&entries)) else { return None };
        let name = &rulebook.item(*address).name;
        if !acting.can_keep(name) {
            return None;
        }
        acting.keep(name).ok()
    }
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

fn open(state: &State, act: Act, entry: Option<&Entry>) -> Intent {
    if act != Act::Continue {
        return Intent::Stay;
    }
    match entry {
        Some(Entry::Answer(address)) => {
            Intent::Go(Destination::Question(*address, Origin::List { all_asked: state.all_asked() }))
        }
        Some(Entry::LeftOpen(rule)) => Intent::TakeUp(*rule),
        Some(Entry::Describe) => Intent::Act(Act::Describe),
        Some(Entry::Result) => Intent::Act(Act::Result),
        Some(Entry::Heading(..)) | None => Intent::Stay,
    }
}

fn is_open(state: &State, address: Address) -> bool {
    state.current.as_ref().is_some_and(|current| {
        current.sheet.get(address).is_none_or(|answer| answer == Answer::NotSure) && current.needed.contains(&address)
    })
}

/// Every question, under its rule.
fn all(state: &State) -> Vec<Entry> {
    let Some(rulebook) = state.rulebook() else { return Vec::new() };
    let mut entries = vec![Entry::Describe];
    let mut under = None;
    for address in rulebook.addresses() {
        let item = rulebook.item(address);
        let whole_given = state.current.as_ref().is_some_and(|current| current.sheet.get(address).is_some());
        if !item.is_question() && !whole_given {
            continue;
        }
        let rule = rulebook.rule_of(address);
        if under != Some(rule) {
            under = Some(rule);
            entries.push(heading(state, rule));
        }
        entries.push(Entry::Answer(address));
    }
    entries
}

/// What was answered and what still matters, under its rule.
fn given(state: &State, only_open: bool) -> Vec<Entry> {
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return Vec::new() };
    let mut entries = vec![Entry::Describe];
    entries.extend(current.check.standing.left_open(rulebook).into_iter().map(Entry::LeftOpen));
    let mut under = None;
    for address in rulebook.addresses() {
        let is_open =
            is_open(state, address) && (rulebook.item(address).is_question() || current.sheet.get(address).is_some());
        let shown = if only_open { is_open } else { current.sheet.get(address).is_some() || is_open };
        if !shown {
            continue;
        }
        let rule = rulebook.rule_of(address);
        if under != Some(rule) {
            under = Some(rule);
            entries.push(heading(state, rule));
        }
        entries.push(Entry::Answer(address));
    }
    entries.push(Entry::Heading(String::new(), String::new()));
    entries.push(Entry::Result);
    entries
}

fn heading(state: &State, rule: Option<usize>) -> Entry {
    match (state.rulebook(), &state.current, rule) {
        (Some(rulebook), Some(Current { findings, .. }), Some(rule)) => {
            let finding = &findings.rules[rule];
            let words = finding.dated(rulebook, findings.on).words();
            let rule = &rulebook.rules[rule];
            Entry::Heading(
                format!("({}) {}", rule.id, rule.title),
                format!("{} {words}", state.look().sign(finding.verdict)),
            )
        }
        _ => Entry::Heading("Is the law about this tool?".to_owned(), String::new()),
    }
}

fn show(state: &State, entries: &[Entry], focus: usize, page: &mut Page) {
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return };
    for (index, entry) in entries.iter().enumerate() {
        let here = index == focus;
        let pointer = if here { state.look().pointer() } else { " " };
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
            Entry::LeftOpen(rule) => {
                let rule = &rulebook.rules[*rule];
                let words = say!("review-left-open", rule = format!("({}) {}", rule.id, rule.title));
                let row = Row::led(&format!("{pointer} "), &words, Tone::Open);
                page.body.push(row.right(say!("review-take-up"), Tone::Text).focused(here));
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
                let tone = if is_open(state, *address) { Tone::Open } else { Tone::Text };
                page.body.push(
                    Row::led(&format!("{pointer} "), &item.statement, Tone::Text)
                        .and(&format!("  {}{whole}", item.name), Tone::Quiet)
                        .right(&told, tone)
                        .focused(here),
                );
                if here {
                    side(state, *address, page);
                }
            }
        }
    }
}

/// What stands beside the line in focus: the question, the answer, and what another answer would do.
fn side(state: &State, address: Address, page: &mut Page) {
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return };
    let item = rulebook.item(address);
    page.side.push(Row::text(&item.ask, Tone::Strong));
    if let Some(given) = current.check.answers.get(&item.name) {
        let told = format!("{}, {}, {}", given.answer.word(), given.who, state.when(given.at));
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
            &format!("now: {}", crate::account::truth_word(structure.condition(index, &current.sheet))),
            Tone::Text,
        ));
    }
}
