//! Beginning a record.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::chain::Header;
use super::error::RecordError;
use super::folder::DataFolder;
use super::journal::{Journal, Opened};
use super::library_copy::keep_rules;
use super::reference::{Reference, new_reference};
use crate::check::BEGINS;
use crate::rulebook::Loaded;
use crate::words::say;

/// Begins a record for a check on the rules in use. It tries now whether the folder can be written into. The file
/// itself appears with the first thing that is written.
pub fn begin(
    folder: &DataFolder,
    loaded: &Loaded,
    now: Timestamp,
    today: Date,
) -> Result<(Header, Journal), RecordError> {
    let records = folder.records();
    folder.make(&records)?;
    keep_rules(folder, loaded)?;
    let header = Header {
        article5_record: BEGINS,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        reference: free_reference(&records, today),
        created: now,
        edition: loaded.rulebook.edition.name.clone(),
        rules: loaded.rulebook.hash.clone(),
        origin: origin_of(loaded),
        taken_from: None,
        seal: String::new(),
    };
    try_to_write(&records)?;
    let journal = Journal::planned(&records, header.clone(), today);
    Ok((Header { seal: journal.first_seal().to_owned(), ..header }, journal))
}

/// Opens a record for going on. The rules in use are kept beside it, so that what it says from now on can be worked out
/// again. Where they cannot be kept, the check goes on without them.
pub fn open(folder: &DataFolder, loaded: &Loaded, path: &Path) -> Result<Opened, RecordError> {
    let opened = Journal::open(path)?;
    if matches!(opened, Opened::Writable(..)) {
        let _ = keep_rules(folder, loaded);
    }
    Ok(opened)
}

/// A reference that no file has.
pub(super) fn free_reference(records: &Path, today: Date) -> Reference {
    let mut reference = new_reference(today);
    for _ in 0..100 {
        if std::fs::symlink_metadata(reference.file_in(records)).is_err() {
            break;
        }
        reference = new_reference(today);
    }
    reference
}

/// Whether a file can be made in a folder; it has no name, or one for a moment.
fn try_to_write(records: &Path) -> Result<(), RecordError> {
    tempfile::tempfile_in(records).map(|_| ()).map_err(|error| RecordError::Create(records.to_owned(), error))
}

/// `built in`, or the files that replaced built-in rules.
pub fn origin_of(loaded: &Loaded) -> String {
    let own: Vec<&str> = loaded.own_files().collect();
    if own.is_empty() {
        say!("record-built-in").to_owned()
    } else {
        say!("record-built-in-with", files = own.join(", "))
    }
}
