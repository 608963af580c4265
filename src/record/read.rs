//! Reading a record: everything up to the first damage, and what the damage is. Never changes the file.

use std::io::Read;
use std::path::Path;

use super::chain::{BadLine, FORMAT, Header, read_entry, read_header, version_of};
use super::error::RecordError;
use crate::check::Check;

/// A record larger than this is not one that people made by answering questions.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// A line longer than this is refused.
const MOST_LINE: usize = 256 * 1024;

/// What is wrong with a record, and from which line on (from 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// The last line is incomplete, as a crash or a power cut leaves it. `whole` bytes before it are good.
    Torn {
        /// How many bytes from the start are whole lines.
        whole: u64,
    },
    /// A line cannot be read.
    Unreadable {
        /// Which.
        line: usize,
    },
    /// A line was changed after it was written.
    Altered {
        /// Which.
        line: usize,
    },
    /// A line does not follow the one before it: lines were taken out, doubled, moved or put in.
    OutOfChain {
        /// Which.
        line: usize,
    },
    /// A newer version of the program made the record.
    Newer {
        /// Its format.
        format: u32,
    },
}

impl Damage {
    /// The damage in a sentence.
    pub fn words(&self) -> String {
        match self {
            Self::Torn { .. } => "the last line is not complete; it was cut off while it was being saved".to_owned(),
            Self::Unreadable { line } => format!("line {line} cannot be read"),
            Self::Altered { line } => format!("line {line} was changed after it was written"),
            Self::OutOfChain { line } => {
                format!("line {line} does not follow the line before it: something was taken out, put in or moved")
            }
            Self::Newer { format } => {
                format!(
                    "it was made by a newer version of this program (record format {format}); use that version to change it"
                )
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
}

/// Reads a record from a file. Only plain files are opened, so that a pipe or a device cannot hold the program up.
pub fn read(path: &Path) -> Result<Record, RecordError> {
    let failed = |error| RecordError::Read(path.to_owned(), error);
    let about = std::fs::symlink_metadata(path).map_err(failed)?;
    if !about.is_file() {
        return Err(RecordError::NotARecord(path.to_owned(), "it is not a plain file".to_owned()));
    }
    let file = std::fs::File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(RecordError::NotARecord(path.to_owned(), "it is larger than 64 MiB".to_owned()));
    }
    read_text(&bytes).map_err(|why| RecordError::NotARecord(path.to_owned(), why))
}

/// Reads a record from its bytes; `Err` says in words why nothing of it can be read.
pub fn read_text(bytes: &[u8]) -> Result<Record, String> {
    let mut lines = whole_lines(bytes);
    let Some((first, mut whole)) = lines.next() else {
        return Err(if bytes.is_empty() { "it is empty" } else { "its first line is not complete" }.to_owned());
    };
    let first = first.ok_or("its first line is not text")?;
    let header = match read_header(first) {
        Ok(header) => header,
        Err(bad) => {
            return match version_of(first) {
                Some(format) if format > FORMAT => {
                    Err(format!("it was made by a newer version of this program (record format {format})"))
                }
                _ if bad == BadLine::Altered => Err("its first line was changed after it was written".to_owned()),
                _ => Err("its first line is not that of a record".to_owned()),
            };
        }
    };
    let mut record = Record {
        head: header.seal.clone(),
        lines: vec![first.to_owned()],
        check: Check::default(),
        damage: (header.article5_record > FORMAT).then_some(Damage::Newer { format: header.article5_record }),
        header,
    };
    for (line, (text, end)) in lines.enumerate().map(|(index, found)| (index + 2, found)) {
        match text.ok_or(BadLine::Unreadable).and_then(read_entry) {
            Ok((entry, before, seal)) if before == record.head && entry.number == record.check.next_number() => {
                record.check.apply(entry);
                record.head = seal;
                record.lines.push(text.unwrap_or_default().to_owned());
                whole = end;
            }
            Ok(_) => return Ok(record.with(Damage::OutOfChain { line })),
            Err(BadLine::Altered) => return Ok(record.with(Damage::Altered { line })),
            Err(BadLine::Unreadable) if only_zeros_follow(bytes, whole) => {
                return Ok(record.with(Damage::Torn { whole: whole as u64 }));
            }
            Err(BadLine::Unreadable) => return Ok(record.with(Damage::Unreadable { line })),
        }
    }
    if whole < bytes.len() { Ok(record.with(Damage::Torn { whole: whole as u64 })) } else { Ok(record) }
}

impl Record {
    fn with(mut self, damage: Damage) -> Self {
        self.damage.get_or_insert(damage);
        self
    }
}

/// Every line that ends with a line end, as text where it is text, with the place behind it.
fn whole_lines(bytes: &[u8]) -> impl Iterator<Item = (Option<&str>, usize)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let length = bytes[start..].iter().position(|byte| *byte == b'\n')?;
        let line = &bytes[start..start + length];
        start += length + 1;
        let text = if line.len() > MOST_LINE { None } else { std::str::from_utf8(line).ok() };
        Some((text, start))
    })
}

/// A power cut can leave zeros where the last lines should be.
fn only_zeros_follow(bytes: &[u8], from: usize) -> bool {
    bytes[from..].iter().all(|byte| *byte == 0 || *byte == b'\n')
}
