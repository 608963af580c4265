//! A file that appears under its name only when it is whole and on disk.
//!
//! Where the system can do it, the file has no name at all until then: whatever ends the program, nothing is left
//! behind. Elsewhere it has a hidden name in the same folder, which goes away with every end but a violent one.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::error::{AssessError, plain};
use crate::rulebook::wording::visible;

/// A file on its way.
pub(super) struct WholeFile {
    part: Part,
    folder: PathBuf,
    path: PathBuf,
    replace: bool,
}

enum Part {
    #[cfg(target_os = "linux")]
    Nameless(File),
    Hidden(NamedTempFile),
}

impl WholeFile {
    /// Begins a file that is to stand at `path`. Nothing stands there until [`WholeFile::keep`].
    pub(super) fn begin(path: &Path, replace: bool, inventories: &[PathBuf]) -> Result<Self, AssessError> {
        let refused = |why: &str, remedy: &str| AssessError::Target {
            file: name_of(path),
            why: why.to_owned(),
            remedy: remedy.to_owned(),
        };
        let another = "Name another file with -o";
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        if path.file_name().is_none() || path.as_os_str().to_string_lossy().ends_with(std::path::MAIN_SEPARATOR) {
            return Err(refused("this is not the name of a file", another));
        }
        // A link is looked at itself: what it points to is never written to.
        match path.symlink_metadata() {
            Ok(about) if !about.is_file() => {
                return Err(refused("something else than a file has this name", another));
            }
            Ok(_) if is_one_of(path, inventories) => return Err(refused("it is one of the inventories", another)),
            Ok(_) if !replace => {
                return Err(refused(
                    "there is a file of this name already",
                    "Name another file with -o, or add --force to put the new one in its place",
                ));
            }
            _ => {}
        }
        let part = Part::begin(folder).map_err(|error| refused(&plain(&error), another))?;
        Ok(Self { part, folder: folder.to_owned(), path: path.to_owned(), replace })
    }

    /// Brings everything to disk and gives the file its name.
    pub(super) fn keep(self) -> io::Result<()> {
        let named = match self.part {
            Part::Hidden(file) => {
                file.as_file().sync_all()?;
                file.into_temp_path()
            }
            #[cfg(target_os = "linux")]
            Part::Nameless(file) => {
                file.sync_all()?;
                // For a moment under a hidden name, because a link cannot take the place of a file and a rename can.
                hidden_name().make_in(&self.folder, |path| give_name(&file, path))?.into_temp_path()
            }
        };
        if self.replace {
            named.persist(&self.path).map_err(|error| error.error)?;
        } else {
            named.persist_noclobber(&self.path).map_err(|error| error.error)?;
        }
        // The name is part of the folder. Systems that cannot bring a folder to disk keep the file all the same.
        if let Ok(folder) = File::open(&self.folder) {
            let _ = folder.sync_all();
        }
        Ok(())
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

fn is_one_of(path: &Path, inventories: &[PathBuf]) -> bool {
    let Ok(path) = path.canonicalize() else { return false };
    inventories.iter().any(|inventory| inventory.canonicalize().is_ok_and(|inventory| inventory == path))
}

/// A path as it is shown.
pub(super) fn name_of(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}
