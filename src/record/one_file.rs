//! Whether a file is still the one that was opened, and whose it is to write.

use std::fs::{File, TryLockError};
use std::io;
use std::time::{Duration, SystemTime};

/// Takes the lock. A program that is just ending, or a child that it is just starting, may hold it for a moment more.
pub(super) fn lock(file: &File) -> Result<(), TryLockError> {
    let mut tries = 0;
    loop {
        match file.try_lock() {
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(TryLockError::WouldBlock) if tries < 8 => {
                tries += 1;
                std::thread::sleep(Duration::from_millis(25));
            }
            outcome => return outcome,
        }
    }
}

/// When a file was changed last, as its system tells it.
pub(super) fn modified(file: &File) -> Option<SystemTime> {
    file.metadata().and_then(|about| about.modified()).ok()
}

/// Whether both are one file, whatever it is called.
#[cfg(unix)]
pub(super) fn is_same_file(one: &std::fs::Metadata, other: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    one.dev() == other.dev() && one.ino() == other.ino()
}

/// Whether both are one file, as far as this system tells.
#[cfg(not(unix))]
pub(super) fn is_same_file(one: &std::fs::Metadata, other: &std::fs::Metadata) -> bool {
    one.len() == other.len()
}

/// Whether a file has a second name.
#[cfg(unix)]
pub(super) fn linked_elsewhere(about: &std::fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(about) > 1
}

/// Whether a file has a second name, which this system does not tell.
#[cfg(not(unix))]
pub(super) fn linked_elsewhere(_: &std::fs::Metadata) -> bool {
    false
}
