//! The text field beside a question: a note, where the proof is, what has to be found out.

use crate::check::Remark;
use crate::desk::told_as_no_day;
use crate::logic::Address;
use crate::rulebook::Item;
use crate::tui::act::{About, Act};
use crate::tui::field::{Kind, TextField, Typed};
use crate::tui::intent::Intent;
use crate::tui::key::Key;
use crate::tui::keymap::{Binding, Hint, of_act};
use crate::tui::page::Row;
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// What stands beside a question, and the field in which some of it is written.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// Beside which question, what, and the text.
    field: Option<(Address, Remark, TextField)>,
}

impl Beside {
    /// Opens the field.
    pub fn write(&mut self, state: &State, address: Address, what: Remark) {
        let (Some(place), Some(current)) = (place_of(state, address, what), &state.current) else { return };
        let Place::Beside(name, _) = &place else { return };
        let text = state.draft(&place.key()).unwrap_or_else(|| current.check.remark(name, what));
        self.field = Some((address, what, TextField::new(text, what.many_lines(), Kind::Alone)));
    }

    /// What is written beside a question, and the field where it is open.
    pub fn rows(&self, state: &State, address: Address, item: &Item) -> Vec<Row> {
        let Some(current) = &state.current else { return Vec::new() };
        let mut rows = Vec::new();
        for what in Remark::ALL {
            let text = current.check.remark(&item.name, what);
            match &self.field {
                Some((at, edited, field)) if (*at, *edited) == (address, what) => {
                    rows.push(field.row(&format!("{:<13}", what.label()), 2));
                }
                _ if !text.is_empty() => rows.push(Row::led(&format!("{:<13}", what.label()), text, Tone::Text)),
                _ => {}
            }
        }
        if let Some(certainty) = current.check.remarks.get(&item.name).and_then(|remarks| remarks.certainty) {
            rows.push(Row::led(&format!("{:<13}", say!("question-how-sure")), certainty.words(), Tone::Text));
        }
        rows
    }

    /// Whether the field is open.
    pub const fn is_typing(&self) -> bool {
        self.field.is_some()
    }

    /// The keys of the field.
    pub fn hints(&self) -> Vec<Hint> {
        self.field.as_ref().map(|(.., field)| field.hints()).unwrap_or_default()
    }

    /// Takes a key into the field.
    pub fn key(&mut self, state: &State, key: Key) -> Intent {
        match self.field.as_mut().map_or(Typed::Unchanged, |(.., field)| field.key(key)) {
            Typed::Changed => self.keep_draft(state),
            Typed::Unchanged => Intent::Stay,
            Typed::Full => TextField::told_when_full(),
            Typed::Next | Typed::Before | Typed::Done | Typed::Left => Intent::FieldDone,
        }
    }

    /// Takes a paste into the field.
    pub fn paste(&mut self, state: &State, text: &str) -> Intent {
        match self.field.as_mut().map(|(.., field)| field.paste(text)) {
            Some(Err(why)) => Intent::Say(why),
            _ => self.keep_draft(state),
        }
    }

    fn keep_draft(&self, state: &State) -> Intent {
        let Some((address, what, field)) = &self.field else { return Intent::Stay };
        match place_of(state, *address, *what) {
            Some(place) => Intent::KeepDraft(place, field.text()),
            None => Intent::Stay,
        }
    }

    /// Keeps what is in the field and closes it.
    pub fn leave(&mut self, state: &State) -> Intent {
        let Some((address, what, field)) = self.field.take() else { return Intent::Stay };
        let (Some(place), Some(acting)) = (place_of(state, address, what), state.acting()) else { return Intent::Stay };
        let step = acting.remark(address, what, &field.text());
        let told = step.as_ref().and_then(told_as_no_day).map_or(Intent::Stay, Intent::Say);
        Intent::All(vec![Intent::Take(step.into_iter().collect()), Intent::ClearDraft(place), told])
    }
}

/// The keys for what stands beside a question.
pub fn bindings_beside() -> Vec<Binding> {
    vec![
        of_act(Act::Write(Remark::Note)),
        of_act(Act::About(About::Why)),
        of_act(Act::About(About::Examples)),
        of_act(Act::About(About::Law)),
        of_act(Act::About(About::Words)).quiet(),
        of_act(Act::Write(Remark::Proof)).quiet(),
        of_act(Act::Write(Remark::ToFindOut)).quiet(),
        of_act(Act::Write(Remark::WhoKnows)).quiet(),
        of_act(Act::Write(Remark::ByWhen)).quiet(),
        of_act(Act::HowSure).quiet(),
    ]
}

fn place_of(state: &State, address: Address, what: Remark) -> Option<Place> {
    Some(Place::Beside(state.rulebook()?.item(address).name.clone(), what))
}
