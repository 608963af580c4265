//! A name with a value, as the account lists them.

use serde::Serialize;

use crate::check::{Field, Remark};

/// What a fact is about: logic looks at this and never at the label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKey {
    /// A field of the description.
    Field(Field),
    /// What stands beside an answer.
    Remark(Remark),
    /// How sure somebody is of an answer.
    HowSure,
    /// When to look again.
    ReviewDue,
    /// The client, project or workshop.
    Group,
    /// Where the check was taken over from.
    TakenOver,
    /// That it is closed.
    Closed,
}

/// A name with a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is about.
    #[serde(skip)]
    pub key: FactKey,
    /// The name.
    pub label: String,
    /// The value.
    pub value: String,
}
