//! The words, texts and brackets of a rule file, found without reading it as RON, so that a broken file has a name and
//! places too. Remarks and attributes are passed over.

use std::ops::Range;

/// One piece of a file with the bytes that it takes up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// A name, a number or the like.
    Word(Range<usize>),
    /// A text with its quotation marks.
    Text(Range<usize>),
    /// Any other sign.
    Sign(u8),
}

/// Walks a file from its beginning. An open remark or text takes up the rest.
pub struct Tokens<'s> {
    text: &'s str,
    at: usize,
}

impl<'s> Tokens<'s> {
    pub const fn of(text: &'s str) -> Self {
        Self { text, at: 0 }
    }

    /// Passes over blanks, remarks and attributes.
    fn skip(&mut self) {
        loop {
            let rest = &self.text[self.at..];
            let blank = rest.len() - rest.trim_start().len();
            let rest = &rest[blank..];
            let taken = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                remark(rest)
            } else if rest.starts_with("#!") {
                rest.find(']').map_or(rest.len(), |end| end + 1)
            } else {
                0
            };
            self.at += blank + taken;
            if taken == 0 {
                return;
            }
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.skip();
        let start = self.at;
        let rest = &self.text[start..];
        let first = *rest.as_bytes().first()?;
        if let Some(length) = text(rest) {
            self.at += length;
            return Some(Token::Text(start..self.at));
        }
        let in_word = |c: char| c.is_alphanumeric() || c == '_';
        let length = rest.find(|c| !in_word(c)).unwrap_or(rest.len());
        if length > 0 {
            self.at += length;
            return Some(Token::Word(start..self.at));
        }
        self.at += rest.chars().next().map_or(1, char::len_utf8);
        Some(Token::Sign(first))
    }
}

/// How long the remark is that `rest` begins with. Remarks can stand inside one another.
fn remark(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut depth = 0_usize;
    let mut at = 0;
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

/// How long the text is that `rest` begins with, if it does begin with one.
fn text(rest: &str) -> Option<usize> {
    if let Some(raw) = rest.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let from = 1 + hashes + 1;
            return Some(rest[from..].find(&end).map_or(rest.len(), |at| from + at + end.len()));
        }
    }
    let inside = rest.strip_prefix('"')?;
    let mut escaped = false;
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            b'"' if !escaped => return Some(at + 2),
            b'\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    Some(rest.len())
}

/// The name that stands before the first bracket: what kind of file this is.
pub fn kind(text: &str) -> Option<&str> {
    match Tokens::of(text).next()? {
        Token::Word(word) => Some(&text[word]),
        Token::Text(_) | Token::Sign(_) => None,
    }
}

/// The first text that stands behind this name and a colon, with its quotation marks.
pub fn field<'s>(text: &'s str, name: &str) -> Option<&'s str> {
    let mut tokens = Tokens::of(text);
    tokens.find(|token| matches!(token, Token::Word(word) if &text[word.clone()] == name))?;
    match (tokens.next()?, tokens.next()?) {
        (Token::Sign(b':'), Token::Text(range)) => Some(&text[range]),
        _ => None,
    }
}
