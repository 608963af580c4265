//! The map of all questions: each under its rule, to jump to.

use super::lists::{Entry, Focus, is_open, open, show, under_rules};
use crate::logic::Address;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, on, rows};
use crate::tui::page::Page;
use crate::tui::state::State;
use crate::words::say;

/// The map of all questions.
#[derive(Debug, Clone)]
pub struct Map {
    focus: Focus,
}

impl Map {
    /// The map, at the first question that still matters.
    pub fn new(state: &State) -> Self {
        let entries = all(state);
        let open = entries.iter().position(|entry| matches!(entry, Entry::Answer(address) if is_open(state, *address)));
        Self { focus: Focus::at(open.unwrap_or_default(), &entries) }
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = Page { title: say!("review-map-title", tool = state.title()), ..Page::default() };
        let entries = all(state);
        show(state, &entries, self.focus.index(&entries), &mut page);
        page
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("result-key-move"));
        bindings.push(on(Code::Enter, say!("review-key-go"), say!("review-key-go-does"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let entries = all(state);
        self.focus.moved(act, &entries);
        open(state, act, entries.get(self.focus.index(&entries)))
    }
}

/// Every question, under its rule.
fn all(state: &State) -> Vec<Entry> {
    let Some(rulebook) = state.rulebook() else { return Vec::new() };
    let current = state.current.as_ref();
    let is_given = |address: Address| current.is_some_and(|current| current.sheet.get(address).is_some());
    let shown = rulebook.addresses().filter(|address| rulebook.item(*address).is_question() || is_given(*address));
    std::iter::once(Entry::Describe).chain(under_rules(state, shown)).collect()
}
