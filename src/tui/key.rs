//! Keys as the program knows them, whatever delivered them, and how they are written down.

use std::fmt;

use crate::words::say;

/// A key without its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A letter, digit or sign as it was typed.
    Char(char),
    /// Enter.
    Enter,
    /// Esc.
    Esc,
    /// Tab.
    Tab,
    /// Tab with Shift.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key.
    F(u8),
}

impl Code {
    /// Whether it is this one letter.
    pub fn is_letter(self, letter: &str) -> bool {
        matches!(self, Self::Char(c) if letter.chars().eq([c]))
    }
}

/// A key with its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Ctrl was held.
    pub ctrl: bool,
    /// Alt was held.
    pub alt: bool,
}

impl Key {
    /// A key on its own.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// A letter with Ctrl.
    pub const fn ctrl(letter: char) -> Self {
        Self { code: Code::Char(letter), ctrl: true, alt: false }
    }

    /// Alt and Enter, or Ctrl and J, which a terminal sends as a line feed: a line break where a text is typed. Elsewhere a
    /// line feed is Enter, as programs send it that type for somebody.
    #[must_use]
    pub fn as_line_break(self, is_typing: bool) -> Self {
        let line_feed = Self { alt: true, ..Self::plain(Code::Enter) };
        match self {
            key if is_typing && key == Self::ctrl('j') => line_feed,
            key if !is_typing && key == line_feed => Self::plain(Code::Enter),
            key => key,
        }
    }

    /// A letter that is typed, and no sign, digit or key with Ctrl or Alt.
    pub fn is_letter(self) -> bool {
        matches!(self.code, Code::Char(c) if c.is_alphabetic()) && !self.ctrl && !self.alt
    }

    /// Moves, leaves or undoes, and never answers anything: such keys are taken however fast they come.
    pub const fn never_answers(self) -> bool {
        self.ctrl || !matches!(self.code, Code::Char(_) | Code::Enter | Code::Backspace | Code::Delete)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl+")?;
        }
        if self.alt {
            f.write_str("Alt+")?;
        }
        match self.code {
            Code::Char(' ') => f.write_str(say!("keys-name-space")),
            Code::Char(c) => write!(f, "{}", c.to_uppercase()),
            Code::F(number) => write!(f, "F{number}"),
            Code::BackTab => f.write_str("Shift+Tab"),
            Code::Delete => f.write_str(say!("keys-name-delete")),
            Code::Up => f.write_str(say!("keys-name-up")),
            Code::Down => f.write_str(say!("keys-name-down")),
            Code::Left => f.write_str(say!("keys-name-left")),
            Code::Right => f.write_str(say!("keys-name-right")),
            Code::PageUp => f.write_str(say!("keys-name-page-up")),
            Code::PageDown => f.write_str(say!("keys-name-page-down")),
            Code::Backspace => f.write_str(say!("keys-name-backspace")),
            code => write!(f, "{code:?}"),
        }
    }
}

/// What `--keys` can hold: keys by name, and text in quotation marks that is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// One key.
    Key(Key),
    /// A text that arrives as a paste: `paste:"..."`.
    Paste(String),
}

/// Reads a list of keys such as `a Enter 1 "some text" Ctrl+q`. `Err` holds the word that is not a key.
pub fn parse(text: &str) -> Result<Vec<Typed>, String> {
    let mut keys = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (is_paste, quoted) = match rest.strip_prefix("paste:\"") {
            Some(quoted) => (true, Some(quoted)),
            None => (false, rest.strip_prefix('"')),
        };
        if let Some(quoted) = quoted {
            let Some((typed, after)) = quoted.split_once('"') else { return Err(rest.to_owned()) };
            if is_paste {
                keys.push(Typed::Paste(typed.replace("\\n", "\n")));
            } else {
                keys.extend(typed.chars().map(|c| Typed::Key(Key::plain(Code::Char(c)))));
            }
            rest = after.trim_start();
            continue;
        }
        let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        keys.push(Typed::Key(one(word).ok_or_else(|| word.to_owned())?));
        rest = after.trim_start();
    }
    Ok(keys)
}

fn one(word: &str) -> Option<Key> {
    if let Some(rest) = word.strip_prefix("Alt+") {
        return one(rest).map(|key| Key { alt: true, ..key });
    }
    for prefix in ["Ctrl+", "Ctrl-", "ctrl+", "C-"] {
        if let Some(letter) = word.strip_prefix(prefix) {
            let mut letters = letter.chars();
            return match (letters.next(), letters.next()) {
                (Some(letter), None) => Some(Key::ctrl(letter.to_ascii_lowercase())),
                _ => None,
            };
        }
    }
    let code = match word {
        "Enter" => Code::Enter,
        "Esc" => Code::Esc,
        "Tab" => Code::Tab,
        "Shift+Tab" | "BackTab" => Code::BackTab,
        "Backspace" => Code::Backspace,
        "Del" | "Delete" => Code::Delete,
        "Up" => Code::Up,
        "Down" => Code::Down,
        "Left" => Code::Left,
        "Right" => Code::Right,
        "Home" => Code::Home,
        "End" => Code::End,
        "PgUp" => Code::PageUp,
        "PgDn" => Code::PageDown,
        "Space" => Code::Char(' '),
        other => {
            let mut letters = other.chars();
            match (letters.next()?, letters.as_str()) {
                (c, "") => Code::Char(c),
                ('F', number) => Code::F(number.parse().ok()?),
                _ => return None,
            }
        }
    };
    Some(Key::plain(code))
}
