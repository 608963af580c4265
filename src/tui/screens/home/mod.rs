//! Home with all tools: the list of checks, and what can be done with one of them without opening it.

mod page;

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{Message, Screen, Then, moved};
use crate::check::Step;
use crate::record::{Order, Summary};
use crate::tui::act::Act;
use crate::tui::app::App;
use crate::tui::edit::Editor;
use crate::tui::effect::{Effect, ShelfRow};
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, letter, on, rows};

/// Home.
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// The line with the focus; one behind the checks is "Add a tool".
    focus: usize,
    /// The check with the focus: the focus stays on it whatever becomes of the order.
    at: Option<PathBuf>,
    /// The checks that are shown, in their order, as places in the shelf.
    shown: Vec<usize>,
    /// How many are hidden in the archive.
    put_away: usize,
    order: Order,
    filter: String,
    with_archive: bool,
    field: Option<Field>,
}

/// The one-line text field at the top.
#[derive(Debug, Clone)]
struct Field {
    /// The check that is put into a group; `None` when the list is filtered.
    group_of: Option<PathBuf>,
    editor: Editor,
}

impl Home {
    /// Moves the focus to a check that is in the list now, or will be when it is listed next.
    pub fn go_to(&mut self, at: &Path) {
        self.at = Some(at.to_owned());
    }

    /// Puts the list in order anew, with the focus where it was.
    pub fn arrange(&mut self, app: &App) {
        self.put_away = 0;
        let mut readable = Vec::new();
        let mut unreadable = Vec::new();
        for (index, row) in app.shelf.iter().enumerate() {
            match &row.summary {
                Ok(summary) if summary.archived && !self.with_archive => self.put_away += 1,
                Ok(summary) if summary.mentions(&row.reference, &self.filter) => {
                    let changed = row.changed.unwrap_or_default();
                    readable.push((self.order.key(&row.reference, changed, summary), index));
                }
                Ok(_) => {}
                // What cannot be read is never left out, and stands last.
                Err(_) => unreadable.push(index),
            }
        }
        readable.sort();
        self.shown = readable.into_iter().map(|(_, index)| index).chain(unreadable).collect();
        let found = self.at.as_ref().and_then(|at| self.shown.iter().position(|index| app.shelf[*index].path == *at));
        self.focus = found.unwrap_or_else(|| self.focus.min(self.shown.len()));
    }

    fn chosen<'a>(&self, app: &'a App) -> Option<&'a ShelfRow> {
        app.shelf.get(*self.shown.get(self.focus)?)
    }

    /// Which keys work here.
    pub fn bindings(&self, app: &App) -> Vec<Binding> {
        let mut bindings = rows("move");
        bindings.push(on(
            Code::Enter,
            "Enter",
            "open",
            "open the tool, at the question where you stopped",
            Act::Continue,
        ));
        if !self.filter.is_empty() {
            let mut esc = on(Code::Esc, "Esc", "show all", "show all checks again", Act::Unfilter);
            esc.keys.push(Key::plain(Code::Backspace));
            esc.also = "Backspace";
            bindings.push(esc);
        }
        bindings.push(letter('a', "add a tool", "add a tool", Act::Add));
        if app.shelf.is_empty() {
            return bindings;
        }
        bindings.push(letter('f', "filter", "show only checks in which some words occur", Act::Filter));
        let sort = "another order: last change, name, result, owner";
        bindings.push(letter('s', "sort", sort, Act::Sort));
        if let Some(Ok(summary)) = self.chosen(app).map(|row| &row.summary) {
            bindings.push(letter('c', "copy", "copy the check, or check the same tool again", Act::Copy));
            bindings.push(letter('g', "group", "put the check into a group: a client, a project", Act::Group));
            let is_shut = summary.closed || summary.archived;
            bindings.push(if is_shut {
                letter('z', "reopen", "take the check up again", Act::CloseOrReopen)
            } else {
                letter('z', "close", "close the check: nothing more has to be answered", Act::CloseOrReopen)
            });
            bindings.push(letter('r', "report", "write the report on the check", Act::ReportOn));
            if !summary.archived {
                let help = "put the check into the archive; it asks first, and nothing is deleted";
                bindings.push(on(Code::Delete, "Del", "archive", help, Act::Archive));
            }
        }
        let (says, help) = if self.with_archive {
            ("hide archive", "hide the archive")
        } else {
            ("show archive", "show the archive too")
        };
        bindings.push(letter('v', says, help, Act::ShowArchive));
        bindings
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, _: Timestamp) -> Then {
        match act {
            Act::Sort => {
                let now = Order::ALL.iter().position(|order| *order == self.order).unwrap_or_default();
                self.order = Order::ALL[(now + 1) % Order::ALL.len()];
                self.arrange(app);
                return Then::Say(format!("Sorted: {}.", self.order.words()));
            }
            Act::Filter => self.field = Some(Field { group_of: None, editor: Editor::new(&self.filter, false) }),
            Act::Unfilter => self.filter_by(app, String::new()),
            Act::ShowArchive => {
                self.with_archive = !self.with_archive;
                self.arrange(app);
            }
            Act::Continue => {
                return match self.chosen(app) {
                    Some(row) => Then::Open(row.path.clone()),
                    None => Then::Act(Act::Add),
                };
            }
            Act::Copy | Act::Group | Act::CloseOrReopen | Act::Archive | Act::ReportOn => {
                let Some(row) = self.chosen(app) else { return Then::Stay };
                let Ok(summary) = &row.summary else { return Then::Stay };
                return self.act_on(act, row.path.clone(), summary);
            }
            _ => {
                self.focus = moved(self.focus, act, self.shown.len() + 1);
                self.at = self.chosen(app).map(|row| row.path.clone());
            }
        }
        Then::Stay
    }

    fn act_on(&mut self, act: Act, path: PathBuf, summary: &Summary) -> Then {
        let step = |did: Step| Then::Ask(Effect::Change { path: path.clone(), did });
        let asks = |title: String, text: &str, choices| {
            Then::Push(Box::new(Screen::Message(Message::asking(&title, text, choices))))
        };
        let title = &summary.title;
        self.at = Some(path.clone());
        match act {
            Act::Group => {
                let editor = Editor::new(&summary.group, false);
                self.field = Some(Field { group_of: Some(path), editor });
                Then::Stay
            }
            Act::CloseOrReopen if summary.closed || summary.archived => step(Step::Reopened),
            Act::CloseOrReopen => step(Step::Closed),
            Act::ReportOn => Then::Ask(Effect::ReportOn(path)),
            Act::Copy => asks(
                format!("Copy {title}?"),
                "The original stays as it is. A copy is a start for something similar. A re-check goes through the same tool again: every answer waits for another look.",
                vec![
                    ("Copy", Then::Ask(Effect::Copy { path: path.clone(), recheck: false })),
                    ("Re-check", Then::Ask(Effect::Copy { path: path.clone(), recheck: true })),
                    ("Go back", Then::Act(Act::Back)),
                ],
            ),
            _ => asks(
                format!("Put {title} into the archive?"),
                "Nothing is deleted. The check leaves the list; V shows the archive, and Z takes a check out of it.",
                vec![("Keep it in the list", Then::Act(Act::Back)), ("Put it into the archive", step(Step::Archived))],
            ),
        }
    }

    fn filter_by(&mut self, app: &App, text: String) {
        self.filter = text;
        self.arrange(app);
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        self.field.is_some()
    }

    /// The keys of the text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        match &self.field {
            Some(Field { group_of: Some(_), .. }) => {
                vec![Hint::needed("Enter", "put into the group"), Hint::needed("Esc", "leave as it was")]
            }
            _ => vec![Hint::needed("Enter", "to the list"), Hint::needed("Esc", "clear, show all")],
        }
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, app: &mut App, key: Key) -> Then {
        let Some(field) = &mut self.field else { return Then::Stay };
        let is_filter = field.group_of.is_none();
        match key.code {
            Code::Esc => {
                self.field = None;
                if is_filter {
                    self.filter_by(app, String::new());
                }
            }
            Code::Enter => self.leave_field(app),
            Code::Down | Code::Tab if is_filter => self.leave_field(app),
            _ => {
                field.editor.key(key);
                self.typed(app);
            }
        }
        Then::Stay
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, app: &mut App, text: &str) -> Option<String> {
        let pasted = self.field.as_mut()?.editor.paste(text);
        self.typed(app);
        let letters = pasted.err()?;
        Some(format!("The paste is {letters} characters too long. Nothing was lost; paste less."))
    }

    fn typed(&mut self, app: &App) {
        if let Some(Field { group_of: None, editor }) = &self.field {
            let text = editor.text();
            self.filter_by(app, text);
        }
    }

    /// Closes the field with what it holds: the filter stays, the group is put into the record.
    pub fn leave_field(&mut self, app: &mut App) {
        let Some(Field { group_of, editor }) = self.field.take() else { return };
        match group_of {
            Some(path) => {
                if editor.is_changed() {
                    let group = editor.text().trim().to_owned();
                    app.ask(Effect::Change { path, did: Step::Grouped { group } });
                }
            }
            None => self.filter_by(app, editor.text().trim().to_owned()),
        }
    }
}

impl From<Home> for Screen {
    fn from(home: Home) -> Self {
        Self::Home(home)
    }
}
