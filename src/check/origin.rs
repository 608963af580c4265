//! Where a check was taken from, in a few words: so that a tool can be told from its copies.

use serde::{Deserialize, Serialize};

use super::{Check, Entry, Step, Why};
use crate::words::{and, say};

/// A check that another one was taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenOver {
    /// What for.
    pub why: Why,
    /// The name of the other check, or of its file.
    pub reference: String,
}

/// Where a check was taken from, such as `a re-check of A5-2026-11-22-7F3KQ`; empty when it was begun by itself. Checks
/// that may not be named here, because they are of another group, stand as `another check`.
pub fn taken_over_from(sources: &[TakenOver], may_name: impl Fn(&str) -> bool) -> String {
    let Some(TakenOver { why, .. }) = sources.first() else { return String::new() };
    let names: Vec<&str> = sources
        .iter()
        .map(|source| if may_name(&source.reference) { source.reference.as_str() } else { say!("origin-another") })
        .collect();
    let from = and(&names);
    match why {
        Why::Copy => say!("origin-copy", from = from),
        Why::Recheck => say!("origin-recheck", from = from),
        Why::Recovered => say!("origin-recovered", from = from),
        Why::Joined => say!("origin-joined", from = from),
    }
}

impl Entry {
    /// The step without the name and the seal of a check that may not be named, because it is of another group.
    #[must_use]
    pub fn not_naming(&self, others: &[String]) -> Self {
        match &self.did {
            Step::CopiedFrom { reference, why, .. } if others.contains(reference) => Self {
                did: Step::CopiedFrom { reference: String::new(), head: String::new(), why: *why },
                who: self.who.clone(),
                ..*self
            },
            _ => self.clone(),
        }
    }
}

impl Check {
    /// The check without the names and the seals of those that may not be named, because they are of another group.
    #[must_use]
    pub fn not_naming(&self, others: &[String]) -> Self {
        if others.is_empty() {
            return self.clone();
        }
        self.steps.iter().fold(Self::default(), |mut told, entry| {
            told.apply(entry.not_naming(others));
            told
        })
    }
}

/// What a check is called in a list: tools of one name are told from their copies.
pub fn told_apart(title: &str, taken_over: Option<Why>) -> String {
    match taken_over {
        Some(why) => say!("home-taken-over", title = title, why = why.words()),
        None => title.to_owned(),
    }
}
