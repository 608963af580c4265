//! A file that appears under its name only when it is whole and on disk.
//!
//! Where the system can do it, the file has no name at all until then: whatever ends the program, nothing is left
//! behind. Elsewhere it has a hidden name in the same folder, which goes away with every end but a violent one.

#[cfg(target_os = "linux")]
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile, TempPath};

use super::reason::{Doing, reason};
use super::sync::{Durability, sync_folder, sync_new_file};
use crate::words::say;

/// What to do with a file that has the name already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InTheWay {
    /// It is kept, and nothing is written.
    Keep,
    /// The new file takes its place.
    Replace,
}

/// Why a file was not written. What stood there before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// The path does not end in the name of a file.
    #[error("{}", say!("files-name-is-none"))]
    NoName,
    /// A folder, a link, a pipe or a device has the name. It is never replaced.
    #[error("{}", say!("files-something-else"))]
    SomethingElse,
    /// A file has the name, and was not to be replaced.
    #[error("{}", say!("files-there-already"))]
    ThereAlready,
    /// The system refused.
    #[error("{}", reason(.0, Doing::Writing))]
    System(#[from] io::Error),
}

/// A file on its way.
pub struct WholeFile {
    part: Part,
    folder: PathBuf,
    path: PathBuf,
    in_the_way: InTheWay,
}

enum Part {
    #[cfg(target_os = "linux")]
    Nameless(File),
    Hidden(NamedTempFile),
}

impl WholeFile {
    /// Begins a file that is to stand at `path`, private to the person. Nothing stands there until
    /// [`WholeFile::keep`].
    pub fn begin(path: &Path, in_the_way: InTheWay) -> Result<Self, NotWritten> {
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        if path.file_name().is_none() || path.as_os_str().to_string_lossy().ends_with(std::path::is_separator) {
            return Err(NotWritten::NoName);
        }
        // A link is looked at itself: what it points to is never written to.
        match path.symlink_metadata() {
            Ok(about) if !about.is_file() => return Err(NotWritten::SomethingElse),
            Ok(_) if in_the_way == InTheWay::Keep => return Err(NotWritten::ThereAlready),
            _ => {}
        }
        Ok(Self { part: Part::begin(folder)?, folder: folder.to_owned(), path: path.to_owned(), in_the_way })
    }

    /// Brings everything to disk and gives the file its name.
    pub fn keep(self) -> Result<Durability, NotWritten> {
        let named = match self.part {
            Part::Hidden(file) => {
                sync_new_file(file.as_file())?;
                file.into_temp_path()
            }
            #[cfg(target_os = "linux")]
            Part::Nameless(file) => {
                sync_new_file(&file)?;
                // The file has a hidden name for a moment: a rename can take the place of a file, and a link cannot.
                hidden_name().make_in(&self.folder, |path| give_name(&file, path))?.into_temp_path()
            }
        };
        match self.in_the_way {
            InTheWay::Replace => replace(named, &self.path)?,
            InTheWay::Keep => named.persist_noclobber(&self.path).map_err(|error| match error.error.kind() {
                io::ErrorKind::AlreadyExists => NotWritten::ThereAlready,
                _ => NotWritten::System(error.error),
            })?,
        }
        // The name is part of the folder. Systems that cannot bring a folder to disk keep the file all the same.
        Ok(sync_folder(&self.folder))
    }
}

impl Write for WholeFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.part {
            #[cfg(target_os = "linux")]
            Part::Nameless(file) => file.write(bytes),
            Part::Hidden(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Gives a new file the name of an old one.
#[cfg(unix)]
fn replace(named: TempPath, path: &Path) -> io::Result<()> {
    named.persist(path).map_err(|error| error.error)
}

/// Gives a new file the name of an old one. While somebody reads the old one, a program against viruses above all,
/// Windows refuses that for a moment.
#[cfg(windows)]
fn replace(mut named: TempPath, path: &Path) -> io::Result<()> {
    /// `ERROR_ACCESS_DENIED` and `ERROR_SHARING_VIOLATION`.
    const FOR_A_MOMENT: [i32; 2] = [5, 32];
    let mut tries = 0;
    loop {
        match named.persist(path) {
            Ok(()) => return Ok(()),
            Err(refused)
                if tries < 40 && refused.error.raw_os_error().is_some_and(|code| FOR_A_MOMENT.contains(&code)) =>
            {
                tries += 1;
                named = refused.path;
                std::thread::sleep(std::time::Duration::from_millis(25));
            }
            Err(refused) => return Err(refused.error),
        }
    }
}

/// Writes a whole file. A reader sees the old file or the new one, never half.
pub fn write_whole(path: &Path, bytes: &[u8], in_the_way: InTheWay) -> Result<Durability, NotWritten> {
    let mut file = WholeFile::begin(path, in_the_way)?;
    file.write_all(bytes)?;
    file.keep()
}

impl Part {
    fn begin(folder: &Path) -> io::Result<Self> {
        #[cfg(target_os = "linux")]
        if let Some(file) = nameless(folder) {
            return Ok(Self::Nameless(file));
        }
        hidden_name().tempfile_in(folder).map(Self::Hidden)
    }
}

fn hidden_name<'a>() -> Builder<'a, 'a> {
    let mut builder = Builder::new();
    builder.prefix(".article5-").suffix(".part");
    builder
}

/// A file without a name; `None` where the disk cannot have one, or could not give it a name later.
#[cfg(target_os = "linux")]
fn nameless(folder: &Path) -> Option<File> {
    use rustix::fs::{Mode, OFlags, open};
    if !Path::new("/proc/self/fd").is_dir() {
        return None;
    }
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    open(folder, flags, Mode::RUSR | Mode::WUSR).ok().map(File::from)
}

#[cfg(target_os = "linux")]
fn give_name(file: &File, path: &Path) -> io::Result<()> {
    use std::os::fd::AsRawFd;
    let opened = format!("/proc/self/fd/{}", file.as_raw_fd());
    Ok(rustix::fs::linkat(rustix::fs::CWD, opened, rustix::fs::CWD, path, rustix::fs::AtFlags::SYMLINK_FOLLOW)?)
}
