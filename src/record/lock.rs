//! The lock on a record: one program writes, all others may read.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::Duration;

/// The lock, for as long as this and the file of the record are open.
#[derive(Debug, Default)]
pub(crate) struct Held {
    /// The file that stands for the lock, where the lock is not on the record itself.
    #[cfg(windows)]
    #[expect(dead_code, reason = "it is held and never looked at")]
    file: Option<File>,
}

/// Takes the lock on a record that is open. Another program that is just ending may still hold it for a moment, and so
/// may a child that it is just starting.
pub(crate) fn lock(record: &Path, file: &File) -> Result<Held, TryLockError> {
    let mut tries = 0;
    loop {
        match try_lock(record, file) {
            Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(TryLockError::WouldBlock) if tries < 8 => {
                tries += 1;
                std::thread::sleep(Duration::from_millis(25));
            }
            outcome => return outcome,
        }
    }
}

#[cfg(unix)]
fn try_lock(_: &Path, file: &File) -> Result<Held, TryLockError> {
    file.try_lock().map(|()| Held::default())
}

/// On Windows a lock on a file keeps others from reading the file. So a second file stands for the lock there. Nobody
/// else can open it at the same time, and it goes away with the program, however the program ends.
#[cfg(windows)]
fn try_lock(record: &Path, _: &File) -> Result<Held, TryLockError> {
    use std::os::windows::fs::OpenOptionsExt;
    /// `ERROR_SHARING_VIOLATION` and, while the file goes away, `ERROR_ACCESS_DENIED`.
    const TAKEN: [i32; 2] = [32, 5];
    /// `FILE_FLAG_DELETE_ON_CLOSE` and `FILE_FLAG_OPEN_REPARSE_POINT`.
    const FLAGS: u32 = 0x0400_0000 | 0x0020_0000;
    let place = record.with_extension("lock");
    let opened = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .share_mode(0)
        .custom_flags(FLAGS)
        .open(place);
    match opened {
        Ok(file) => Ok(Held { file: Some(file) }),
        Err(error) if error.raw_os_error().is_some_and(|code| TAKEN.contains(&code)) => Err(TryLockError::WouldBlock),
        Err(error) => Err(TryLockError::Error(error)),
    }
}
