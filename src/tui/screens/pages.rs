//! A document to read, block by block, as rows.

use super::focus::moved;
use crate::check::{edition_changes, history};
use crate::report::block::Document;
use crate::report::{history_page, rules_page};
use crate::rulebook::Rulebook;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::keymap::{Binding, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::telling::rows_of;
use crate::tui::theme::{Look, Tone};
use crate::words::say;

/// A document to read.
#[derive(Debug, Clone)]
pub struct Pages {
    title: String,
    rows: Vec<Row>,
    at: usize,
}

impl Pages {
    /// The document from its beginning.
    pub fn new(document: &Document, look: Look) -> Self {
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
        Self { title: document.title.clone(), rows, at: 0 }
    }

    /// Every step of the check, as the record has them.
    pub fn history(state: &State) -> Option<Self> {
        let (rulebook, current) = (state.rulebook()?, state.real()?);
        let changes = history(&current.check);
        let reference = current.header.as_ref().map_or(say!("pages-not-saved"), |header| header.reference.as_str());
        let mut document = history_page(&current.check, rulebook, (reference, ""), &changes, changes.len());
        // The last hash is the record's; it stands on reports.
        reference.clone_into(&mut document.footer);
        Some(Self::new(&document, state.look()))
    }

    /// What changed since the rules that the check was begun on.
    pub fn rules(state: &State, earlier: Option<&Rulebook>) -> Option<Self> {
        let (rulebook, current) = (state.rulebook()?, state.current.as_ref()?);
        let header = current.header.as_ref()?;
        let changes = earlier.map(|earlier| edition_changes(earlier, rulebook));
        let document = rules_page(&current.check, rulebook, &header.reference, &header.edition, changes.as_ref(), None);
        Some(Self::new(&document, state.look()))
    }

    /// What it shows.
    pub fn page(&self, _: &State) -> Page {
        let mut body = self.rows.clone();
        // The cursor stands where reading goes on.
        if let Some(row) = body.get_mut(self.at) {
            row.focus = true;
        }
        Page { title: self.title.clone(), body, ..Page::default() }
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        rows(say!("keys-read"))
    }

    /// Does what a key means.
    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        self.at = moved(self.at, act, self.rows.len());
        Intent::Stay
    }
}
