//! Keeps the rules that a record was made on, by their hash, so that it can be read with its own words years later.

use std::path::PathBuf;

use super::disk::write_whole;
use super::error::RecordError;
use super::folder::DataFolder;
use crate::rulebook::Loaded;

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
