//! New checks out of old ones, which stay as they are.

use std::path::Path;

use super::{Desk, DeskError, group_name, who};
use crate::check::{Check, Conflict, Field, Hand, Names, Step, Why, join, same_group, same_tool};
use crate::record::{LeftOut, Received, Record, Takeover, pack, unpack, unpack_bytes};

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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct JoinHow {
    /// The place of the check that is believed where they contradict each other; without it none is.
    pub prefer: Option<usize>,
    /// Whether the names of their tools may differ.
    pub different_tools: bool,
    /// Whether the contradictions are told without the names of people. The new check keeps them.
    pub hide_names: bool,
}

/// A check that was joined from others.
#[derive(Debug)]
pub struct JoinOf {
    /// Its reference.
    pub reference: String,
    /// What tells the others apart: their references, or their files where those are the same.
    pub names: Vec<String>,
    /// Where they contradict each other.
    pub conflicts: Vec<Conflict>,
    /// What the tool of the joined check is called.
    pub title: String,
}

impl Desk<'_> {
    /// Copies a check: the reference of the copy, and what for.
    ///
    /// # Errors
    /// When there is no folder, or the copy cannot be saved.
    pub fn copy(&self, record: &Record, how: CopyOf) -> Result<(String, Why), DeskError> {
        let who = who(&record.check, how.named);
        let named_group = how.group.map(group_name).transpose()?;
        let group = named_group.as_deref().unwrap_or(&record.check.standing.group);
        let (header, why) = self.takeover(self.hand(&who))?.copy(record, how.recheck, group)?;
        let reference = header.reference.to_string();
        if let Some(name) = how.named.map(str::trim).filter(|name| !name.is_empty()) {
            // Whoever goes on with the copy stands beside what they answer, not whoever filled in the original.
            let mut sitting = self.open(&reference)?.it;
            if sitting.check.tool.get(Field::Assessor) != name {
                let did = Step::Described { field: Field::Assessor, value: name.to_owned() };
                sitting.take(name, self.now, did)?;
            }
        }
        Ok((reference, why))
    }

    /// Joins checks of the same tool into a new one; each check comes with the name by which it was called. Where they
    /// contradict each other the preferred check is believed. Without one the answer is Not sure, and nobody stands
    /// beside it but the person who was named.
    ///
    /// # Errors
    /// When one check stands there twice, they do not belong together, there is no folder, or the new one cannot be
    /// saved.
    pub fn join(&self, checks: &[(&Record, &str)], how: JoinHow, named: Option<&str>) -> Result<JoinOf, DeskError> {
        for (at, (record, _)) in checks.iter().enumerate() {
            if checks[..at].iter().any(|(other, _)| other.head == record.head) {
                return Err(DeskError::SameCheck(record.header.reference.to_string()));
            }
            for (other, _) in &checks[..at] {
                belong_together(other, record, how.different_tools)?;
            }
        }
        let names = names_of(checks);
        let named_checks: Vec<(&str, &Check)> =
            names.iter().zip(checks).map(|(name, (record, _))| (name.as_str(), &record.check)).collect();
        let hand = self.hand(named.map_or("", str::trim));
        let joined = join(&self.loaded.rulebook, &named_checks, how.prefer, hand);
        let groups = checks.iter().map(|(record, _)| record.check.standing.group.as_str());
        let group = groups.into_iter().find(|group| !group.is_empty()).unwrap_or_default();
        let sources: Vec<(&Record, Why)> = checks.iter().map(|(record, _)| (*record, Why::Joined)).collect();
        let title = joined.title;
        let reference = self.takeover(hand)?.begin(joined.entries, &sources, group)?.reference.to_string();
        let conflicts = if how.hide_names {
            let people = Names::of(checks.iter().map(|(record, _)| &record.check));
            let nameless: Vec<Check> = checks.iter().map(|(record, _)| people.hide_check(&record.check)).collect();
            let named: Vec<(&str, &Check)> = names.iter().map(String::as_str).zip(&nameless).collect();
            join(&self.loaded.rulebook, &named, how.prefer, hand).conflicts
        } else {
            joined.conflicts
        };
        Ok(JoinOf { reference, names, conflicts, title })
    }

    /// A check with its rules as one file, for somebody else's program. Also whether the file leaves out the names of
    /// checks of other groups from which this check was taken.
    ///
    /// # Errors
    /// When there is no folder, or the record is damaged.
    pub fn packed(&self, record: &Record, hide_names: bool) -> Result<(Vec<u8>, bool), DeskError> {
        let names = hide_names.then(|| Names::of([&record.check]));
        let others = self.elsewhere(&record.check);
        let bytes = pack(self.folder()?, record, LeftOut { names: names.as_ref(), others: &others })?;
        Ok((bytes, !others.is_empty()))
    }

    /// Takes a check out of such a file and puts it among the others.
    ///
    /// # Errors
    /// When there is no folder, the file cannot be used, or nothing can be written.
    pub fn from_file(&self, file: &Path) -> Result<Received, DeskError> {
        Ok(unpack(self.folder()?, file)?)
    }

    /// The same with what came in otherwise; `name` stands before each fault.
    ///
    /// # Errors
    /// As for a file.
    pub fn from_bytes(&self, name: &Path, bytes: Vec<u8>) -> Result<Received, DeskError> {
        Ok(unpack_bytes(self.folder()?, name, bytes)?)
    }

    fn hand<'b>(&self, who: &'b str) -> Hand<'b> {
        Hand { who, at: self.now }
    }

    fn takeover<'b>(&'b self, hand: Hand<'b>) -> Result<Takeover<'b>, DeskError> {
        Ok(Takeover { folder: self.folder()?, loaded: self.loaded, hand, on: self.on, today: self.today })
    }
}

/// Whether two checks may be joined: they are of one tool, unless it was said that names do not matter, and of one
/// group.
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

/// What tells checks apart: their references, or how they were named where two of those are the same.
fn names_of(checks: &[(&Record, &str)]) -> Vec<String> {
    let reference = |record: &Record| record.header.reference.to_string();
    let is_one =
        |record: &Record| checks.iter().filter(|(other, _)| reference(other) == reference(record)).count() == 1;
    if checks.iter().all(|(record, _)| is_one(record)) {
        checks.iter().map(|(record, _)| reference(record)).collect()
    } else {
        checks.iter().map(|(_, named)| (*named).to_owned()).collect()
    }
}
