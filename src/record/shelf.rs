//! All records of a data folder.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::disk::{names_in, opened};
use super::error::RecordError;
use super::folder::DataFolder;
use super::holds::{File, Holds, who_holds};
use super::index::{self, Index, Kept};
use super::read::{Record, read};
use super::reference::Reference;
use crate::files::{Stamp, Worth, at_once, both};

/// One file of the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<S> {
    /// Where it lies.
    pub path: PathBuf,
    /// When its last step was made.
    pub changed: Option<Timestamp>,
    /// The caller's summary, or why the file cannot be read.
    pub summary: Result<S, String>,
    /// What the file is to the check in it.
    pub holds: Holds,
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

/// Lists every record, the last changed first. Other files, folders, links and pipes are passed over. A file that has
/// not changed since its last summary is not read again. `key` names everything that a summary depends on besides the
/// record itself.
///
/// # Errors
/// When the folder is there and cannot be read.
pub fn list<S>(
    folder: &DataFolder,
    key: &str,
    summarize: impl Fn(&Record) -> S + Sync,
) -> Result<Vec<Listed<S>>, RecordError>
where
    S: Serialize + DeserializeOwned + Send,
{
    list_as(folder, key, summarize, |_, summary| summary)
}

/// The same, but of each summary only what `keep` makes of it stays in memory. `keep` also gets the name of the check.
///
/// # Errors
/// As for [`list`].
pub fn list_as<S, T>(
    folder: &DataFolder,
    key: &str,
    summarize: impl Fn(&Record) -> S + Sync,
    mut keep: impl FnMut(&str, S) -> T,
) -> Result<Vec<Listed<T>>, RecordError>
where
    S: Serialize + DeserializeOwned + Send,
{
    let records = folder.records();
    let now = SystemTime::now();
    let (mut shelf, mut index) = Shelf::look(&records, key)?;
    let mut found: Vec<Found<T>> = Vec::with_capacity(shelf.files.len());
    index.each(|kept: Kept<'_, S>| {
        if let Some(name) = shelf.knows(&kept) {
            found.push(Found::of(name, kept, &mut keep));
        }
    });
    let fresh: Vec<usize> = (0..shelf.files.len()).filter(|at| !shelf.known[*at]).collect();
    if !fresh.is_empty() || shelf.gone {
        let may_write = folder.check_owner(&records).is_ok();
        let mut anew = may_write.then(|| index.anew(|name| shelf.is_known(name))).flatten();
        for some in fresh.chunks(AT_ONCE) {
            let read = at_once(some, Worth::Reading, |at| {
                let (name, stamp) = &shelf.files[*at];
                sum_up(&records.join(name), stamp.clone(), &summarize)
            });
            for (at, kept) in some.iter().zip(read) {
                let name = &shelf.files[*at].0;
                // Names that are not text cannot stand in the index; such files are read each time.
                if let Some(anew) = anew.as_mut().filter(|_| name.to_str().is_some()) {
                    anew.remember(&kept, now);
                }
                found.push(Found::of(name.clone(), kept, &mut keep));
            }
        }
        if let Some(anew) = anew {
            anew.keep();
        }
    }
    drop(shelf);
    Ok(in_order(found, &records))
}

/// The same list where all of it is remembered and no file has to be read; `None` otherwise.
///
/// # Errors
/// When the folder is there and cannot be read.
pub fn list_remembered<S>(folder: &DataFolder, key: &str) -> Result<Option<Vec<Listed<S>>>, RecordError>
where
    S: Serialize + DeserializeOwned + Send,
{
    let records = folder.records();
    let (mut shelf, mut index) = Shelf::look(&records, key)?;
    let mut found: Vec<Found<S>> = Vec::with_capacity(shelf.files.len());
    index.each(|kept: Kept<'_, S>| {
        if let Some(name) = shelf.knows(&kept) {
            found.push(Found::of(name, kept, &mut |_, summary| summary));
        }
    });
    Ok(shelf.known.iter().all(|known| *known).then(|| in_order(found, &records)))
}

/// So many files are read before what they hold is kept.
const AT_ONCE: usize = 512;

/// The files in a folder, by name, each with the stamp that changes when the file does.
#[derive(Default)]
struct Shelf {
    files: Vec<(OsString, Stamp)>,
    /// Which of them are remembered as they are.
    known: Vec<bool>,
    /// Whether a file is remembered that is gone or was changed.
    gone: bool,
    /// Where the file of the next line probably stands: lines are mostly in the order of the names.
    next: usize,
}

impl Shelf {
    /// Looks at every file. Where there are many, the index is opened at the same time.
    fn look(records: &Path, key: &str) -> Result<(Self, Index), RecordError> {
        let unreadable = |error| RecordError::FolderUnreadable(records.to_owned(), error);
        let index = || Index::open(records, Some(key));
        let Some(folder) = opened(records).map_err(unreadable)? else { return Ok((Self::default(), index())) };
        let mut names = folder.names().map_err(unreadable)?;
        names.retain(|name| is_record_name(name));
        names.sort_unstable();
        let look = || at_once(&names, Worth::Looking, |name| folder.stamp(name));
        let is_long = names.len() > 2 * Worth::Looking as usize;
        let (index, stamped) = if is_long { both(index, look) } else { (index(), look()) };
        let files: Vec<(OsString, Stamp)> =
            names.into_iter().zip(stamped).filter_map(|(name, stamp)| Some((name, stamp?))).collect();
        Ok((Self { known: vec![false; files.len()], files, gone: false, next: 0 }, index))
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.files.binary_search_by(|(known, _)| known.as_os_str().cmp(OsStr::new(name))).ok()
    }

    /// The name of the remembered file, if the file is still as it was then.
    fn knows<S>(&mut self, kept: &Kept<'_, S>) -> Option<OsString> {
        let is_next = self.files.get(self.next).is_some_and(|(name, _)| name.as_os_str() == OsStr::new(&*kept.name));
        let place = if is_next { Some(self.next) } else { self.place(&kept.name) };
        self.next = place.map_or(self.next, |at| at + 1);
        match place {
            Some(at) if self.files[at].1 == kept.stamp && !self.known[at] => {
                self.known[at] = true;
                Some(self.files[at].0.clone())
            }
            _ => {
                self.gone = true;
                None
            }
        }
    }

    fn is_known(&self, name: &str) -> bool {
        self.place(name).is_some_and(|at| self.known[at])
    }
}

/// What is held of one file.
struct Found<T> {
    name: OsString,
    changed: Option<Timestamp>,
    holds: Option<(Reference, usize)>,
    summary: Result<T, String>,
}

impl<T> Found<T> {
    fn of<S>(name: OsString, kept: Kept<'_, S>, keep: &mut impl FnMut(&str, S) -> T) -> Self {
        let Kept { changed, reference, steps, summary, .. } = kept;
        let stem = Path::new(&name).file_stem().unwrap_or_default().to_string_lossy();
        let summary = summary.map(|summary| keep(&stem, summary));
        Self { changed, holds: reference.map(|reference| (reference, steps)), summary, name }
    }
}

/// Puts the last changed first, and says of each file what it is to its check.
fn in_order<T>(found: Vec<Found<T>>, records: &Path) -> Vec<Listed<T>> {
    let files = found
        .iter()
        .map(|Found { name, holds, .. }| File { name, holds: holds.as_ref().map(|(of, steps)| (of, *steps)) });
    let mut odd = who_holds(files);
    // Places are sorted and not the files that were found, because these may be many and each is large.
    let mut places: Vec<usize> = (0..found.len()).collect();
    places.sort_by(|one, other| {
        let (one, other) = (&found[*one], &found[*other]);
        (&other.changed, &one.name).cmp(&(&one.changed, &other.name))
    });
    let mut found: Vec<Option<Found<T>>> = found.into_iter().map(Some).collect();
    let mut listed = |Found { name, changed, summary, .. }: Found<T>| Listed {
        holds: if odd.is_empty() { None } else { odd.remove(&name) }.unwrap_or(Holds::TheCheck),
        path: records.join(name),
        changed,
        summary,
    };
    places.into_iter().filter_map(|place| found[place].take().map(&mut listed)).collect()
}

fn sum_up<S>(path: &Path, stamp: Stamp, summarize: impl Fn(&Record) -> S) -> Kept<'static, S> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned().into()).unwrap_or_default();
    match read(path) {
        Ok(record) => Kept {
            name,
            stamp,
            changed: Some(record.changed()),
            steps: record.check.steps.len(),
            summary: Ok(summarize(&record)),
            reference: Some(record.header.reference),
            head: record.head.into(),
        },
        Err(error) => {
            let summary = Err(error.to_string());
            Kept { name, stamp, changed: None, reference: None, steps: 0, head: Cow::default(), summary }
        }
    }
}

fn record_names(records: &Path) -> Result<Vec<OsString>, RecordError> {
    let names = names_in(records).map_err(|error| RecordError::FolderUnreadable(records.to_owned(), error))?;
    Ok(names.into_iter().filter(|name| is_record_name(name)).collect())
}

/// Whether it is the name of a record, and not hidden.
fn is_record_name(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    name.ends_with(b".ron") && !name.starts_with(b".")
}

/// What the list of checks remembers of the records of one folder, read once.
#[derive(Debug, Default)]
pub struct Memory {
    files: HashMap<OsString, (usize, String)>,
    records: Option<PathBuf>,
}

impl Memory {
    /// What is remembered of a record, if it lies in that folder.
    pub fn of(&self, record: &Path) -> Option<Remembered> {
        let (steps, head) = self.files.get(record.file_name()?)?;
        if head.is_empty() || std::fs::canonicalize(record.parent()?).ok() != self.records {
            return None;
        }
        Some(Remembered { steps: *steps, head: head.clone() })
    }
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
        // Text programs make other hyphens of a hyphen.
        let wanted = name.to_uppercase().replace(['\u{2010}', '\u{2011}'], "-");
        let stem = |file: &OsString| Path::new(file).file_stem().unwrap_or_default().to_string_lossy().to_uppercase();
        let mut found: Vec<OsString> = record_names(&records)?;
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

    /// What the list of checks remembers of the records of this folder.
    pub fn remembered(&self) -> Memory {
        let records = self.records();
        Memory { files: index::remembered(&records), records: std::fs::canonicalize(records).ok() }
    }

    /// Forgets what the list of checks remembers; the next list reads every file.
    pub fn forget(&self) {
        let _ = std::fs::remove_file(self.records().join(".index"));
    }

    /// Every record, by path.
    pub fn all(&self) -> Result<Vec<PathBuf>, RecordError> {
        let records = self.records();
        let mut all: Vec<PathBuf> = record_names(&records)?.into_iter().map(|name| records.join(name)).collect();
        all.sort();
        all.retain(|path| std::fs::symlink_metadata(path).is_ok_and(|about| about.is_file()));
        Ok(all)
    }

    /// What lies among the records and is no record: copies of other programs, backups, folders, links, pipes, and what
    /// a crash left. None of it is opened.
    pub fn strays(&self) -> Result<Vec<PathBuf>, RecordError> {
        let records = self.records();
        let known = self.all()?;
        let names = names_in(&records).map_err(|error| RecordError::FolderUnreadable(records.clone(), error))?;
        let mut strays: Vec<PathBuf> = names.into_iter().map(|name| records.join(name)).collect();
        strays.retain(|path| known.binary_search(path).is_err());
        strays.retain(|path| {
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            let beside_a_record = matches!(ending.as_str(), "writer" | "draft");
            !(path.file_name().is_some_and(|name| name == ".index")
                || beside_a_record && known.binary_search(&path.with_extension("ron")).is_ok())
        });
        strays.sort();
        Ok(strays)
    }
}
