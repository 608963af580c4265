//! A name with a value, as the account lists them.

use serde::{Serialize, Serializer};

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

impl Serialize for FactKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Field(field) => field.serialize(serializer),
            Self::Remark(remark) => remark.serialize(serializer),
            Self::HowSure => serializer.serialize_str("HowSure"),
            Self::ReviewDue => serializer.serialize_str("ReviewDue"),
            Self::Group => serializer.serialize_str("Group"),
            Self::TakenOver => serializer.serialize_str("TakenOver"),
            Self::Closed => serializer.serialize_str("Closed"),
        }
    }
}

/// A name with a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What it is about.
    pub key: FactKey,
    /// The name.
    pub label: String,
    /// The value.
    pub value: String,
}
