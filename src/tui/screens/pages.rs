//! A document to read, block by block, as rows.

use super::reading::Reading;
use crate::check::edition_changes;
use crate::report::block::Document;
use crate::report::rules_page;
use crate::rulebook::Rulebook;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::telling::rows_of;
use crate::tui::theme::{Look, Tone};
use crate::words::say;

/// A document to read.
#[derive(Debug, Clone)]
pub struct Pages {
    text: Reading,
    /// The act whose key opened it closes it too.
    opened_by: Option<Act>,
}

impl Pages {
    /// The document from its beginning.
    pub fn new(document: &Document, look: Look) -> Self {
        Self { text: Reading::new(document.title.clone(), rows_of_document(document, look)), opened_by: None }
    }

    /// What changed since the rules that the check was begun on.
    pub fn rules(state: &State, earlier: Option<&Rulebook>) -> Option<Self> {
        let (rulebook, current) = (state.rulebook()?, state.current.as_ref()?);
        let header = current.header.as_ref()?;
        let changes = earlier.map(|earlier| edition_changes(earlier, rulebook));
        let document = rules_page(&current.check, rulebook, &header.reference, &header.edition, changes.as_ref(), None);
        Some(Self { opened_by: Some(Act::RulesChanged), ..Self::new(&document, state.look()) })
    }

    pub fn page(&self, _: &State) -> Page {
        self.text.page()
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-read"));
        bindings.push(on(Code::Enter, "", say!("info-key-close"), Act::Continue).quiet());
        bindings.extend(self.opened_by.map(|act| named(act, "", say!("info-key-close")).quiet()));
        bindings
    }

    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        if act == Act::Continue {
            return Intent::Act(Act::Back);
        }
        self.text.read(act);
        Intent::Stay
    }
}

fn rows_of_document(document: &Document, look: Look) -> Vec<Row> {
    let mut rows = Vec::new();
    for block in &document.blocks {
        let added = rows_of(block, look);
        if !rows.is_empty() && !added.is_empty() {
            rows.push(Row::blank());
        }
        rows.extend(added);
    }
    if !document.footer.is_empty() {
        rows.push(Row::blank());
        rows.push(Row::text(&document.footer, Tone::Quiet));
    }
    rows
}
