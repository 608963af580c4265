//! Answers that belong together by what their questions mean.

use super::Address;

/// Two answers that cannot be given independently: whoever gives one has also given, or ruled out, the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tie {
    /// A Yes to the first is a Yes to the second; so a No to the second is a No to the first.
    Implies(Address, Address),
    /// A Yes to the first speaks of something that only a Yes to the second would find. So a Yes to the first and a No
    /// to the second contradict each other. Neither answer proves the other: a detail can be told of something
    /// supposed.
    Presupposes(Address, Address),
    /// A Yes to one is a No to the other.
    Excludes(Address, Address),
    /// A No to one is a Yes to the other.
    Either(Address, Address),
}

impl Tie {
    /// The two questions that it ties.
    pub const fn ends(self) -> (Address, Address) {
        match self {
            Self::Implies(a, b) | Self::Presupposes(a, b) | Self::Excludes(a, b) | Self::Either(a, b) => (a, b),
        }
    }

    /// Whether an answer to one of the two follows from an answer to the other. A tie that does not prove only tells
    /// which answers contradict each other.
    pub const fn proves(self) -> bool {
        !matches!(self, Self::Presupposes(..))
    }
}
