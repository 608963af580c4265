//! One rule as the law builds it: cumulative conditions, exceptions that take it away, and the and/or tree of each.

use super::Address;

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

/// A condition or an exception: its questions, and the address at which it can be answered as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Where an answer to the whole element is written. It stands over the questions.
    pub address: Address,
    /// The questions.
    pub test: Test,
}

/// What takes a rule away although its conditions are met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The exception itself.
    pub element: Element,
    /// The condition that the law also counts as missing when the exception is met, by its place in the list. A No
    /// to that condition does not hide the exception.
    pub overlaps: Option<usize>,
}

/// The conditions and exceptions of one rule. The scope gate has the same form: gates and exclusions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Structure {
    /// All of them have to be met.
    pub conditions: Vec<Element>,
    /// Each of them alone takes the rule away.
    pub exceptions: Vec<Exception>,
}

impl Structure {
    /// The conditions that `exception` does not overlap with.
    pub(super) fn others<'a>(&'a self, exception: &'a Exception) -> impl Iterator<Item = &'a Element> {
        self.conditions
            .iter()
            .enumerate()
            .filter(|(index, _)| exception.overlaps != Some(*index))
            .map(|(_, condition)| condition)
    }
}
