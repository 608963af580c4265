//! The paper that reports are written on: the one that was named, or `letterhead.ron` in the folder where there is one.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::{Desk, DeskError};
use crate::report::letterhead::{self, Letterhead, LetterheadFlaw, read_letterhead};

/// Whose paper a report is written on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper<'a> {
    /// `letterhead.ron` in the folder, where there is one.
    #[default]
    Usual,
    /// The letterhead in this file.
    Named(&'a Path),
    /// None at all.
    Plain,
}

impl Desk<'_> {
    /// The letterhead that was named, or the usual one where it exists.
    ///
    /// # Errors
    /// When it or its logo cannot be read or used.
    pub fn letterhead(&self, paper: Paper) -> Result<Option<Letterhead>, DeskError> {
        let path = match paper {
            Paper::Plain => return Ok(None),
            Paper::Named(path) => path.to_owned(),
            Paper::Usual => match self.folder.map(|folder| folder.path().join("letterhead.ron")) {
                Ok(path) if path.is_file() => path,
                _ => return Ok(None),
            },
        };
        let flawed = |flaw: LetterheadFlaw| DeskError::LetterheadFlawed(path.clone(), flaw);
        let bytes = read_at_most(&path, letterhead::MOST_BYTES)?.ok_or_else(|| flawed(LetterheadFlaw::TooLarge))?;
        let draft = read_letterhead(&String::from_utf8_lossy(&bytes)).map_err(flawed)?;
        let Some(logo) = draft.logo.clone() else { return Ok(Some(draft.without_logo())) };
        let logo = path.parent().unwrap_or_else(|| Path::new("")).join(logo);
        let bytes =
            read_at_most(&logo, letterhead::MOST_LOGO_BYTES)?.ok_or_else(|| flawed(LetterheadFlaw::LogoTooLarge))?;
        draft.with_logo(bytes).map(Some).map_err(flawed)
    }
}

/// A plain file's bytes; `None` when there are more than `most`. Pipes and devices would hold the program up.
fn read_at_most(path: &Path, most: usize) -> Result<Option<Vec<u8>>, DeskError> {
    let failed = |error| DeskError::Letterhead(PathBuf::from(path), error);
    if !std::fs::metadata(path).map_err(failed)?.is_file() {
        return Err(failed(std::io::Error::other("it is not a plain file")));
    }
    let mut bytes = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    std::fs::File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)).map_err(failed)?;
    Ok((bytes.len() <= most).then_some(bytes))
}
