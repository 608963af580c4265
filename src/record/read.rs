//! Reading a record: everything up to the first damage, and what the damage is. Never changes the file.

use std::path::Path;

use super::chain::{BadLine, Header, read_header, read_link, read_newer_header, seal_in, version_of};
use super::disk::read_plain;
use super::error::RecordError;
use crate::account::Caveat;
use crate::check::{Check, Entry, FORMAT, Step};
use crate::words::say;

/// Nobody makes a record larger than this by answering questions.
pub(super) const MOST_BYTES: u64 = crate::files::RECORD;
/// A line longer than this is refused.
pub(super) const MOST_LINE: usize = 256 * 1024;

/// What is wrong with a record, and from which line on (from 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// The last line is incomplete, as a crash or a power cut leaves it. `whole` bytes before it are good.
    Torn {
        /// How many bytes from the start are whole lines.
        whole: u64,
    },
    /// The last line is whole, but its line end is missing.
    Unended,
    /// A line cannot be read.
    Unreadable {
        /// The line, from 1.
        line: usize,
    },
    /// A line was changed after it was written.
    Altered {
        /// The line, from 1.
        line: usize,
    },
    /// A line does not follow the one before it: lines were taken out, doubled, moved or put in.
    OutOfChain {
        /// The line, from 1.
        line: usize,
    },
}

/// That a newer version of the program wrote a record, or wrote it on. Nothing is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Newer {
    /// Its format; that of this program where the record names none.
    pub format: u32,
    /// How many of its steps this program does not understand.
    pub unknown: usize,
}

impl Newer {
    /// What that means, in a sentence without its end.
    pub fn words(self) -> String {
        say!("record-newer", format = self.format, unknown = self.unknown)
    }
}

impl Damage {
    /// The damage in a sentence.
    pub fn words(&self) -> String {
        match self {
            Self::Torn { .. } => say!("record-torn").to_owned(),
            Self::Unended => say!("record-unended").to_owned(),
            Self::Unreadable { line } => say!("record-line-unreadable", line = line),
            Self::Altered { line } => say!("record-line-altered", line = line),
            Self::OutOfChain { line } => {
                say!("record-line-out-of-order", line = line)
            }
        }
    }
}

/// A record as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The first line.
    pub header: Header,
    /// The state of the check after all lines that could be read.
    pub check: Check,
    /// The seal of the last good line: the head of the chain.
    pub head: String,
    /// The good lines, without line ends.
    pub lines: Vec<String>,
    /// What is wrong, if anything.
    pub damage: Option<Damage>,
    /// Whether a newer version of the program wrote it.
    pub newer: Option<Newer>,
}

/// Reads a record from a file. Only plain files are opened, so that a pipe or a device cannot hold the program up.
pub fn read(path: &Path) -> Result<Record, RecordError> {
    let bytes = read_bytes(path)?;
    read_text(&bytes).map_err(|why| RecordError::NotARecord(path.to_owned(), why))
}

/// The bytes of a file that may be a record.
pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, RecordError> {
    let not_one = |why: &str| RecordError::NotARecord(path.to_owned(), why.to_owned());
    let bytes = read_plain(path, MOST_BYTES + 1).map_err(|error| RecordError::Read(path.to_owned(), error))?;
    let bytes = bytes.ok_or_else(|| not_one(say!("record-not-plain")))?;
    if bytes.len() as u64 > MOST_BYTES { Err(not_one(say!("record-larger"))) } else { Ok(bytes) }
}

/// Reads a record from its bytes; `Err` says in words why nothing of it can be read.
pub fn read_text(bytes: &[u8]) -> Result<Record, String> {
    let mut lines = lines(bytes);
    let Some(first) = lines.next() else { return Err(say!("record-empty").to_owned()) };
    let text = first.text.ok_or(say!("record-first-not-text"))?;
    let header = match read_header(text) {
        Ok(header) => header,
        Err(bad) => read_newer_header(text).ok_or_else(|| match version_of(text) {
            Some(format) if format > FORMAT => {
                say!("record-first-newer", format = format)
            }
            _ if !first.ended => say!("record-first-torn").to_owned(),
            _ if bad == BadLine::Altered => say!("record-first-altered").to_owned(),
            _ => say!("record-first-other").to_owned(),
        })?,
    };
    let mut record = Record {
        head: header.seal.clone(),
        lines: vec![text.to_owned()],
        check: Check::of_format(header.article5_record),
        damage: None,
        newer: (header.article5_record > FORMAT).then_some(Newer { format: header.article5_record, unknown: 0 }),
        header,
    };
    let (mut whole, mut ended) = (first.end, first.ended);
    for (number, line) in (2..).zip(lines) {
        match line.text.ok_or(BadLine::Unreadable).and_then(read_link) {
            Ok(link) if link.before == record.head && link.number == record.next_number() => {
                match link.entry {
                    Some(entry) => record.take(entry),
                    None => record.newer().unknown += 1,
                }
                link.seal.clone_into(&mut record.head);
                record.lines.push(line.text.unwrap_or_default().to_owned());
                (whole, ended) = (line.end, line.ended);
            }
            // The last line has no end, or a power cut left zeros where it should be.
            Err(BadLine::Unreadable) if !line.ended || only_zeros_follow(bytes, whole) => {
                return Ok(record.with(Damage::Torn { whole: whole as u64 }));
            }
            Ok(_) => return Ok(record.with(Damage::OutOfChain { line: number })),
            Err(BadLine::Altered) => return Ok(record.with(Damage::Altered { line: number })),
            Err(BadLine::Unreadable) => return Ok(record.with(Damage::Unreadable { line: number })),
        }
    }
    if ended { Ok(record) } else { Ok(record.with(Damage::Unended)) }
}

impl Record {
    /// The seal of every good line, the header's first.
    pub fn seals(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|line| seal_in(line))
    }

    /// When it was changed last, in UTC.
    pub fn changed(&self) -> jiff::Timestamp {
        self.check.steps.last().map_or(self.header.created, |entry| entry.at)
    }

    /// What a reader has to know about the file before anything that it says: that it is newer, or damaged.
    pub fn caveat(&self) -> Option<Caveat> {
        let newer = self.newer.map(Newer::words);
        let damage = self.damage.as_ref().map(Damage::words);
        let both: Vec<String> = newer.into_iter().chain(damage).collect();
        let is_newer = self.newer.is_some() && self.damage.is_none();
        (!both.is_empty()).then(|| Caveat { is_newer, words: both.join("; ") })
    }

    /// The number that the next line has to have. Every line counts, even one that is not understood.
    fn next_number(&self) -> u64 {
        self.lines.len() as u64
    }

    fn take(&mut self, entry: Entry) {
        if let Step::Raised { format } = entry.did
            && format > FORMAT
        {
            let newer = self.newer();
            newer.format = newer.format.max(format);
        }
        self.check.apply(entry);
    }

    fn newer(&mut self) -> &mut Newer {
        let format = FORMAT.max(self.header.article5_record);
        self.newer.get_or_insert(Newer { format, unknown: 0 })
    }

    fn with(mut self, damage: Damage) -> Self {
        self.damage.get_or_insert(damage);
        self
    }
}

/// A line of the file.
pub(super) struct Piece<'a> {
    /// Its text, where it is text of a length that people write.
    pub text: Option<&'a str>,
    /// The place behind it.
    pub end: usize,
    /// Whether its line end is there. Only the last line can lack one.
    pub ended: bool,
}

/// Every line.
pub(super) fn lines(bytes: &[u8]) -> impl Iterator<Item = Piece<'_>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(start..).filter(|rest| !rest.is_empty())?;
        let line = memchr::memchr(b'\n', rest).map_or(rest, |end| &rest[..end]);
        let ended = line.len() < rest.len();
        start += line.len() + usize::from(ended);
        let text = if line.len() > MOST_LINE { None } else { std::str::from_utf8(line).ok() };
        Some(Piece { text, end: start, ended })
    })
}

/// A power cut can leave zeros where the last lines should be.
fn only_zeros_follow(bytes: &[u8], from: usize) -> bool {
    bytes[from..].iter().all(|byte| *byte == 0 || *byte == b'\n')
}
