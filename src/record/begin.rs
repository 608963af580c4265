//! Beginning a record.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::chain::Header;
use super::error::RecordError;
use super::folder::DataFolder;
use super::journal::Journal;
use super::library_copy::keep_rules;
use super::reference::new_reference;
use crate::check::FORMAT;
use crate::rulebook::Loaded;

/// Begins a record for a check on the rules in use. The reference is new: its file did not exist.
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
        article5_record: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        reference: String::new(),
        created: now,
        edition: loaded.rulebook.edition.name.clone(),
        rules: loaded.rulebook.hash.clone(),
        origin: origin_of(loaded),
        taken_from: None,
        seal: String::new(),
    };
    under_new_name(&records, &header, &[], today)
}

/// Makes the file of a record under a reference that was free.
pub(super) fn under_new_name(
    records: &Path,
    header: &Header,
    carried: &[String],
    today: Date,
) -> Result<(Header, Journal), RecordError> {
    let mut tries = 0;
    loop {
        let header = Header { reference: new_reference(today), ..header.clone() };
        tries += 1;
        match Journal::create(records, &header, carried) {
            Err(RecordError::Create(_, error)) if error.kind() == std::io::ErrorKind::AlreadyExists && tries < 100 => {}
            outcome => {
                let journal = outcome?;
                let header = Header { seal: journal.first_seal().to_owned(), ..header };
                return Ok((header, journal));
            }
        }
    }
}

/// `built in`, or the files that replaced built-in rules.
pub fn origin_of(loaded: &Loaded) -> String {
    let own: Vec<&str> = loaded.own_files().collect();
    if own.is_empty() { "built in".to_owned() } else { format!("built in, with {}", own.join(", ")) }
}
