//! New checks out of old ones, which stay as they are.

use super::{Desk, DeskError, who};
use crate::check::{Conflict, Hand, Prefer, Why, join, same_group, same_tool};
use crate::record::{Record, Takeover};

/// How a check is copied.
#[derive(Debug, Clone, Copy, Default)]
pub struct CopyOf<'a> {
    /// To go through the same tool again: every answer has to be looked at again.
    pub recheck: bool,
    /// Into which group; the one of the original without it.
    pub group: Option<&'a str>,
    /// Who copies it; whoever fills it in without it.
    pub named: Option<&'a str>,
}

/// How checks are joined.
#[derive(Debug, Clone, Copy, Default)]
pub struct JoinHow {
    /// Which of the two is believed where they contradict each other; neither without it.
    pub prefer: Option<Prefer>,
    /// Whether the names of their tools may differ.
    pub different_tools: bool,
}

/// A check that was joined from two.
#[derive(Debug)]
pub struct JoinOf {
    /// Its reference.
    pub reference: String,
    /// Where the two contradict each other.
    pub conflicts: Vec<Conflict>,
}

impl Desk<'_> {
    /// Copies a check: the reference of the copy, and what for.
    ///
    /// # Errors
    /// When there is no folder, or the copy cannot be saved.
    pub fn copy(&self, record: &Record, how: CopyOf) -> Result<(String, Why), DeskError> {
        let who = who(&record.check, how.named);
        let group = how.group.unwrap_or(&record.check.standing.group);
        let (header, why) = self.takeover(self.hand(&who))?.copy(record, how.recheck, group)?;
        Ok((header.reference.to_string(), why))
    }

    /// Joins two checks of the same tool into a new one. Where they contradict each other the one that is preferred
    /// is believed, else the answer is Not sure. `names` tell the two apart: their references, or their files where
    /// those are the same.
    ///
    /// # Errors
    /// When both are the same check, they do not belong together, there is no folder, or the new one cannot be saved.
    pub fn join(
        &self,
        first: &Record,
        second: &Record,
        names: (&str, &str),
        how: JoinHow,
        named: Option<&str>,
    ) -> Result<JoinOf, DeskError> {
        if first.head == second.head {
            return Err(DeskError::SameCheck(first.header.reference.to_string()));
        }
        belong_together(first, second, how.different_tools)?;
        let (a, b) = names;
        let who = who(&first.check, named);
        let hand = self.hand(&who);
        let both = join(&self.loaded.rulebook, (a, &first.check), (b, &second.check), how.prefer, hand);
        let group = match (&first.check.standing.group, &second.check.standing.group) {
            (group, other) if group.is_empty() => other.clone(),
            (group, _) => group.clone(),
        };
        let sources = [(first, Why::Joined), (second, Why::Joined)];
        let reference = self.takeover(hand)?.begin(both.entries, &sources, &group)?.reference.to_string();
        Ok(JoinOf { reference, conflicts: both.conflicts })
    }

    fn hand<'b>(&self, who: &'b str) -> Hand<'b> {
        Hand { who, at: self.now }
    }

    fn takeover<'b>(&'b self, hand: Hand<'b>) -> Result<Takeover<'b>, DeskError> {
        Ok(Takeover { folder: self.folder()?, loaded: self.loaded, hand, on: self.on, today: self.today })
    }
}

/// Whether two checks may be joined: they are of one tool, unless it was said that names do not matter, and of one group.
fn belong_together(first: &Record, second: &Record, different_tools: bool) -> Result<(), DeskError> {
    let (one, other) = (&first.check, &second.check);
    // Two files of one check are of one tool, whatever became of its name.
    let of_one_check = first.header.reference == second.header.reference;
    if !(of_one_check || different_tools || same_tool(one, other)) {
        return Err(DeskError::DifferentTools(one.tool.title().to_owned(), other.tool.title().to_owned()));
    }
    let (group, second_group) = (&one.standing.group, &other.standing.group);
    if group.is_empty() || second_group.is_empty() || same_group(group, second_group) {
        return Ok(());
    }
    Err(DeskError::DifferentGroups(group.clone(), second_group.clone()))
}

/// What tells two checks apart: their references, or how they were named where those are the same.
pub fn names_of<'a>(first: (&'a Record, &'a str), second: (&'a Record, &'a str)) -> (&'a str, &'a str) {
    match (first.0.header.reference.as_str(), second.0.header.reference.as_str()) {
        (a, b) if a == b => (first.1, second.1),
        both => both,
    }
}
