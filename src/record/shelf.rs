//! All records of a data folder.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::disk::names_in;
use super::error::RecordError;
use super::folder::DataFolder;
use super::index::{self, Index, Kept, Stamp};
use super::read::{Record, read};

/// One file of the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<S> {
    /// Where it lies.
    pub path: PathBuf,
    /// When its last step was made.
    pub changed: Option<Timestamp>,
    /// The caller's summary, or why the file cannot be read.
    pub summary: Result<S, String>,
}

impl<S> Listed<S> {
    /// The name by which the check can be opened: that of its file.
    pub fn name(&self) -> String {
        self.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    }
}

/// What the list of checks remembers of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remembered {
    /// How many steps it had.
    pub steps: usize,
    /// The seal of its last line then.
    pub head: String,
}

/// Reads every record whole, in the order of their names: for reports over all of them.
pub fn read_all(folder: &DataFolder) -> Vec<(PathBuf, Result<Record, RecordError>)> {
    let records = folder.records();
    let paths = record_names(&records).into_iter().map(|name| records.join(name));
    let files = paths.filter(|path| std::fs::symlink_metadata(path).is_ok_and(|about| about.is_file()));
    files.map(|path| (path.clone(), read(&path))).collect()
}

/// Lists every record, the one that was changed last first. Other files, folders, links and pipes are passed over.
/// Files that are as they were when they were summed up last are not read again; `key` names everything that a summary
/// depends on besides its record.
pub fn list<S>(folder: &DataFolder, key: &str, summarize: impl Fn(&Record) -> S) -> Vec<Listed<S>>
where
    S: Serialize + DeserializeOwned,
{
    let records = folder.records();
    let now = SystemTime::now();
    let mut index: Index<S> = Index::load(&records, key);
    let mut fresh = 0;
    let mut found: Vec<(OsString, Kept<S>)> = Vec::new();
    for name in record_names(&records) {
        let path = records.join(&name);
        let Ok(about) = std::fs::symlink_metadata(&path) else { continue };
        if !about.is_file() {
            continue;
        }
        let stamp = Stamp::of(&about);
        let kept = index.take(&name, &stamp).unwrap_or_else(|| {
            fresh += 1;
            sum_up(&path, stamp, &summarize)
        });
        found.push((name, kept));
    }
    // Names that are not text cannot stand in the index; such files are read each time.
    if (fresh > 0 || index.left() > 0) && folder.check_owner(&records).is_ok() {
        index.write(found.iter().filter(|(name, _)| name.to_str().is_some()).map(|(_, kept)| kept), now);
    }
    found.sort_by(|(name, kept), (other_name, other)| (&other.changed, other_name).cmp(&(&kept.changed, name)));
    let listed = |(name, kept): (OsString, Kept<S>)| Listed {
        path: records.join(name),
        changed: kept.changed,
        summary: kept.summary,
    };
    found.into_iter().map(listed).collect()
}

fn sum_up<S>(path: &Path, stamp: Stamp, summarize: impl Fn(&Record) -> S) -> Kept<S> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    match read(path) {
        Ok(record) => Kept {
            name,
            stamp,
            changed: Some(record.changed()),
            steps: record.check.steps.len(),
            summary: Ok(summarize(&record)),
            head: record.head,
        },
        Err(error) => {
            Kept { name, stamp, changed: None, steps: 0, head: String::new(), summary: Err(error.to_string()) }
        }
    }
}

fn record_names(records: &Path) -> Vec<OsString> {
    names_in(records).into_iter().filter(|name| is_record_name(Path::new(name))).collect()
}

fn is_record_name(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.extension().is_some_and(|ending| ending == "ron") && !name.starts_with('.')
}

impl DataFolder {
    /// Finds a record by its reference, the beginning or end of it, or a path.
    pub fn find(&self, name: &str) -> Result<PathBuf, RecordError> {
        let as_path = Path::new(name);
        let is_path = as_path.components().count() > 1 || as_path.extension().is_some_and(|ending| ending == "ron");
        if is_path && std::fs::symlink_metadata(as_path).is_ok() {
            return Ok(as_path.to_owned());
        }
        let records = self.records();
        let wanted = name.to_uppercase();
        let stem = |file: &OsString| Path::new(file).file_stem().unwrap_or_default().to_string_lossy().to_uppercase();
        let mut found: Vec<OsString> = record_names(&records);
        found.retain(|file| {
            let stem = stem(file);
            stem.starts_with(&wanted) || (wanted.len() >= 3 && stem.ends_with(&wanted))
        });
        let exact = found.iter().position(|file| stem(file) == wanted);
        match (found.len(), exact) {
            (0, _) if is_path => Ok(as_path.to_owned()),
            (0, _) => Err(RecordError::Unknown(name.to_owned())),
            (_, Some(exact)) => Ok(records.join(found.remove(exact))),
            (1, None) => Ok(records.join(found.remove(0))),
            (_, None) => Err(RecordError::Ambiguous(name.to_owned())),
        }
    }

    /// What the list of checks remembers of a record of this folder.
    pub fn remembered(&self, record: &Path) -> Option<Remembered> {
        let records = self.records();
        if std::fs::canonicalize(record.parent()?).ok()? != std::fs::canonicalize(&records).ok()? {
            return None;
        }
        let (steps, head) = index::remembered(&records, record.file_name()?)?;
        (!head.is_empty()).then_some(Remembered { steps, head })
    }

    /// Every record, by path.
    pub fn all(&self) -> Vec<PathBuf> {
        let records = self.records();
        let mut all: Vec<PathBuf> = record_names(&records).into_iter().map(|name| records.join(name)).collect();
        all.sort();
        all.retain(|path| std::fs::symlink_metadata(path).is_ok_and(|about| about.is_file()));
        all
    }

    /// What lies among the records and is none: copies of other programs, backups, folders, links, pipes, and what a
    /// crash left. Nothing of it is opened.
    pub fn strays(&self) -> Vec<PathBuf> {
        let records = self.records();
        let known = self.all();
        let mut strays: Vec<PathBuf> = names_in(&records).into_iter().map(|name| records.join(name)).collect();
        strays.retain(|path| known.binary_search(path).is_err());
        strays.retain(|path| {
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            let beside_a_record = matches!(ending.as_str(), "writer" | "draft");
            !(path.file_name().is_some_and(|name| name == ".index")
                || beside_a_record && known.binary_search(&path.with_extension("ron")).is_ok())
        });
        strays.sort();
        strays
    }
}
