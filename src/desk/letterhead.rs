//! The paper that reports are written on: the one that was named, or `letterhead.ron` in the folder where there is one.

use std::path::{Path, PathBuf};

use super::{Desk, DeskError};
use crate::files::{self, Links, Unreadable};
use crate::report::house_style::{HouseStyle, HouseStyleFlaw, read_house_style};
use crate::report::letterhead::{Letterhead, LetterheadFlaw, read_letterhead};

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
    /// The letterhead that was named, or the usual one where it exists, for what belongs to this group. A template that
    /// is named takes the place of the one in the letterhead.
    ///
    /// # Errors
    /// When it, its logo or the template cannot be read or used.
    pub fn letterhead(
        &self,
        paper: Paper,
        template: Option<&Path>,
        group: &str,
    ) -> Result<Option<Letterhead>, DeskError> {
        let Some(path) = self.letterhead_file(paper) else {
            let house = template.map(house_style).transpose()?;
            return Ok(house.map(|house| Letterhead { house: Some(house), ..Letterhead::default() }));
        };
        let flawed = |flaw: LetterheadFlaw| DeskError::LetterheadFlawed(path.clone(), flaw);
        let beside = |name: &str| path.parent().unwrap_or_else(|| Path::new("")).join(name);
        let bytes = read_at_most(&path, files::LETTERHEAD)?.ok_or_else(|| flawed(LetterheadFlaw::TooLarge))?;
        let draft = read_letterhead(&String::from_utf8_lossy(&bytes)).map_err(flawed)?;
        let template = template.map(Path::to_owned).or_else(|| draft.template.as_deref().map(beside));
        let mut letterhead = match draft.logo.as_deref().map(beside) {
            None => draft.without_logo(),
            Some(logo) => {
                let bytes = read_at_most(&logo, files::LOGO)?;
                let bytes = bytes.ok_or_else(|| flawed(LetterheadFlaw::LogoTooLarge))?;
                draft.with_logo(bytes).map_err(flawed)?
            }
        };
        letterhead.house = template.as_deref().map(house_style).transpose()?;
        letterhead.for_group(group).map(Some).map_err(flawed)
    }

    /// The file of a letterhead; nothing when none is used.
    pub(super) fn letterhead_file(&self, paper: Paper) -> Option<PathBuf> {
        match paper {
            Paper::Plain => None,
            Paper::Named(path) => Some(path.to_owned()),
            Paper::Usual => {
                let usual = self.folder.ok()?.path().join("letterhead.ron");
                usual.is_file().then_some(usual)
            }
        }
    }
}

/// The looks of a Word template.
fn house_style(path: &Path) -> Result<HouseStyle, DeskError> {
    let flawed = |flaw| DeskError::TemplateFlawed(path.to_owned(), flaw);
    let bytes = read_at_most(path, files::TEMPLATE)?.ok_or_else(|| flawed(HouseStyleFlaw::TooLarge))?;
    read_house_style(&bytes).map_err(flawed)
}

/// A plain file's bytes; `None` when there are more than `most`.
fn read_at_most(path: &Path, most: u64) -> Result<Option<Vec<u8>>, DeskError> {
    match files::read(path, most, Links::Follow) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(Unreadable::TooLarge(_)) => Ok(None),
        Err(error) => Err(DeskError::Letterhead(path.to_owned(), error)),
    }
}
