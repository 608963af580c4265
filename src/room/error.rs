//! Why nothing came of an act on the files of a room: what happened, what is as it was, what to do.

use std::io;
use std::path::{Path, PathBuf};

use super::Kind;
use crate::files::{Doing, NotWritten, Unreadable, reason};
use crate::record::RecordError;
use crate::text::visible;
use crate::words::say;

/// One variant for each act that can fail.
#[derive(Debug, thiserror::Error)]
pub enum RoomError {
    /// The folder cannot be used.
    #[error(transparent)]
    Folder(#[from] RecordError),
    /// Nothing can be begun in the folder, so there is no file.
    #[error("{}", say!("room-not-begun", path = shown(.0), why = .1.to_string()))]
    NotBegun(PathBuf, #[source] NotWritten),
    /// The file cannot be written.
    #[error("{}", say!("room-not-saved", path = shown(.1), why = reason(.2, Doing::Writing), command = goes_on(*.0, .1)))]
    NotSaved(Kind, PathBuf, #[source] io::Error),
    /// A file cannot be read.
    #[error("{}", say!("room-unreadable", path = shown(.0), why = .1.to_string()))]
    Unreadable(PathBuf, #[source] Unreadable),
    /// Another program writes the file.
    #[error("{}", say!("room-in-use", path = shown(.0)))]
    InUse(PathBuf),
    /// Another program put another file in its place, or wrote to it. What was saved so far lies in the second file.
    #[error("{}", say!("room-replaced", path = shown(.1), kept = shown(.2), command = .0.goes_on_by()))]
    Replaced(Kind, PathBuf, PathBuf),
    /// The step may not follow what happened so far, and why.
    #[error("{0}")]
    Refused(String),
    /// The file would grow larger than any that is read again.
    #[error("{}", say!("room-full", path = shown(.0)))]
    Full(PathBuf),
    /// A step has more letters than a line holds.
    #[error("{}", say!("room-line-too-long", most = .0.to_string()))]
    LineTooLong(u64),
    /// A line was changed, taken out or put in.
    #[error("{}", say!("room-damaged", path = shown(.0), line = .1.to_string()))]
    Damaged(PathBuf, usize),
    /// The file is none of this kind.
    #[error("{}", say!("room-no-such-file", path = shown(.1), command = .0.listed_by()))]
    NoSuchFile(Kind, PathBuf),
    /// A newer program wrote the file.
    #[error("{}", say!("room-newer", path = shown(.0)))]
    Newer(PathBuf),
    /// The folder of the files is there and cannot be read.
    #[error("{}", say!("room-folder-unreadable", path = shown(.0), why = reason(.1, Doing::Reading)))]
    FolderUnreadable(PathBuf, #[source] io::Error),
    /// Somebody else could put another file in its place.
    #[error("{}", say!("room-not-ours", path = shown(.0), why = .1))]
    NotOurs(PathBuf, &'static str),
    /// The file lies under another name than its own.
    #[error("{}", say!("room-second-file", path = shown(.0), name = visible(.1)))]
    SecondFile(PathBuf, String),
    /// No file has that name.
    #[error("{}", say!("room-unknown", name = visible(.1), command = .0.listed_by()))]
    Unknown(Kind, String),
    /// A roster cannot be taken in.
    #[error("{0}")]
    Roster(String),
    /// A roster cannot be written.
    #[error("{}", say!("room-not-written", path = shown(.0), why = visible(.1)))]
    NotWritten(PathBuf, String),
}

impl RoomError {
    /// The same for somebody on whose screen the text that was not saved still stands.
    pub fn on_screen(&self) -> String {
        match self {
            Self::NotSaved(_, path, why) => {
                say!("room-not-saved-yet", path = shown(path), why = reason(why, Doing::Writing))
            }
            other => other.to_string(),
        }
    }
}

/// The command that goes on with a file, behind the name of the program.
fn goes_on(kind: Kind, path: &Path) -> String {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    format!("{} {}", kind.goes_on_by(), visible(&name))
}

fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}
