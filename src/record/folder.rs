//! The folder that holds everything a person made: private, of the right owner, and no link out of it.

use std::path::{Path, PathBuf};

pub(super) use super::disk::make_private;
#[cfg(unix)]
use super::disk::names_in;
use super::error::RecordError;
use super::owner::check_folders;

/// Where everything is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFolder(PathBuf);

/// The names that this program gives to what lies in the folder.
#[cfg(unix)]
const OWN_NAMES: [&str; 10] = [
    "records",
    "training",
    "workshops",
    "questionnaires",
    "rulebooks",
    "reports",
    "settings.ron",
    "keys.ron",
    "letterhead.ron",
    "templates",
];

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

    /// Where sessions of training lie, apart from real checks.
    pub fn training(&self) -> PathBuf {
        self.0.join("training")
    }

    /// Where workshops lie, apart from real checks and from training.
    pub fn workshops(&self) -> PathBuf {
        self.0.join("workshops")
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

    /// Makes a folder inside, private, with everything above it. One that is there already is used only when it is the
    /// person's own and no link; rights that let others in are taken away.
    pub fn make(&self, inside: &Path) -> Result<(), RecordError> {
        self.check_owner(inside)?;
        make_private(inside).map_err(|error| RecordError::Folder(inside.to_owned(), error))?;
        self.check_owner(inside)?;
        self.tighten(inside);
        Ok(())
    }

    /// Whether what is there already may be written into.
    pub(super) fn check_owner(&self, inside: &Path) -> Result<(), RecordError> {
        check_folders(self.path(), inside)
    }

    /// Takes away the rights of others. A folder that also holds other things keeps its rights: it may be a home or
    /// a shared folder, and what lies in our folders inside it is private all the same.
    #[cfg(unix)]
    fn tighten(&self, inside: &Path) {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        for folder in [self.path(), inside] {
            let Ok(about) = std::fs::metadata(folder) else { continue };
            if about.mode() & 0o077 != 0 && (folder != self.path() || self.holds_only_own()) {
                // A right that the owner took from themselves stays away. A file system without rights must not stop
                // the work.
                let _ = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(about.mode() & 0o700));
            }
        }
    }

    /// A folder inside the person's own profile is private on Windows; one elsewhere has the rights of what it lies in.
    #[cfg(windows)]
    fn tighten(&self, _: &Path) {}

    #[cfg(unix)]
    fn holds_only_own(&self) -> bool {
        names_in(self.path()).is_ok_and(|names| names.iter().all(|name| OWN_NAMES.iter().any(|own| name == *own)))
    }
}
