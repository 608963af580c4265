//! The file of what people did together: append-only, sealed and chained as records of checks are, and kept apart from
//! them.

use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Header, Kind, RoomError};
use crate::files::{self, InTheWay, Links, private_file, sync_file};
use crate::record::{
    BadLine, DataFolder, Held, is_sealed, leads_to, lock, new_reference, not_to_be_written, read_sealed, seal_line,
    set_aside,
};
use crate::rulebook::Rulebook;
use crate::text::visible;
use crate::words::say;

/// A step, sealed, with the seal of the line before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line<S> {
    /// Its number, from 1.
    pub n: u64,
    /// When, in UTC.
    pub at: Timestamp,
    /// What happened.
    pub did: S,
    /// The seal of the line before.
    pub before: String,
    /// Its own seal.
    #[serde(default, skip_serializing)]
    pub seal: String,
}

/// What the lines of a file come to: the fold of its steps.
pub trait State: Sized {
    /// What can happen.
    type Step: Serialize + DeserializeOwned;
    /// What the file tells about.
    const KIND: Kind;
    /// The version of the format that this program writes, and the newest that it reads.
    const FORMAT: u32;

    /// Before anything happened.
    fn begin(header: Header) -> Self;
    /// Takes a step in.
    fn apply(&mut self, line: Line<Self::Step>);
    /// Why a step may not follow what happened so far.
    fn refuses(&self, _step: &Self::Step) -> Option<String> {
        None
    }
    /// The first line.
    fn header(&self) -> &Header;
    /// The seal of the last line.
    fn head(&self) -> &str;
}

/// A file that is open for writing.
#[derive(Debug)]
pub struct Ledger<S> {
    path: PathBuf,
    file: File,
    held: Held,
    whole: u64,
    next: u64,
    /// What has to be told about how it was opened.
    notice: Option<String>,
    /// What happened so far.
    pub state: S,
}

impl<S: State> Ledger<S> {
    /// Begins a file in the folder of its kind. The first steps are written together with it, so that no file is ever
    /// empty.
    ///
    /// # Errors
    /// When the folder cannot be used, or nothing can be written in it; then there is no file.
    pub fn begin(
        folder: &DataFolder,
        rulebook: &Rulebook,
        now: Timestamp,
        first: Vec<S::Step>,
    ) -> Result<Self, RoomError> {
        let place = S::KIND.folder(folder);
        folder.make(&place)?;
        let today = now.to_zoned_datetime(files::zone()).date();
        let reference = new_reference(today).replacen("A5-", S::KIND.prefix(), 1);
        let path = place.join(format!("{reference}.ron"));
        let mut header = Header {
            kind: S::KIND,
            format: S::FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            reference,
            created: now,
            edition: rulebook.edition.name.clone(),
            rules: rulebook.hash.clone(),
            seal: String::new(),
        };
        let line = seal_line(&header);
        header.seal = line.seal;
        let mut text = format!("{}\n", line.text);
        let mut before = header.seal;
        for (n, did) in (1..).zip(first) {
            let line = seal_line(&Line { n, at: now, did, before, seal: String::new() });
            text.push_str(&line.text);
            text.push('\n');
            before = line.seal;
        }
        // Written under another name first and then renamed, so that an end in the middle leaves no half file.
        files::write_whole(&path, text.as_bytes(), InTheWay::Keep)
            .map_err(|error| RoomError::NotBegun(place, error))?;
        Self::open(&path)
    }

    /// Opens a file to go on with it. A line that was cut off is set aside first, beside the file.
    ///
    /// # Errors
    /// When another program writes it, when it or its folder is somebody else's, or when it cannot be read whole.
    pub fn open(path: &Path) -> Result<Self, RoomError> {
        let failed = |error: io::Error| RoomError::NotSaved(S::KIND, path.to_owned(), error);
        let mut file = private_file().read(true).write(true).open(path).map_err(failed)?;
        if let Some(why) = not_to_be_written(path, &file.metadata().map_err(failed)?) {
            return Err(RoomError::NotOurs(path.to_owned(), why));
        }
        let held = match lock(path, &file) {
            Ok(held) => held,
            Err(TryLockError::WouldBlock) => return Err(RoomError::InUse(path.to_owned())),
            Err(TryLockError::Error(_)) => Held::default(),
        };
        let WholeLines { state, next, bytes: whole, torn } = whole_lines::<S>(path)?;
        let mut notice = None;
        if !torn.is_empty() {
            let aside = set_aside(path, &torn).map_err(failed)?;
            file.set_len(whole).and_then(|()| sync_file(&file)).map_err(failed)?;
            notice = Some(say!("record-line-cut-off", steps = next - 1, path = visible(&aside.to_string_lossy())));
        }
        file.seek(SeekFrom::Start(whole)).map_err(failed)?;
        Ok(Self { path: path.to_owned(), file, held, whole, next, notice, state })
    }

    /// What has to be told about how it was opened: once.
    pub fn take_notice(&mut self) -> Option<String> {
        self.notice.take()
    }

    /// Writes a step and returns when it is on disk.
    ///
    /// # Errors
    /// When it may not follow or is not saved; then it did not happen. Where another program put another file in the
    /// place of this one, what was saved so far lies in a file of its own.
    pub fn write(&mut self, did: S::Step, at: Timestamp) -> Result<(), RoomError> {
        if let Some(why) = self.state.refuses(&did) {
            return Err(RoomError::Refused(why));
        }
        let mut line = Line { n: self.next, at, did, before: self.state.head().to_owned(), seal: String::new() };
        let sealed = seal_line(&line);
        line.seal = sealed.seal;
        let text = format!("{}\n", sealed.text);
        if text.len() as u64 > files::RECORD_LINE {
            return Err(RoomError::LineTooLong(files::RECORD_LINE / 1024));
        }
        if self.whole + text.len() as u64 > files::RECORD {
            return Err(RoomError::Full(self.path.clone()));
        }
        self.still_there()?;
        let outcome = self.file.write_all(text.as_bytes()).and_then(|()| sync_file(&self.file));
        if let Err(error) = outcome {
            // A step that was half written is taken off the disk again, so that the next step stands behind the last
            // whole one.
            let _ = self.file.set_len(self.whole).and_then(|()| self.file.seek(SeekFrom::Start(self.whole)));
            return Err(RoomError::NotSaved(S::KIND, self.path.clone(), error));
        }
        self.whole += text.len() as u64;
        self.next += 1;
        self.state.apply(line);
        Ok(())
    }

    /// Sees to it that what is written next stands behind what was written before, under the name of the file.
    fn still_there(&mut self) -> Result<(), RoomError> {
        let failed = |error: io::Error| RoomError::NotSaved(S::KIND, self.path.clone(), error);
        // The folder may be another one by now than the one in which the file was opened.
        if let Some(why) = not_to_be_written(&self.path, &self.file.metadata().map_err(failed)?) {
            return Err(RoomError::NotOurs(self.path.clone(), why));
        }
        let is_same = match leads_to(&self.path, &self.file) {
            Ok(is_same) => is_same,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let lines = self.lines_so_far().map_err(failed)?;
                return self.put_back(&lines);
            }
            // Out of descriptors or the like: the write itself will tell.
            Err(_) => return Ok(()),
        };
        if is_same && self.file.metadata().map_err(failed)?.len() == self.whole {
            return Ok(());
        }
        let lines = self.lines_so_far().map_err(failed)?;
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy();
        let mut free = (2..).map(|number| self.path.with_file_name(format!("{stem}-{number}.ron")));
        let kept = free.find(|path| !path.exists()).unwrap_or_default();
        files::write_whole(&kept, &lines, InTheWay::Keep)
            .map_err(|error| RoomError::NotSaved(S::KIND, kept.clone(), io::Error::other(error.to_string())))?;
        Err(RoomError::Replaced(S::KIND, self.path.clone(), kept))
    }

    /// What was written so far, as the open file holds it.
    fn lines_so_far(&self) -> io::Result<Vec<u8>> {
        let mut lines = Vec::new();
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        file.take(self.whole).read_to_end(&mut lines)?;
        file.seek(SeekFrom::Start(self.whole))?;
        Ok(lines)
    }

    /// Writes a file anew that somebody took away while it was open.
    fn put_back(&mut self, lines: &[u8]) -> Result<(), RoomError> {
        files::write_whole(&self.path, lines, InTheWay::Keep)
            .map_err(|error| RoomError::NotSaved(S::KIND, self.path.clone(), io::Error::other(error.to_string())))?;
        let again = Self::open(&self.path)?;
        (self.file, self.held) = (again.file, again.held);
        Ok(())
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Reads a file without changing it.
///
/// # Errors
/// When it cannot be read whole. A line that was cut off at the end is passed over.
pub fn read<S: State>(path: &Path) -> Result<S, RoomError> {
    whole_lines(path).map(|lines: WholeLines<S>| lines.state)
}

/// A file up to its last whole line.
struct WholeLines<S> {
    state: S,
    /// The number of the next step.
    next: u64,
    /// How many bytes they are.
    bytes: u64,
    /// What was cut off behind them.
    torn: Vec<u8>,
}

fn whole_lines<S: State>(path: &Path) -> Result<WholeLines<S>, RoomError> {
    let unreadable = |why| RoomError::Unreadable(path.to_owned(), why);
    let bytes = files::read(path, files::RECORD, Links::Refuse).map_err(unreadable)?;
    let damaged = |line: usize| RoomError::Damaged(path.to_owned(), line);
    let mut state: Option<S> = None;
    let (mut whole, mut next) = (0, 1);
    for (number, line) in (1..).zip(bytes.split_inclusive(|byte| *byte == b'\n')) {
        if !line.ends_with(b"\n") {
            break;
        }
        let text = std::str::from_utf8(&line[..line.len() - 1]).map_err(|_| damaged(number))?;
        match &mut state {
            None => {
                let header: Header = read_sealed(text).map_err(|bad| match bad {
                    BadLine::Unreadable => RoomError::NoSuchFile(S::KIND, path.to_owned()),
                    BadLine::Altered => damaged(number),
                })?;
                if header.kind != S::KIND {
                    return Err(RoomError::NoSuchFile(S::KIND, path.to_owned()));
                }
                if header.format > S::FORMAT {
                    return Err(RoomError::Newer(path.to_owned()));
                }
                state = Some(S::begin(header));
            }
            Some(state) => {
                // A line that fits its seal and says what this program does not know is no damage.
                let line: Line<S::Step> = read_sealed(text).map_err(|bad| match bad {
                    BadLine::Unreadable if is_sealed(text) => RoomError::Newer(path.to_owned()),
                    BadLine::Unreadable | BadLine::Altered => damaged(number),
                })?;
                if line.n != next || line.before != state.head() {
                    return Err(damaged(number));
                }
                state.apply(line);
                next += 1;
            }
        }
        whole += line.len();
    }
    let state = state.ok_or_else(|| RoomError::NoSuchFile(S::KIND, path.to_owned()))?;
    Ok(WholeLines { state, next, bytes: whole as u64, torn: bytes[whole..].to_vec() })
}
