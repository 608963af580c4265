//! The list of checks, and what is chosen from it.

use jiff::civil::Date;

use super::{Desk, DeskError};
use crate::check::Selection;
use crate::record::{
    DataFolder, Listed, Order, Picking, Record, Selected, Summary, list, list_as, list_remembered, select, summary,
    summary_key,
};
use crate::rulebook::Cover;

impl Desk<'_> {
    /// Every check in the folder with what it comes to, changed last first; those in the archive when they are wanted.
    /// What cannot be read stands last and is never left out.
    ///
    /// # Errors
    /// When there is no folder.
    pub fn list(&self, archived_too: bool) -> Result<Vec<Listed<Summary>>, DeskError> {
        let mut listed = arranged(self.all_listed()?);
        listed.retain(|row| archived_too || row.summary.as_ref().map_or(true, |summary| !summary.archived));
        Ok(listed)
    }

    /// What a selection takes out of the folder: the same for a list, a report on many checks, and verifying.
    ///
    /// # Errors
    /// When there is no folder.
    pub fn selected(&self, selection: &Selection) -> Result<Selected, DeskError> {
        self.selected_with(selection, Box::new)
    }

    /// The same, with what `keep` makes of the summary of each check that is meant.
    ///
    /// # Errors
    /// When there is no folder.
    pub fn selected_with<K>(
        &self,
        selection: &Selection,
        keep: impl Fn(Summary) -> K,
    ) -> Result<Selected<K>, DeskError> {
        let rules = &self.loaded.rulebook;
        let mut picking = Picking::by(selection);
        let summarize = |record: &Record| summary(record, rules);
        let key = summary_key(&rules.cover(), self.on);
        let listed = list_as(self.folder()?, &key, summarize, |name, summary| picking.pick(name, summary, &keep))?;
        Ok(select(listed))
    }

    fn all_listed(&self) -> Result<Vec<Listed<Summary>>, DeskError> {
        let rules = &self.loaded.rulebook;
        let summarize = |record: &Record| summary(record, rules);
        Ok(list(self.folder()?, &summary_key(&rules.cover(), self.on), summarize)?)
    }
}

/// The whole list, archive included, before the rules are read: `None` where something in it is not remembered.
///
/// # Errors
/// When the folder is there and cannot be read.
pub fn remembered(folder: &DataFolder, rules: &Cover, on: Date) -> Result<Option<Vec<Listed<Summary>>>, DeskError> {
    Ok(list_remembered(folder, &summary_key(rules, on))?.map(arranged))
}

/// Puts a list into another order. What cannot be read stays behind everything else.
pub fn in_order(listed: &mut [Listed<Summary>], order: Order) {
    listed.sort_by_cached_key(|row| {
        let key = row.summary.as_ref().ok().map(|summary| order.key_once(&row.name(), row.changed, summary));
        (key.is_none(), key)
    });
}

/// Changed last first; what cannot be read stands last.
fn arranged(mut listed: Vec<Listed<Summary>>) -> Vec<Listed<Summary>> {
    for row in &mut listed {
        // A second file of a check is no second tool.
        if let Some(words) = row.holds.words().filter(|_| row.holds.is_second()) {
            row.summary = Err(words);
        }
    }
    listed.sort_by(|one, other| {
        let last = |row: &Listed<Summary>| (row.summary.is_err(), std::cmp::Reverse(row.changed));
        last(one).cmp(&last(other)).then_with(|| one.name().cmp(&other.name()))
    });
    listed
}
