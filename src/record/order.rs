//! The order of a list of checks.

use std::cmp::Reverse;

use jiff::Timestamp;

use super::summary::Summary;
use crate::logic::Verdict;
use crate::words::{Key, key, say};

/// Orders of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// Changed last first.
    #[default]
    Changed,
    /// By the name of the tool.
    Name,
    /// What needs attention first.
    Verdict,
    /// By who answers for it.
    Owner,
    /// What has to be looked at again soonest first.
    NextLook,
}

/// What a list is sorted by.
pub type OrderKey = (Option<Reverse<Timestamp>>, Option<Verdict>, [String; 3]);

impl Order {
    /// All of them, in the order in which a person goes through them.
    pub const ALL: [Self; 5] = [Self::Changed, Self::Name, Self::Verdict, Self::Owner, Self::NextLook];

    /// The words on screen.
    pub fn words(self) -> &'static str {
        match self {
            Self::Changed => say!("record-order-changed"),
            Self::Name => say!("record-order-name"),
            Self::Verdict => say!("record-order-result"),
            Self::Owner => say!("record-order-owner"),
            Self::NextLook => say!("record-order-next-look"),
        }
    }

    /// The words that may be typed for it.
    const fn typed(self) -> Key {
        match self {
            Self::Changed => key!("typed-order-changed"),
            Self::Name => key!("typed-order-name"),
            Self::Verdict => key!("typed-order-result"),
            Self::Owner => key!("typed-order-owner"),
            Self::NextLook => key!("typed-order-next-look"),
        }
    }

    /// The order that a person names.
    pub fn named(typed: &str) -> Option<Self> {
        let typed = typed.trim().to_lowercase();
        Self::ALL.into_iter().find(|order| order.typed().typed().any(|word| word == typed))
    }

    /// The first word for each, as they are told to whoever has to name one.
    pub fn known() -> Vec<&'static str> {
        Self::ALL.into_iter().filter_map(|order| order.typed().typed().next()).collect()
    }

    /// The order behind this one, for a key or a word that goes through all of them.
    #[must_use]
    pub fn behind(self) -> Self {
        let now = Self::ALL.iter().position(|order| *order == self).unwrap_or_default();
        Self::ALL[(now + 1) % Self::ALL.len()]
    }

    /// The key of one check; equal checks stand in the order of their references.
    pub fn key(self, reference: &str, changed: Timestamp, summary: &Summary) -> OrderKey {
        let name = || summary.title.to_lowercase();
        let reference = reference.to_owned();
        match self {
            Self::Changed => (Some(Reverse(changed)), None, [String::new(), String::new(), reference]),
            Self::Name => (None, None, [String::new(), name(), reference]),
            Self::Verdict => (None, Some(summary.verdict), [String::new(), name(), reference]),
            Self::Owner => (None, None, [summary.owner.to_lowercase(), name(), reference]),
            Self::NextLook => {
                // Without a day it stands behind those that have one.
                let due = summary.review_due.map_or_else(|| "~".to_owned(), |on| on.to_string());
                (None, None, [due, name(), reference])
            }
        }
    }
}
