//! Reading one file as RON, and saying in plain words what the reader stumbled over.

use ron::extensions::Extensions;
use serde::Deserialize;

use super::flaw::Flaw;
use super::syntax::Source;

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
                let remedy = format!("Look at line {line} first: close the text with a quotation mark.");
                let label = format!("a text may have been left open on line {line}");
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
            return (format!("`{found}` is not a field{}", of(outer.as_deref())), instead(found, expected));
        }
        E::NoSuchEnumVariant { expected, found, .. } => {
            return (format!("`{found}` is not known here"), instead(found, expected));
        }
        E::MissingStructField { field, outer } => {
            let what = format!("the field `{field}`{} is missing", of(outer.as_deref()));
            return (what, format!("Add `{field}: ...` before this place."));
        }
        E::DuplicateStructField { field, .. } => {
            return (format!("the field `{field}` stands here twice"), "Keep one of the two.".to_owned());
        }
        E::ExpectedDifferentStructName { expected, found } => {
            return (format!("`{found}` stands where `{}` belongs", plain(expected)), "Correct the name.".to_owned());
        }
        E::InvalidValueForType { expected, .. } if expected.contains("borrowed") => {
            ("a name cannot be written with a backslash", "Write its letters as they are.")
        }
        E::ExpectedDifferentLength { expected, found } => {
            return (format!("{expected} has to stand here"), format!("It has {found} of its parts; add the others."));
        }
        E::InvalidValueForType { expected, found } => {
            return (format!("{} has to stand here", plain(expected)), format!("Put it in place of {}.", plain(found)));
        }
        E::InvalidEscape(_) => (
            "a backslash stands before a letter that means nothing there",
            r#"Write \" for a quotation mark and \\ for a backslash."#,
        ),
        E::ExceededRecursionLimit => ("too many brackets inside one another", "Write the test with fewer levels."),
        E::TrailingCharacters => (
            "there is more text after the end of the file's own brackets",
            "Take it out, or check that no bracket closes too early.",
        ),
        E::Eof => ("the file ends too early", "Check that every bracket and every text is closed."),
        E::UnclosedBlockComment => ("a remark is not closed", "Close it with */."),
        E::ExpectedStringEnd => ("a text is never closed", "Close it with a quotation mark."),
        E::ExpectedComma => ("a comma is missing here", "Put a comma between this and what follows."),
        E::ExpectedMapColon => ("a colon is missing here", "Write the name of the field, a colon, and what it holds."),
        E::ExpectedString => (
            "a text in quotation marks has to stand here",
            "Put quotation marks around the text, or close the bracket before it.",
        ),
        E::ExpectedInteger => ("a number has to stand here", "Write a whole number without quotation marks."),
        E::IntegerOutOfBounds => ("the number is too large or too small", "Write another number."),
        E::ExpectedBoolean => ("`true` or `false` has to stand here", "Write one of these two words."),
        E::ExpectedArray => ("a list has to stand here", "Put it in square brackets, also when it holds one thing."),
        E::ExpectedArrayEnd => ("a list is not closed", "Close it with a square bracket."),
        E::ExpectedStructLike | E::ExpectedNamedStructLike(_) => {
            ("a round bracket has to open here", "Write `(`, the fields, and `)`.")
        }
        E::ExpectedStructLikeEnd | E::ExpectedOptionEnd => ("a round bracket has to close here", "Write `)`."),
        E::ExpectedIdentifier | E::InvalidIdentifier(_) | E::SuggestRawIdentifier(_) => {
            ("the name of a field has to stand here", "Write the name without quotation marks.")
        }
        other => return (plain(&other.to_string()), "Correct this place.".to_owned()),
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

fn of(outer: Option<&str>) -> String {
    outer.map_or_else(String::new, |outer| format!(" of {}", plain(outer)))
}

/// The reader names our own types; a person who writes rules knows them without the prefix.
fn plain(text: &str) -> String {
    text.replace("Raw", "")
}

fn instead(found: &str, expected: &[&'static str]) -> String {
    let known = format!("Known here: {}.", expected.join(", "));
    match nearest(found, expected.iter().copied()) {
        Some(nearest) => format!("Did you mean `{nearest}`? {known}"),
        None => known,
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
