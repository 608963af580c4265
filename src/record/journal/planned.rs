//! The beginning of a record. It is planned first, and made with the first write.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use jiff::civil::Date;

use super::super::chain::Header;
use super::super::disk::{Durability, again, sync_file, sync_folder};
use super::super::lock::{Held, lock};

/// What a record will begin with.
#[derive(Debug)]
pub(super) struct Planned {
    pub(super) header: Header,
    pub(super) today: Date,
}

/// Makes a file under a name that is free, complete from the start, locked and lasting.
pub(super) fn begin(folder: &Path, path: &Path, text: &str) -> io::Result<(File, Held, Durability)> {
    let mut fresh = again(|| tempfile::Builder::new().prefix(".article5-").tempfile_in(folder))?;
    fresh.write_all(text.as_bytes())?;
    let written = sync_file(fresh.as_file())?;
    // Where no lock can be had, a second program could still read; the new name makes the file ours.
    let held = lock(path, fresh.as_file()).unwrap_or_default();
    let file = fresh.persist_noclobber(path).map_err(|error| error.error)?;
    let durability = if written == Durability::Certain { sync_folder(folder) } else { written };
    Ok((file, held, durability))
}
