//! How bytes reach the disk and come back, as records need it. The work is done by `files`; the errors are those of
//! records.

use std::ffi::OsString;
use std::io;
use std::path::Path;

pub use crate::files::Durability;
pub(super) use crate::files::{again, make_private, private_file, sync_file, sync_folder};

use super::error::RecordError;
use crate::files::{self, Folder, InTheWay, Links, NotWritten, Unreadable, Watched, WholeFile};

/// Reads up to `most` bytes of a plain file. `Ok(None)` where it is a link, a folder, a pipe or a device; none of these
/// is read.
pub(super) fn read_plain(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    match files::read_beginning(path, most, Links::Refuse) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(Unreadable::System(error)) => Err(error),
        Err(_) => Ok(None),
    }
}

/// The names in a folder; none when there is no such folder.
///
/// # Errors
/// When it is there and cannot be read: that is not the same as empty.
pub(super) fn names_in(folder: &Path) -> io::Result<Vec<OsString>> {
    match files::names_in(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        names => names,
    }
}

/// A folder held open; none when there is no such folder.
///
/// # Errors
/// As for [`names_in`].
pub(super) fn opened(folder: &Path) -> io::Result<Option<Folder>> {
    match Folder::open(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        folder => folder.map(Some),
    }
}

/// Writes a whole file; one that stands there is replaced or kept.
pub fn write_whole(path: &Path, bytes: &[u8], replace: bool) -> Result<Durability, RecordError> {
    let in_the_way = if replace { InTheWay::Replace } else { InTheWay::Keep };
    files::write_whole(path, bytes, in_the_way).map_err(|error| not_written(path, error))
}

/// Writes a whole file piece by piece; one that stands there is replaced or kept. An error of the file is told rather
/// than one of `write` itself. After either, the place is as it was.
pub fn write_whole_with<E: From<RecordError>>(
    path: &Path,
    replace: bool,
    write: impl FnOnce(&mut dyn io::Write) -> Result<(), E>,
) -> Result<Durability, E> {
    let in_the_way = if replace { InTheWay::Replace } else { InTheWay::Keep };
    let file = WholeFile::begin(path, in_the_way).map_err(|error| E::from(not_written(path, error)))?;
    let mut out = Watched::on(io::BufWriter::new(file));
    let written = write(&mut out);
    let (file, failed) = out.ended();
    if let Some(error) = failed {
        return Err(RecordError::Whole(path.to_owned(), error).into());
    }
    written?;
    let file = file.into_inner().map_err(|error| RecordError::Whole(path.to_owned(), error.into_error()))?;
    file.keep().map_err(|error| not_written(path, error).into())
}

fn not_written(path: &Path, error: NotWritten) -> RecordError {
    match error {
        NotWritten::ThereAlready => RecordError::Exists(path.to_owned()),
        NotWritten::NoName | NotWritten::SomethingElse => RecordError::InTheWay(path.to_owned(), error.to_string()),
        NotWritten::System(error) => RecordError::Whole(path.to_owned(), error),
    }
}
