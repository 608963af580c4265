//! Where an answer can be given.

/// Where an answer can be given: to a question, a whole condition or a whole exception. Handed out by the rulebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(pub u16);
