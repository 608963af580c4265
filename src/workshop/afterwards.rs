//! What a workshop keeps of approvals that were changed since, of new beginnings behind an end, and of what was
//! corrected or struck.

use jiff::Timestamp;

use super::step::{Agreed, Task, WorkshopStep};

/// An approval of minutes that were changed since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// Who approved them, each with the time.
    pub by: Vec<(u16, Timestamp)>,
    /// The last seal of what they approved.
    pub seal: String,
    /// When the next change came.
    pub changed: Timestamp,
}

/// Something that was agreed and does not stand so any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which entry, by its kind and number.
    pub what: Agreed,
    /// As it was.
    pub before: Task,
    /// As it was from then on; `None` where it was struck.
    pub after: Option<Task>,
    /// When it was changed, in UTC.
    pub at: Timestamp,
}

/// Something that can be undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undoable {
    /// It was agreed, put aside, noted or decided.
    Agreed(Agreed),
    /// It was corrected, and read so before.
    Corrected(Agreed, Task),
    /// It was struck from its list, and read so.
    Struck(Agreed, Task),
    /// The decision of a ballot was struck.
    StruckBallot(usize),
}

impl Undoable {
    /// Whether it is about something that still stands there.
    pub(super) fn stands(&self, at: Agreed) -> bool {
        matches!(self, Self::Agreed(what) | Self::Corrected(what, _) if *what == at)
    }

    /// The step that undoes it; nothing where only a vote can.
    pub fn step(&self) -> Option<WorkshopStep> {
        Some(match self {
            Self::Agreed(what) => WorkshopStep::Struck(*what),
            Self::Corrected(what, task) => WorkshopStep::Corrected { what: *what, task: task.clone() },
            Self::Struck(Agreed::Next(_), task) => WorkshopStep::Next(task.clone()),
            Self::Struck(Agreed::Parked(_), task) => WorkshopStep::Parked(task.clone()),
            Self::Struck(_, task) => WorkshopStep::Noted(task.text.clone()),
            Self::StruckBallot(_) => return None,
        })
    }

    /// Whether a step puts back what was struck.
    pub(super) fn is_put_back_by(&self, did: &WorkshopStep) -> bool {
        matches!(self, Self::Struck(..)) && self.step().as_ref() == Some(did)
    }
}

/// What became of the end, of approvals and of what was agreed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Afterwards {
    /// The seal of the last line before the approval of the minutes as they stand: this is what was approved.
    pub approved_as: String,
    /// Approvals of minutes that were changed since, the oldest first.
    pub approvals: Vec<Approval>,
    /// Each time that the workshop was taken up again after an end.
    pub reopened: Vec<Timestamp>,
    /// What was corrected or struck, in the order in which it was.
    pub changes: Vec<Change>,
    /// What can be undone, the last thing last.
    pub undoable: Vec<Undoable>,
}
