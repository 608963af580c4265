//! Reading one file as RON, and turning what the reader says into a flaw with its place.

use ron::extensions::Extensions;
use serde::Deserialize;

use super::flaw::Flaw;

/// A file as it was read: where it came from and what it holds. It is read once, so what is checked is what runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path as a person would name it.
    pub path: String,
    /// The text without a byte order mark.
    pub text: String,
}

/// No rule file needs more than this; anything larger is refused before it is read whole.
pub const MOST_BYTES: u64 = 1024 * 1024;

impl Source {
    /// Takes a text as it came from disk.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let text = text.strip_prefix('\u{feff}').map_or_else(|| text.clone(), str::to_owned);
        Self { path: path.into(), text }
    }

    /// The name that stands before the first bracket: what kind of file this is.
    pub fn kind(&self) -> Option<&str> {
        let mut rest = self.text.as_str();
        loop {
            rest = rest.trim_start();
            rest = if let Some(after) = rest.strip_prefix("//") {
                after.split_once('\n')?.1
            } else if let Some(after) = rest.strip_prefix("/*") {
                after.split_once("*/")?.1
            } else if let Some(after) = rest.strip_prefix("#!") {
                after.split_once(']')?.1
            } else {
                break;
            };
        }
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        (end > 0).then(|| &rest[..end])
    }

    /// The letter of a rule file, found without reading the rest, so that a broken file still has a name.
    pub fn letter(&self) -> Option<&str> {
        let (_, after) = self.text.split_once("id:")?;
        after.trim_start().strip_prefix('"')?.split('"').next()
    }

    /// Reads the file as `T`.
    pub fn read<'s, T: Deserialize<'s>>(&'s self) -> Result<T, Box<Flaw>> {
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        options.from_str(&self.text).map_err(|error| Box::new(self.flaw(&error)))
    }

    /// The byte at which `part`, borrowed from this file, begins.
    pub fn offset(&self, part: &str) -> Option<usize> {
        let start = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        (start + part.len() <= self.text.len()).then_some(start)
    }

    fn byte(&self, line: usize, column: usize) -> usize {
        let start: usize = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let within = self.text[start..].split('\n').next().unwrap_or_default();
        let shift: usize = within.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        start + shift
    }

    fn flaw(&self, error: &ron::error::SpannedError) -> Flaw {
        use ron::Error as E;
        let start = self.byte(error.span.start.line, error.span.start.col);
        let end = self.byte(error.span.end.line, error.span.end.col).max(start);
        let (what, remedy) = match &error.code {
            E::NoSuchStructField { expected, found, outer } => (
                format!("`{found}` is not a field{}", within(outer.as_deref())),
                format!("Use one of: {}.", near(found, expected)),
            ),
            E::NoSuchEnumVariant { expected, found, .. } => {
                (format!("`{found}` is not known here"), format!("Use one of: {}.", near(found, expected)))
            }
            E::MissingStructField { field, outer } => (
                format!("the field `{field}` is missing{}", within(outer.as_deref())),
                format!("Add `{field}: ...` before this place."),
            ),
            E::DuplicateStructField { field, .. } => {
                (format!("the field `{field}` stands here twice"), "Keep one of the two.".to_owned())
            }
            E::ExceededRecursionLimit => {
                ("too many brackets inside one another".to_owned(), "Write the test with fewer levels.".to_owned())
            }
            E::TrailingCharacters => (
                "there is more text after the end of the file's own brackets".to_owned(),
                "Take it out, or check that no bracket closes too early.".to_owned(),
            ),
            other => (plain(&other.to_string()), "Correct this place.".to_owned()),
        };
        let flaw = Flaw::at(self, start..end.max(start), what, remedy);
        match self.open_text_before(start, &error.code) {
            Some((line, at)) => flaw.and(self, at..at + 1, format!("a text may have been left open on line {line}")),
            None => flaw,
        }
    }

    /// The last line at or before `byte` with an odd number of quotation marks: where a text may have been left open.
    fn open_text_before(&self, byte: usize, code: &ron::Error) -> Option<(usize, usize)> {
        use ron::Error as E;
        let told_by = matches!(
            code,
            E::ExpectedComma
                | E::ExpectedString
                | E::ExpectedStringEnd
                | E::ExpectedMapColon
                | E::ExpectedStructLikeEnd
                | E::ExpectedArrayEnd
                | E::ExpectedIdentifier
                | E::Eof
                | E::NoSuchStructField { .. }
                | E::InvalidEscape(_)
        );
        if !told_by {
            return None;
        }
        let mut at = 0;
        let mut open = None;
        let upto = self.text[..byte.min(self.text.len())].lines().count().max(1);
        for (index, line) in self.text.split_inclusive('\n').take(upto).enumerate() {
            let quotes: Vec<usize> = quotes(line);
            if quotes.len() % 2 == 1
                && let Some(last) = quotes.last()
                && open.is_none()
            {
                open = Some((index + 1, at + last));
            }
            at += line.len();
        }
        open
    }
}

/// Where the quotation marks of a line stand, without escaped ones and without a comment.
fn quotes(line: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut escaped = false;
    let bytes = line.as_bytes();
    for (index, byte) in bytes.iter().enumerate() {
        let inside = found.len() % 2 == 1;
        match byte {
            b'\\' if inside && !escaped => {
                escaped = true;
                continue;
            }
            b'"' if !escaped => found.push(index),
            b'/' if !inside && bytes.get(index + 1) == Some(&b'/') => break,
            _ => {}
        }
        escaped = false;
    }
    found
}

fn within(outer: Option<&str>) -> String {
    outer.map_or_else(String::new, |outer| format!(" of {}", plain(outer)))
}

/// The reader names our own types; a person who writes rules knows them without the prefix.
fn plain(text: &str) -> String {
    text.replace("Raw", "")
}

fn near(found: &str, expected: &[&'static str]) -> String {
    let mut expected: Vec<_> = expected.to_vec();
    expected.sort_by_key(|known| distance(found, known));
    expected.join(", ")
}

/// How many letters apart two names are (Levenshtein).
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, other) in b.iter().enumerate() {
            let change = diagonal + usize::from(letter != *other);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
