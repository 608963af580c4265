//! Questions go out to colleagues, answers come back. What was answered is weighed here and taken in by whoever chose
//! to.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::Performer;
use crate::check::{FormFlaw, Inquiry};
use crate::desk::{AskFormat, Desk, DeskError};
use crate::record::read;
use crate::tui::effect::{Came, Colleagues, Questions, Returning, Weighed};
use crate::words::say;

impl Performer {
    /// The record that is meant: the one that is named, or the one that is open.
    fn meant(&self, of: Option<PathBuf>) -> Result<PathBuf, String> {
        of.or_else(|| self.path.clone()).ok_or_else(|| say!("screen-report-saved-only").to_owned())
    }

    /// The open questions of a check.
    pub(super) fn find_questions(&self, of: Option<PathBuf>, now: Timestamp) -> Colleagues {
        let found = || -> Result<Questions, String> {
            let desk = self.desk(now).ok_or_else(|| say!("screen-rules-not-loaded").to_owned())?;
            let record = read(&self.meant(of.clone())?).map_err(|error| error.to_string())?;
            let tool = record.check.tool.title().to_owned();
            Ok(Questions { of, tool, asked: desk.inquiries(&record.check) })
        };
        found().map_or_else(Colleagues::NotAsked, Colleagues::Questions)
    }

    /// Writes questions that were chosen among them.
    pub(super) fn write_questions(
        &self,
        of: Option<PathBuf>,
        asked: &[Inquiry],
        format: AskFormat,
        now: Timestamp,
    ) -> Colleagues {
        let written = || -> Result<Vec<PathBuf>, String> {
            let desk = self.desk(now).ok_or_else(|| say!("screen-rules-not-loaded").to_owned())?;
            let path = self.meant(of)?;
            let record = read(&path).map_err(|error| error.to_string())?;
            desk.write_chosen(&record, &path, asked, format).map_err(|error| error.to_string())
        };
        written().map_or_else(Colleagues::NotAsked, Colleagues::Written)
    }

    /// Reads what a colleague answered and weighs it. Nothing is written.
    pub(super) fn read_reply(&self, reply: Returning, now: Timestamp) -> Colleagues {
        let Some(desk) = self.desk(now) else {
            return Colleagues::NotTakenIn(say!("screen-rules-not-loaded").to_owned());
        };
        match self.weigh(desk, &reply) {
            Ok(Some(weighed)) => Colleagues::Weighed(weighed),
            // No check is open: the check that the answers belong to is opened, and they are read again there.
            Ok(None) => self.belongs_to(desk, reply),
            Err(error) => Colleagues::NotTakenIn(error),
        }
    }

    /// What it says to the check that is open; nothing where none is.
    fn weigh(&self, desk: Desk<'_>, reply: &Returning) -> Result<Option<Weighed>, String> {
        let told = |error: DeskError| match error {
            DeskError::Form(_, FormFlaw::Nobody) => say!("takein-nobody").to_owned(),
            error => error.to_string(),
        };
        let mut returned = came_back(desk, &reply.came).map_err(told)?;
        returned.answered_by(&reply.who);
        let Some(path) = &self.path else { return Ok(None) };
        let record = read(path).map_err(|error| error.to_string())?;
        let reference = record.header.reference.as_str();
        returned.belongs_to(reference);
        if returned.check() != reference {
            return Err(say!("takein-elsewhere", check = returned.check()));
        }
        let replies = desk.weigh(&returned, reference, &record.check).map_err(told)?;
        let turn = desk.turn(&replies, &record.check).told(&desk.loaded.rulebook);
        Ok(Some(Weighed { replies, turn }))
    }

    fn belongs_to(&self, desk: Desk<'_>, reply: Returning) -> Colleagues {
        let found = came_back(desk, &reply.came).and_then(|returned| match returned.check() {
            "" => Ok(None),
            check => desk.path_of(check).map(Some),
        });
        match found {
            Ok(Some(path)) => Colleagues::BelongsTo(path, reply),
            Ok(None) => Colleagues::NotTakenIn(say!("takein-no-check").to_owned()),
            Err(error) => Colleagues::NotTakenIn(error.to_string()),
        }
    }
}

fn came_back(desk: Desk<'_>, came: &Came) -> Result<crate::desk::Returned, DeskError> {
    match came {
        Came::File(file) => desk.read_form(file),
        Came::Pasted(text) => desk.read_bytes(text.as_bytes(), Path::new(say!("asked-pasted"))),
    }
}
