//! What the system says about a file, in words.

use std::io::{self, ErrorKind};

use crate::text::visible;
use crate::words::say;

/// What was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Reading, or looking into a folder.
    Reading,
    /// Writing, or making a folder.
    Writing,
}

/// Why it failed, as part of a sentence.
pub fn reason(error: &io::Error, doing: Doing) -> String {
    let known = match error.kind() {
        ErrorKind::StorageFull => say!("files-disk-full"),
        ErrorKind::QuotaExceeded => say!("files-quota"),
        ErrorKind::FileTooLarge => say!("files-size-limit"),
        ErrorKind::ReadOnlyFilesystem => say!("files-write-protected"),
        ErrorKind::PermissionDenied if doing == Doing::Reading => say!("files-may-not-read"),
        ErrorKind::PermissionDenied => say!("files-may-not-write"),
        ErrorKind::NotFound => say!("files-not-there"),
        ErrorKind::NotADirectory => say!("files-no-folder-on-the-way"),
        ErrorKind::AlreadyExists => say!("files-name-taken"),
        ErrorKind::IsADirectory => say!("files-is-a-folder"),
        _ => return plain(error),
    };
    known.to_owned()
}

/// What the system says, without its number.
fn plain(error: &io::Error) -> String {
    let told = error.to_string();
    let words = told.split_once(" (os error").map_or(told.as_str(), |(words, _)| words);
    visible(words).into_owned()
}
