//! Reading one file as RON, and saying in plain words what the reader stumbled over.

use ron::extensions::Extensions;
use serde::Deserialize;

use super::flaw::Flaw;
use super::syntax::Source;
use crate::words::say;

impl Source {
    /// Reads the file as `T`.
    pub fn read<'s, T: Deserialize<'s>>(&'s self) -> Result<T, Box<Flaw>> {
        let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        options.from_str(&self.text).map_err(|error| Box::new(self.flaw(&error)))
    }

    fn flaw(&self, error: &ron::error::SpannedError) -> Flaw {
        let start = self.byte(error.span.start.line, error.span.start.col);
        let end = self.byte(error.span.end.line, error.span.end.col);
        let blank = self.text[start..].chars().take_while(|c| *c == ' ' || *c == '\t').count();
        let ends_here = expects(&error.code) && self.text[end..].trim().is_empty();
        let (what, remedy) = words(if ends_here { &ron::Error::Eof } else { &error.code });
        let (start, end) = match error.code {
            // The comma belongs behind what came before, not where the next thing begins.
            ron::Error::ExpectedComma => {
                let before = self.text[..start].trim_end().len();
                (before, before)
            }
            _ => (start + blank, end.max(start + blank)),
        };
        match self.open_text_before(end, &error.code) {
            Some((line, at)) => {
                let remedy = say!("flaw-look-at-line", line = line);
                let label = say!("flaw-left-open", line = line);
                Flaw::at(self, start..end, what, remedy).and(self, at..at + 1, label)
            }
            None => Flaw::at(self, start..end, what, remedy),
        }
    }

    /// The first line at or before `byte` with an odd number of quotation marks: where a text may have been left open.
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
        let upto = self.text[..byte.min(self.text.len())].lines().count().max(1);
        for (index, line) in self.text.split_inclusive('\n').take(upto).enumerate() {
            let quotes = quotes(line);
            if quotes.len() % 2 == 1 {
                return quotes.last().map(|last| (index + 1, at + last));
            }
            at += line.len();
        }
        None
    }
}

/// Whether the reader missed what has to come next.
const fn expects(error: &ron::Error) -> bool {
    use ron::Error as E;
    matches!(
        error,
        E::ExpectedArray
            | E::ExpectedArrayEnd
            | E::ExpectedBoolean
            | E::ExpectedComma
            | E::ExpectedIdentifier
            | E::ExpectedInteger
            | E::ExpectedMapColon
            | E::ExpectedNamedStructLike(_)
            | E::ExpectedString
            | E::ExpectedStructLike
            | E::ExpectedStructLikeEnd
    )
}

/// What the reader means, and what to do about it.
pub(crate) fn words(error: &ron::Error) -> (String, String) {
    use ron::Error as E;
    let (what, remedy) = match error {
        E::NoSuchStructField { expected, found, outer } => {
            let what = match outer.as_deref() {
                Some(outer) => say!("flaw-no-field-of", name = found, outer = plain(outer)),
                None => say!("flaw-no-field", name = found),
            };
            return (what, instead(found, expected));
        }
        E::NoSuchEnumVariant { expected, found, .. } => {
            return (say!("flaw-not-known", name = found), instead(found, expected));
        }
        E::MissingStructField { field, outer } => {
            let what = match outer.as_deref() {
                Some(outer) => say!("flaw-field-missing-of", name = *field, outer = plain(outer)),
                None => say!("flaw-field-missing", name = *field),
            };
            return (what, say!("flaw-add-field", name = *field));
        }
        E::DuplicateStructField { field, .. } => {
            return (say!("flaw-field-twice", name = *field), say!("flaw-keep-one").to_owned());
        }
        E::ExpectedDifferentStructName { expected, found } => {
            let what = say!("flaw-wrong-name", found = found, expected = plain(expected));
            return (what, say!("flaw-correct-name").to_owned());
        }
        E::InvalidValueForType { expected, .. } if expected.contains("borrowed") => {
            (say!("flaw-backslash-in-name"), say!("flaw-letters-as-they-are"))
        }
        E::ExpectedDifferentLength { expected, found } => {
            return (say!("flaw-has-to-stand", expected = expected), say!("flaw-add-parts", found = *found));
        }
        E::InvalidValueForType { expected, found } => {
            let what = say!("flaw-has-to-stand", expected = plain(expected));
            return (what, say!("flaw-put-in-place", found = plain(found)));
        }
        E::InvalidEscape(_) => (say!("flaw-odd-backslash"), say!("flaw-backslash-how")),
        E::ExceededRecursionLimit => (say!("flaw-too-many-brackets"), say!("flaw-fewer-levels")),
        E::TrailingCharacters => (say!("flaw-text-after-end"), say!("flaw-check-brackets")),
        E::Eof => (say!("flaw-ends-too-early"), say!("flaw-check-closed")),
        E::UnclosedBlockComment => (say!("flaw-remark-not-closed"), say!("flaw-close-remark")),
        E::ExpectedStringEnd => (say!("flaw-text-never-closed"), say!("flaw-close-text")),
        E::ExpectedComma => (say!("flaw-comma-missing"), say!("flaw-put-comma")),
        E::ExpectedMapColon => (say!("flaw-colon-missing"), say!("flaw-put-colon")),
        E::ExpectedString => (say!("flaw-text-expected"), say!("flaw-put-marks")),
        E::ExpectedInteger => (say!("flaw-number-expected"), say!("flaw-put-number")),
        E::IntegerOutOfBounds => (say!("flaw-number-out"), say!("flaw-another-whole-number")),
        E::ExpectedBoolean => (say!("flaw-true-or-false"), say!("flaw-one-of-two-words")),
        E::ExpectedArray => (say!("flaw-list-expected"), say!("flaw-put-list")),
        E::ExpectedMap => (say!("flaw-pairs-expected"), say!("flaw-put-pairs")),
        E::ExpectedMapEnd => (say!("flaw-pairs-not-closed"), say!("flaw-close-pairs")),
        E::ExpectedArrayEnd => (say!("flaw-list-not-closed"), say!("flaw-close-list")),
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) => {
            (say!("flaw-bracket-opens"), say!("flaw-put-brackets"))
        }
        E::ExpectedStructLikeEnd | E::ExpectedOptionEnd => (say!("flaw-bracket-closes"), say!("flaw-put-bracket")),
        E::ExpectedIdentifier | E::InvalidIdentifier(_) | E::SuggestRawIdentifier(_) => {
            (say!("flaw-field-expected"), say!("flaw-put-field"))
        }
        other => return (plain(&other.to_string()), say!("flaw-correct-place").to_owned()),
    };
    (what.to_owned(), remedy.to_owned())
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

/// Takes off the prefix of our own types: a person who writes rules knows the names without it.
fn plain(text: &str) -> String {
    text.replace("Raw", "")
}

fn instead(found: &str, expected: &[&'static str]) -> String {
    let known = expected.join(", ");
    match nearest(found, expected.iter().copied()) {
        Some(nearest) => say!("flaw-meant-of-known", name = nearest, names = known),
        None => say!("flaw-known-here", names = known),
    }
}

/// The known name that was most likely meant, if one is near enough.
pub(super) fn nearest<'n>(found: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    // Of two that are equally far, the one with the same letters was meant.
    let letters_of = |name: &str| {
        let mut letters: Vec<char> = name.chars().collect();
        letters.sort_unstable();
        letters
    };
    let meant = letters_of(found);
    let (far, _, name) = known.map(|name| (distance(found, name), letters_of(name) != meant, name)).min()?;
    let letters = found.chars().count();
    let near = far <= letters / 3 || far <= letters / 2 && name.chars().next() == found.chars().next();
    near.then_some(name)
}

/// Names longer than this are near to none.
const LONGEST_NAME: usize = 80;

/// How many letters apart two names are (Levenshtein).
pub(crate) fn distance(a: &str, b: &str) -> usize {
    if a.len().max(b.len()) > LONGEST_NAME {
        return usize::MAX;
    }
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
