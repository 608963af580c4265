//! Packs the parts of a Word file. The library stores them unpacked, which takes ten times the room.

use std::io::Cursor;

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The same file, with every part packed.
pub(super) fn packed(file: &[u8]) -> ZipResult<Vec<u8>> {
    let mut parts = ZipArchive::new(Cursor::new(file))?;
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..parts.len() {
        let mut part = parts.by_index(index)?;
        if part.is_file() {
            out.start_file(part.name(), SimpleFileOptions::default())?;
            std::io::copy(&mut part, &mut out)?;
        }
    }
    Ok(out.finish()?.into_inner())
}
