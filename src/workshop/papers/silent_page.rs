//! The page that everybody fills in before the meeting: for the whole group at once, and taken in one by one.

use std::path::{Path, PathBuf};

use crate::check::fields_for_names;
use crate::desk::{AskFormat, Desk};
use crate::room::Roster;
use crate::workshop::WorkshopError;
use crate::workshop::meeting::Workshop;
use crate::workshop::silent::asked_of_all;

/// What is asked of everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilentPage {
    /// About which tool, by its place on the table.
    pub tool: usize,
    /// The letters of the rules; without any, those that are not settled.
    pub letters: Vec<String>,
    /// As what kind of file.
    pub format: AskFormat,
    /// Whether names are left out.
    pub without_names: bool,
}

/// The page as a file.
///
/// # Errors
/// When there is no such tool or rule, the check cannot be read, or the page would be too large to come back.
pub fn silent_page(
    desk: &Desk,
    (workshop, roster): (&Workshop, &Roster),
    wanted: &SilentPage,
) -> Result<Vec<u8>, WorkshopError> {
    let reference = workshop.tools.get(wanted.tool);
    let reference = reference.ok_or_else(|| WorkshopError::NoTool((wanted.tool + 1).to_string()))?;
    let mut record = desk.read_whole(reference)?;
    if wanted.without_names {
        record.check = roster.names(fields_for_names(&record.check)).hide_check(&record.check);
    }
    let asked = asked_of_all(&desk.loaded.rulebook, &record, &wanted.letters)?;
    Ok(desk.pages(&record, &[asked], wanted.format)?)
}

/// Writes the page into the folder for reports and returns where it lies.
///
/// # Errors
/// As [`silent_page`], and when nothing can be written.
pub fn write_silent_page(
    desk: &Desk,
    of: &Path,
    about: (&Workshop, &Roster),
    wanted: &SilentPage,
) -> Result<PathBuf, WorkshopError> {
    let page = silent_page(desk, about, wanted)?;
    let name = format!("-answers-{}.{}", wanted.tool + 1, wanted.format.ending());
    Ok(desk.put_beside_reports(of, &name, &page)?)
}
