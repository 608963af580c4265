//! Describing the tool. A text field that has the focus takes every letter; leaving it keeps what it holds.

use unicode_width::UnicodeWidthStr;

use super::focus::moved;
use crate::check::{Field, FieldKind, Step};
use crate::desk::{Choice, choices};
use crate::record::BEHIND_THE_FORM;
use crate::tui::act::Act;
use crate::tui::choices::Choices;
use crate::tui::field::{Kind, TextField, Typed, still};
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, numbers, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// Of a choice that is longer than a line, the box and the number stay with the first word: so many blanks hold.
const HELD: usize = 3;

/// The form.
#[derive(Debug, Clone)]
pub struct Describe {
    /// The line: 0 is "Continue" at the top, then the fields, then "Continue" once more.
    focus: usize,
    field: Option<TextField>,
}

impl Describe {
    /// The form. The mark stands on the field whose text was left unfinished, else where the form was left, else on the
    /// first field.
    pub fn new(state: &State) -> Self {
        let fields = fields(state);
        let unfinished = fields.iter().position(|field| state.draft(&Place::Tool(*field).key()).is_some());
        let left_at = |left: &str| match fields.iter().position(|field| Place::Tool(*field).key() == left) {
            None if left == BEHIND_THE_FORM => fields.len(),
            at => at.unwrap_or_default(),
        };
        let left = || state.draft(&Place::Form.key()).map(left_at);
        let mut screen = Self { focus: unfinished.or_else(left).unwrap_or_default() + 1, field: None };
        screen.open_field(state);
        screen
    }

    fn at(&self, state: &State) -> Option<Field> {
        fields(state).get(self.focus.checked_sub(1)?).copied()
    }

    /// The line "Continue" at the top or at the end, in this window.
    fn going_on(&self, state: &State, at: usize) -> Row {
        let here = self.focus == at;
        let pointer = state.look().mark(here);
        Row::led(&format!("{pointer} "), say!("describe-continue"), Tone::Strong)
            .right(say!("describe-fields-may-stay-empty"), Tone::Quiet)
            .focused(here)
    }

    fn open_field(&mut self, state: &State) {
        self.field = self.at(state).filter(|field| is_text(*field) && state.can_write()).map(|field| {
            let known = state.current.as_ref().map_or("", |current| current.check.tool.get(field));
            let text = state.draft(&Place::Tool(field).key()).unwrap_or(known);
            TextField::new(text, field.kind() == FieldKind::Lines, Kind::InForm)
        });
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = Page {
            title: say!("describe-title", tool = state.title()),
            status: say!("describe-status").to_owned(),
            ..Page::default()
        };
        page.body.push(
            Row::text(say!("describe-heading"), Tone::Strong).right(say!("describe-can-change-later"), Tone::Quiet),
        );
        page.body.push(self.going_on(state, 0));
        let current = state.current.as_ref();
        let fields = fields(state);
        // Wide enough for the longest name in any language, and a gap behind it.
        let names = fields.iter().map(|field| field.label().width());
        let wide = names.max().unwrap_or_default().max(16) + 1;
        let room = state.room.0.saturating_sub(wide + 2);
        for (index, field) in fields.iter().copied().enumerate() {
            let here = index + 1 == self.focus;
            let pointer = state.look().mark(here);
            let lead = format!("{pointer} {:<wide$}", field.label());
            let value = current.map_or("", |current| current.check.tool.get(field));
            let row = match field.kind() {
                FieldKind::Status | FieldKind::Size => {
                    let told = choices_of(state, field).into_iter().enumerate().map(|(number, choice)| {
                        let holds = choice.id == value;
                        let mark = if holds { "(o)" } else { "( )" };
                        let told = format!("{mark} {} {}", number + 1, choice.label);
                        // One choice stays together when the line breaks, as far as a line has room for it.
                        let held = if told.width() <= room { usize::MAX } else { HELD };
                        (holds, told.replacen(' ', "\u{a0}", held))
                    });
                    Row::choosing(&lead, &Choices::of("   ", told), Tone::Text).focused(here)
                }
                kind => {
                    let lines = if kind == FieldKind::Lines { 2 } else { 1 };
                    match self.field.as_ref().filter(|_| here) {
                        Some(field) => field.row(&lead, lines),
                        None => still(&lead, value, lines).focused(here),
                    }
                }
            };
            page.body.push(row);
            if here {
                page.body.push(Row::led(&" ".repeat(wide + 2), field.hint(), Tone::Quiet));
            }
        }
        page.body.push(Row::blank());
        page.body.push(self.going_on(state, fields.len() + 1));
        page.side = vec![
            Row::text(say!("describe-why"), Tone::Strong),
            Row::text(say!("describe-nothing-decided"), Tone::Text),
            Row::blank(),
            Row::text(say!("describe-no-names"), Tone::Text),
        ];
        if fields.iter().any(|field| field.is_for_fines()) {
            page.side.insert(2, Row::text(say!("describe-for-fines"), Tone::Text));
        }
        page
    }

    /// Which keys work here while no text field has the focus.
    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        bindings.push(on(Code::Tab, say!("keys-next-field"), say!("keys-next-field"), Act::Down));
        bindings.push(on(Code::BackTab, "", say!("keys-field-before"), Act::Up));
        let count = self.at(state).map_or(0, |field| choices_of(state, field).len());
        bindings.extend(numbers(count, say!("keys-choose-one-numbers-same-again")));
        bindings.push(on(Code::Enter, say!("keys-continue"), say!("keys-next-field-go-questions"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match act {
            Act::Choose(number) => match self.at(state) {
                Some(field) => chosen(state, field, number),
                None => Intent::Stay,
            },
            Act::Continue if self.at(state).is_none() => Intent::GoOn,
            Act::Continue => self.go(state, Act::Down),
            act => self.go(state, act),
        }
    }

    fn go(&mut self, state: &State, act: Act) -> Intent {
        let (intent, kept) = self.keep_field(state);
        let to = moved(self.focus, act, fields(state).len() + 2);
        if !kept || to == self.focus {
            return intent;
        }
        self.focus = to;
        self.open_field(state);
        let at = self.at(state).map_or_else(|| BEHIND_THE_FORM.to_owned(), |field| Place::Tool(field).key());
        Intent::All(vec![intent, Intent::StandsAt(at)])
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.field.is_some()
    }

    /// The keys of the text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        self.field.as_ref().map(TextField::hints).unwrap_or_default()
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        let typed = self.field.as_mut().map_or(Typed::Unchanged, |field| field.key(key));
        typed.in_form(|| self.keep_draft(state))
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, state: &State, text: &str) -> Intent {
        match self.field.as_mut().map(|field| field.paste(text)) {
            Some(Err(why)) => Intent::Say(why),
            _ => self.keep_draft(state),
        }
    }

    fn keep_draft(&self, state: &State) -> Intent {
        match (self.at(state), &self.field) {
            (Some(at), Some(field)) => Intent::KeepDraft(Place::Tool(at), field.text()),
            _ => Intent::Stay,
        }
    }

    /// Keeps what is in the field.
    pub fn leave_field(&self, state: &State) -> Intent {
        self.keep_field(state).0
    }

    /// What keeps the field: a step, or, where the field cannot hold it, a draft. Also whether it can be left.
    fn keep_field(&self, state: &State) -> (Intent, bool) {
        let (Some(at), Some(field), Some(acting)) = (self.at(state), &self.field, state.acting()) else {
            return (Intent::Stay, true);
        };
        let place = Place::Tool(at);
        match acting.describe(at, &field.text()) {
            Ok(step) => {
                let taken = Intent::Take(step.into_iter().collect());
                (Intent::All(vec![taken, Intent::ClearDraft(place)]), true)
            }
            Err(error) => {
                let told = Intent::Say(error.to_string());
                (Intent::All(vec![told, Intent::KeepUnfinished(place, field.text())]), false)
            }
        }
    }

    /// Reads the check anew.
    pub fn refresh(&mut self, state: &State) {
        if self.field.as_ref().is_none_or(|field| !field.is_changed()) {
            self.open_field(state);
        }
    }
}

/// The fields that are asked now, and those with a text that was left unfinished.
fn fields(state: &State) -> Vec<Field> {
    let asked = state.acting().map_or_else(|| Field::ALL.to_vec(), |acting| acting.fields());
    let is_begun = |field: &Field| state.draft(&Place::Tool(*field).key()).is_some();
    Field::ALL.into_iter().filter(|field| asked.contains(field) || is_begun(field)).collect()
}

fn is_text(field: Field) -> bool {
    matches!(field.kind(), FieldKind::Line | FieldKind::Lines | FieldKind::Euro | FieldKind::Country)
}

fn choices_of(state: &State, field: Field) -> Vec<Choice> {
    state.rulebook().map_or_else(Vec::new, |rulebook| choices(rulebook, field))
}

/// Choosing a value; the same one again takes it back.
fn chosen(state: &State, field: Field, number: usize) -> Intent {
    let Some(choice) = choices_of(state, field).into_iter().nth(number - 1) else { return Intent::Stay };
    let same = state.current.as_ref().is_some_and(|current| current.check.tool.get(field) == choice.id);
    Intent::Take(vec![Step::Described { field, value: if same { String::new() } else { choice.id } }])
}
