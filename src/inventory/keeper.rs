//! Whoever makes checks of rows. An inventory says what it read and does not know how checks are kept.

use super::described::Described;
use crate::logic::{Address, Answer, Sheet};

/// A row as a check can be made of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool<'a> {
    /// What the tool is called; empty where nobody said.
    pub name: &'a str,
    /// The file and line that it stands in.
    pub place: &'a str,
    /// What was answered.
    pub answers: Vec<(Address, Answer)>,
    /// What stands in columns that a check has a field for.
    pub described: Vec<Described<'a>>,
}

/// What became of a row.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The reference of its check; empty where there is none.
    pub reference: String,
    /// What that check says once the row is in it. This may be more than the row says, or something else; the verdicts
    /// beside the reference are worked out from it. Nothing where there is no check.
    pub says: Option<Sheet>,
    /// What has to be told beside it, if anything.
    pub told: Option<String>,
}

/// Makes checks of rows.
pub trait Keeper {
    /// Makes a check of a row, or finds the one that was made of it.
    ///
    /// # Errors
    /// When it cannot be kept, in a sentence. The run ends.
    fn keep(&mut self, tool: &Tool<'_>) -> Result<Kept, String>;
}
