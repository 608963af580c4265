//! The folder that holds everything a person made: private, of the right owner, and no link out of it.

use std::path::{Path, PathBuf};

pub(super) use super::disk::make_private;
#[cfg(unix)]
use super::disk::names_in;
use super::error::RecordError;

/// Where everything is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFolder(PathBuf);

/// The names that this program gives to what lies in the folder.
const OWN_NAMES: [&str; 5] = ["records", "questionnaires", "rulebooks", "reports", "settings.ron"];

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
    #[cfg(unix)]
    pub(super) fn check_owner(&self, inside: &Path) -> Result<(), RecordError> {
        use std::os::unix::fs::MetadataExt;
        let me = rustix::process::geteuid().as_raw();
        if rustix::process::getuid().as_raw() != me {
            return Err(RecordError::BorrowedRights);
        }
        for folder in [self.path(), inside] {
            let failed = |error| RecordError::Folder(folder.to_owned(), error);
            let Ok(named) = std::fs::symlink_metadata(folder) else { continue };
            // People put their own folder on another disk by a link. Where others can make names, and inside the
            // folder, a link is not theirs to trust.
            if named.is_symlink() && (folder == inside && inside != self.path() || planted(folder, &named, me)) {
                return Err(RecordError::LinkedFolder(folder.to_owned()));
            }
            if std::fs::metadata(folder).map_err(failed)?.uid() != me {
                return Err(RecordError::ForeignFolder(folder.to_owned()));
            }
        }
        Ok(())
    }

    #[cfg(not(unix))]
    pub(super) fn check_owner(&self, _: &Path) -> Result<(), RecordError> {
        Ok(())
    }

    /// Takes away the rights of others. A folder that also holds other things keeps its rights: it may be a home or
    /// a shared folder, and what lies in our folders inside it is private all the same.
    #[cfg(unix)]
    fn tighten(&self, inside: &Path) {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        for folder in [self.path(), inside] {
            let open = std::fs::metadata(folder).is_ok_and(|about| about.mode() & 0o077 != 0);
            if open && (folder != self.path() || self.holds_only_own()) {
                // A file system without rights must not stop the work.
                let _ = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700));
            }
        }
    }

    #[cfg(not(unix))]
    fn tighten(&self, _: &Path) {}

    #[cfg(unix)]
    fn holds_only_own(&self) -> bool {
        names_in(self.path()).iter().all(|name| OWN_NAMES.iter().any(|own| name == *own))
    }
}

/// Whether somebody else may have made this link.
#[cfg(unix)]
fn planted(link: &Path, named: &std::fs::Metadata, me: u32) -> bool {
    use std::os::unix::fs::MetadataExt;
    let shared =
        link.parent().and_then(|above| std::fs::metadata(above).ok()).is_some_and(|above| above.mode() & 0o022 != 0);
    shared || (named.uid() != me && named.uid() != 0)
}
