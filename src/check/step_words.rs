//! A step in a few words, for undo and for lists.

use super::Step;

impl Step {
    /// What happened, in a few words. Texts of people are in it as they were typed.
    pub fn in_words(&self) -> String {
        match self {
            Self::Described { field, .. } => field.label().to_owned(),
            Self::Answered { to, answer, .. } => format!("{} to {to}", answer.word()),
            Self::Replied { to, answer, who, .. } => format!("{} to {to}, said by {who}", answer.word()),
            Self::Withdrawn { to } => format!("the answer to {to} was taken back"),
            Self::Kept { to, .. } => format!("the answer to {to} was looked at again and kept"),
            Self::Noted { to, what, .. } => format!("{} beside {to}", what.label()),
            Self::Rated { to, .. } => format!("how sure, beside {to}"),
            Self::Concluded { .. } => "the result".to_owned(),
            Self::Exported { .. } => "a report".to_owned(),
            Self::Undid { step } => format!("step {step} was undone"),
            Self::Grouped { group } if group.is_empty() => "taken out of its group".to_owned(),
            Self::Grouped { group } => format!("put into the group {group}"),
            Self::Closed => "closed".to_owned(),
            Self::Reopened => "reopened".to_owned(),
            Self::Archived => "put into the archive".to_owned(),
            Self::CopiedFrom { reference, why, .. } => format!("{} of {reference}", why.words()),
            Self::SignedOff { role, name, .. } => format!("{} {name}", role.words()),
            Self::ReviewDue { on } => format!("to be looked at again on {on}"),
            Self::Planned { task, .. } => format!("the task {task} of the removal plan"),
        }
    }
}
