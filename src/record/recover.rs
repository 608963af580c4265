//! A new record with what a damaged one still holds. The damaged file is only read.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::begin::free_reference;
use super::chain::{BadLine, Header, TakenFrom, read_header, read_link, read_newer_header};
use super::error::RecordError;
use super::folder::DataFolder;
use super::journal::Journal;
use super::read::{Damage, Newer, lines, read_bytes, read_text};
use crate::check::{FORMAT, sha256};
use crate::words::say;

/// What came of a recovery.
#[derive(Debug)]
pub struct Recovered {
    /// The first line of the new record; its `taken_from` names the damaged file.
    pub header: Header,
    /// The new record, open for going on.
    pub journal: Journal,
    /// How many steps it holds, with those that only a newer program understands.
    pub steps: usize,
    /// Lines behind the damage that are whole in themselves. Nothing proves that they belong to this check, so they
    /// were left where they are.
    pub left_behind: usize,
}

/// What could be read, and what stopped the reading.
struct Salvage {
    header: Option<Header>,
    /// The proven lines, unchanged, so that nothing in them is lost, not even what this program does not understand.
    lines: Vec<String>,
    damage: Option<Damage>,
    left_behind: usize,
}

/// Takes every step that is proven to follow the one before it into a new record, each with its own time and author. A
/// damaged first line does not stop this: the steps still prove each other.
pub fn recover(folder: &DataFolder, damaged: &Path, now: Timestamp, today: Date) -> Result<Recovered, RecordError> {
    let bytes = read_bytes(damaged)?;
    if let Some(newer) = whole_and_newer(&bytes) {
        let why = say!("record-nothing-to-recover", why = newer.words());
        return Err(RecordError::ReadOnly(why));
    }
    let Salvage { header, lines: carried, damage, left_behind } = salvage(&bytes);
    if carried.is_empty() {
        let why = say!("record-nothing-readable");
        return Err(RecordError::NotARecord(damaged.to_owned(), why.to_owned()));
    }
    let records = folder.records();
    folder.make(&records)?;
    let not_known = || say!("record-not-known").to_owned();
    let words = damage.map_or_else(|| say!("record-nothing").to_owned(), |damage| damage.words());
    let header = Header {
        article5_record: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        reference: free_reference(&records, today),
        created: now,
        edition: header.as_ref().map_or_else(not_known, |header| header.edition.clone()),
        rules: header.as_ref().map_or_else(not_known, |header| header.rules.clone()),
        origin: header.as_ref().map_or_else(not_known, |header| header.origin.clone()),
        taken_from: Some(TakenFrom {
            file: damaged.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            sha256: sha256(&bytes),
            steps: carried.len() as u64,
            damage: words,
        }),
        seal: String::new(),
    };
    let mut journal = Journal::planned(&records, header.clone(), today);
    journal.carry(&carried)?;
    journal.begin_file()?;
    let header = Header { seal: journal.first_seal().to_owned(), ..header };
    Ok(Recovered { header, journal, steps: carried.len(), left_behind })
}

/// Whether the record is of a newer format by its first line, or is a newer record without damage. This program must
/// write neither of them anew.
fn whole_and_newer(bytes: &[u8]) -> Option<Newer> {
    let first = lines(bytes).next().and_then(|first| read_newer_header(first.text?));
    let by_its_first_line = first.map(|header| Newer { format: header.article5_record, unknown: 0 });
    by_its_first_line.or_else(|| {
        let record = read_text(bytes).ok()?;
        record.newer.filter(|_| record.damage.is_none())
    })
}

fn salvage(bytes: &[u8]) -> Salvage {
    let mut pieces = lines(bytes);
    let header = pieces.next().and_then(|first| read_header(first.text?).ok());
    let mut head = header.as_ref().map(|header| header.seal.clone());
    let mut found = Salvage {
        damage: header.is_none().then_some(Damage::Unreadable { line: 1 }),
        header,
        lines: Vec::new(),
        left_behind: 0,
    };
    let mut proven = true;
    for (line, piece) in (2..).zip(pieces) {
        let read = piece.text.ok_or(BadLine::Unreadable).and_then(read_link);
        match read {
            Ok(link)
                if proven
                    && link.number == found.lines.len() as u64 + 1
                    && head.as_ref().is_none_or(|head| *head == link.before) =>
            {
                head = Some(link.seal.to_owned());
                found.lines.push(piece.text.unwrap_or_default().to_owned());
                continue;
            }
            Ok(_) => found.left_behind += 1,
            Err(_) => {}
        }
        proven = false;
        found.damage.get_or_insert(match read {
            Ok(_) => Damage::OutOfChain { line },
            Err(BadLine::Altered) => Damage::Altered { line },
            Err(BadLine::Unreadable) => Damage::Unreadable { line },
        });
    }
    found
}
