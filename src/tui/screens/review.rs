//! Check your answers: first what the result hangs on as it stands, then every answer under its rule.

use std::rc::Rc;

use super::laid::{Laid, Same};
use super::lists::{Entry, Focus, asking, is_open, open, show, under_rules};
use crate::check::Step;
use crate::desk::{Matter, deciders, matters as of_the_check};
use crate::logic::Address;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, of_act, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// Check your answers.
#[derive(Debug, Clone)]
pub struct Review {
    focus: Focus,
    only_open: bool,
    laid: Laid<(Same, bool), Vec<Entry>>,
}

impl Review {
    /// The list, at its beginning: at what the result hangs on, else at the way on.
    pub fn new(state: &State) -> Self {
        let entries = given(state, false);
        let first = entries.iter().position(|entry| !matches!(entry, Entry::Heading(..))).unwrap_or_default();
        Self { focus: Focus::at(first, &entries), only_open: false, laid: Laid::default() }
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = Page {
            title: say!("review-title", tool = state.title()),
            status: say!("review-step").to_owned(),
            ..Page::default()
        };
        let is_answered = state.current.as_ref().is_some_and(|current| !current.check.answers.is_empty());
        let told = match (is_answered, state.can_answer()) {
            (true, true) => say!("review-read"),
            (true, false) => say!("review-read-only"),
            (false, _) => say!("review-nothing"),
        };
        page.body.push(Row::text(told, Tone::Text));
        let entries = self.given(state);
        show(state, &entries, self.focus.index(&entries), &mut page);
        page
    }

    /// Its lines as they were found last, or anew.
    fn given(&self, state: &State) -> Rc<Vec<Entry>> {
        let Some(account) = state.account() else { return Rc::default() };
        self.laid.of((Same(account), self.only_open), || given(state, self.only_open))
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("result-key-move"));
        if state.can_write() && self.to_keep(state).is_some() {
            bindings.push(named(Act::Keep, say!("review-key-keep"), say!("review-key-keep-does")));
        }
        let (says, does) = if state.can_answer() {
            (say!("review-key-change"), say!("review-key-change-does"))
        } else {
            (say!("review-key-look"), say!("review-key-look-does"))
        };
        bindings.push(on(Code::Enter, says, does, Act::Continue));
        bindings.push(named(Act::OnlyOpen, say!("review-key-open"), say!("review-key-open-does")));
        bindings.push(of_act(Act::Result));
        bindings.push(of_act(Act::Map));
        if state.can_write() {
            bindings.push(asking(state));
            bindings.push(of_act(Act::TakeIn));
        }
        bindings.push(named(Act::History, say!("result-key-history"), say!("result-key-history-does")));
        if state.is_on_other_rules() {
            bindings.push(named(Act::RulesChanged, say!("review-key-rules"), say!("review-key-rules-does")));
        }
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let kept = if act == Act::Keep { self.to_keep(state) } else { None };
        if act == Act::OnlyOpen {
            self.only_open = !self.only_open;
        }
        let entries = self.given(state);
        self.focus.moved(act, &entries);
        match kept {
            // The answer no longer says that it has to be looked at, so what was done is told where the eye is.
            Some(step) => Intent::All(vec![Intent::Take(vec![step]), Intent::Say(say!("review-kept").to_owned())]),
            None => open(state, act, entries.get(self.focus.index(&entries))),
        }
    }
}

impl Review {
    /// The step that keeps the answer in focus, if that has to be looked at again.
    fn to_keep(&self, state: &State) -> Option<Step> {
        let (rulebook, acting) = (state.rulebook()?, state.acting()?);
        let entries = self.given(state);
        let Some(Entry::Answer(address) | Entry::Matter(address, _)) = entries.get(self.focus.index(&entries)) else {
            return None;
        };
        let name = &rulebook.item(*address).name;
        if !acting.can_keep(name) {
            return None;
        }
        acting.keep(name).ok()
    }
}

/// What was answered and what still matters, under its rule.
fn given(state: &State, only_open: bool) -> Vec<Entry> {
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return Vec::new() };
    // What waits for somebody stands above the way on; what settled the result stands below it. What is listed as what
    // the result hangs on must be just that.
    let decided = deciders(current.findings(rulebook));
    let (hangs, first) = if decided.is_empty() {
        matters(state)
    } else {
        let (hangs, again) = matters(state);
        (Vec::new(), [hangs, again].concat())
    };
    let mut entries = headed(say!("review-matters"), hangs);
    entries.extend(headed(say!("review-first"), first));
    entries.push(Entry::Heading(String::new(), String::new()));
    if state.has_next() {
        entries.push(Entry::GoOn);
    }
    entries.extend([Entry::Result, Entry::Describe]);
    let settled = decided.into_iter().filter(|address| current.sheet.answered(*address).is_some());
    let settled = settled.map(|address| Entry::Matter(address, Matter::Decided)).collect();
    entries.extend(headed(say!("review-matters"), if only_open { Vec::new() } else { settled }));
    let shown = rulebook.addresses().filter(|address| {
        let is_answer = || rulebook.item(*address).is_question() || current.sheet.get(*address).is_some();
        if only_open { is_open(state, *address) && is_answer() } else { current.sheet.answered(*address).is_some() }
    });
    entries.extend(under_rules(state, shown));
    entries
}

/// Lines below a heading; nothing where there are none.
fn headed(heading: &str, entries: Vec<Entry>) -> Vec<Entry> {
    if entries.is_empty() {
        return entries;
    }
    let heading = Entry::Heading(heading.to_owned(), String::new());
    std::iter::once(heading).chain(entries).collect()
}

/// What an open result hangs on, and what else waits for another look.
fn matters(state: &State) -> (Vec<Entry>, Vec<Entry>) {
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return Default::default() };
    let (findings, needed) = (current.findings(rulebook), current.needed(rulebook));
    let found = of_the_check(rulebook, &current.check, &current.sheet, findings, needed);
    let (again, hangs): (Vec<_>, Vec<_>) = found.into_iter().partition(|(_, matter)| *matter == Matter::Again);
    let told = |found: Vec<(Address, Matter)>| -> Vec<Entry> {
        found.into_iter().map(|(address, matter)| Entry::Matter(address, matter)).collect()
    };
    let mut hangs = told(hangs);
    hangs.extend(current.check.standing.left_open(rulebook).into_iter().map(Entry::LeftOpen));
    (hangs, told(again))
}
