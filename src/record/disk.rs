//! How bytes reach the disk and come back: private files, no links followed, no waiting on a pipe, whole or not at all.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use super::error::RecordError;

/// Whether what was saved will be there after a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// It will.
    Certain,
    /// The file system would not say.
    Uncertain,
}

/// Does it again when a signal came between.
pub(super) fn again<T>(mut act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match act() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}

/// Makes the names in a folder lasting, where the file system can.
pub(super) fn sync_folder(folder: &Path) -> Durability {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Ok(()) => Durability::Certain,
        Err(_) => Durability::Uncertain,
    }
}

/// Makes the bytes of a file lasting. Some file systems do not know how; that is told, and no error.
pub(super) fn sync_file(file: &File) -> io::Result<Durability> {
    match again(|| file.sync_data()) {
        Ok(()) => Ok(Durability::Certain),
        Err(error) if matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput) => {
            Ok(Durability::Uncertain)
        }
        Err(error) => Err(error),
    }
}

/// Options for a private file of ours that is never reached through a link and never waits for a pipe.
pub(super) fn private_file() -> OpenOptions {
    #[cfg_attr(not(unix), allow(unused_mut))]
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::CLOEXEC;
        options.mode(0o600).custom_flags(flags.bits().cast_signed());
    }
    options
}

/// Reads up to `most` bytes of a plain file. `Ok(None)`: it is a link, a folder, a pipe or a device, and was not read.
pub(super) fn read_plain(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    if !std::fs::symlink_metadata(path)?.is_file() {
        return Ok(None);
    }
    let file = private_file().read(true).open(path)?;
    let about = file.metadata()?;
    if !about.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len().min(most)).unwrap_or_default());
    file.take(most).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// The names in a folder; none when it cannot be read.
///
/// The standard library's reader ends the program when closing a folder fails, as it can on a failing disk.
#[cfg(unix)]
pub(super) fn names_in(folder: &Path) -> Vec<OsString> {
    use std::os::unix::ffi::OsStringExt;
    let Ok(dir) = File::open(folder).and_then(|folder| Ok(rustix::fs::Dir::read_from(folder)?)) else {
        return Vec::new();
    };
    dir.flatten()
        .map(|entry| OsString::from_vec(entry.file_name().to_bytes().to_vec()))
        .filter(|name| name != "." && name != "..")
        .collect()
}

/// The names in a folder; none when it cannot be read.
#[cfg(not(unix))]
pub(super) fn names_in(folder: &Path) -> Vec<OsString> {
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name()).collect()
}

/// Writes a whole file: a new one in the same folder, synced, then renamed over the old one, then the folder synced.
/// A reader sees the old file or the new one, never half.
pub fn write_whole(path: &Path, bytes: &[u8], replace: bool) -> Result<Durability, RecordError> {
    let failed = |error: io::Error| RecordError::Whole(path.to_owned(), error);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    match std::fs::symlink_metadata(path) {
        Ok(about) if !replace || !about.is_file() => return Err(RecordError::Exists(path.to_owned())),
        _ => {}
    }
    let mut file = tempfile::Builder::new().prefix(".article5-").tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    if replace {
        file.persist(path).map_err(|error| failed(error.error))?;
    } else {
        file.persist_noclobber(path).map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => RecordError::Exists(path.to_owned()),
            _ => failed(error.error),
        })?;
    }
    Ok(sync_folder(folder))
}
