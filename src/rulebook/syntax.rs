//! One file as it was read: what it holds, and where its parts stand.

use std::borrow::Cow;
use std::ops::Range;

use super::tokens::{Token, Tokens, kind};

/// A file as it was read: where it came from and what it holds. It is read once, so what is checked is what runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path as a person would name it.
    pub path: String,
    /// The text without a byte order mark.
    pub text: Cow<'static, str>,
}

/// No rule file needs more than this; anything larger is refused before it is read whole.
pub const MOST_BYTES: u64 = crate::files::RULE_FILE;

impl Source {
    /// Takes a text as it came from disk.
    pub fn new(path: impl Into<String>, text: impl Into<Cow<'static, str>>) -> Self {
        let text = match text.into() {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim_start_matches('\u{feff}')),
            Cow::Owned(text) if text.starts_with('\u{feff}') => {
                Cow::Owned(text.trim_start_matches('\u{feff}').to_owned())
            }
            owned @ Cow::Owned(_) => owned,
        };
        Self { path: path.into(), text }
    }

    /// The name that stands before the first bracket: what kind of file this is.
    pub fn kind(&self) -> Option<&str> {
        kind(&self.text)
    }

    /// The letter of a rule file, found without reading the rest, so that a broken file still has a name.
    pub fn letter(&self) -> Option<&str> {
        let mut depth = 0_usize;
        let mut tokens = Tokens::of(&self.text);
        while let Some(token) = tokens.next() {
            match token {
                Token::Sign(b'(' | b'[' | b'{') => depth += 1,
                Token::Sign(b')' | b']' | b'}') => depth = depth.saturating_sub(1),
                Token::Word(word) if depth == 1 && &self.text[word.clone()] == "id" => {
                    return match (tokens.next()?, tokens.next()?) {
                        (Token::Sign(b':'), Token::Text(text)) => self.text[text].split('"').nth(1),
                        _ => None,
                    };
                }
                _ => {}
            }
        }
        None
    }

    /// The byte at which `part`, borrowed from this file, begins.
    pub fn offset(&self, part: &str) -> Option<usize> {
        let start = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        (start + part.len() <= self.text.len()).then_some(start)
    }

    /// Every text that was written with a backslash, as it reads without it, and the bytes that it takes up.
    pub(super) fn escaped_texts(&self) -> impl Iterator<Item = (String, Range<usize>)> + '_ {
        Tokens::of(&self.text).filter_map(|token| {
            let Token::Text(range) = token else { return None };
            let written = &self.text[range.clone()];
            let read = written.contains('\\').then(|| ron::from_str(written).ok())??;
            Some((read, range.start + 1..range.end - 1))
        })
    }

    /// The byte at this line and column, both from 1.
    pub(super) fn byte(&self, line: usize, column: usize) -> usize {
        let start: usize = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let within = self.text[start..].split('\n').next().unwrap_or_default();
        let shift: usize = within.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        start + shift
    }
}
