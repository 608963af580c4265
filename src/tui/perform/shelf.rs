//! What can be done with a check from the list, without opening it on the screen.

use std::path::Path;

use jiff::Timestamp;

use super::Performer;
use crate::check::{Field, Hand, Step};
use crate::record::{Journal, Opened, Takeover, list, read, summary, summary_key};
use crate::tui::effect::{Outcome, ShelfRow};

impl Performer {
    /// Every check, or why the folder of checks cannot be read.
    pub(super) fn shelf(&self) -> Result<Vec<ShelfRow>, String> {
        let (Ok(folder), Some(loaded)) = (&self.folder, &self.loaded) else { return Ok(Vec::new()) };
        let rules = &loaded.rulebook;
        let listed = list(folder, &summary_key(rules, self.on), |record| summary(record, rules, self.on))
            .map_err(|error| error.to_string())?;
        let rows = listed.into_iter().map(|listed| ShelfRow {
            reference: listed.name(),
            path: listed.path,
            changed: listed.changed,
            // A second file of a check is no second tool.
            summary: match listed.holds.words().filter(|_| listed.holds.is_second()) {
                Some(words) => Err(words),
                None => listed.summary,
            },
        });
        Ok(rows.collect())
    }

    /// Adds a step to a check that is not open.
    pub(super) fn change(&self, path: &Path, did: Step, now: Timestamp) -> Outcome {
        match add(path, did, now) {
            Ok(told) => Outcome::Changed { told, now_at: None },
            Err(why) => Outcome::NotChanged(why),
        }
    }

    /// Copies a check. The original is only read.
    pub(super) fn copy(&self, path: &Path, recheck: bool, now: Timestamp) -> Outcome {
        let (Some(loaded), Ok(folder)) = (&self.loaded, &self.folder) else {
            return Outcome::NotChanged("There is no folder to put the copy into.".to_owned());
        };
        let copied = read(path).and_then(|record| {
            let who = record.check.tool.get(Field::Assessor);
            let hand = Hand { who, at: now };
            let today = now.to_zoned_datetime(crate::files::zone()).date();
            let takeover = Takeover { folder, loaded, hand, on: self.on, today };
            let (header, why) = takeover.copy(&record, recheck, &record.check.standing.group)?;
            Ok((header.reference, format!("{} of {}", why.words(), record.header.reference)))
        });
        match copied {
            Ok((reference, told)) => Outcome::Changed {
                told: format!("{reference}: {told}. The original stays as it is."),
                now_at: Some(folder.records().join(format!("{reference}.ron"))),
            },
            Err(error) => Outcome::NotChanged(error.to_string()),
        }
    }

    /// Writes the report on a check that is not open.
    pub(super) fn report_on(&self, path: &Path, now: Timestamp) -> Outcome {
        let written = self.report(Some(path), now);
        if matches!(written, Outcome::Written(_)) {
            // A record that cannot be added to can still be reported on; the report is what was asked for.
            let _ = add(path, Step::Exported { format: "html, md".to_owned(), length: "full".to_owned() }, now);
        }
        written
    }
}

/// Adds a step and says what was done, or why nothing was.
fn add(path: &Path, did: Step, now: Timestamp) -> Result<String, String> {
    match Journal::open(path).map_err(|error| error.to_string())? {
        Opened::Writable(record, mut journal, _) => {
            let mut check = record.check;
            let told = format!("{}: {}.", check.tool.title(), did.in_words());
            let who = check.tool.get(Field::Assessor).to_owned();
            journal.add(&mut check, Hand { who: &who, at: now }, [did]).map_err(|error| error.to_string())?;
            Ok(told)
        }
        Opened::ReadOnly(_, why) => Err(format!("This check can be read but not changed: {why}")),
    }
}
