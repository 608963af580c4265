//! Writing out what was chosen among all checks, in every format. Nobody reads of checks that were not chosen.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::{Desk, DeskError, Wanted};
use crate::account::Caveat;
use crate::check::{Archive, Names, Selection, fields_for_names};
use crate::desk::Format;
use crate::files::{Worth, at_once};
use crate::record::{self, Unread, origin_of};
use crate::report::block::Document;
use crate::report::inventory::Separator;
use crate::report::letterhead::Letterhead;
use crate::report::portfolio::{Portfolio, Shelved, Source, ToolLine, letters, portfolio, tool_line};
use crate::report::{ReportFailed, compose_portfolio, for_one_reader, inventory, json, workbook};
use crate::words::say;

/// A file for a report on many.
struct Meant {
    path: PathBuf,
    /// Where the check was taken from, in words.
    taken_from: String,
}

/// Everybody who is named in the records of these files. One record after the other is read, and none is kept.
pub fn names_in(files: &[&Path]) -> Names {
    let named = |path: &&Path| record::read(path).map(|record| fields_for_names(&record.check)).unwrap_or_default();
    Names::in_fields(at_once(files, Worth::Reading, named).into_iter().flatten())
}

/// The report on many checks, ready to be written.
#[derive(Debug)]
pub struct ToldOfAll {
    told: Arc<Portfolio>,
    letterhead: Option<Letterhead>,
    format: Format,
    separator: Separator,
    now: Timestamp,
}

impl ToldOfAll {
    /// Writes it, row by row where the format can be written so.
    ///
    /// # Errors
    /// When what takes it in does not.
    pub fn write(&self, out: &mut dyn Write) -> Result<(), DeskError> {
        let Self { told, letterhead, format, separator, now } = self;
        match (format, format.document()) {
            (Format::Json, _) => json::write_into(&**told, out)?,
            (Format::Csv, _) => inventory::write_into(told, *separator, out)?,
            (_, None) => {
                let book = workbook::write(&told.title, &workbook::of_portfolio(told), *now)?;
                out.write_all(&book).map_err(ReportFailed::Out)?;
            }
            (_, Some(format)) => {
                let document = Document { letterhead: letterhead.clone(), ..compose_portfolio(told) };
                format.write_into(&document, *now, out)?;
            }
        }
        Ok(())
    }
}

impl Desk<'_> {
    /// The report on the checks that a selection takes, and what has to be told of files that were left out.
    ///
    /// # Errors
    /// When there is no folder, the letterhead cannot be used, or checks of several groups were to stand on it.
    pub fn report_on_all(&self, wanted: Wanted, selection: &Selection) -> Result<(ToldOfAll, Vec<String>), DeskError> {
        let (meant, unread, notices) = self.meant(selection)?;
        wanted.format.holds(meant.len())?;
        let names = selection.hide_names.then(|| {
            let files: Vec<&Path> = meant.iter().map(|one| one.path.as_path()).collect();
            names_in(&files)
        });
        let mut told_of = selection.clone();
        if let Some(names) = &names {
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
        let letters = letters(&self.loaded.rulebook);
        let lines = at_once(&meant, Worth::Reading, |one| self.line(one, names.as_ref(), &letters).packed());
        drop(meant);
        let told = portfolio(lines, &source);
        let letterhead = match wanted.format.document() {
            None => None,
            Some(_) => {
                let group = match self.letterhead_file(wanted.paper) {
                    Some(_) => for_one_reader(&told)?,
                    None => String::new(),
                };
                self.letterhead(wanted.paper, wanted.template, &group)?
            }
        };
        let (format, separator, now) = (wanted.format, wanted.separator, self.now);
        Ok((ToldOfAll { told: Arc::new(told), letterhead, format, separator, now }, notices))
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
        if self.selected_with(&whole, drop)?.checks.is_empty() {
            let all = self.selected_with(&Selection::everything(), |summary| summary.group.trim().to_owned())?.checks;
            let known: BTreeSet<String> = all.into_iter().map(|meant| meant.summary).collect();
            let known: Vec<String> = known.into_iter().filter(|known| !known.is_empty()).collect();
            return Err(DeskError::NoSuchGroup(group.to_owned(), known));
        }
        Ok(())
    }

    /// The files that are meant; how many were left out because nobody can read whether they are meant; and what has to
    /// be told of files.
    fn meant(&self, selection: &Selection) -> Result<(Vec<Meant>, usize, Vec<String>), DeskError> {
        let selected = self.selected_with(selection, drop)?;
        if selected.checks.is_empty() {
            self.group_exists(selection)?;
        }
        let file = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut notices: Vec<String> =
            selected.second.iter().map(|Unread { path, why, .. }| format!("{}: {why}", file(path))).collect();
        let checks = selected.checks.into_iter();
        let mut meant: Vec<Meant> =
            checks.map(|check| Meant { path: check.listed.path, taken_from: check.origin }).collect();
        let mut unread = 0;
        for Unread { path, why, .. } in selected.unreadable {
            if selection.chooses() {
                // It may be somebody else's: whoever writes the report learns its name, who reads the report does not.
                notices.push(say!("selection-left-out", file = file(&path), why = why));
                unread += 1;
            } else {
                meant.push(Meant { path, taken_from: String::new() });
            }
        }
        Ok((meant, unread, notices))
    }

    /// The line of one file in a report on many, without the names of people where some are given. Its record is read
    /// for it and not kept.
    fn line(&self, one: &Meant, names: Option<&Names>, letters: &[Arc<str>]) -> ToolLine {
        let read = record::read(&one.path);
        let name = one.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let good = read.as_ref().ok();
        let nameless = names.zip(good).map(|(names, record)| names.hide_check(&record.check));
        let shelved = Shelved {
            reference: good.map_or(name, |record| record.header.reference.to_string()),
            check: nameless.as_ref().or(good.map(|record| &record.check)),
            head: good.map_or_else(String::new, |record| record.head.clone()),
            changed: good.map(|record| record.check.steps.last().map_or(record.header.created, |entry| entry.at)),
            caveat: match &read {
                Ok(record) => record.caveat(),
                Err(error) => Some(Caveat { is_newer: false, words: error.to_string() }),
            },
            taken_from: one.taken_from.clone(),
        };
        tool_line(&shelved, &self.loaded.rulebook, letters, self.on)
    }
}
