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
    const fn words(self) -> &'static str {
        match self {
            Self::ChangedByOthers => "was changed, moved or removed by another program",
            Self::DiskFailed => "could not be kept by the disk, so its end is not certain",
        }
    }
}

/// One variant for each act on records that can fail.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// No folder for data could be found.
    #[error("No folder for your checks was found on this computer. Choose one with --data-dir FOLDER.")]
    NoFolder,
    /// The folder could not be made or entered.
    #[error("The folder {} cannot be used: {}. Choose another one with --data-dir FOLDER.", shown(.0), reason(.1, Doing::Writing))]
    Folder(PathBuf, #[source] io::Error),
    /// The folder belongs to somebody else.
    #[error("The folder {} belongs to another user. Choose a folder of your own with --data-dir FOLDER.", shown(.0))]
    ForeignFolder(PathBuf),
    /// The folder, or one inside it, is a link that leads somewhere else.
    #[error("{} is a link to another place, which is not safe for your answers. Remove the link, or choose the real folder with --data-dir FOLDER.", shown(.0))]
    LinkedFolder(PathBuf),
    /// The program was started with the rights of somebody else.
    #[error(
        "This program runs with the rights of another user, so your files would not be yours. Start it as yourself."
    )]
    BorrowedRights,
    /// A record could not be made.
    #[error("A new check cannot be saved in {}: {}. Make room or choose another folder with --data-dir.", shown(.0), reason(.1, Doing::Writing))]
    Create(PathBuf, #[source] io::Error),
    /// A record could not be read.
    #[error("{} cannot be read: {}. The file was left as it is.", shown(.0), reason(.1, Doing::Reading))]
    Read(PathBuf, #[source] io::Error),
    /// The folder of records is there and cannot be read.
    #[error("{}", say!("record-folder-unreadable", path = shown(.0), why = reason(.1, Doing::Reading)))]
    FolderUnreadable(PathBuf, #[source] io::Error),
    /// A file is not a record at all.
    #[error("{} is not a check of this program: {}. The file was left as it is.", shown(.0), .1)]
    NotARecord(PathBuf, String),
    /// No record has that reference.
    #[error("No check is named `{}`. `article5 list` shows all of them.", visible(.0))]
    Unknown(String),
    /// Several records begin like that.
    #[error("Several checks begin with `{}`. Write more of the reference.", visible(.0))]
    Ambiguous(String),
    /// Answers could not be written.
    #[error("Your last answers are not saved yet: {} ({}). They are kept here. Make room, then answer on or try again.", reason(.1, Doing::Writing), shown(.0))]
    Append(PathBuf, #[source] io::Error),
    /// The file can no longer be written to, so the whole record was saved under a new name: old place, new place.
    #[error("{} {}. Your answers are saved in {} now; the other file was left as it is.", shown(.0), .2.words(), shown(.1))]
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
    #[error("This check can be read but not changed: {0}")]
    ReadOnly(String),
    /// A whole file, such as a report, could not be written.
    #[error("{} was not written: {}. Choose another place with -o FILE.", shown(.0), reason(.1, Doing::Writing))]
    Whole(PathBuf, #[source] io::Error),
    /// Something that is never replaced stands in the way of a file.
    #[error("{} was not written: {}. Choose another name.", shown(.0), .1)]
    InTheWay(PathBuf, String),
    /// A file stands in the way of a report.
    #[error("{} is there already. Choose another name, or add --force to replace it.", shown(.0))]
    Exists(PathBuf),
    /// The kept text of earlier rules cannot be used.
    #[error("The earlier rules in {} cannot be used: {}. The check itself is whole; it is shown on the rules in use now.", shown(.0), .1)]
    DamagedRules(PathBuf, String),
}
