//! The folder that holds everything a person made: private, of the right owner, and no link out of it.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::RecordError;

/// Where everything is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFolder(PathBuf);

/// Whether what was saved will be there after a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// It will.
    Certain,
    /// The file system would not say.
    Uncertain,
}

impl DataFolder {
    /// The folder that was chosen, or the usual one of this system. Nothing is made yet.
    pub fn choose(chosen: Option<PathBuf>) -> Result<Self, RecordError> {
        if let Some(chosen) = chosen {
            return Ok(Self(std::path::absolute(&chosen).unwrap_or(chosen)));
        }
        directories::ProjectDirs::from("", "", "article5")
            .map(|dirs| Self(dirs.data_dir().to_owned()))
            .ok_or(RecordError::NoFolder)
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Where the records lie.
    pub fn records(&self) -> PathBuf {
        self.0.join("records")
    }

    /// Where a person's own rule files lie.
    pub fn questionnaires(&self) -> PathBuf {
        self.0.join("questionnaires")
    }

    /// Where the rules that records were made on are kept, by hash.
    pub fn rulebooks(&self) -> PathBuf {
        self.0.join("rulebooks")
    }

    /// Where reports go unless another place is named.
    pub fn reports(&self) -> PathBuf {
        self.0.join("reports")
    }

    /// Makes a folder inside, private, with everything above it.
    pub fn make(&self, inside: &Path) -> Result<(), RecordError> {
        let failed = |error| RecordError::Folder(inside.to_owned(), error);
        if !inside.is_dir() {
            make_private(inside).map_err(failed)?;
        }
        self.check_rights(inside)
    }

    #[cfg(unix)]
    fn check_rights(&self, inside: &Path) -> Result<(), RecordError> {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        for folder in [self.path(), inside] {
            let failed = |error| RecordError::Folder(folder.to_owned(), error);
            let about = std::fs::metadata(folder).map_err(failed)?;
            let me = rustix::process::geteuid().as_raw();
            if about.uid() != me && me != 0 {
                return Err(RecordError::ForeignFolder(folder.to_owned()));
            }
            if about.uid() == me && about.mode() & 0o077 != 0 {
                // Tightening is a service; a file system without rights must not stop the work.
                let _ = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700));
            }
        }
        Ok(())
    }

    #[cfg(not(unix))]
    fn check_rights(&self, _: &Path) -> Result<(), RecordError> {
        Ok(())
    }
}

/// Makes folders one by one and makes each of them lasting in the one above.
fn make_private(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder.parent();
    if let Some(above) = above {
        make_private(above)?;
    }
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    match builder.create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    if let Some(above) = above {
        sync_folder(above);
    }
    Ok(())
}

/// Makes the names in a folder lasting, where the file system can.
pub(super) fn sync_folder(folder: &Path) -> Durability {
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Ok(()) => Durability::Certain,
        Err(_) => Durability::Uncertain,
    }
}

/// Options for a private file of ours that is never reached through a link.
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
