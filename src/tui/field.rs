//! A text field of a screen: the one that every form, note and filter uses.

use super::act::Act;
use super::edit::{Editor, MOST_LETTERS};
use super::intent::Intent;
use super::key::{Code, Key};
use super::keymap::Hint;
use super::page::{Field as Shown, Row};
use crate::words::say;

/// A text that is being typed, and where the keys lead that leave it.
#[derive(Debug, Clone)]
pub struct TextField {
    editor: Editor,
    kind: Kind,
    /// What stands in it is only offered: a letter takes its place, any other key begins to change it.
    is_offered: bool,
}

/// What kind of field it is: which keys leave it, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of several in a form: Tab and Enter go to the next, Alt and Enter begin a line, Esc goes back.
    InForm,
    /// Alone beside something else: Tab, Enter and Esc are done with it.
    Alone,
    /// A filter: Enter goes to what it left, Esc clears it.
    Filter,
    /// A question for one line: Enter takes it, Esc leaves things as they were.
    Line,
}

/// What a key did to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// It changed the text.
    Changed,
    /// Nothing, or the cursor alone.
    Unchanged,
    /// Nothing, because the text is as long as a text can be.
    Full,
    /// To the next field.
    Next,
    /// To the field before.
    Before,
    /// The field is done.
    Done,
    /// The field is left, as Esc says.
    Left,
}

impl Typed {
    /// What a form of several fields does then; `keep` keeps what was changed.
    pub fn in_form(self, keep: impl FnOnce() -> Intent) -> Intent {
        match self {
            Self::Changed => keep(),
            Self::Unchanged => Intent::Stay,
            Self::Full => TextField::told_when_full(),
            Self::Next | Self::Done => Intent::Act(Act::Down),
            Self::Before => Intent::Act(Act::Up),
            Self::Left => Intent::Act(Act::Back),
        }
    }
}

impl TextField {
    /// A field that begins with a text.
    pub fn new(text: &str, many_lines: bool, kind: Kind) -> Self {
        Self { editor: Editor::new(text, many_lines), kind, is_offered: false }
    }

    /// A field with a text that gives way to the one that is typed.
    #[must_use]
    pub fn offered(self) -> Self {
        Self { is_offered: !self.text().is_empty(), ..self }
    }

    /// Whether a letter would take the place of what stands in it.
    pub const fn is_offered(&self) -> bool {
        self.is_offered
    }

    /// Something was typed into it or moved in it.
    fn take_up(&mut self, replaces: bool) {
        if std::mem::take(&mut self.is_offered) && replaces {
            self.editor.clear();
        }
    }

    /// The text as it stands.
    pub fn text(&self) -> String {
        self.editor.text()
    }

    /// Whether the text is another than at the beginning.
    pub fn is_changed(&self) -> bool {
        self.editor.is_changed()
    }

    /// Takes a key.
    pub fn key(&mut self, key: Key) -> Typed {
        let many_lines = self.editor.has_many_lines();
        match (key.code, self.kind) {
            (Code::Esc, _) => return Typed::Left,
            (Code::Tab | Code::BackTab, Kind::Alone) => return Typed::Done,
            (Code::Tab, Kind::InForm) => return Typed::Next,
            (Code::BackTab, Kind::InForm) => return Typed::Before,
            (Code::Tab | Code::Down, Kind::Filter) => return Typed::Done,
            (Code::Enter, Kind::InForm) if !(many_lines && key.alt) => return Typed::Next,
            (Code::Enter, _) if !many_lines => return Typed::Done,
            (Code::Up, Kind::InForm) if self.editor.is_at_edge(false) => return Typed::Before,
            (Code::Down, Kind::InForm) if self.editor.is_at_edge(true) => return Typed::Next,
            _ => {}
        }
        let before = self.editor.text();
        self.take_up(matches!(key.code, Code::Char(_)) && !key.ctrl && !key.alt);
        // A line break in a form: there Enter alone goes on.
        let key = if key.code == Code::Enter { Key::plain(Code::Enter) } else { key };
        self.editor.key(key);
        if self.editor.text() != before {
            Typed::Changed
        } else if self.editor.is_full() && !key.ctrl && matches!(key.code, Code::Char(_) | Code::Enter) {
            Typed::Full
        } else {
            Typed::Unchanged
        }
    }

    /// What is told to somebody who types into a field that takes no more.
    pub fn told_when_full() -> Intent {
        Intent::Say(say!("field-full", most = MOST_LETTERS as u64))
    }

    /// Takes a paste whole, or not at all: then it says why.
    pub fn paste(&mut self, text: &str) -> Result<(), String> {
        self.take_up(true);
        self.editor.paste(text).map_err(|letters| say!("field-paste-too-long", letters = letters))
    }

    /// The keys that leave it, for the footer.
    pub fn hints(&self) -> Vec<Hint> {
        let many_lines = self.editor.has_many_lines();
        match self.kind {
            Kind::InForm => {
                let new_line = many_lines.then(|| Hint::needed("Alt+Enter", say!("field-new-line")));
                let mut hints = vec![Hint::needed("Enter", say!("field-next-field"))];
                hints.extend(new_line);
                hints.extend([
                    Hint::other("Tab", say!("keys-next-field")),
                    Hint::other("Shift+Tab", say!("keys-back")),
                    Hint::needed("Esc", say!("keys-back-everything-kept")),
                ]);
                hints
            }
            Kind::Alone => vec![
                Hint::other("Tab", say!("keys-done")),
                Hint::needed("Enter", if many_lines { say!("field-new-line") } else { say!("keys-done") }),
                Hint::needed("Esc", say!("keys-done-text-kept")),
            ],
            Kind::Filter => {
                vec![Hint::needed("Enter", say!("keys-list")), Hint::needed("Esc", say!("keys-clear-show-all"))]
            }
            Kind::Line => {
                vec![Hint::needed("Enter", say!("keys-put-into-group")), Hint::needed("Esc", say!("keys-leave"))]
            }
        }
    }

    /// As a row, with the cursor in it.
    pub fn row(&self, lead: &str, lines: usize) -> Row {
        Row { focus: true, ..blank_row(lead, &self.editor.text(), Some(self.editor.cursor()), lines) }
    }
}

/// A field without the focus, as a row.
pub fn still(lead: &str, text: &str, lines: usize) -> Row {
    blank_row(lead, text, None, lines)
}

fn blank_row(lead: &str, text: &str, cursor: Option<usize>, lines: usize) -> Row {
    let text = crate::text::visible_lines(text).into_owned();
    Row { lead: lead.to_owned(), field: Some(Shown { text, cursor, lines }), ..Row::default() }
}
