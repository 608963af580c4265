//! Training: the stories that are there, and the session that is open.

use std::sync::Arc;

use crate::rulebook::Rulebook;
use crate::training::{Course, Held, How, Plan, Session, TrainingLibrary, Wanted};
use crate::tui::practising::{OwnWords, Unfinished};

/// Everything that the screens of training read.
#[derive(Debug)]
pub struct Practice {
    /// The stories.
    pub training: Arc<TrainingLibrary>,
    /// The sessions that can be gone on with.
    pub unfinished: Vec<Unfinished>,
    /// The sessions that have ended.
    pub ended: Vec<Held>,
    /// What was asked for where the program was started.
    pub wanted: Wanted,
    /// The session that is open, as it stands on disk.
    pub session: Option<Session>,
    /// What the organisation's own programme tells.
    pub own: OwnWords,
    /// Whether cases are listed that are shown only to those who ask for them.
    pub shows_reserved: bool,
    /// Whether the trainer's note is shown while a room votes.
    pub shows_note: bool,
    /// The story that was put before people last: its round and its case.
    pub told: Option<(usize, String)>,
}

impl Practice {
    /// Nothing is open.
    pub fn new(training: Arc<TrainingLibrary>, unfinished: Vec<Unfinished>, wanted: Wanted) -> Self {
        let shows_reserved = wanted.choosing.reserved;
        Self {
            training,
            unfinished,
            ended: Vec::new(),
            wanted,
            session: None,
            own: OwnWords::default(),
            shows_reserved,
            shows_note: false,
            told: None,
        }
    }

    /// What comes next in the session that is open.
    pub fn course<'a>(&'a self, rulebook: &'a Rulebook) -> Option<Course<'a>> {
        Some(Course { session: self.session.as_ref()?, training: &self.training, rulebook })
    }

    /// What the open session is to be.
    pub fn plan(&self) -> Option<&Plan> {
        self.session.as_ref()?.plan.as_ref()
    }

    /// Who works in the open session.
    pub fn how(&self) -> How {
        self.plan().map_or(How::Alone, |plan| plan.how)
    }
}
