//! The fields of a check that name people.

use std::collections::HashSet;

use crate::check::{Check, Field, Step};

/// Every field of a check that names people, each text once, in the order of appearance: who did something, who is
/// named as assessor or owner, who replied, signed, was given a task or was said to know.
pub fn fields_for_names(check: &Check) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    // Most steps are of the same few people.
    let mut met: HashSet<&str> = HashSet::new();
    for entry in &check.steps {
        let named = match &entry.did {
            Step::Described { field: Field::Assessor | Field::Owner, value: name }
            | Step::Replied { who: name, .. }
            | Step::SignedOff { name, .. }
            | Step::Planned { who: name, .. } => Some(name),
            Step::Noted { what, text: name, .. } if what.names_a_person() => Some(name),
            // People are numbers in a vote, and nobody is named in the others.
            Step::Described { .. }
            | Step::Noted { .. }
            | Step::Voted { .. }
            | Step::Answered { .. }
            | Step::Withdrawn { .. }
            | Step::Rated { .. }
            | Step::Concluded { .. }
            | Step::Exported { .. }
            | Step::Undid { .. }
            | Step::Grouped { .. }
            | Step::Closed
            | Step::Reopened
            | Step::Archived
            | Step::CopiedFrom { .. }
            | Step::ReviewDue { .. }
            | Step::Kept { .. }
            | Step::LeftOpen { .. }
            | Step::TakenUp { .. }
            | Step::Tried { .. }
            | Step::Raised { .. } => None,
        };
        for field in std::iter::once(&entry.who).chain(named) {
            if met.insert(field) {
                fields.push(field.clone());
            }
        }
    }
    fields
}
