//! Keeps the rules that a record was made on, by their hash, so that it can be read with its own words years later.

use std::path::PathBuf;

use super::error::RecordError;
use super::folder::DataFolder;
use crate::files::{InTheWay, Links, NotWritten, RECORD, Unreadable, read_text, write_whole};
use crate::rulebook::{Loaded, Rulebook, Source, rulebook_of};
use crate::words::say;

/// Writes the rules in use beside the records, once for each edition. Returns where.
pub fn keep_rules(folder: &DataFolder, loaded: &Loaded) -> Result<PathBuf, RecordError> {
    let place = folder.rulebooks();
    folder.make(&place)?;
    let path = place.join(format!("{}.ron", loaded.rulebook.hash));
    if !path.exists() {
        let files: Vec<(&str, &str)> =
            loaded.sources.iter().map(|source| (source.path.as_str(), source.text.as_ref())).collect();
        let refused = |why: String| RecordError::KeepRules(path.clone(), why);
        let text = ron::ser::to_string_pretty(&files, ron::ser::PrettyConfig::default())
            .map_err(|error| refused(error.to_string()))?;
        if text.len() as u64 > MOST_BYTES {
            return Err(refused(say!("record-rules-too-large", most = MOST_BYTES / (1024 * 1024))));
        }
        match write_whole(&path, text.as_bytes(), InTheWay::Keep) {
            Ok(_) | Err(NotWritten::ThereAlready) => {}
            Err(error) => return Err(refused(error.to_string())),
        }
    }
    Ok(path)
}

/// More than this is no copy of rules that this program wrote.
const MOST_BYTES: u64 = RECORD;

/// Reads the rules that a record was made on. `Ok(None)` when no copy of them is in the folder; an error when there is
/// one and it is not what its name promises.
pub fn read_rules(folder: &DataFolder, hash: &str) -> Result<Option<Rulebook>, RecordError> {
    if hash.is_empty() || !hash.chars().all(|c| c.is_ascii_hexdigit()) {
        // A hash comes out of a file, and must not lead anywhere else.
        return Ok(None);
    }
    let path = folder.rulebooks().join(format!("{hash}.ron"));
    let damaged = |what: &str| RecordError::DamagedRules(path.clone(), what.to_owned());
    let text = match read_text(&path, MOST_BYTES, Links::Refuse) {
        Ok(text) => text,
        Err(error) if error.is_missing() => return Ok(None),
        Err(Unreadable::System(error)) => return Err(RecordError::Read(path, error)),
        Err(error) => return Err(damaged(&error.to_string())),
    };
    let files: Vec<(String, String)> = ron::from_str(&text).map_err(|_| damaged(say!("record-rules-unreadable")))?;
    let sources: Vec<Source> = files.into_iter().map(|(path, text)| Source::new(path, text)).collect();
    let rulebook = rulebook_of(&sources).map_err(|_| damaged(say!("record-rules-not-understood")))?;
    if rulebook.hash == hash { Ok(Some(rulebook)) } else { Err(damaged(say!("record-rules-changed"))) }
}
