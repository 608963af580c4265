//! A document to read, block by block, as rows.

use super::focus::moved;
use crate::check::{ChangeKind, Filter, edition_changes};
use crate::report::block::Document;
use crate::report::{history_page, rules_page};
use crate::rulebook::Rulebook;
use crate::text::visible;
use crate::tui::act::Act;
use crate::tui::field::{Kind, TextField, Typed};
use crate::tui::intent::Intent;
use crate::tui::key::Key;
use crate::tui::keymap::{Binding, Hint, esc, named, rows};
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
    /// It is the history, of which some steps alone can be shown.
    is_history: bool,
    filter: String,
    /// No step fits the filter.
    shows_nothing: bool,
    field: Option<TextField>,
}

impl Pages {
    /// The document from its beginning.
    pub fn new(document: &Document, look: Look) -> Self {
        let rows = rows_of_document(document, look);
        let (title, filter) = (document.title.clone(), String::new());
        Self { title, rows, at: 0, is_history: false, filter, shows_nothing: false, field: None }
    }

    /// Every step of the check, as the record has them.
    pub fn history(state: &State) -> Option<Self> {
        let (document, _) = history_of(state, "")?;
        Some(Self { is_history: true, ..Self::new(&document, state.look()) })
    }

    /// What changed since the rules that the check was begun on.
    pub fn rules(state: &State, earlier: Option<&Rulebook>) -> Option<Self> {
        let (rulebook, current) = (state.rulebook()?, state.current.as_ref()?);
        let header = current.header.as_ref()?;
        let changes = earlier.map(|earlier| edition_changes(earlier, rulebook));
        let document = rules_page(&current.check, rulebook, &header.reference, &header.edition, changes.as_ref(), None);
        Some(Self::new(&document, state.look()))
    }

    pub fn page(&self, _: &State) -> Page {
        let mut body = self.rows.clone();
        // The cursor stands where reading goes on.
        if let Some(row) = body.get_mut(self.at) {
            row.focus = self.field.is_none();
        }
        if let Some(told) = self.told_of_filter() {
            body.insert(0, Row::text(&told, Tone::Notice));
        }
        if let Some(field) = &self.field {
            body.insert(0, field.row(say!("pages-filter"), 1));
        } else if !self.filter.is_empty() {
            body.insert(0, Row::led(say!("pages-filter"), &self.filter, Tone::Notice));
        }
        Page { title: self.title.clone(), body, ..Page::default() }
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-read"));
        if self.is_history {
            bindings.push(named(Act::Filter, say!("keys-filter"), say!("pages-filter-does")));
        }
        if !self.filter.is_empty() {
            bindings.push(esc(say!("keys-show-all"), say!("pages-show-all"), Act::Unfilter));
        }
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match act {
            Act::Filter => self.field = Some(TextField::new(&self.filter, false, Kind::Filter)),
            Act::Unfilter => self.filter_by(state, ""),
            act => self.at = moved(self.at, act, self.rows.len()),
        }
        Intent::Stay
    }

    fn filter_by(&mut self, state: &State, text: &str) {
        text.clone_into(&mut self.filter);
        self.at = 0;
        if let Some((document, steps)) = history_of(state, text) {
            self.shows_nothing = steps == 0;
            self.rows = rows_of_document(&document, state.look());
        }
    }

    /// What can be typed, as long as nothing is or where nothing fits; of a kind that is none, which ones there are.
    fn told_of_filter(&self) -> Option<String> {
        let kinds = ChangeKind::known();
        if let Some(typed) = Filter::read(&self.filter).unknown_kind {
            return Some(say!("history-no-kind", typed = visible(&typed), kinds = kinds));
        }
        let is_asked = if self.filter.is_empty() { self.field.is_some() } else { self.shows_nothing };
        is_asked.then(|| say!("pages-filter-how", kinds = kinds))
    }

    /// Whether a text field has the focus.
    pub const fn is_typing(&self) -> bool {
        self.field.is_some()
    }

    /// The keys of the text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        self.field.as_ref().map(TextField::hints).unwrap_or_default()
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        let Some(field) = &mut self.field else { return Intent::Stay };
        let typed = field.key(key);
        let text = field.text();
        match typed {
            Typed::Changed | Typed::Unchanged => self.filter_by(state, &text),
            Typed::Full => return TextField::told_when_full(),
            Typed::Left => {
                self.field = None;
                self.filter_by(state, "");
            }
            Typed::Next | Typed::Before | Typed::Done => {
                self.field = None;
                self.filter_by(state, text.trim());
            }
        }
        Intent::Stay
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, state: &State, text: &str) -> Intent {
        let Some(field) = &mut self.field else { return Intent::Stay };
        if let Err(why) = field.paste(text) {
            return Intent::Say(why);
        }
        let text = field.text();
        self.filter_by(state, &text);
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

/// The steps of the check that fit what was typed, which is read as the command reads its filter, and how many they are.
fn history_of(state: &State, typed: &str) -> Option<(Document, usize)> {
    let (rulebook, current) = (state.rulebook()?, state.real()?);
    let changes = Filter::read(typed).among(&current.check, rulebook);
    let all = current.check.steps.len();
    let reference = current.header.as_ref().map_or(say!("pages-not-saved"), |header| header.reference.as_str());
    let mut document = history_page(&current.check, rulebook, (reference, ""), &changes, all);
    // The last hash is the record's; it stands on reports.
    reference.clone_into(&mut document.footer);
    Some((document, changes.len()))
}
