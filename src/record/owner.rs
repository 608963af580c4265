//! Whose a folder and a file are. Nothing is written where somebody else could have put another file in the way.

use std::fs::Metadata;
use std::path::Path;

use super::error::RecordError;
use crate::words::say;

/// The folders inside the data folder in which sealed files lie.
const SEALED: [&str; 3] = ["records", "training", "workshops"];

/// Whether folders that are there already may be written into: the data folder, and one inside it.
#[cfg(unix)]
pub(super) fn check_folders(data: &Path, inside: &Path) -> Result<(), RecordError> {
    use std::os::unix::fs::MetadataExt;
    let me = me().ok_or(RecordError::BorrowedRights)?;
    for folder in [data, inside] {
        let failed = |error| RecordError::Folder(folder.to_owned(), error);
        let Ok(named) = std::fs::symlink_metadata(folder) else { continue };
        // A link may lead to the person's own folder on another disk. A link inside the folder, or in a place where
        // others can make names, may not be the person's and is not trusted.
        if named.is_symlink() && (folder == inside && inside != data || planted(folder, &named, me)) {
            return Err(RecordError::LinkedFolder(folder.to_owned()));
        }
        if std::fs::metadata(folder).map_err(failed)?.uid() != me {
            return Err(RecordError::ForeignFolder(folder.to_owned()));
        }
    }
    Ok(())
}

/// Why a file that is open, and its folder, must not be written to; `None` when they may.
#[cfg(unix)]
pub fn not_to_be_written(path: &Path, file: &Metadata) -> Option<&'static str> {
    use std::os::unix::fs::MetadataExt;
    if me().is_none_or(|me| file.uid() != me) {
        return Some(say!("record-file-of-another"));
    }
    folder_not_to_be_written(path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new(".")))
}

/// Why nothing must be written into the folder of a record; `None` when it may, or when it is not there.
#[cfg(unix)]
pub(super) fn folder_not_to_be_written(folder: &Path) -> Option<&'static str> {
    use std::os::unix::fs::MetadataExt;
    let Some(me) = me() else { return Some(say!("record-folder-of-another")) };
    let named = std::fs::symlink_metadata(folder).ok()?;
    let is_ours = SEALED.into_iter().any(|name| folder.ends_with(name));
    if named.is_symlink() && (is_ours || planted(folder, &named, me)) {
        return Some(say!("record-folder-replaced"));
    }
    let about = std::fs::metadata(folder).ok()?;
    if about.uid() != me && about.uid() != 0 {
        return Some(say!("record-folder-of-another"));
    }
    // In a folder where everybody may make names, the sticky bit keeps others from taking ours away.
    let open_to_all = about.mode() & 0o002 != 0 && about.mode() & 0o1000 == 0;
    (open_to_all && about.uid() != me).then(|| say!("record-folder-of-everybody"))
}

/// The user, unless the program runs with the rights of another one.
#[cfg(unix)]
fn me() -> Option<u32> {
    let me = rustix::process::geteuid().as_raw();
    (rustix::process::getuid().as_raw() == me).then_some(me)
}

/// Whether somebody else may have made this link.
#[cfg(unix)]
fn planted(link: &Path, named: &Metadata, me: u32) -> bool {
    use std::os::unix::fs::MetadataExt;
    let shared =
        link.parent().and_then(|above| std::fs::metadata(above).ok()).is_some_and(|above| above.mode() & 0o022 != 0);
    shared || (named.uid() != me && named.uid() != 0)
}

/// Whether folders that are there already may be written into. Windows itself sees to whose they are. Whether a link
/// has taken the place of our folder is checked here too.
#[cfg(windows)]
pub(super) fn check_folders(data: &Path, inside: &Path) -> Result<(), RecordError> {
    match std::fs::symlink_metadata(inside) {
        Ok(named) if named.is_symlink() && inside != data => Err(RecordError::LinkedFolder(inside.to_owned())),
        _ => Ok(()),
    }
}

/// Why a file that is open, and its folder, must not be written to; `None` when they may.
#[cfg(windows)]
pub fn not_to_be_written(path: &Path, _: &Metadata) -> Option<&'static str> {
    folder_not_to_be_written(path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new(".")))
}

/// Why nothing must be written into the folder of a record; `None` when it may, or when it is not there.
#[cfg(windows)]
pub(super) fn folder_not_to_be_written(folder: &Path) -> Option<&'static str> {
    let named = std::fs::symlink_metadata(folder).ok()?;
    let is_ours = SEALED.into_iter().any(|name| folder.ends_with(name));
    (named.is_symlink() && is_ours).then(|| say!("record-folder-replaced"))
}
