//! What the shelf remembers of the files that it has read, so that a long list opens at once. It is only a cache: it is
//! thrown away when anything about it is odd, and a file that changed is read again.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use memchr::memrchr;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::folder::DataFolder;
use super::reference::Reference;
use super::summary::Summary;
use crate::files::{self, InTheWay, Links, Stamp, WholeFile, Worth, at_once};
use crate::rulebook::hex;

/// The version of this cache.
const VERSION: u32 = 7;
/// A larger one is not worth reading.
const MOST_BYTES: u64 = 256 * 1024 * 1024;
/// So many bytes of lines are taken in together.
const BLOCK: usize = 1024 * 1024;
/// The last line is shorter.
const LONGEST_LAST: u64 = 256;

/// The first line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct First {
    article5_index: u32,
    key: String,
}

/// The last line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Last {
    /// SHA-256 of everything above.
    sum: String,
}

/// What is remembered of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept<'a, S> {
    #[serde(borrow)]
    pub name: Cow<'a, str>,
    pub stamp: Stamp,
    pub changed: Option<Timestamp>,
    /// The check that the file holds, where it can be read.
    pub reference: Option<Reference>,
    pub steps: usize,
    #[serde(borrow)]
    pub head: Cow<'a, str>,
    /// The caller's summary, or why the file could not be read.
    pub summary: Result<S, String>,
}

/// The index of a folder of records. Its lines are passed on one after the other, and none stays in memory.
pub(super) struct Index {
    path: PathBuf,
    key: String,
    /// The file, where it is whole and fits, and the range in it that holds the lines of files.
    file: Option<(File, Range<u64>)>,
}

impl Index {
    /// Opens the index. It is empty where there is none, where it is damaged, and where what summaries depend on
    /// (`key`) has changed. Without a key any index will do.
    pub(super) fn open(records: &Path, key: Option<&str>) -> Self {
        let path = records.join(".index");
        let file = files::open_plain(&path, Links::Refuse).ok().and_then(|file| whole(file, key));
        Self { path, key: key.unwrap_or_default().to_owned(), file }
    }

    /// Takes in what is remembered of every file.
    pub(super) fn each<S: DeserializeOwned + Send>(&mut self, mut take: impl FnMut(Kept<'_, S>)) {
        self.each_block(|lines| {
            for kept in at_once(lines, Worth::Looking, |line| serde_json::from_str::<Kept<'_, S>>(line).ok()) {
                kept.into_iter().for_each(&mut take);
            }
        });
    }

    fn each_block(&mut self, mut take: impl FnMut(&[&str])) {
        let Some((file, lines)) = &mut self.file else { return };
        if file.seek(SeekFrom::Start(lines.start)).is_err() {
            return;
        }
        let (mut left, mut held) = (lines.end - lines.start, Vec::with_capacity(BLOCK));
        while left > 0 {
            match (&*file).take(left.min(BLOCK as u64)).read_to_end(&mut held) {
                Ok(0) | Err(_) => return,
                Ok(bytes) => left -= bytes as u64,
            }
            // Bytes behind the last line end wait here for the rest of their line.
            let whole = memrchr(b'\n', &held).map_or(0, |end| end + 1);
            let Ok(text) = std::str::from_utf8(&held[..whole]) else { return };
            take(&text.lines().collect::<Vec<_>>());
            held.drain(..whole);
        }
    }

    /// Begins the index anew, with the lines of files for which `stays` says so. Where it cannot be written, the next
    /// list just takes as long as this one.
    pub(super) fn anew(&mut self, mut stays: impl FnMut(&str) -> bool) -> Option<Anew> {
        let first = serde_json::to_string(&First { article5_index: VERSION, key: self.key.clone() }).ok()?;
        let file = io::BufWriter::new(WholeFile::begin(&self.path, InTheWay::Replace).ok()?);
        let mut anew = Anew { file, sum: Sha256::new(), bytes: 0, failed: false };
        anew.line(&first);
        self.each_block(|lines| {
            for line in lines {
                if serde_json::from_str::<Named<'_>>(line).is_ok_and(|named| stays(&named.name)) {
                    anew.line(line);
                }
            }
        });
        Some(anew)
    }
}

/// The name in a line, without the rest.
#[derive(Deserialize)]
struct Named<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
}

/// An index on its way.
pub(super) struct Anew {
    file: io::BufWriter<WholeFile>,
    sum: Sha256,
    bytes: u64,
    failed: bool,
}

impl Anew {
    fn line(&mut self, line: &str) {
        self.sum.update(line);
        self.sum.update("\n");
        self.bytes += line.len() as u64 + 1;
        self.failed |= writeln!(self.file, "{line}").is_err();
    }

    /// Remembers a file, unless it was changed a moment ago.
    pub(super) fn remember<S: Serialize>(&mut self, kept: &Kept<'_, S>, now: SystemTime) {
        if kept.stamp.is_settled(now) {
            match serde_json::to_string(kept) {
                Ok(line) => self.line(&line),
                Err(_) => self.failed = true,
            }
        }
    }

    /// Puts the new index in the place of the old one.
    pub(super) fn keep(mut self) {
        let last = Last { sum: hex(&self.sum.finalize()) };
        let written = serde_json::to_string(&last).is_ok_and(|last| writeln!(self.file, "{last}").is_ok());
        if written && !self.failed && self.bytes < MOST_BYTES {
            let _ = self.file.into_inner().map(WholeFile::keep);
        }
    }
}

/// The file, if it is whole, and the range in it that holds the lines of files.
fn whole(mut file: File, key: Option<&str>) -> Option<(File, Range<u64>)> {
    let size = file.metadata().ok()?.len();
    if size > MOST_BYTES {
        return None;
    }
    let mut line = String::new();
    BufReader::new(&file).read_line(&mut line).ok()?;
    let first: First = serde_json::from_str(&line).ok()?;
    if first.article5_index != VERSION || key.is_some_and(|key| key != first.key) {
        return None;
    }
    let (last, end) = last_line(&mut file, size)?;
    let is_whole = last.sum == sum(&mut file, end).ok()?;
    is_whole.then(|| (file, line.len() as u64..end.max(line.len() as u64)))
}

/// The last line, and where it begins.
fn last_line(file: &mut File, size: u64) -> Option<(Last, u64)> {
    let from = size.saturating_sub(LONGEST_LAST);
    file.seek(SeekFrom::Start(from)).ok()?;
    let mut held = Vec::new();
    (&*file).take(LONGEST_LAST).read_to_end(&mut held).ok()?;
    let before = memrchr(b'\n', held.strip_suffix(b"\n")?)? + 1;
    Some((serde_json::from_slice(&held[before..]).ok()?, from + before as u64))
}

/// SHA-256 of everything before a place, in hexadecimal digits.
fn sum(file: &mut File, end: u64) -> io::Result<String> {
    file.seek(SeekFrom::Start(0))?;
    let (mut sum, mut above) = (Sha256::new(), BufReader::with_capacity(BLOCK, file.take(end)));
    loop {
        let block = above.fill_buf()?;
        if block.is_empty() {
            return Ok(hex(&sum.finalize()));
        }
        sum.update(block);
        let length = block.len();
        above.consume(length);
    }
}

/// What the list of checks shows without reading the files. It is compared with what the files say.
pub struct Shown {
    kept: HashMap<OsString, (Stamp, Result<Summary, String>)>,
    is_false: bool,
}

impl Shown {
    /// Reads what is remembered for this key.
    pub fn read(folder: &DataFolder, key: &str) -> Self {
        let mut all = HashMap::new();
        Index::open(&folder.records(), Some(key)).each(|kept: Kept<'_, Summary>| {
            all.insert(OsString::from(kept.name.into_owned()), (kept.stamp, kept.summary));
        });
        Self { kept: all, is_false: false }
    }

    /// Whether the list would show something else of a file than `now`. Nothing is compared where the list would read
    /// the file anyway.
    pub fn differs(&mut self, path: &Path, now: impl FnOnce() -> Summary) -> bool {
        let kept = path
            .file_name()
            .zip(Stamp::of(path))
            .and_then(|(name, stamp)| self.kept.remove(name).filter(|(kept, _)| *kept == stamp));
        let differs = kept.is_some_and(|(_, summary)| summary != Ok(now()));
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
    let mut all = HashMap::new();
    Index::open(records, None).each(|kept: Kept<'_, IgnoredAny>| {
        all.insert(OsString::from(kept.name.into_owned()), (kept.steps, kept.head.into_owned()));
    });
    all
}
