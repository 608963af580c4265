//! What can go wrong with records: what happened, what is safe, what to do.

use std::io;
use std::path::{Path, PathBuf};

use crate::files::{Doing, reason};
use crate::text::{cut, visible};
use crate::words::say;

fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}

/// Why a record goes on in a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MovedBecause {
    /// The file was replaced, removed, linked or written to by somebody else.
    ChangedByOthers,
    /// The disk failed to keep what was written, so the file's end is not certain.
    DiskFailed,
}

impl MovedBecause {
    fn words(self) -> &'static str {
        match self {
            Self::ChangedByOthers => say!("record-moved-by-others"),
            Self::DiskFailed => say!("record-moved-by-disk"),
        }
    }
}

/// One variant for each act on records that can fail.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// No folder for data could be found.
    #[error("{}", say!("record-no-folder"))]
    NoFolder,
    /// The folder could not be made or entered.
    #[error("{}", say!("record-folder-unusable", path = shown(.0), why = reason(.1, Doing::Writing)))]
    Folder(PathBuf, #[source] io::Error),
    /// The folder belongs to somebody else.
    #[error("{}", say!("record-folder-of-other", path = shown(.0)))]
    ForeignFolder(PathBuf),
    /// The folder, or one inside it, is a link that leads somewhere else.
    #[error("{}", say!("record-folder-is-a-link", path = shown(.0)))]
    LinkedFolder(PathBuf),
    /// The program was started with the rights of somebody else.
    #[error(
        "{}", say!("record-other-rights"))]
    BorrowedRights,
    /// A record could not be made.
    #[error("{}", say!("record-not-begun", path = shown(.0), why = reason(.1, Doing::Writing)))]
    Create(PathBuf, #[source] io::Error),
    /// A record could not be read.
    #[error("{}", say!("record-unreadable", path = shown(.0), why = reason(.1, Doing::Reading)))]
    Read(PathBuf, #[source] io::Error),
    /// The folder of records is there and cannot be read.
    #[error("{}", say!("record-folder-unreadable", path = shown(.0), why = reason(.1, Doing::Reading)))]
    FolderUnreadable(PathBuf, #[source] io::Error),
    /// A file is not a record at all.
    #[error("{}", say!("record-not-a-check", path = shown(.0), why = .1))]
    NotARecord(PathBuf, String),
    /// No record has that reference.
    #[error("{}", say!("record-no-such-check", name = visible(.0)))]
    Unknown(String),
    /// Several records begin like that.
    #[error("{}", say!("record-several-checks", name = visible(.0)))]
    Ambiguous(String),
    /// Answers could not be written.
    #[error("{}", say!("record-not-saved", path = shown(.0), why = reason(.1, Doing::Writing)))]
    Append(PathBuf, #[source] io::Error),
    /// The file can no longer be written to, so the whole record was saved under a new name: old place, new place.
    #[error("{}", say!("record-saved-elsewhere", path = shown(.0), because = .2.words(), now = shown(.1)))]
    Moved(PathBuf, PathBuf, MovedBecause),
    /// Something is longer than a line of a record can be: what, and the limit in KiB.
    #[error("{}", say!("record-too-large", what = cut(&visible(.0), 80, "…").as_ref(), most = *.1))]
    TooLarge(String, u64),
    /// The record has no room for another step; the limit in MiB.
    #[error("{}", say!("record-full", most = *.0))]
    Full(u64),
    /// The rules in use cannot be kept beside the records: where, and why.
    #[error("{}", say!("record-rules-not-kept", path = shown(.0), why = .1.as_str()))]
    KeepRules(PathBuf, String),
    /// Steps that do not follow those that the record has: the number that comes next, and the one that came.
    #[error("{}", say!("record-out-of-order", expected = *.0, found = *.1))]
    OutOfOrder(u64, u64),
    /// The record may be read but not written.
    #[error("{}", say!("record-read-only", why = .0))]
    ReadOnly(String),
    /// A whole file, such as a report, could not be written.
    #[error("{}", say!("record-copy-not-written", path = shown(.0), why = reason(.1, Doing::Writing)))]
    Whole(PathBuf, #[source] io::Error),
    /// Something that is never replaced stands in the way of a file.
    #[error("{}", say!("record-not-written", path = shown(.0), why = .1))]
    InTheWay(PathBuf, String),
    /// A file stands in the way of a report.
    #[error("{}", say!("record-there-already", path = shown(.0)))]
    Exists(PathBuf),
    /// A check cannot be put into one file: its reference, and why.
    #[error("{}", say!("record-not-packed", check = visible(.0), why = .1))]
    NotPacked(String, String),
    /// A file does not hold a check that can be taken out: where, and why.
    #[error("{}", say!("record-not-unpacked", path = shown(.0), why = visible(.1)))]
    NotUnpacked(PathBuf, String),
    /// The kept text of earlier rules cannot be used.
    #[error("{}", say!("record-rules-unusable", path = shown(.0), why = .1))]
    DamagedRules(PathBuf, String),
}

impl RecordError {
    /// The words where a command ends with this error. Then nothing is kept anywhere, and nobody can go on answering.
    pub fn in_a_command(&self) -> String {
        match self {
            Self::Append(path, error) => {
                say!("record-nothing-saved", path = shown(path), why = reason(error, Doing::Writing))
            }
            error => error.to_string(),
        }
    }
}
