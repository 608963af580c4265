//! Describing the tool. A text field that has the focus takes every letter; leaving it keeps what it holds.

use jiff::Timestamp;

use super::{Then, moved};
use crate::check::{Field, FieldKind, Status, Step};
use crate::record::place_of_field;
use crate::rulebook::wording::visible_lines;
use crate::tui::act::Act;
use crate::tui::app::App;
use crate::tui::edit::Editor;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, numbers, on, rows};
use crate::tui::page::{Field as TextField, Page, Row};
use crate::tui::theme::Tone;

/// The form.
#[derive(Debug, Clone)]
pub struct Describe {
    /// Index of the field; one more is the line "Continue".
    focus: usize,
    editor: Option<Editor>,
}

impl Describe {
    /// The form, at the first field, or at the one whose text was left unfinished.
    pub fn new(app: &App) -> Self {
        let drafts = app.current.as_ref().map_or(&[] as &[_], |current| current.drafts.as_slice());
        let unfinished =
            Field::ASKED.iter().position(|field| drafts.iter().any(|(place, _)| *place == place_of_field(*field)));
        let mut screen = Self { focus: unfinished.unwrap_or_default(), editor: None };
        screen.open_field(app);
        screen
    }

    fn field(&self) -> Option<Field> {
        Field::ASKED.get(self.focus).copied()
    }

    fn open_field(&mut self, app: &App) {
        self.editor = self.field().filter(|field| is_text(*field) && app.can_write()).map(|field| {
            let current = app.current.as_ref();
            let draft =
                current.and_then(|current| current.drafts.iter().find(|(place, _)| *place == place_of_field(field)));
            let text = match (draft, current) {
                (Some((_, typed)), _) => typed.clone(),
                (None, Some(current)) => current.check.tool.get(field).to_owned(),
                (None, None) => String::new(),
            };
            Editor::new(&text, field.kind() == FieldKind::Lines)
        });
    }

    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        let mut page = Page {
            title: format!("{} | Describe the tool", title(app)),
            status: "step 1 of 5".to_owned(),
            ..Page::default()
        };
        page.body.push(Row::text("Describe the tool", Tone::Strong).right("you can change this later", Tone::Quiet));
        page.body.push(Row::blank());
        let current = app.current.as_ref();
        for (index, field) in Field::ASKED.into_iter().enumerate() {
            let here = index == self.focus;
            let pointer = if here { app.look().pointer() } else { " " };
            let lead = format!("{pointer} {:<17}", field.label());
            let value = current.map_or("", |current| current.check.tool.get(field));
            let row = match field.kind() {
                FieldKind::Status | FieldKind::Size => {
                    let told: Vec<String> = choices(app, field)
                        .into_iter()
                        .enumerate()
                        .map(|(number, (id, label))| {
                            let mark = if id == value { "(o)" } else { "( )" };
                            // One choice stays together when the line breaks.
                            format!("{mark} {} {label}", number + 1).replace(' ', "\u{a0}")
                        })
                        .collect();
                    Row::led(&lead, &told.join("   "), Tone::Text).focused(here)
                }
                kind => {
                    let editor = self.editor.as_ref().filter(|_| here);
                    Row {
                        lead,
                        field: Some(TextField {
                            text: visible_lines(&editor.map_or_else(|| value.to_owned(), Editor::text)).into_owned(),
                            cursor: editor.map(Editor::cursor),
                            lines: if kind == FieldKind::Lines { 2 } else { 1 },
                        }),
                        focus: here,
                        ..Row::default()
                    }
                }
            };
            page.body.push(row);
            if here {
                page.body.push(Row::led(&" ".repeat(19), field.hint(), Tone::Quiet));
            }
        }
        page.body.push(Row::blank());
        let here = self.focus == Field::ASKED.len();
        let pointer = if here { app.look().pointer() } else { " " };
        page.body.push(
            Row::led(&format!("{pointer} "), "Continue", Tone::Strong)
                .right("fields may stay empty", Tone::Quiet)
                .focused(here),
        );
        page.side = vec![
            Row::text("Why we ask", Tone::Strong),
            Row::text("Your words are the first page of the report. Nothing here decides anything.", Tone::Text),
            Row::blank(),
            Row::text("Do not write names of the people the tool looks at. You do not need them.", Tone::Text),
        ];
        page
    }

    /// Which keys work here while no text field has the focus.
    pub fn bindings(&self, app: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(Code::Tab, "Tab", "next field", "next field", Act::Down));
        bindings.push(on(Code::BackTab, "Shift+Tab", "", "the field before", Act::Up));
        let count = self.field().map_or(0, |field| choices(app, field).len());
        bindings.extend(numbers(count, "choose one of the numbers; the same again takes it back"));
        bindings.push(on(Code::Enter, "Enter", "continue", "next field, or go on to the questions", Act::Continue));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, now: Timestamp) -> Then {
        match act {
            Act::Choose(number) => {
                if let Some(field) = self.field()
                    && let Some((id, _)) = choices(app, field).into_iter().nth(number - 1)
                {
                    let same = app.current.as_ref().is_some_and(|current| current.check.tool.get(field) == id);
                    let value = if same { String::new() } else { id };
                    app.take(Step::Described { field, value }, now);
                }
            }
            Act::Continue if self.focus == Field::ASKED.len() => return Then::GoOn,
            Act::Continue => self.go(app, Act::Down, now),
            act => self.go(app, act, now),
        }
        Then::Stay
    }

    fn go(&mut self, app: &mut App, act: Act, now: Timestamp) {
        if !self.keep_field(app, now) {
            return;
        }
        self.focus = moved(self.focus, act, Field::ASKED.len() + 1);
        self.open_field(app);
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.editor.is_some()
    }

    /// The keys of a text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        let enter = match &self.editor {
            Some(editor) if editor.has_many_lines() => "new line",
            _ => "next field",
        };
        vec![
            Hint::needed("Tab", "next field"),
            Hint::other("Shift+Tab", "back"),
            Hint::needed("Enter", enter),
            Hint::needed("Esc", "back (everything is kept)"),
        ]
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, app: &mut App, key: Key) -> Then {
        let Some(editor) = &mut self.editor else { return Then::Stay };
        match key.code {
            Code::Esc => return Then::Act(Act::Back),
            Code::Tab => return Then::Act(Act::Down),
            Code::BackTab => return Then::Act(Act::Up),
            Code::Enter if !editor.has_many_lines() => return Then::Act(Act::Down),
            Code::Up if editor.is_at_edge(false) => return Then::Act(Act::Up),
            Code::Down if editor.is_at_edge(true) => return Then::Act(Act::Down),
            _ => {}
        }
        let before = editor.text();
        editor.key(key);
        let text = editor.text();
        if text != before
            && let Some(field) = self.field()
        {
            app.keep_draft(place_of_field(field), text);
        }
        Then::Stay
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, app: &mut App, text: &str) -> Option<String> {
        let field = self.field()?;
        let editor = self.editor.as_mut()?;
        match editor.paste(text) {
            Ok(()) => {
                app.keep_draft(place_of_field(field), editor.text());
                None
            }
            Err(letters) => Some(format!("The paste is {letters} characters too long. Nothing was lost; paste less.")),
        }
    }

    /// Keeps what is in the field.
    pub fn leave_field(&mut self, app: &mut App, now: Timestamp) {
        self.keep_field(app, now);
    }

    /// Keeps what is in the field: as a step, or, where it is no number, as a draft. `false` when it is only a draft.
    fn keep_field(&mut self, app: &mut App, now: Timestamp) -> bool {
        let (Some(field), Some(editor)) = (self.field(), &self.editor) else { return true };
        let typed = editor.text();
        let value = typed.trim().to_owned();
        let known = app.current.as_ref().map_or("", |current| current.check.tool.get(field));
        if field.kind() == FieldKind::Euro && !value.chars().all(|c| c.is_ascii_digit() || " .,".contains(c)) {
            app.say("Write a number in euro, digits alone. What you typed is kept until then.", Tone::Notice);
            app.keep_unfinished(place_of_field(field), typed);
            return false;
        }
        if visible_lines(known) != value {
            app.take(Step::Described { field, value }, now);
        }
        app.clear_draft(&place_of_field(field));
        true
    }

    /// Reads the check anew.
    pub fn refresh(&mut self, app: &App) {
        if self.editor.as_ref().is_none_or(|editor| !editor.is_changed()) {
            self.open_field(app);
        }
    }
}

fn is_text(field: Field) -> bool {
    matches!(field.kind(), FieldKind::Line | FieldKind::Lines | FieldKind::Euro)
}

/// The choices of a field: what the record keeps, and what the screen shows.
fn choices(app: &App, field: Field) -> Vec<(String, String)> {
    match field.kind() {
        FieldKind::Status => Status::ALL.map(|status| (status.key().to_owned(), status.words().to_owned())).to_vec(),
        FieldKind::Size => app.rulebook().map_or_else(Vec::new, |rulebook| {
            rulebook.consequences.sizes.iter().map(|size| (size.id.clone(), size.label.clone())).collect()
        }),
        FieldKind::Line | FieldKind::Lines | FieldKind::Euro => Vec::new(),
    }
}

/// The tool's name for the header.
pub fn title(app: &App) -> String {
    match &app.current {
        Some(current) if !current.check.steps.is_empty() => {
            crate::rulebook::wording::visible(current.check.tool.title()).into_owned()
        }
        _ => "New check".to_owned(),
    }
}
