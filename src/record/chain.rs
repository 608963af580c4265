//! How a record is written: RON, one value a line. A header first, then the steps, each sealed by a SHA-256 over its
//! own text and carrying the seal of the line before.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::check::{Entry, Step};

/// The version of the format that this program writes. It is raised whenever a field or a step is added.
pub const FORMAT: u32 = 1;

/// The first line of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// The version of the format.
    pub article5_record: u32,
    /// The version of the program that began the record.
    pub program: String,
    /// The name of the check, such as `A5-2026-11-22-7F3KQ`.
    pub reference: String,
    /// When the record began, in UTC.
    pub created: Timestamp,
    /// The edition of the rules.
    pub edition: String,
    /// The SHA-256 of the rules.
    pub rules: String,
    /// `built in`, or the files that replaced built-in ones.
    pub origin: String,
    /// The seal of this line.
    #[serde(default, skip_serializing)]
    pub seal: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
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
    use std::fmt::Write;
    Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
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

/// Writes the first line.
pub fn write_header(header: &Header) -> Sealed {
    sealed(&ron(header))
}

/// Writes a step after the line with the seal `before`.
pub fn write_entry(entry: &Entry, before: &str) -> Sealed {
    let line = Line {
        n: entry.number,
        at: entry.at,
        who: entry.who.clone(),
        did: entry.did.clone(),
        before: before.to_owned(),
        seal: String::new(),
    };
    sealed(&ron(&line))
}

/// Reads the first line.
pub fn read_header(text: &str) -> Result<Header, BadLine> {
    let header: Header = ron::from_str(text).map_err(|_| BadLine::Unreadable)?;
    if untouched(text, &header.seal) { Ok(header) } else { Err(BadLine::Altered) }
}

/// The format version of a first line, also where the rest of it is unknown to this program.
pub fn version_of(text: &str) -> Option<u32> {
    #[derive(Deserialize)]
    struct Version {
        article5_record: u32,
    }
    ron::from_str::<Version>(text).ok().map(|version| version.article5_record)
}

/// Reads a step: the entry, the seal of the line before, its own seal.
pub fn read_entry(text: &str) -> Result<(Entry, String, String), BadLine> {
    let line: Line = ron::from_str(text).map_err(|_| BadLine::Unreadable)?;
    if !untouched(text, &line.seal) {
        return Err(BadLine::Altered);
    }
    let Line { n, at, who, did, before, seal } = line;
    Ok((Entry { number: n, at, who, did }, before, seal))
}

fn untouched(text: &str, seal: &str) -> bool {
    text.rsplit_once(",seal:\"")
        .is_some_and(|(open, rest)| rest.strip_suffix("\")") == Some(seal) && seal_of(open) == seal)
}
