//! A text that is being typed: one line or several.

use ratatui_textarea::{CursorMove, Input as AreaInput, Key as AreaKey, TextArea};

use super::key::{Code, Key};
use crate::text::{visible, visible_lines};

/// Longer texts belong into a file that a proof names.
pub const MOST_LETTERS: usize = 8000;

/// The editor of one field.
#[derive(Debug, Clone)]
pub struct Editor {
    area: TextArea<'static>,
    many_lines: bool,
    /// The text that it began with.
    before: String,
}

impl Editor {
    /// Begins with a text, the cursor behind it. What is hidden in it is shown, here as everywhere.
    pub fn new(text: &str, many_lines: bool) -> Self {
        let text = visible_lines(text).into_owned();
        let lines: Vec<String> =
            if text.is_empty() { Vec::new() } else { text.split('\n').map(str::to_owned).collect() };
        let mut area = if lines.is_empty() { TextArea::default() } else { TextArea::new(lines) };
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area, many_lines, before: text }
    }

    /// Takes everything out, for a text that is typed in its place.
    pub fn clear(&mut self) {
        self.area = TextArea::default();
    }

    /// The text as it stands.
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// Whether the text is another than at the beginning.
    pub fn is_changed(&self) -> bool {
        self.text() != self.before
    }

    /// Whether Enter makes a new line.
    pub const fn has_many_lines(&self) -> bool {
        self.many_lines
    }

    /// The byte at which the cursor stands.
    pub fn cursor(&self) -> usize {
        let at = self.area.cursor();
        let lines = self.area.lines();
        let before: usize = lines.iter().take(at.0).map(|line| line.len() + 1).sum();
        let within =
            lines.get(at.0).map_or(0, |line| line.char_indices().nth(at.1).map_or(line.len(), |(byte, _)| byte));
        before + within
    }

    /// Whether the cursor is on the first or on the last line, so that Up or Down leaves the field.
    pub fn is_at_edge(&self, down: bool) -> bool {
        let line = self.area.cursor().0;
        if down { line + 1 >= self.area.lines().len() } else { line == 0 }
    }

    /// Whether it takes no more letters.
    pub fn is_full(&self) -> bool {
        self.text().chars().count() >= MOST_LETTERS
    }

    /// Takes a key. `false` when it means nothing to a text.
    pub fn key(&mut self, key: Key) -> bool {
        match (key.code, key.ctrl) {
            (Code::Char(_), false) if key.alt => return false,
            (Code::Char(c), false) => {
                if !self.is_full() {
                    self.area.insert_str(visible(c.encode_utf8(&mut [0; 4])));
                }
            }
            (Code::Char('w'), true) => {
                self.area.delete_word();
            }
            (Code::Char('u'), true) => {
                self.area.delete_line_by_head();
            }
            (Code::Char('a'), true) => self.area.move_cursor(CursorMove::Head),
            (Code::Char('e'), true) => self.area.move_cursor(CursorMove::End),
            (Code::Char('z'), true) => {
                self.area.undo();
            }
            (Code::Char('y' | 'r'), true) => {
                self.area.redo();
            }
            (Code::Enter, false) if self.many_lines && !self.is_full() => self.area.insert_newline(),
            (Code::Left, ctrl) => self.area.move_cursor(if ctrl { CursorMove::WordBack } else { CursorMove::Back }),
            (Code::Right, ctrl) => {
                self.area.move_cursor(if ctrl { CursorMove::WordForward } else { CursorMove::Forward });
            }
            (Code::Home, _) => self.area.move_cursor(CursorMove::Head),
            (Code::End, _) => self.area.move_cursor(CursorMove::End),
            (Code::Backspace, _) => {
                self.area.delete_char();
            }
            (Code::Delete, _) => {
                self.area.delete_next_char();
            }
            (Code::Up, _) if !self.is_at_edge(false) => {
                self.area.input(AreaInput { key: AreaKey::Up, ..AreaInput::default() });
            }
            (Code::Down, _) if !self.is_at_edge(true) => {
                self.area.input(AreaInput { key: AreaKey::Down, ..AreaInput::default() });
            }
            _ => return false,
        }
        true
    }

    /// Takes a paste whole, or not at all: then it returns by how many letters it was too long.
    pub fn paste(&mut self, text: &str) -> Result<(), usize> {
        let clean = visible_lines(text);
        let clean = if self.many_lines { clean.into_owned() } else { clean.replace('\n', " ") };
        let letters = self.text().chars().count() + clean.chars().count();
        if letters > MOST_LETTERS {
            return Err(letters - MOST_LETTERS);
        }
        self.area.insert_str(clean);
        Ok(())
    }
}
