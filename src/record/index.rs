//! What the shelf remembers of files that it has read, so that a long list opens at once. A cache and nothing more: it
//! is thrown away when anything about it is odd, and a file that changed is read again.

use std::collections::HashMap;
use std::ffi::OsString;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::disk::{read_plain, write_whole};
use super::folder::DataFolder;
use super::reference::Reference;
use super::summary::Summary;
use crate::check::sha256;
use crate::files::{Worth, at_once};

/// The version of this cache.
const VERSION: u32 = 3;
/// A larger one is not worth reading.
const MOST_BYTES: u64 = 256 * 1024 * 1024;
/// A file that was changed so short a time ago may be changed again without its time showing it.
const SETTLED: Duration = Duration::from_secs(2);

/// The first line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct First {
    article5_index: u32,
    key: String,
    /// SHA-256 of everything behind this line.
    sum: String,
}

/// What tells a file from the same file changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    size: u64,
    /// Nanoseconds since 1970; changes with every write, but can be set back.
    modified: i128,
    /// The same for any change at all, where the system keeps it; cannot be set back.
    changed: i128,
    inode: u64,
}

impl Stamp {
    pub(super) fn of(about: &Metadata) -> Self {
        let modified = about.modified().ok().map_or(0, nanoseconds);
        #[cfg(unix)]
        let (changed, inode) = {
            use std::os::unix::fs::MetadataExt;
            (i128::from(about.ctime()) * 1_000_000_000 + i128::from(about.ctime_nsec()), about.ino())
        };
        #[cfg(windows)]
        let (changed, inode) = (modified, 0);
        Self { size: about.len(), modified, changed, inode }
    }

    /// Whether a further change would show in the times.
    fn is_settled(&self, now: SystemTime) -> bool {
        now.checked_sub(SETTLED).is_some_and(|then| self.modified.max(self.changed) < nanoseconds(then))
    }
}

fn nanoseconds(time: SystemTime) -> i128 {
    let signed = |since: Duration| i128::try_from(since.as_nanos()).unwrap_or(i128::MAX);
    time.duration_since(UNIX_EPOCH).map_or_else(|before| -signed(before.duration()), signed)
}

/// What is remembered of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept<S> {
    pub name: String,
    pub stamp: Stamp,
    pub changed: Option<Timestamp>,
    /// The check that the file holds, where it can be read.
    pub reference: Option<Reference>,
    pub steps: usize,
    pub head: String,
    /// The caller's summary, or why the file could not be read.
    pub summary: Result<S, String>,
}

/// The index of a folder of records.
pub(super) struct Index<S> {
    path: PathBuf,
    key: String,
    kept: HashMap<OsString, Kept<S>>,
}

impl<S: Serialize + DeserializeOwned + Send> Index<S> {
    /// Reads the index, or begins an empty one: when there is none, when it is damaged, and when what summaries depend
    /// on (`key`) is no longer the same.
    pub(super) fn load(records: &Path, key: &str) -> Self {
        let path = records.join(".index");
        let kept = read_plain(&path, MOST_BYTES).ok().flatten().and_then(|bytes| read(&bytes, Some(key)));
        let kept = kept.unwrap_or_default();
        Self { path, key: key.to_owned(), kept }
    }

    /// What is remembered of a file, if the file is as it was then.
    pub(super) fn take(&mut self, name: &std::ffi::OsStr, stamp: &Stamp) -> Option<Kept<S>> {
        self.kept.remove(name).filter(|kept| kept.stamp == *stamp)
    }

    /// How many remembered files were not asked for: they are gone.
    pub(super) fn left(&self) -> usize {
        self.kept.len()
    }

    /// Writes the index anew. Where it cannot be written, the next list takes as long as this one.
    pub(super) fn write<'a>(&self, all: impl Iterator<Item = &'a Kept<S>>, now: SystemTime)
    where
        S: 'a,
    {
        let mut rest = String::new();
        for kept in all.filter(|kept| kept.stamp.is_settled(now)) {
            let Ok(line) = serde_json::to_string(kept) else { return };
            rest.push_str(&line);
            rest.push('\n');
        }
        let first = First { article5_index: VERSION, key: self.key.clone(), sum: sha256(rest.as_bytes()) };
        let Ok(mut text) = serde_json::to_string(&first) else { return };
        text.push('\n');
        text.push_str(&rest);
        if text.len() as u64 <= MOST_BYTES {
            let _ = write_whole(&self.path, text.as_bytes(), true);
        }
    }
}

/// What the list of checks shows without reading the files, to be held against what they say.
pub struct Shown {
    index: Index<Summary>,
    is_false: bool,
}

impl Shown {
    /// Reads what is remembered for this key.
    pub fn read(folder: &DataFolder, key: &str) -> Self {
        Self { index: Index::load(&folder.records(), key), is_false: false }
    }

    /// Whether the list would show something else of a file than `now`. Nothing is compared where the list would read
    /// the file anyway.
    pub fn differs(&mut self, path: &Path, now: impl FnOnce() -> Summary) -> bool {
        let stamp = std::fs::symlink_metadata(path).ok().map(|about| Stamp::of(&about));
        let kept = path.file_name().zip(stamp).and_then(|(name, stamp)| self.index.take(name, &stamp));
        let differs = kept.is_some_and(|kept| kept.summary != Ok(now()));
        self.is_false |= differs;
        differs
    }

    /// Whether anything differed.
    pub fn is_false(&self) -> bool {
        self.is_false
    }
}

/// What the index remembers of every file, whatever its key: how many steps, and the seal of the last one.
pub(super) fn remembered(records: &Path) -> HashMap<OsString, (usize, String)> {
    let bytes = read_plain(&records.join(".index"), MOST_BYTES).ok().flatten();
    let all = bytes.and_then(|bytes| read::<serde::de::IgnoredAny>(&bytes, None)).unwrap_or_default();
    all.into_iter().map(|(name, kept)| (name, (kept.steps, kept.head))).collect()
}

fn read<S: DeserializeOwned + Send>(bytes: &[u8], key: Option<&str>) -> Option<HashMap<OsString, Kept<S>>> {
    let (first, rest) = std::str::from_utf8(bytes).ok()?.split_once('\n')?;
    let first: First = serde_json::from_str(first).ok()?;
    let fits = first.article5_index == VERSION && key.is_none_or(|key| key == first.key);
    if !fits || first.sum != sha256(rest.as_bytes()) {
        return None;
    }
    let lines: Vec<&str> = rest.lines().collect();
    let kept = at_once(&lines, Worth::Looking, |line| serde_json::from_str::<Kept<S>>(line).ok());
    kept.into_iter().map(|kept| kept.map(|kept| (OsString::from(&kept.name), kept))).collect()
}
