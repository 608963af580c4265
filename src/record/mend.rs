//! What a crash leaves at the end of a record. It is put right before the record goes on, and nothing of it is thrown
//! away.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::disk::{private_file, sync_file, sync_folder};
use crate::text::visible;
use crate::words::say;

/// What a repair gives: how far the file is good, and what to tell.
pub(super) type Mended = io::Result<(u64, Option<String>)>;

/// Puts the missing line end back.
pub(super) fn end_last_line(file: &mut File, whole: u64) -> Mended {
    file.seek(SeekFrom::Start(whole))?;
    file.write_all(b"\n")?;
    sync_file(file)?;
    Ok((whole + 1, Some(say!("record-end-put-back").to_owned())))
}

/// Takes a cut-off last line off and keeps it aside.
pub(super) fn take_off_torn_line(file: &File, path: &Path, bytes: &[u8], whole: u64, steps: usize) -> Mended {
    let tail = usize::try_from(whole).ok().and_then(|whole| bytes.get(whole..)).unwrap_or_default();
    let aside = set_aside(path, tail)?;
    file.set_len(whole)?;
    sync_file(file)?;
    let told = say!("record-line-cut-off", steps = steps, path = visible(&aside.to_string_lossy()));
    Ok((whole, Some(told)))
}

/// Puts what a crash left behind the last whole line into a file beside the record. Files that were set aside before
/// stay too.
pub fn set_aside(path: &Path, tail: &[u8]) -> io::Result<PathBuf> {
    for number in 1..1000 {
        let aside = path.with_extension(format!("torn-{number}"));
        match private_file().write(true).create_new(true).open(&aside) {
            Ok(mut file) => {
                let kept = file.write_all(tail).and_then(|()| sync_file(&file));
                if let Err(error) = kept {
                    let _ = std::fs::remove_file(&aside);
                    return Err(error);
                }
                if let Some(folder) = path.parent() {
                    sync_folder(folder);
                }
                return Ok(aside);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
