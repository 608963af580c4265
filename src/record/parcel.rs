//! A check as one file for somebody else: its record, and the rules that it rests on.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::chain::{write_entry, write_header};
use super::disk::write_whole;
use super::error::RecordError;
use super::folder::DataFolder;
use super::library_copy::{kept_text, take_rules};
use super::read::{Record, read_text};
use crate::check::{Names, Step};
use crate::files::{Links, PARCEL, Unreadable, read_text as read_file, text_of};
use crate::words::say;

/// The version of such files.
const FORMAT: u32 = 1;

/// What stands in the file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parcel {
    article5_check: u32,
    /// Whether people have numbers in it instead of names.
    names_left_out: bool,
    /// Whether it leaves out the names of checks of other groups from which this one was taken.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    others_left_out: bool,
    /// The record, byte for byte where nothing was left out.
    record: String,
    /// The rules by their hashes, as they are kept beside records.
    rules: Vec<(String, String)>,
}

/// A check that came as a file.
#[derive(Debug)]
pub struct Received {
    /// The check.
    pub record: Record,
    /// Whether people have numbers in it instead of names.
    pub names_left_out: bool,
    /// Whether it leaves out the names of checks from which this one was taken.
    pub others_left_out: bool,
    /// Where its record lies now.
    pub path: PathBuf,
    /// What was done.
    pub done: Arrival,
}

/// What became of a check that came as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// Nobody had it here.
    New,
    /// It is here already, as it is or with more steps.
    Known,
    /// Another file of it is here and says something else; both stay.
    Beside,
}

/// What is left out of a file for somebody else.
#[derive(Debug, Clone, Copy, Default)]
pub struct LeftOut<'a> {
    /// The people whose names are left out; `None` where all names stay.
    pub names: Option<&'a Names>,
    /// The references of checks of other groups.
    pub others: &'a [String],
}

/// Puts a check into one file. Where something is left out, every line is written anew and gets a new seal.
///
/// # Errors
/// When the record is damaged, or a newer version of the program wrote it.
pub fn pack(folder: &DataFolder, record: &Record, left_out: LeftOut) -> Result<Vec<u8>, RecordError> {
    if let Some(caveat) = record.caveat() {
        return Err(RecordError::NotPacked(record.header.reference.to_string(), caveat.words));
    }
    let mut text = match left_out {
        LeftOut { names: None, others: [] } => record.lines.join("\n"),
        _ => written_anew(record, left_out).join("\n"),
    };
    text.push('\n');
    let mut hashes = vec![record.header.rules.as_str()];
    hashes.extend(record.check.steps.iter().filter_map(|entry| match &entry.did {
        Step::Concluded { rules, .. } => Some(rules.as_str()),
        _ => None,
    }));
    hashes.sort_unstable();
    hashes.dedup();
    let rules = hashes.into_iter().filter_map(|hash| Some((hash.to_owned(), kept_text(folder, hash)?)));
    let parcel = Parcel {
        article5_check: FORMAT,
        names_left_out: left_out.names.is_some(),
        others_left_out: !left_out.others.is_empty(),
        record: text,
        rules: rules.collect(),
    };
    // Texts, numbers and lists: RON can always write them.
    Ok(ron::ser::to_string_pretty(&parcel, ron::ser::PrettyConfig::default()).unwrap_or_default().into_bytes())
}

fn written_anew(record: &Record, left_out: LeftOut) -> Vec<String> {
    let header = write_header(&record.header);
    let (mut lines, mut before) = (vec![header.text], header.seal);
    for entry in &record.check.steps {
        let entry = entry.not_naming(left_out.others);
        let line = write_entry(&left_out.names.map_or_else(|| entry.clone(), |names| names.hide_in(&entry)), &before);
        lines.push(line.text);
        before = line.seal;
    }
    lines
}

/// Takes a check out of a file and puts it among the others. A file that is here already is never replaced.
///
/// # Errors
/// When the file cannot be read, is not one that [`pack`] made, or nothing can be written.
pub fn unpack(folder: &DataFolder, file: &Path) -> Result<Received, RecordError> {
    unpack_text(folder, file, read_file(file, PARCEL, Links::Follow))
}

/// The same with the bytes of such a file. `name` stands before each fault that is told.
///
/// # Errors
/// As for a file.
pub fn unpack_bytes(folder: &DataFolder, name: &Path, bytes: Vec<u8>) -> Result<Received, RecordError> {
    unpack_text(folder, name, text_of(bytes))
}

fn unpack_text(folder: &DataFolder, name: &Path, text: Result<String, Unreadable>) -> Result<Received, RecordError> {
    let refused = |why: String| RecordError::NotUnpacked(name.to_owned(), why);
    let text = text.map_err(|error| refused(error.to_string()))?;
    let parcel: Parcel = ron::from_str(&text).map_err(|_| refused(say!("record-no-parcel").to_owned()))?;
    if parcel.article5_check > FORMAT {
        return Err(refused(say!("record-parcel-newer").to_owned()));
    }
    let record = read_text(parcel.record.as_bytes()).map_err(refused)?;
    if let Some(caveat) = record.caveat() {
        return Err(refused(caveat.words));
    }
    let records = folder.records();
    folder.make(&records)?;
    for (hash, text) in &parcel.rules {
        take_rules(folder, hash, text).map_err(|error| refused(error.to_string()))?;
    }
    let (path, done) = place(&records, &record)?;
    if done != Arrival::Known {
        write_whole(&path, parcel.record.as_bytes(), false)?;
    }
    let Parcel { names_left_out, others_left_out, .. } = parcel;
    Ok(Received { record, names_left_out, others_left_out, path, done })
}

/// Where a record goes: under its own name, or beside a file that already has this name and says something else.
fn place(records: &Path, record: &Record) -> Result<(PathBuf, Arrival), RecordError> {
    let own = record.header.reference.file_in(records);
    let numbered = (2..100).map(|number| records.join(format!("{}-{number}.ron", record.header.reference)));
    let mut done = Arrival::New;
    for path in std::iter::once(own.clone()).chain(numbered) {
        if std::fs::symlink_metadata(&path).is_err() {
            return Ok((path, done));
        }
        if super::read::read(&path).is_ok_and(|here| here.seals().any(|seal| seal == record.head)) {
            return Ok((path, Arrival::Known));
        }
        done = Arrival::Beside;
    }
    Err(RecordError::Exists(own))
}
