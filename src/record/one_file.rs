//! Whether a file is still the one that was opened, and whether it has that name alone.

use std::fs::File;
use std::io;
use std::path::Path;
use std::time::SystemTime;

/// When a file was changed last, as its system tells it.
pub(super) fn modified(file: &File) -> Option<SystemTime> {
    file.metadata().and_then(|about| about.modified()).ok()
}

/// Whether a path leads to an open file, by whatever name it was opened. A link at the path is looked at itself.
///
/// # Errors
/// When there is nothing at the path, or the system does not tell.
#[cfg(unix)]
pub fn leads_to(path: &Path, file: &File) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let (named, open) = (std::fs::symlink_metadata(path)?, file.metadata()?);
    Ok(named.dev() == open.dev() && named.ino() == open.ino())
}

/// Whether a path leads to an open file, by whatever name it was opened. A link at the path is looked at itself.
///
/// # Errors
/// When there is nothing at the path, or the system does not tell.
#[cfg(windows)]
pub fn leads_to(path: &Path, file: &File) -> io::Result<bool> {
    use winapi_util::file::information;
    let named = super::disk::private_file().read(true).open(path)?;
    let (named, open) = (information(&named)?, information(file)?);
    // Some disks have no number. And some systems forget the number of a file that was renamed while it was open.
    let (one, other) = (named.volume_serial_number(), open.volume_serial_number());
    Ok((one == other || one == 0 || other == 0) && named.file_index() == open.file_index())
}

/// Whether a file has a second name.
#[cfg(unix)]
pub(super) fn linked_elsewhere(file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    file.metadata().is_ok_and(|about| about.nlink() > 1)
}

/// Whether a file has a second name.
#[cfg(windows)]
pub(super) fn linked_elsewhere(file: &File) -> bool {
    winapi_util::file::information(file).is_ok_and(|about| about.number_of_links() > 1)
}
