//! The order of a list of checks.

use std::cmp::Reverse;

use jiff::Timestamp;
use jiff::civil::Date;

use super::looked_for::InSmall;
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

/// What a list is sorted by. Its texts are its own or those of the checks that it sorts. Equal checks stand in the
/// order of their references.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OrderKey<Text> {
    changed: Option<Reverse<Timestamp>>,
    verdict: Option<Verdict>,
    /// A check without a day stands behind those that have one.
    due: Option<(bool, Option<Date>)>,
    owner: Option<Text>,
    title: Option<Text>,
    reference: Text,
}

impl OrderKey<&str> {
    /// The same with texts of its own.
    fn owned(self) -> OrderKey<String> {
        let Self { changed, verdict, due, owner, title, reference } = self;
        let (owner, title) = (owner.map(str::to_owned), title.map(str::to_owned));
        OrderKey { changed, verdict, due, owner, title, reference: reference.to_owned() }
    }
}

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

    /// The first word for each order, told to whoever has to name one.
    pub fn known() -> Vec<&'static str> {
        Self::ALL.into_iter().filter_map(|order| order.typed().typed().next()).collect()
    }

    /// The next order. One key or word goes through all of them.
    #[must_use]
    pub fn behind(self) -> Self {
        let now = Self::ALL.iter().position(|order| *order == self).unwrap_or_default();
        Self::ALL[(now + 1) % Self::ALL.len()]
    }

    /// The key of a check that is sorted only once.
    pub fn key_once(self, name: &str, changed: Option<Timestamp>, summary: &Summary) -> OrderKey<String> {
        self.key(name, changed, &InSmall::of(name, summary), summary).owned()
    }

    /// The key of one check, which borrows its texts.
    pub fn key<'a>(
        self,
        reference: &'a str,
        changed: Option<Timestamp>,
        shown: &'a InSmall,
        summary: &Summary,
    ) -> OrderKey<&'a str> {
        let mut key = OrderKey { changed: None, verdict: None, due: None, owner: None, title: None, reference };
        match self {
            Self::Changed => key.changed = Some(Reverse(changed.unwrap_or_default())),
            Self::Name => {}
            Self::Verdict => key.verdict = Some(summary.verdict),
            Self::Owner => key.owner = Some(shown.owner()),
            Self::NextLook => key.due = Some((summary.review_due.is_none(), summary.review_due)),
        }
        if self != Self::Changed {
            key.title = Some(shown.title());
        }
        key
    }
}
