//! Keeps the rules that a record was made on, by their hash, so that it can be read with its own words years later.

use std::path::PathBuf;

use super::disk::write_whole;
use super::error::RecordError;
use super::folder::DataFolder;
use crate::rulebook::{Loaded, Rulebook, Source, rulebook_of};

/// Writes the rules in use beside the records, once for each edition. Returns where.
pub fn keep_rules(folder: &DataFolder, loaded: &Loaded) -> Result<PathBuf, RecordError> {
    let place = folder.rulebooks();
    folder.make(&place)?;
    let path = place.join(format!("{}.ron", loaded.rulebook.hash));
    if !path.exists() {
        let files: Vec<(&str, &str)> =
            loaded.sources.iter().map(|source| (source.path.as_str(), source.text.as_str())).collect();
        let text = ron::ser::to_string_pretty(&files, ron::ser::PrettyConfig::default()).unwrap_or_default();
        match write_whole(&path, text.as_bytes(), false) {
            Ok(_) | Err(RecordError::Exists(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(path)
}

/// More than this is no copy of rules that this program wrote.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Reads the rules that a record was made on. `Ok(None)` when no copy of them is in the folder; an error when there is
/// one and it is not what its name promises.
pub fn read_rules(folder: &DataFolder, hash: &str) -> Result<Option<Rulebook>, RecordError> {
    if hash.is_empty() || !hash.chars().all(|c| c.is_ascii_hexdigit()) {
        // A hash comes out of a file, and must not lead anywhere else.
        return Ok(None);
    }
    let path = folder.rulebooks().join(format!("{hash}.ron"));
    let about = match std::fs::symlink_metadata(&path) {
        Ok(about) => about,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(RecordError::Read(path, error)),
    };
    let damaged = |what: &str| RecordError::DamagedRules(path.clone(), what.to_owned());
    if !about.is_file() || about.len() > MOST_BYTES {
        return Err(damaged("it is no plain file of rules"));
    }
    let text = std::fs::read_to_string(&path).map_err(|error| RecordError::Read(path.clone(), error))?;
    let files: Vec<(String, String)> = ron::from_str(&text).map_err(|_| damaged("it cannot be read"))?;
    let sources: Vec<Source> = files.into_iter().map(|(path, text)| Source::new(path, text)).collect();
    let rulebook = rulebook_of(&sources).map_err(|_| damaged("this version of the program cannot read its rules"))?;
    if rulebook.hash == hash { Ok(Some(rulebook)) } else { Err(damaged("it was changed after it was written")) }
}
