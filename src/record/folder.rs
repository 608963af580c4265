//! The folder that holds everything a person made: private, of the right owner, and no link out of it.

use std::path::{Path, PathBuf};

pub(super) use super::disk::make_private;
#[cfg(unix)]
use super::disk::names_in;
use super::error::RecordError;
use super::owner::check_folders;
use crate::text::visible;

/// Where everything is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFolder(PathBuf);

/// A path as a shell takes it: unchanged where it is plain, else quoted.
fn in_a_shell(path: &str, is_windows: bool) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:@%,=".contains(c) || is_windows && c == '\\';
    if !path.is_empty() && path.chars().all(is_plain) {
        return path.to_owned();
    }
    if is_windows { format!("\"{path}\"") } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

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

    /// How the program is called with this folder, for commands that people read and type again: its name, and the
    /// folder where it is not the usual one of this system.
    pub fn program(&self) -> String {
        if Self::choose(None).is_ok_and(|usual| usual == *self) {
            return "article5".to_owned();
        }
        format!("article5 --data-dir {}", in_a_shell(&visible(&self.0.to_string_lossy()), cfg!(windows)))
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

    /// Makes a folder inside, private, with everything above it. A folder that is already there is used only if it is
    /// the person's own and no link. Rights that let others in are taken away.
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

    /// Takes away the rights of others. A folder that also holds other things keeps its rights, because it may be a
    /// home or a shared folder. What lies in our folders inside it is private all the same.
    #[cfg(unix)]
    fn tighten(&self, inside: &Path) {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        for folder in [self.path(), inside] {
            let Ok(about) = std::fs::metadata(folder) else { continue };
            if about.mode() & 0o077 != 0 && (folder != self.path() || self.holds_only_own()) {
                // A right that the owner took from themselves is not given back. A failure is no error, because a file
                // system without rights must not stop the work.
                let _ = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(about.mode() & 0o700));
            }
        }
    }

    /// On Windows a folder inside the person's own profile is private. A folder elsewhere has the rights of the folder
    /// it lies in.
    #[cfg(windows)]
    fn tighten(&self, _: &Path) {}

    #[cfg(unix)]
    fn holds_only_own(&self) -> bool {
        names_in(self.path()).is_ok_and(|names| names.iter().all(|name| OWN_NAMES.iter().any(|own| name == *own)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_stands_in_a_command_as_a_shell_takes_it() {
        assert_eq!(in_a_shell("/srv/data_1", false), "/srv/data_1");
        assert_eq!(in_a_shell("/home/An O'Neil/data", false), r"'/home/An O'\''Neil/data'");
        assert_eq!(in_a_shell("/a$(b)", false), "'/a$(b)'");
        assert_eq!(in_a_shell(r"C:\data", true), r"C:\data");
        assert_eq!(in_a_shell(r"C:\my data", true), "\"C:\\my data\"");
        let folder = DataFolder(PathBuf::from("/srv/my data"));
        assert!(cfg!(windows) || folder.program() == "article5 --data-dir '/srv/my data'");
    }
}
