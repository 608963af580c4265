//! Minutes are written: what is on disk is what they tell, with the checks on the table as they are now.

use std::path::{Path, PathBuf};

use super::{Subject, minutes, task_table};
use crate::check::{Check, Names, fields_for_names};
use crate::desk::{Desk, Paper};
use crate::room::{PaperForm, Roster, put_paper};
use crate::workshop::WorkshopError;
use crate::workshop::meeting::Workshop;
use crate::workshop::people::Called;

/// The checks on the table, as they are now.
pub fn on_the_table(desk: &Desk, workshop: &Workshop) -> Vec<(String, Option<Check>)> {
    let read = |reference: &String| (reference.clone(), desk.read_whole(reference).ok().map(|record| record.check));
    workshop.tools.iter().map(read).collect()
}

/// What takes out names that stand in sentences and in the names of tools; nothing where people are called by their
/// names.
pub fn names_to_leave_out(called: Called, roster: &Roster, tools: &[(String, Option<Check>)]) -> Option<Names> {
    let fields = tools.iter().filter_map(|(_, check)| check.as_ref()).flat_map(fields_for_names);
    (called == Called::Numbers).then(|| roster.names(fields))
}

/// Writes the minutes, or the table of what is to be done, into the folder for reports and returns where they lie.
///
/// # Errors
/// When the letterhead cannot be used, or nothing can be written.
pub fn write_minutes(
    desk: &Desk,
    of: &Path,
    (workshop, roster): (&Workshop, &Roster),
    called: Called,
    form: PaperForm,
) -> Result<PathBuf, WorkshopError> {
    let tools = on_the_table(desk, workshop);
    let names = names_to_leave_out(called, roster, &tools);
    let subject = Subject {
        workshop,
        roster,
        called,
        names: names.as_ref(),
        tools: &tools,
        rulebook: &desk.loaded.rulebook,
        on: desk.on,
    };
    let mut page = minutes(&subject);
    page.letterhead = desk.letterhead(Paper::Usual, None, &roster.client)?;
    let name = match (form, called) {
        (PaperForm::Sheet, Called::Names) => "next",
        (PaperForm::Sheet, Called::Initials) => "next-initials",
        (PaperForm::Sheet, Called::Numbers) => "next-numbers",
        (_, Called::Names) => "minutes",
        (_, Called::Initials) => "minutes-initials",
        (_, Called::Numbers) => "minutes-numbers",
    };
    Ok(put_paper(desk, of, name, form, (&page, &task_table(&subject)))?)
}
