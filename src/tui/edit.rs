//! A text that is being typed: one line or several.

use ratatui_textarea::{CursorMove, TextArea};

use super::edits::{Edit, Edits};
use super::key::{Code, Key};
use crate::text::{visible, visible_lines};

/// So many edits can be undone: a text is never typed with more of them between two looks at it.
const MOST_EDITS: usize = 4 * MOST_LETTERS;

/// Longer texts belong into a file that a proof names.
pub const MOST_LETTERS: usize = 8000;

/// At most so many unseen letters are held back: no picture is made of more.
const MOST_HELD: usize = 8;

/// The editor of one field.
#[derive(Debug, Clone)]
pub struct Editor {
    area: TextArea<'static>,
    edits: Edits,
    many_lines: bool,
    /// The text that it began with.
    before: String,
    /// Letters that were typed just now and are shown by their numbers, until one comes that they join to.
    held: String,
}

impl Editor {
    /// Begins with a text, the cursor behind it. What is hidden in it is shown, here as everywhere.
    pub fn new(text: &str, many_lines: bool) -> Self {
        let text = visible_lines(text).into_owned();
        let lines: Vec<String> =
            if text.is_empty() { Vec::new() } else { text.split('\n').map(str::to_owned).collect() };
        let mut area = if lines.is_empty() { TextArea::default() } else { TextArea::new(lines) };
        area.set_max_histories(MOST_EDITS);
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area, edits: Edits::default(), many_lines, before: text, held: String::new() }
    }

    /// Takes everything out, for a text that is typed in its place.
    pub fn clear(&mut self) {
        self.area.select_all();
        let cut = self.area.cut();
        self.edits.made(cut.then_some(Edit::Whole));
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
        let held = std::mem::take(&mut self.held);
        let edit = match (key.code, key.ctrl) {
            (Code::Char(_), false) if key.alt => return false,
            (Code::Char(_), false) if self.is_full() => None,
            (Code::Char(c), false) => self.letter(c, &held),
            (Code::Char('w'), true) => self.area.delete_word().then_some(Edit::Whole),
            (Code::Char('u'), true) => self.area.delete_line_by_head().then_some(Edit::Whole),
            (Code::Char('z'), true) => {
                for _ in 0..self.edits.undone() {
                    self.area.undo();
                }
                return true;
            }
            (Code::Char('y' | 'r'), true) => {
                for _ in 0..self.edits.done_again() {
                    self.area.redo();
                }
                return true;
            }
            (Code::Enter, false) if self.many_lines && !self.is_full() => {
                self.area.insert_newline();
                Some(Edit::Typed { blank: true })
            }
            (Code::Backspace, _) => {
                let blank = self.letter_before().is_none_or(char::is_whitespace);
                self.area.delete_char().then_some(Edit::Deleted { blank })
            }
            (Code::Delete, _) => self.area.delete_next_char().then_some(Edit::Whole),
            _ => return self.move_cursor(key),
        };
        self.edits.made(edit);
        true
    }

    /// A letter is typed. A letter that joins others, such as two parts of a picture, comes before the one that it
    /// joins to. Until that one is there it is shown by its number; where it joins nothing, the number stays.
    fn letter(&mut self, c: char, held: &str) -> Option<Edit> {
        let typed = Edit::Typed { blank: c == ' ' };
        let shown = visible(c.encode_utf8(&mut [0; 4])).into_owned();
        let with = format!("{held}{c}");
        let of_held = visible(held).into_owned();
        let text = self.text();
        let before = text.get(..self.cursor()).and_then(|before| before.strip_suffix(&of_held)).unwrap_or_default();
        let whole = format!("{}{with}", before.rsplit('\n').next().unwrap_or_default());
        if !held.is_empty() && visible(&whole) == whole {
            let letters = of_held.chars().count();
            for _ in 0..letters {
                self.area.move_cursor(CursorMove::Back);
            }
            let taken_out = self.area.delete_str(letters);
            self.edits.made(taken_out.then_some(Edit::Typed { blank: false }));
            return self.area.insert_str(with).then_some(typed);
        }
        if shown.chars().ne([c]) && held.chars().count() < MOST_HELD {
            self.held = with;
        }
        self.area.insert_str(shown).then_some(typed)
    }

    /// Takes a key that moves the cursor. What is typed behind a move is undone on its own.
    fn move_cursor(&mut self, key: Key) -> bool {
        let to = match (key.code, key.ctrl) {
            (Code::Char('a'), true) | (Code::Home, _) => CursorMove::Head,
            (Code::Char('e'), true) | (Code::End, _) => CursorMove::End,
            (Code::Left, true) => CursorMove::WordBack,
            (Code::Left, false) => CursorMove::Back,
            (Code::Right, true) => CursorMove::WordForward,
            (Code::Right, false) => CursorMove::Forward,
            (Code::Up, _) if !self.is_at_edge(false) => CursorMove::Up,
            (Code::Down, _) if !self.is_at_edge(true) => CursorMove::Down,
            _ => return false,
        };
        self.area.move_cursor(to);
        self.edits.moved();
        true
    }

    /// The letter before the cursor; at the beginning of a line, the break.
    fn letter_before(&self) -> Option<char> {
        self.text().get(..self.cursor())?.chars().next_back()
    }

    /// Takes a paste whole, or not at all: then it returns by how many letters it was too long.
    pub fn paste(&mut self, text: &str) -> Result<(), usize> {
        self.held.clear();
        let clean = visible_lines(text);
        let clean = if self.many_lines { clean.into_owned() } else { clean.replace('\n', " ") };
        let letters = self.text().chars().count() + clean.chars().count();
        if letters > MOST_LETTERS {
            return Err(letters - MOST_LETTERS);
        }
        let inserted = self.area.insert_str(clean);
        self.edits.made(inserted.then_some(Edit::Whole));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use super::*;

    fn typed(text: &str) -> Editor {
        let mut editor = Editor::new("", true);
        text.chars().for_each(|c| assert!(editor.key(Key::plain(Code::Char(c)))));
        editor
    }

    #[test]
    fn what_is_typed_letter_by_letter_is_what_is_pasted() {
        for text in [
            "👩\u{200d}💻 and 👨\u{200d}👩\u{200d}👧\u{200d}👦 tool",
            "👩🏽\u{200d}🚀",
            "می\u{200c}خواهم",
            "क्\u{200d}ष ക്\u{200d}ക",
            "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} flag",
            "a\u{200d}b",
            "\u{202e}drow \u{200b}\u{feff}x",
            "👩\u{200d}\u{200d}🚀",
            "日本語 e\u{301} עברית",
        ] {
            let mut pasted = Editor::new("", true);
            pasted.paste(text).unwrap();
            let mut editor = typed(text);
            assert_eq!(editor.text(), pasted.text(), "{text:?}");
            assert_eq!(editor.cursor(), editor.text().len());
            // One undo after the other takes everything back, and redo brings it again.
            for _ in 0..40 {
                editor.key(Key::ctrl('z'));
            }
            assert_eq!(editor.text(), "");
            for _ in 0..40 {
                editor.key(Key::ctrl('y'));
            }
            assert_eq!(editor.text(), pasted.text(), "{text:?}");
        }
    }

    #[test]
    fn what_joins_nothing_is_seen_and_a_move_ends_it() {
        assert_eq!(typed("👩\u{200d}").text(), "👩[U+200D]");
        let mut editor = typed("👩\u{200d}");
        editor.key(Key::plain(Code::Left));
        editor.key(Key::plain(Code::Right));
        editor.key(Key::plain(Code::Char('💻')));
        assert_eq!(editor.text(), "👩[U+200D]💻");
    }
}
