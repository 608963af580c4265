//! A folder that is held open, so that each file in it is looked up by its name alone. The path to the folder is
//! followed once and not for each of ten thousand files. If another folder takes its place meanwhile, this one still
//! answers.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// A file that was changed less than this long ago may be changed again and keep the same time.
const SETTLED: Duration = Duration::from_secs(2);

/// What tells a plain file from the same file changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(u64, i64, i64, u64)", into = "(u64, i64, i64, u64)")]
pub struct Stamp {
    size: u64,
    /// Nanoseconds since 1970; changes with every write, but can be set back.
    modified: i64,
    /// The same for any change at all, where the system keeps it; cannot be set back.
    changed: i64,
    inode: u64,
}

impl From<(u64, i64, i64, u64)> for Stamp {
    fn from((size, modified, changed, inode): (u64, i64, i64, u64)) -> Self {
        Self { size, modified, changed, inode }
    }
}

impl From<Stamp> for (u64, i64, i64, u64) {
    fn from(Stamp { size, modified, changed, inode }: Stamp) -> Self {
        (size, modified, changed, inode)
    }
}

impl Stamp {
    /// The stamp of a plain file; `None` where something else lies there, or nothing.
    pub fn of(file: &Path) -> Option<Self> {
        held::look(file)
    }

    /// Whether a further change would show in the times.
    pub fn is_settled(&self, now: SystemTime) -> bool {
        now.checked_sub(SETTLED).is_some_and(|then| self.modified.max(self.changed) < nanoseconds(then))
    }
}

/// Nanoseconds since 1970.
fn nanoseconds(time: SystemTime) -> i64 {
    let signed = |since: Duration| i64::try_from(since.as_nanos()).unwrap_or(i64::MAX);
    time.duration_since(UNIX_EPOCH).map_or_else(|before| -signed(before.duration()), signed)
}

pub use held::Folder;

#[cfg(unix)]
mod held {
    use std::fs::{File, OpenOptions};
    use std::os::unix::ffi::OsStringExt;
    use std::os::unix::fs::OpenOptionsExt;

    use rustix::fd::AsFd;
    use rustix::fs::{AtFlags, CWD, Dir, FileType, OFlags, statat};

    use super::{OsStr, OsString, Path, Stamp, io};

    /// A folder that is held open.
    pub struct Folder(File);

    impl Folder {
        /// Opens it. Nothing but a folder is opened: a pipe of that name would wait.
        pub fn open(folder: &Path) -> io::Result<Self> {
            OpenOptions::new().read(true).custom_flags(OFlags::DIRECTORY.bits().cast_signed()).open(folder).map(Self)
        }

        /// The names in it, in no order.
        ///
        /// The reader of the standard library would end the program when closing the folder fails, as it can on a
        /// failing disk.
        pub fn names(&self) -> io::Result<Vec<OsString>> {
            let mut names = Vec::new();
            for entry in Dir::read_from(&self.0)? {
                let name = OsString::from_vec(entry?.file_name().to_bytes().to_vec());
                if name != "." && name != ".." {
                    names.push(name);
                }
            }
            Ok(names)
        }

        /// Looks at what lies there under a name; `None` where that is no plain file.
        pub fn stamp(&self, name: &OsStr) -> Option<Stamp> {
            look_in(&self.0, name)
        }
    }

    pub(super) fn look(file: &Path) -> Option<Stamp> {
        look_in(CWD, file.as_os_str())
    }

    fn look_in(folder: impl AsFd, name: &OsStr) -> Option<Stamp> {
        let about = statat(folder, name, AtFlags::SYMLINK_NOFOLLOW).ok()?;
        let is_plain = FileType::from_raw_mode(about.st_mode) == FileType::RegularFile;
        is_plain.then_some(Stamp {
            size: u64::try_from(about.st_size).unwrap_or_default(),
            modified: nanoseconds(about.st_mtime, about.st_mtime_nsec),
            changed: nanoseconds(about.st_ctime, about.st_ctime_nsec),
            inode: about.st_ino,
        })
    }

    /// The nanoseconds since 1970 of a time in two parts. Systems give the parts in numbers of different sizes.
    fn nanoseconds(seconds: impl TryInto<i64>, beside: impl TryInto<i64>) -> i64 {
        let (seconds, beside) = (seconds.try_into().unwrap_or(i64::MAX), beside.try_into().unwrap_or_default());
        seconds.saturating_mul(1_000_000_000).saturating_add(beside)
    }
}

#[cfg(windows)]
mod held {
    use std::path::PathBuf;

    use super::{OsStr, OsString, Path, Stamp, io, nanoseconds};

    /// A folder by its path: the standard library has no other way to look at a name.
    pub struct Folder(PathBuf);

    impl Folder {
        /// Sees that it is there, and remembers where.
        pub fn open(folder: &Path) -> io::Result<Self> {
            std::fs::read_dir(folder).map(|_| Self(folder.to_owned()))
        }

        /// The names in it, in no order.
        pub fn names(&self) -> io::Result<Vec<OsString>> {
            std::fs::read_dir(&self.0)?.map(|entry| Ok(entry?.file_name())).collect()
        }

        /// Looks at what lies there under a name; `None` where that is no plain file.
        pub fn stamp(&self, name: &OsStr) -> Option<Stamp> {
            look(&self.0.join(name))
        }
    }

    pub(super) fn look(file: &Path) -> Option<Stamp> {
        let about = std::fs::symlink_metadata(file).ok().filter(std::fs::Metadata::is_file)?;
        let modified = about.modified().ok().map_or(0, nanoseconds);
        Some(Stamp { size: about.len(), modified, changed: modified, inode: 0 })
    }
}

/// The names in a folder, in no order. A folder that cannot be read is an error and not empty.
pub fn names_in(folder: &Path) -> io::Result<Vec<OsString>> {
    Folder::open(folder)?.names()
}
