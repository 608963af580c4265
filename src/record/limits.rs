//! What a record can hold. Everything is weighed before it is written, so that nothing is written that cannot be read
//! again.

use super::chain::write_entry;
use super::error::RecordError;
use crate::check::Entry;
use crate::files::{RECORD, RECORD_LINE};

/// Whether every entry fits into a line of a record.
///
/// # Errors
/// [`RecordError::TooLarge`] names the first one that does not. Nothing was written.
pub fn fits(entries: &[Entry]) -> Result<(), RecordError> {
    // Any seal of the line before has the same length, so zeros can stand for it.
    let before = "0".repeat(64);
    entries.iter().try_for_each(|entry| weigh_line(entry, &write_entry(entry, &before).text))
}

/// Whether the line of an entry can be read again.
pub(super) fn weigh_line(entry: &Entry, line: &str) -> Result<(), RecordError> {
    if line.len() as u64 <= RECORD_LINE {
        return Ok(());
    }
    Err(RecordError::TooLarge(entry.did.in_words(), RECORD_LINE / 1024))
}

/// Whether a record of this length can be read again.
pub(super) fn weigh_record(bytes: u64) -> Result<(), RecordError> {
    if bytes <= RECORD { Ok(()) } else { Err(RecordError::Full(RECORD / (1024 * 1024))) }
}
