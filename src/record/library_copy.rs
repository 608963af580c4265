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

/// A file larger than this is no copy of rules that this program wrote.
const MOST_BYTES: u64 = RECORD;

/// Reads the rules that a record was made on. `Ok(None)` where the folder has no copy of them; an error where it has
/// one and the copy is not what its name promises.
pub fn read_rules(folder: &DataFolder, hash: &str) -> Result<Option<Rulebook>, RecordError> {
    if hash.is_empty() || !hash.chars().all(|c| c.is_ascii_hexdigit()) {
        // The hash comes out of a file, and must not lead to any other place.
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
    rules_in(&text, hash).map(Some).map_err(damaged)
}

/// The rules in a text that is kept under a hash, or what is wrong with it.
fn rules_in(text: &str, hash: &str) -> Result<Rulebook, &'static str> {
    let files: Vec<(String, String)> = ron::from_str(text).map_err(|_| say!("record-rules-unreadable"))?;
    let sources: Vec<Source> = files.into_iter().map(|(path, text)| Source::new(path, text)).collect();
    let rulebook = rulebook_of(&sources).map_err(|_| say!("record-rules-not-understood"))?;
    if rulebook.hash == hash { Ok(rulebook) } else { Err(say!("record-rules-changed")) }
}

/// The text of rules that are kept, as it is; nothing where it is not there.
pub(super) fn kept_text(folder: &DataFolder, hash: &str) -> Option<String> {
    let is_hash = !hash.is_empty() && hash.chars().all(|c| c.is_ascii_hexdigit());
    let path = folder.rulebooks().join(format!("{hash}.ron"));
    is_hash.then(|| read_text(&path, MOST_BYTES, Links::Refuse).ok()).flatten()
}

/// Keeps rules that came with a check, once they are found to be what their hash promises.
pub(super) fn take_rules(folder: &DataFolder, hash: &str, text: &str) -> Result<(), RecordError> {
    let place = folder.rulebooks();
    let path = place.join(format!("{hash}.ron"));
    let damaged = |what: &str| RecordError::DamagedRules(path.clone(), what.to_owned());
    // The hash comes out of a foreign file. Anything that is no hash is not even looked at.
    if !hash.chars().all(|c| c.is_ascii_hexdigit()) || text.len() as u64 > MOST_BYTES {
        return Err(damaged(say!("record-rules-changed")));
    }
    if path.exists() {
        return Ok(());
    }
    rules_in(text, hash).map_err(damaged)?;
    folder.make(&place)?;
    match write_whole(&path, text.as_bytes(), InTheWay::Keep) {
        Ok(_) | Err(NotWritten::ThereAlready) => Ok(()),
        Err(error) => Err(RecordError::KeepRules(path.clone(), error.to_string())),
    }
}
