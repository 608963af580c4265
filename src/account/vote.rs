//! A vote of a group, as it is told.

use crate::logic::Answer;

/// One answer that a group voted on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteTold {
    /// What it is about, as a statement.
    pub statement: String,
    /// The day.
    pub day: String,
    /// The votes of the last round.
    pub votes: String,
    /// What the group answered.
    pub answer: Answer,
    /// How that came about.
    pub how: String,
    /// What was said for another answer.
    pub dissent: Vec<(Answer, String)>,
}
