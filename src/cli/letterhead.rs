//! Fetching the letterhead: `--letterhead FILE`, or `letterhead.ron` in the data folder where there is one.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::CliError;
use super::settings::Settings;
use crate::report::letterhead::{self, Letterhead, LetterheadFlaw, read_letterhead};

/// The letterhead that was asked for, or the usual one where it exists.
pub fn fetch(settings: &Settings, chosen: Option<&Path>) -> Result<Option<Letterhead>, CliError> {
    let path = match chosen {
        Some(path) => path.to_owned(),
        None => match settings.folder.as_ref().map(|folder| folder.path().join("letterhead.ron")) {
            Ok(path) if path.is_file() => path,
            _ => return Ok(None),
        },
    };
    let flawed = |flaw: LetterheadFlaw| CliError::LetterheadFlawed(path.clone(), flaw);
    let bytes = read_at_most(&path, letterhead::MOST_BYTES)?.ok_or_else(|| flawed(LetterheadFlaw::TooLarge))?;
    let draft = read_letterhead(&String::from_utf8_lossy(&bytes)).map_err(flawed)?;
    let Some(logo) = draft.logo.clone() else { return Ok(Some(draft.without_logo())) };
    let logo = path.parent().unwrap_or_else(|| Path::new("")).join(logo);
    let bytes =
        read_at_most(&logo, letterhead::MOST_LOGO_BYTES)?.ok_or_else(|| flawed(LetterheadFlaw::LogoTooLarge))?;
    draft.with_logo(bytes).map(Some).map_err(flawed)
}

/// A plain file's bytes; `None` when there are more than `most`. Pipes and devices would hold the program up.
fn read_at_most(path: &Path, most: usize) -> Result<Option<Vec<u8>>, CliError> {
    let failed = |error| CliError::Letterhead(PathBuf::from(path), error);
    if !std::fs::metadata(path).map_err(failed)?.is_file() {
        return Err(failed(std::io::Error::other("it is not a plain file")));
    }
    let mut bytes = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    std::fs::File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)).map_err(failed)?;
    Ok((bytes.len() <= most).then_some(bytes))
}
