//! The parts of a Word file, unpacked one by one. What a file says about its sizes need not be true, so no more is
//! unpacked than can be held.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::HouseStyleFlaw;
use crate::words::key;

/// The most bytes that are unpacked in all.
const MOST_UNPACKED: u64 = 32 * 1024 * 1024;
/// More parts than this no template has.
const MOST_PARTS: usize = 2_000;

/// A packed file.
pub(super) struct Parcel<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Parcel<'a> {
    /// Opens the file. A template with macros is refused: the macros would be left out anyway, and nobody would know.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, HouseStyleFlaw> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| HouseStyleFlaw::NotWord)?;
        if archive.len() > MOST_PARTS {
            return Err(HouseStyleFlaw::TooLarge);
        }
        if archive.file_names().any(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin")) {
            return Err(HouseStyleFlaw::Holds(key!("housestyle-macros")));
        }
        Ok(Self { archive, left: MOST_UNPACKED })
    }

    /// A part; nothing when there is none of this name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, HouseStyleFlaw> {
        let broken = || HouseStyleFlaw::Broken(name.to_owned());
        let part = match self.archive.by_name(name) {
            Ok(part) => part,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(_) => return Err(broken()),
        };
        let mut bytes = Vec::new();
        part.take(self.left + 1).read_to_end(&mut bytes).map_err(|_| broken())?;
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or(HouseStyleFlaw::TooLarge)?;
        Ok(Some(bytes))
    }

    /// A part that is text.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, HouseStyleFlaw> {
        let Some(bytes) = self.part(name)? else { return Ok(None) };
        let text = String::from_utf8(bytes).map_err(|_| HouseStyleFlaw::Broken(name.to_owned()))?;
        Ok(Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)))
    }
}
