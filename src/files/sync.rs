//! Making bytes and names lasting.

use std::fs::File;
use std::io;
use std::path::Path;

/// Whether what was saved will be there after a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// It will.
    Certain,
    /// The file system would not say.
    Uncertain,
}

/// Does it again when a signal came between.
pub fn again<T>(mut act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match act() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}

/// Makes the names in a folder lasting, where the file system can.
pub fn sync_folder(folder: &Path) -> Durability {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    match open_folder(folder).and_then(|folder| folder.sync_all()) {
        Ok(()) => Durability::Certain,
        Err(_) => Durability::Uncertain,
    }
}

#[cfg(unix)]
fn open_folder(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

/// Windows opens a folder only for those who say that they know it is one, and brings it to disk only for writers.
#[cfg(windows)]
fn open_folder(folder: &Path) -> io::Result<File> {
    use std::os::windows::fs::OpenOptionsExt;
    const FILE_FLAG_BACKUP_SEMANTICS: u32 = 0x0200_0000;
    std::fs::OpenOptions::new().write(true).custom_flags(FILE_FLAG_BACKUP_SEMANTICS).open(folder)
}

/// Makes the bytes of a file lasting. Some file systems do not know how; that is told, and no error.
pub fn sync_file(file: &File) -> io::Result<Durability> {
    tolerant(again(|| file.sync_data()))
}

/// Like [`sync_file`], with everything that is known about the file: for a new one.
pub fn sync_new_file(file: &File) -> io::Result<Durability> {
    tolerant(again(|| file.sync_all()))
}

fn tolerant(outcome: io::Result<()>) -> io::Result<Durability> {
    match outcome {
        Ok(()) => Ok(Durability::Certain),
        Err(error) if matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput) => {
            Ok(Durability::Uncertain)
        }
        Err(error) => Err(error),
    }
}
