//! The reader of terminal bytes.

use std::time::Duration;

use super::Input;
use crate::tui::key::{Code, Key};

/// How long half a sequence is waited for.
pub const SEQUENCE_PATIENCE: Duration = Duration::from_millis(50);
/// How long the rest of a paste is waited for.
pub const PASTE_PATIENCE: Duration = Duration::from_secs(1);

/// No sequence that means anything is longer; what goes on beyond is dropped.
const MOST_SEQUENCE: usize = 4096;
const PASTE_BEGINS: &[u8] = b"\x1b[200~";
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// Turns bytes into inputs, keeping what is not complete yet.
#[derive(Debug, Default)]
pub struct Parser {
    waiting: Vec<u8>,
    in_paste: bool,
    /// How much of an unfinished paste holds no end: a long one is searched once and not with every piece.
    searched: usize,
}

enum Read {
    /// An input, and how many bytes it took.
    Input(Input, usize),
    /// Bytes that mean nothing to us.
    Skip(usize),
    /// More bytes are needed.
    Wait,
}

impl Parser {
    /// Takes bytes and returns every input that is complete.
    pub fn feed(&mut self, bytes: &[u8]) -> Vec<Input> {
        self.waiting.extend_from_slice(bytes);
        self.drain(false)
    }

    /// Whether something incomplete waits, and how long to wait for the rest.
    pub fn patience(&self) -> Option<Duration> {
        match (self.in_paste, self.waiting.is_empty()) {
            (true, _) => Some(PASTE_PATIENCE),
            (false, false) => Some(SEQUENCE_PATIENCE),
            (false, true) => None,
        }
    }

    /// Nothing came for as long as [`Parser::patience`] says: what waits is taken for what it is.
    pub fn give_up(&mut self) -> Vec<Input> {
        if self.in_paste {
            self.in_paste = false;
            self.searched = 0;
            let text = std::mem::take(&mut self.waiting);
            return vec![paste(&text)];
        }
        self.drain(true)
    }

    fn drain(&mut self, nothing_follows: bool) -> Vec<Input> {
        let mut found = Vec::new();
        let mut bytes = std::mem::take(&mut self.waiting);
        let mut at = 0;
        while at < bytes.len() {
            let rest = &bytes[at..];
            if self.in_paste {
                let from = self.searched.min(rest.len());
                let Some(end) = position(&rest[from..], PASTE_ENDS).map(|end| from + end) else {
                    self.searched = rest.len().saturating_sub(PASTE_ENDS.len() - 1);
                    break;
                };
                found.push(paste(&rest[..end]));
                self.searched = 0;
                self.in_paste = false;
                at += end + PASTE_ENDS.len();
                continue;
            }
            if rest.starts_with(PASTE_BEGINS) {
                self.in_paste = true;
                at += PASTE_BEGINS.len();
                continue;
            }
            match read(rest, nothing_follows) {
                Read::Input(input, taken) => {
                    found.push(input);
                    at += taken;
                }
                Read::Skip(taken) => at += taken.max(1),
                Read::Wait => break,
            }
        }
        bytes.drain(..at);
        self.waiting = bytes;
        found
    }
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// Line ends of every kind become one; the rest is made harmless where it is shown.
fn paste(bytes: &[u8]) -> Input {
    let text = String::from_utf8_lossy(bytes);
    Input::Paste(text.replace("\r\n", "\n").replace('\r', "\n"))
}

fn key(code: Code) -> Input {
    Input::Key(Key::plain(code))
}

fn read(bytes: &[u8], nothing_follows: bool) -> Read {
    match bytes[0] {
        0x1b => escape(bytes, nothing_follows),
        b'\r' => Read::Input(key(Code::Enter), 1),
        // Ctrl and J. Enter sends the other one.
        b'\n' => Read::Input(Input::Key(Key { alt: true, ..Key::plain(Code::Enter) }), 1),
        b'\t' => Read::Input(key(Code::Tab), 1),
        0x7f | 0x08 => Read::Input(key(Code::Backspace), 1),
        control @ 0x01..=0x1a => Read::Input(Input::Key(Key::ctrl(char::from(control - 1 + b'a'))), 1),
        0x00 | 0x1c..=0x1f => Read::Skip(1),
        _ => letter(bytes, nothing_follows),
    }
}

fn letter(bytes: &[u8], nothing_follows: bool) -> Read {
    let length = match bytes[0] {
        0x00..=0x7f => 1,
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return Read::Skip(1),
    };
    let Some(letter) = bytes.get(..length) else {
        // A lone first byte must not swallow the key that comes next.
        let broken = bytes[1..].iter().any(|byte| !(0x80..=0xbf).contains(byte));
        return if broken || nothing_follows { Read::Skip(1) } else { Read::Wait };
    };
    match std::str::from_utf8(letter).ok().and_then(|text| text.chars().next()) {
        Some(c) if !c.is_control() => Read::Input(key(Code::Char(c)), length),
        Some(_) => Read::Skip(length),
        None => Read::Skip(1),
    }
}

fn escape(bytes: &[u8], nothing_follows: bool) -> Read {
    match bytes.get(1) {
        None if nothing_follows => Read::Input(key(Code::Esc), 1),
        None => Read::Wait,
        Some(0x1b) => Read::Input(key(Code::Esc), 1),
        Some(b'[') => control_sequence(bytes, nothing_follows),
        Some(b'O') => match bytes.get(2) {
            None if nothing_follows => Read::Skip(2),
            None => Read::Wait,
            Some(last) => named(*last, 1).or(pad(*last)).map_or(Read::Skip(3), |key| Read::Input(Input::Key(key), 3)),
        },
        Some(b']' | b'P' | b'^' | b'_' | b'X') => reply(bytes, nothing_follows),
        Some(b'\r') => Read::Input(Input::Key(Key { alt: true, ..Key::plain(Code::Enter) }), 2),
        Some(_) => match letter(&bytes[1..], nothing_follows) {
            Read::Input(Input::Key(key), taken) => Read::Input(Input::Key(Key { alt: true, ..key }), taken + 1),
            Read::Wait => Read::Wait,
            _ => Read::Skip(2),
        },
    }
}

/// A late answer of the terminal to something nobody asked: all of it is dropped.
fn reply(bytes: &[u8], nothing_follows: bool) -> Read {
    for (index, byte) in bytes.iter().enumerate().skip(2) {
        match byte {
            0x07 | 0x9c => return Read::Skip(index + 1),
            0x1b if bytes.get(index + 1) == Some(&b'\\') => return Read::Skip(index + 2),
            0x1b if bytes.get(index + 1).is_some() => return Read::Skip(index),
            _ => {}
        }
    }
    if nothing_follows || bytes.len() > MOST_SEQUENCE { Read::Skip(bytes.len()) } else { Read::Wait }
}

fn control_sequence(bytes: &[u8], nothing_follows: bool) -> Read {
    let end = bytes.iter().enumerate().skip(2).find(|(_, byte)| !(0x20..=0x3f).contains(*byte));
    let Some((end, last)) = end else {
        let hopeless = nothing_follows || bytes.len() > MOST_SEQUENCE;
        return if hopeless { Read::Skip(bytes.len()) } else { Read::Wait };
    };
    if !(0x40..=0x7e).contains(last) {
        // The sequence broke off; what broke it off is read on its own.
        return Read::Skip(end);
    }
    let between = &bytes[2..end];
    if *last == b'M' && between.is_empty() {
        // An old mouse report: three more bytes belong to it.
        return match bytes.len() >= end + 4 {
            true => Read::Skip(end + 4),
            false if nothing_follows => Read::Skip(bytes.len()),
            false => Read::Wait,
        };
    }
    if between.first().is_some_and(|byte| (b'<'..=b'?').contains(byte)) {
        return Read::Skip(end + 1);
    }
    if *last == b'M' {
        // A mouse report of another kind; Enter never comes like this.
        return Read::Skip(end + 1);
    }
    let text = std::str::from_utf8(between).unwrap_or_default();
    let event = text.split(';').nth(1).and_then(|modifier| modifier.split(':').nth(1));
    if event == Some("3") {
        // A key that was let go.
        return Read::Skip(end + 1);
    }
    let numbers: Vec<u32> =
        text.split(';').map(|part| part.split(':').next().unwrap_or_default().parse().unwrap_or(0)).collect();
    let modifier = numbers.get(1).copied().unwrap_or(1);
    let found = match last {
        b'~' => tilde(&numbers, modifier),
        b'u' => from_code(numbers.first().copied().unwrap_or(0), modifier),
        last => named(*last, modifier),
    };
    found.map_or(Read::Skip(end + 1), |key| Read::Input(Input::Key(key), end + 1))
}

fn with(code: Code, modifier: u32) -> Key {
    let held = modifier.saturating_sub(1);
    Key { code, ctrl: held & 4 != 0, alt: held & 2 != 0 }
}

fn named(last: u8, modifier: u32) -> Option<Key> {
    let code = match last {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'H' => Code::Home,
        b'F' => Code::End,
        b'Z' => Code::BackTab,
        b'M' => Code::Enter,
        b'P' => Code::F(1),
        b'Q' => Code::F(2),
        b'R' => Code::F(3),
        b'S' => Code::F(4),
        _ => return None,
    };
    // A position report has the form of F3 with two numbers that are no modifiers.
    (modifier <= 16).then(|| with(code, modifier))
}

/// A key of the number pad, where a program before this one left the pad in its own mode.
fn pad(last: u8) -> Option<Key> {
    let sign = match last {
        b'X' => '=',
        b'j'..=b'y' => char::from(last - b'j' + b'*'),
        _ => return None,
    };
    Some(Key::plain(Code::Char(sign)))
}

fn tilde(numbers: &[u32], modifier: u32) -> Option<Key> {
    let code = match numbers.first().copied().unwrap_or(0) {
        1 | 7 => Code::Home,
        4 | 8 => Code::End,
        3 => Code::Delete,
        5 => Code::PageUp,
        6 => Code::PageDown,
        11 => Code::F(1),
        12 => Code::F(2),
        13 => Code::F(3),
        14 => Code::F(4),
        15 => Code::F(5),
        17 => Code::F(6),
        18 => Code::F(7),
        19 => Code::F(8),
        20 => Code::F(9),
        27 => return from_code(numbers.get(2).copied().unwrap_or(0), modifier),
        _ => return None,
    };
    Some(with(code, modifier))
}

fn from_code(code: u32, modifier: u32) -> Option<Key> {
    let code = match code {
        13 => Code::Enter,
        9 => Code::Tab,
        27 => Code::Esc,
        8 | 127 => Code::Backspace,
        other => Code::Char(char::from_u32(other).filter(|c| !c.is_control())?),
    };
    Some(with(code, modifier))
}
