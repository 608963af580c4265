//! Writing out what was chosen among all checks, in every format. Nobody reads of checks that were not chosen.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Desk, DeskError, Wanted};
use crate::check::{Archive, Check, Names, Selection};
use crate::desk::Format;
use crate::record::{self, Record, RecordError, Unread, origin_of};
use crate::report::portfolio::{Shelved, Source, portfolio};
use crate::report::{compose_portfolio, for_one_reader, inventory, json, workbook};
use crate::words::say;

/// A record for a report on many.
struct Read {
    path: PathBuf,
    record: Result<Record, RecordError>,
    /// Where the check was taken from, in words.
    taken_from: String,
}

impl Desk<'_> {
    /// The report on the checks that a selection takes, and what has to be told of files that were left out.
    ///
    /// # Errors
    /// When there is no folder, the letterhead cannot be used, or checks of several groups were to stand on it.
    pub fn report_on_all(&self, wanted: Wanted, selection: &Selection) -> Result<(Vec<u8>, Vec<String>), DeskError> {
        let (records, unread, notices) = self.records_of(selection)?;
        let checks = || records.iter().filter_map(|one| one.record.as_ref().ok()).map(|record| &record.check);
        let names = if selection.hide_names { Names::of(checks()) } else { Names::default() };
        let nameless: Vec<Check> =
            if selection.hide_names { checks().map(|check| names.hide_check(check)).collect() } else { Vec::new() };
        let mut nameless = nameless.iter();
        // The checks without names stand in the order of the records that could be read.
        let shelved: Vec<Shelved> = records
            .iter()
            .map(|one| {
                let shelved = one.shelved();
                Shelved { check: shelved.check.map(|check| nameless.next().unwrap_or(check)), ..shelved }
            })
            .collect();
        let mut told_of = selection.clone();
        if selection.hide_names {
            told_of.group = selection.group.as_deref().map(|group| names.hide(group));
            told_of.filter = names.hide(&selection.filter);
        }
        let source = Source {
            rulebook: &self.loaded.rulebook,
            on: self.on,
            origin: origin_of(self.loaded),
            written: self.now,
            selection: told_of,
            unread,
        };
        let told = portfolio(&shelved, &source);
        let bytes = match wanted.format {
            Format::Json => json::write(&told)?.into_bytes(),
            Format::Csv => inventory::write(&told, wanted.separator)?,
            Format::Xlsx => workbook::write(&told.title, &workbook::of_portfolio(&told), self.now)?,
            Format::Html | Format::Md | Format::Docx | Format::Txt => {
                let group = match self.letterhead_file(wanted.paper) {
                    Some(_) => for_one_reader(&told)?,
                    None => String::new(),
                };
                let letterhead = self.letterhead(wanted.paper, wanted.template, &group)?;
                self.on_letterhead(compose_portfolio(&told), letterhead, wanted.format)?
            }
        };
        Ok((bytes, notices))
    }

    /// Nobody is handed an empty page because a name was typed wrongly.
    ///
    /// # Errors
    /// When no check belongs to the group that is meant.
    pub fn group_exists(&self, selection: &Selection) -> Result<(), DeskError> {
        let Some(group) = selection.group.as_deref().map(str::trim).filter(|group| !group.is_empty()) else {
            return Ok(());
        };
        let whole = Selection { filter: String::new(), archive: Archive::Too, ..selection.clone() };
        if self.selected(&whole)?.checks.is_empty() {
            let all = self.selected(&Selection::everything())?.checks;
            let known: BTreeSet<String> = all.into_iter().map(|meant| meant.summary.group.trim().to_owned()).collect();
            let known: Vec<String> = known.into_iter().filter(|known| !known.is_empty()).collect();
            return Err(DeskError::NoSuchGroup(group.to_owned(), known));
        }
        Ok(())
    }

    /// The records that are meant, how many files were left out because nobody can read whether they are, and what has
    /// to be told of files.
    fn records_of(&self, selection: &Selection) -> Result<(Vec<Read>, usize, Vec<String>), DeskError> {
        let selected = self.selected(selection)?;
        if selected.checks.is_empty() {
            self.group_exists(selection)?;
        }
        let file = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut notices: Vec<String> =
            selected.second.iter().map(|Unread { path, why, .. }| format!("{}: {why}", file(path))).collect();
        let read = |path: PathBuf, taken_from| Read { record: record::read(&path), path, taken_from };
        let meant = selected.checks.into_iter();
        let mut records: Vec<Read> = meant.map(|meant| read(meant.listed.path, meant.origin)).collect();
        let mut unread = 0;
        for Unread { path, why, .. } in selected.unreadable {
            if selection.chooses() {
                // It may be somebody else's: whoever writes the report learns its name, who reads the report does not.
                notices.push(say!("selection-left-out", file = file(&path), why = why));
                unread += 1;
            } else {
                records.push(read(path, String::new()));
            }
        }
        Ok((records, unread, notices))
    }
}

impl Read {
    fn shelved(&self) -> Shelved<'_> {
        let name = self.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let good = self.record.as_ref().ok();
        Shelved {
            reference: good.map_or(name, |record| record.header.reference.to_string()),
            check: good.map(|record| &record.check),
            head: good.map_or_else(String::new, |record| record.head.clone()),
            changed: good.map(|record| record.check.steps.last().map_or(record.header.created, |entry| entry.at)),
            damage: match &self.record {
                Ok(record) => record.caveat(),
                Err(error) => Some(error.to_string()),
            },
            taken_from: self.taken_from.clone(),
        }
    }
}
