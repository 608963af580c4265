//! What can be done with a check from the list, without opening it on the screen.

use std::path::Path;
use std::rc::Rc;

use jiff::Timestamp;

use super::Performer;
use crate::account::{Account, account};
use crate::check::Step;
use crate::desk::{CopyOf, DeskError, Paper, Wanted, remembered};
use crate::record::{Listed, Summary, read};
use crate::report::inventory::Separator;
use crate::rulebook::Cover;
use crate::tui::effect::{Outcome, ReportKind};
use crate::tui::shelf_row::ShelfRow;
use crate::words::say;

fn rows(listed: Vec<Listed<Summary>>) -> Vec<ShelfRow> {
    listed.into_iter().map(ShelfRow::of).collect()
}

impl Performer {
    /// Every check, or why the folder of checks cannot be read.
    pub(super) fn shelf(&self) -> Result<Vec<ShelfRow>, String> {
        // Nothing that a list shows depends on the moment.
        let Some(desk) = self.desk(Timestamp::UNIX_EPOCH).filter(|desk| desk.folder.is_ok()) else {
            return Ok(Vec::new());
        };
        Ok(rows(desk.list(true).map_err(|error| error.to_string())?))
    }

    /// Every check as it is remembered; nothing where something has to be read.
    pub(super) fn remembered(&self) -> Option<(Vec<ShelfRow>, Cover)> {
        let (folder, cover) = (self.folder.as_ref().ok()?, self.rules.cover());
        let listed = remembered(folder, &cover, self.on).ok().flatten()?;
        Some((rows(listed), cover))
    }

    /// What the answers of a check that is not open mean; nothing where it cannot be read.
    pub(super) fn glance(&self, path: &Path, now: Timestamp) -> Option<Rc<Account>> {
        let (desk, record) = (self.desk(now)?, read(path).ok()?);
        Some(Rc::new(account(&desk.subject(&record))))
    }

    /// Adds a step to a check that is not open.
    pub(super) fn change(&self, path: &Path, did: Step, now: Timestamp) -> Outcome {
        let Some(desk) = self.desk(now) else { return Outcome::NotChanged(say!("screen-rules-not-loaded").to_owned()) };
        match desk.change_at(path, None, did) {
            Ok(done) => Outcome::Changed { told: format!("{}: {}.", done.title, done.told), now_at: None },
            Err(error) => Outcome::NotChanged(error.to_string()),
        }
    }

    /// Copies a check. The original is only read.
    pub(super) fn copy(&self, path: &Path, recheck: bool, now: Timestamp) -> Outcome {
        let Some(desk) = self.desk(now) else { return Outcome::NotChanged(say!("screen-rules-not-loaded").to_owned()) };
        let copy = || -> Result<Outcome, DeskError> {
            let (record, records) = (read(path)?, desk.folder()?.records());
            let (reference, why) = desk.copy(&record, CopyOf { recheck, ..CopyOf::default() })?;
            let told = say!(
                "screen-copied",
                reference = reference.clone(),
                why = why.words(),
                from = record.header.reference.to_string()
            );
            Ok(Outcome::Changed { told, now_at: Some(records.join(format!("{reference}.ron"))) })
        };
        copy().unwrap_or_else(|error| Outcome::NotChanged(error.to_string()))
    }

    /// Writes a report on the check that is open.
    pub(super) fn report(&self, kind: ReportKind, now: Timestamp) -> Outcome {
        match &self.path {
            Some(path) => self.written(path, kind, now),
            None => Outcome::NotWritten(say!("screen-report-saved-only").to_owned()),
        }
    }

    /// Writes a report on a check that is not open, and says so in its record.
    pub(super) fn report_on(&self, path: &Path, kind: ReportKind, now: Timestamp) -> Outcome {
        let written = self.written(path, kind, now);
        if let (Outcome::Written(..), Some(desk)) = (&written, self.desk(now)) {
            desk.exported(path, None, &[kind.format], kind.length);
        }
        written
    }

    fn written(&self, path: &Path, kind: ReportKind, now: Timestamp) -> Outcome {
        let Some(desk) = self.desk(now) else { return Outcome::NotWritten(say!("screen-rules-not-loaded").to_owned()) };
        let ReportKind { length, format, hide_names } = kind;
        let wanted =
            Wanted { format, length, hide_names, paper: Paper::Usual, template: None, separator: Separator::default() };
        match desk.write_reports(path, &[wanted]).map(|mut files| files.pop()) {
            Ok(Some(file)) => Outcome::Written(file, kind),
            Ok(None) => Outcome::NotWritten(String::new()),
            Err(error) => Outcome::NotWritten(error.to_string()),
        }
    }
}
