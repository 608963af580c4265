//! Word of who writes a record. It is left beside the record, so that a second program can tell. The lock decides, not
//! this file.

use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::disk::{private_file, read_plain};
use crate::words::{moment, say};

/// How a time is written here.
const WHEN: &str = "%Y-%m-%d %H:%M UTC";

fn place(record: &Path) -> PathBuf {
    record.with_extension("writer")
}

/// Says that this program writes the record.
pub(super) fn leave(record: &Path) {
    let place = place(record);
    let text = format!("process {} since {}\n", std::process::id(), crate::files::now().strftime(WHEN));
    // The file is made anew each time, because whatever lay there may be a link or a second name of something else.
    let _ = std::fs::remove_file(&place);
    // It need not be on disk at once: a power cut also ends the program that the file speaks of.
    let _ =
        private_file().write(true).create_new(true).open(&place).and_then(|mut file| file.write_all(text.as_bytes()));
}

/// Takes the word back.
pub(super) fn take_back(record: &Path) {
    if own(record) {
        let _ = std::fs::remove_file(place(record));
    }
}

fn own(record: &Path) -> bool {
    told(record).is_some_and(|told| told.split(' ').nth(1) == Some(&std::process::id().to_string()))
}

fn told(record: &Path) -> Option<String> {
    let bytes = read_plain(&place(record), 200).ok().flatten()?;
    let told = String::from_utf8_lossy(&bytes).trim().to_owned();
    (!told.is_empty()).then_some(told)
}

/// Since when the record is being written, to be put behind a sentence; empty when nobody said.
pub(super) fn in_words(record: &Path) -> String {
    let since = told(record).and_then(|told| {
        let (_, since) = told.split_once(" since ")?;
        let since = TimeZone::UTC.to_timestamp(DateTime::strptime(WHEN, since).ok()?).ok()?;
        Some(say!("record-writing-since", moment = moment(since)))
    });
    since.map_or_else(String::new, |since| format!(" {since}"))
}
