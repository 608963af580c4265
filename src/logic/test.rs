//! The and/or tree that the law is written in.

use super::{Address, Exception, Sheet, Truth};

/// A tree over questions. The order of parts is the order of asking; it never changes what the tree gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test {
    /// One plain fact.
    Ask(Address),
    /// Every part has to hold.
    All(Vec<Test>),
    /// One part is enough.
    Any(Vec<Test>),
    /// Holds when the part does not: how an exit by definition is written.
    Not(Box<Test>),
    /// The law itself is contested here: a Yes counts as unknown, and this is why.
    Unsettled(Box<Test>, Box<str>),
    /// Another exception of the same rule, by its place in the list.
    Exception(usize),
}

impl Test {
    /// What the tree gives on these answers. `exceptions` are those of the rule that the tree belongs to.
    pub fn truth(&self, sheet: &Sheet, exceptions: &[Exception]) -> Truth {
        match self {
            Self::Ask(address) => sheet.get(*address).into(),
            Self::All(parts) => Truth::all(parts.iter().map(|part| part.truth(sheet, exceptions))),
            Self::Any(parts) => Truth::any(parts.iter().map(|part| part.truth(sheet, exceptions))),
            Self::Not(part) => part.truth(sheet, exceptions).not(),
            Self::Unsettled(part, _) => match part.truth(sheet, exceptions) {
                Truth::No => Truth::No,
                Truth::Yes | Truth::Unknown => Truth::Unknown,
            },
            Self::Exception(index) => {
                exceptions.get(*index).map_or(Truth::Unknown, |exception| exception.element.truth(sheet, exceptions))
            }
        }
    }

    /// Every question in the tree, in the order of asking, repeats included.
    pub fn questions(&self, exceptions: &[Exception], found: &mut Vec<Address>) {
        match self {
            Self::Ask(address) => found.push(*address),
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.questions(exceptions, found);
                }
            }
            Self::Not(part) | Self::Unsettled(part, _) => part.questions(exceptions, found),
            Self::Exception(index) => {
                if let Some(exception) = exceptions.get(*index) {
                    exception.element.test.questions(exceptions, found);
                }
            }
        }
    }
}
