//! From the events of a Windows console to keys.
//!
//! A console tells keys and not letters: a key that goes down, one that is let go, what was held with it. The key
//! `AltGr` is told as Ctrl and Alt together, and a letter that no key carries comes with an Alt key that is *let go*:
//! typed with its number on the number pad, or pasted.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::{Input, Wheel};
use crate::tui::key::{Code, Key};

/// Reads events. It remembers which letters are held down, to tell one that is let go from one that came with Alt.
#[derive(Debug, Default)]
pub struct Keys {
    held: Vec<char>,
}

impl Keys {
    /// What a person did, if the event tells of anything.
    pub fn take(&mut self, event: &Event) -> Option<Input> {
        match event {
            Event::Key(key) => self.key(*key).map(Input::Key),
            Event::Paste(text) => Some(Input::Paste(text.replace("\r\n", "\n").replace('\r', "\n"))),
            Event::Mouse(mouse) => Wheel::of(mouse.kind).map(Input::Wheel),
            // Keys that were let go while another window had the focus are never told.
            Event::FocusGained | Event::FocusLost => {
                self.held.clear();
                None
            }
            Event::Resize(..) => None,
        }
    }

    fn key(&mut self, event: KeyEvent) -> Option<Key> {
        match event.code {
            KeyCode::Char(letter) if event.kind == KeyEventKind::Release => {
                self.let_go(letter).then(|| Key::plain(Code::Char(letter))).filter(|_| !letter.is_control())
            }
            _ if event.kind == KeyEventKind::Release => None,
            KeyCode::Char(letter) => {
                if !self.held.iter().any(|held| is_same_key(*held, letter)) {
                    self.held.push(letter);
                }
                with(letter, event.modifiers)
            }
            code => Some(Key {
                code: named(code)?,
                ctrl: event.modifiers.contains(KeyModifiers::CONTROL),
                alt: event.modifiers.contains(KeyModifiers::ALT),
            }),
        }
    }

    /// Takes in that a letter was let go. Returns whether the letter was never held: then it is no key, but was typed
    /// with Alt.
    fn let_go(&mut self, letter: char) -> bool {
        let held = self.held.iter().position(|held| is_same_key(*held, letter));
        // Where Shift is let go first, a key goes up with another sign than it went down with.
        match held.or(if self.held.is_empty() { None } else { Some(0) }) {
            Some(held) => {
                self.held.remove(held);
                false
            }
            None => true,
        }
    }
}

/// Whether both are the large and the small letter of one key.
fn is_same_key(one: char, other: char) -> bool {
    one == other || one.to_lowercase().eq(other.to_lowercase())
}

fn with(letter: char, held: KeyModifiers) -> Option<Key> {
    let (ctrl, alt) = (held.contains(KeyModifiers::CONTROL), held.contains(KeyModifiers::ALT));
    // AltGr makes signs that no key carries alone; what a key carries alone was meant as a combination.
    if ctrl && alt && !letter.is_ascii_alphanumeric() {
        return Some(Key::plain(Code::Char(letter))).filter(|_| !letter.is_control());
    }
    if letter.is_control() {
        return None;
    }
    let letter = if ctrl { letter.to_ascii_lowercase() } else { letter };
    Some(Key { code: Code::Char(letter), ctrl, alt })
}

const fn named(code: KeyCode) -> Option<Code> {
    Some(match code {
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) => Code::F(number),
        _ => return None,
    })
}
