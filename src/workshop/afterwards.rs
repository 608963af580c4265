//! What a workshop keeps of approvals that were changed since, of new beginnings behind an end, and of what was corrected or
//! struck.

use jiff::Timestamp;

use super::step::{Agreed, Task};

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
    /// What.
    pub what: Agreed,
    /// As it was.
    pub before: Task,
    /// As it was from then on; `None` where it was struck.
    pub after: Option<Task>,
    /// When.
    pub at: Timestamp,
}

/// What became of the end, of approvals and of what was agreed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Afterwards {
    /// What whoever approved the minutes as they stand approved: the seal of the last line before.
    pub approved_as: String,
    /// Approvals of minutes that were changed since, the oldest first.
    pub approvals: Vec<Approval>,
    /// Each time that the workshop was taken up again after an end.
    pub reopened: Vec<Timestamp>,
    /// What was corrected or struck, in the order in which it was.
    pub changes: Vec<Change>,
    /// What can be undone, the last thing last: what was agreed, and as it was before where it was corrected.
    pub undoable: Vec<(Agreed, Option<Task>)>,
}
