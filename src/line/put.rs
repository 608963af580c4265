//! What is put to a person at once.

use crate::logic::Address;

/// What is put at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Put {
    /// One question.
    One(Address),
    /// Several facts under one question.
    Boxes(Vec<Address>, String),
}
