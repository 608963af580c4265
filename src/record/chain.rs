//! How a record is written: RON, one value a line. A header first, then the steps, each sealed by a SHA-256 over its
//! own text and carrying the seal of the line before.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::plain_line::{Parts, SEAL, take_apart};
use super::reference::Reference;
use crate::check::{Entry, FORMAT, Step, is_sha256, sha256};

/// The first line of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The version of the format.
    pub article5_record: u32,
    /// The version of the program that began the record.
    pub program: String,
    /// The name of the check, such as `A5-2026-11-22-7F3KQ`.
    pub reference: Reference,
    /// When the record began, in UTC.
    pub created: Timestamp,
    /// The edition of the rules.
    pub edition: String,
    /// The SHA-256 of the rules.
    pub rules: String,
    /// `built in`, or the files that replaced built-in ones.
    pub origin: String,
    /// Where the steps were taken from when the record is a copy of what a damaged one still held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_from: Option<TakenFrom>,
    /// The seal of this line.
    #[serde(default, skip_serializing)]
    pub seal: String,
}

/// The damaged file that a record was recovered from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenFrom {
    /// Its name, without its folder.
    pub file: String,
    /// The SHA-256 of all its bytes.
    pub sha256: String,
    /// How many steps could be taken over.
    pub steps: u64,
    /// What was wrong with it, in words.
    pub damage: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    n: u64,
    at: Timestamp,
    who: String,
    did: Step,
    before: String,
    #[serde(default, skip_serializing)]
    seal: String,
}

/// A line of the file with its seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The text without the line end.
    pub text: String,
    /// Its seal.
    pub seal: String,
}

/// Why a line could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadLine {
    /// It cannot be read as a line of a record.
    Unreadable,
    /// Its text does not fit its seal.
    Altered,
}

/// The SHA-256 of a text, in hexadecimal.
pub fn seal_of(text: &str) -> String {
    sha256(text.as_bytes())
}

/// Closes a value with its seal: `(...)` becomes `(...,seal:"...")`.
fn sealed(value: &str) -> Sealed {
    let open = value.strip_suffix(')').unwrap_or(value);
    let seal = seal_of(open);
    Sealed { text: format!("{open},seal:\"{seal}\")"), seal }
}

fn ron(value: &impl Serialize) -> String {
    // Every value here is made of texts, numbers and plain enums, which RON can always write.
    ron::to_string(value).unwrap_or_default()
}

/// Any value as one sealed line. What is chained carries the seal of the line before in a field of its own.
pub fn seal_line(value: &impl Serialize) -> Sealed {
    sealed(&ron(value))
}

/// Reads a line of another kind of file that is sealed the same way: the seal first, then what it means.
pub fn read_sealed<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, BadLine> {
    let seal = seal_in(text);
    if seal.is_empty() {
        return Err(BadLine::Unreadable);
    }
    if !untouched(text, seal) {
        return Err(BadLine::Altered);
    }
    ron::from_str(text).map_err(|_| BadLine::Unreadable)
}

/// Writes the first line.
pub fn write_header(header: &Header) -> Sealed {
    seal_line(header)
}

/// Writes a step after the line with the seal `before`.
pub fn write_entry(entry: &Entry, before: &str) -> Sealed {
    let line = Line {
        n: entry.number,
        at: entry.at,
        who: shortened(&entry.who),
        did: entry.did.clone(),
        before: before.to_owned(),
        seal: String::new(),
    };
    sealed(&ron(&line))
}

/// Shortens a name. It stands in every line, so a very long one would make lines that nobody can read back.
fn shortened(who: &str) -> String {
    who.chars().take(200).collect()
}

/// Reads the first line.
pub fn read_header(text: &str) -> Result<Header, BadLine> {
    let header: Header = ron::from_str(text).map_err(|_| BadLine::Unreadable)?;
    if untouched(text, &header.seal) { Ok(header) } else { Err(BadLine::Altered) }
}

/// The format version of a first line, even where this program does not understand the rest of the line.
pub fn version_of(text: &str) -> Option<u32> {
    #[derive(Deserialize)]
    struct Version {
        article5_record: u32,
    }
    ron::from_str::<Version>(text).ok().map(|version| version.article5_record)
}

/// What a first line of a newer format says in words that this program knows. The seal is taken as it stands: a newer
/// format may compute it in another way.
pub fn read_newer_header(text: &str) -> Option<Header> {
    #[derive(Deserialize)]
    struct Newer {
        article5_record: u32,
        #[serde(default)]
        program: String,
        reference: Reference,
        created: Timestamp,
        #[serde(default)]
        edition: String,
        #[serde(default)]
        rules: String,
        #[serde(default)]
        origin: String,
        #[serde(default)]
        seal: String,
    }
    let Newer { article5_record, program, reference, created, edition, rules, origin, seal } =
        ron::from_str(text).ok()?;
    (article5_record > FORMAT).then_some(Header {
        article5_record,
        program,
        reference,
        created,
        edition,
        rules,
        origin,
        taken_from: None,
        seal,
    })
}

/// The seal that a line carries, whether it fits or not.
pub fn seal_in(text: &str) -> &str {
    open_and_seal(text).map(|(_, seal)| seal).unwrap_or_default()
}

/// What a seal is over, and the seal.
fn open_and_seal(text: &str) -> Option<(&str, &str)> {
    const BEFORE: &str = ",seal:\"";
    let text = text.strip_suffix("\")")?;
    // All seals have the same length, so the seal has to be searched for only in odd lines.
    let usual = text.len().checked_sub(SEAL).and_then(|at| text.split_at_checked(at));
    let usual = usual.and_then(|(open, seal)| Some((open.strip_suffix(BEFORE)?, seal)));
    usual.filter(|(_, seal)| !seal.contains(',')).or_else(|| text.rsplit_once(BEFORE))
}

/// A line whose text fits its seal: its place in the chain and, where this program understands it, what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link<'a> {
    /// Its number.
    pub number: u64,
    /// The seal of the line before.
    pub before: Cow<'a, str>,
    /// Its own seal.
    pub seal: &'a str,
    /// What happened; `None` when a newer program wrote it in words that this one does not know.
    pub entry: Option<Entry>,
}

/// Reads a step: its place in the chain, whether it fits its seal, and what it means.
pub fn read_link(text: &str) -> Result<Link<'_>, BadLine> {
    #[derive(Deserialize)]
    struct Place {
        n: u64,
        before: String,
    }
    // Nearly every line is understood, and then its place in the chain is known too. Only the others are read a second
    // time.
    let seal = seal_in(text);
    let read = take_apart(text);
    let parsed = if read.is_none() { read_as_ron(text) } else { None };
    let (number, before) = match (&read, &parsed) {
        (Some(line), _) => (line.number, Cow::Borrowed(line.before)),
        (None, Some(line)) => (line.n, Cow::Owned(line.before.clone())),
        (None, None) => {
            let Place { n, before } = ron::from_str(text).map_err(|_| BadLine::Unreadable)?;
            (n, Cow::Owned(before))
        }
    };
    if !untouched(text, seal) {
        return Err(BadLine::Altered);
    }
    let meant = read.or_else(|| parsed.as_ref().map(Line::parts)).filter(|line| line.seal == seal);
    let entry = meant.map(|Parts { number, at, who, did, .. }| Entry { number, at, who: who.to_owned(), did });
    Ok(Link { number, before, seal, entry })
}

/// Reads a line however it is written.
pub(super) fn read_as_ron(text: &str) -> Option<Line> {
    ron::from_str(text).ok()
}

impl Line {
    /// What it says.
    pub(super) fn parts(&self) -> Parts<'_> {
        Parts {
            number: self.n,
            at: self.at,
            who: &self.who,
            did: self.did.clone(),
            before: &self.before,
            seal: &self.seal,
        }
    }
}

/// The same line, put behind another one. Only the seal of the line before and its own seal are changed. `None` where
/// the text does not end in the two seals.
pub fn behind(text: &str, link: &Link<'_>, before: &str) -> Option<Sealed> {
    let open = text.strip_suffix(&format!(",before:\"{}\",seal:\"{}\")", link.before, link.seal))?;
    Some(sealed(&format!("{open},before:\"{before}\")")))
}

/// Whether a line carries a seal that fits it, whatever it says.
pub fn is_sealed(text: &str) -> bool {
    let seal = seal_in(text);
    !seal.is_empty() && untouched(text, seal)
}

fn untouched(text: &str, seal: &str) -> bool {
    open_and_seal(text).is_some_and(|(open, carried)| carried == seal && is_sha256(open.as_bytes(), seal))
}

/// Seals entries one after the other behind the line with the seal `head`: the lines, and the last seal.
pub fn seal_all(entries: &[Entry], head: &str) -> (Vec<String>, String) {
    let mut head = head.to_owned();
    let mut lines = Vec::with_capacity(entries.len());
    for entry in entries {
        let sealed = write_entry(entry, &head);
        lines.push(sealed.text);
        head = sealed.seal;
    }
    (lines, head)
}

/// Lines as they stand in a file.
pub fn lines_as_text<'a>(lines: impl IntoIterator<Item = &'a String>) -> String {
    lines.into_iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}
