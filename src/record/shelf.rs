//! All records of a data folder.

use std::path::{Path, PathBuf};

use super::error::RecordError;
use super::folder::DataFolder;
use super::read::{Record, read};

/// One file of the shelf.
#[derive(Debug)]
pub struct Listed {
    /// Where it lies.
    pub path: PathBuf,
    /// The record, as far as it could be read.
    pub record: Result<Record, RecordError>,
}

impl Listed {
    /// The reference, from the record or, where that cannot be read, from the file's name.
    pub fn reference(&self) -> String {
        match &self.record {
            Ok(record) => record.header.reference.clone(),
            Err(_) => self.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default(),
        }
    }
}

/// Reads every record, the one that was changed last first. Other files, folders, links and pipes are passed over.
pub fn list(folder: &DataFolder) -> Vec<Listed> {
    let Ok(entries) = std::fs::read_dir(folder.records()) else { return Vec::new() };
    let mut listed: Vec<Listed> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| is_record_name(path))
        .filter(|path| std::fs::symlink_metadata(path).is_ok_and(|about| about.is_file()))
        .map(|path| Listed { record: read(&path), path })
        .collect();
    listed.sort_by_key(|listed| std::cmp::Reverse(changed(listed)));
    listed
}

fn is_record_name(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.extension().is_some_and(|ending| ending == "ron") && !name.starts_with('.')
}

fn changed(listed: &Listed) -> (Option<jiff::Timestamp>, String) {
    let last = listed
        .record
        .as_ref()
        .ok()
        .map(|record| record.check.steps.last().map_or(record.header.created, |entry| entry.at));
    (last, listed.reference())
}

impl DataFolder {
    /// Finds a record by its reference, the beginning of it, or a path.
    pub fn find(&self, name: &str) -> Result<PathBuf, RecordError> {
        let as_path = Path::new(name);
        if as_path.extension().is_some_and(|ending| ending == "ron") && as_path.is_file() {
            return Ok(as_path.to_owned());
        }
        let wanted = name.to_uppercase();
        let mut found: Vec<PathBuf> = std::fs::read_dir(self.records())
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| is_record_name(path))
            .filter(|path| {
                let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_uppercase()).unwrap_or_default();
                stem.starts_with(&wanted) || (wanted.len() >= 3 && stem.ends_with(&wanted))
            })
            .collect();
        match found.len() {
            0 => Err(RecordError::Unknown(name.to_owned())),
            1 => Ok(found.remove(0)),
            _ => match found.iter().position(|path| path.file_stem().is_some_and(|stem| stem == name)) {
                Some(exact) => Ok(found.remove(exact)),
                None => Err(RecordError::Ambiguous(name.to_owned())),
            },
        }
    }
}
