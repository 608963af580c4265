//! Sets of sheets, and what is known on them. The verdict table and the decision diagrams are both built on this.

/// Sets that can be joined, met and taken away: truth itself, or the sheets of a decision diagram.
pub trait Boolean {
    /// Where something holds.
    type Set: Clone;
    /// Everywhere.
    fn everywhere(&self) -> Self::Set;
    /// Nowhere.
    fn nowhere(&self) -> Self::Set;
    /// Where both hold.
    fn and(&self, a: &Self::Set, b: &Self::Set) -> Self::Set;
    /// Where one holds.
    fn or(&self, a: &Self::Set, b: &Self::Set) -> Self::Set;
    /// Where the first holds and the second does not.
    fn and_not(&self, a: &Self::Set, b: &Self::Set) -> Self::Set;
}

/// Where something is known to hold, and where it is known not to hold.
#[derive(Debug, Clone)]
pub struct Known<S> {
    /// Known to hold.
    pub yes: S,
    /// Known not to hold.
    pub no: S,
}

/// Kleene's connectives over any such sets.
impl<S: Clone> Known<S> {
    /// Holds everywhere.
    pub fn always<B: Boolean<Set = S>>(sets: &B) -> Self {
        Self { yes: sets.everywhere(), no: sets.nowhere() }
    }

    /// Known nowhere.
    pub fn unknown<B: Boolean<Set = S>>(sets: &B) -> Self {
        Self { yes: sets.nowhere(), no: sets.nowhere() }
    }

    /// Where both hold.
    #[must_use]
    pub fn both<B: Boolean<Set = S>>(&self, other: &Self, sets: &B) -> Self {
        Self { yes: sets.and(&self.yes, &other.yes), no: sets.or(&self.no, &other.no) }
    }

    /// Where one holds.
    #[must_use]
    pub fn either<B: Boolean<Set = S>>(&self, other: &Self, sets: &B) -> Self {
        Self { yes: sets.or(&self.yes, &other.yes), no: sets.and(&self.no, &other.no) }
    }

    /// Where it does not hold.
    #[must_use]
    pub fn opposite(self) -> Self {
        Self { yes: self.no, no: self.yes }
    }

    /// What is left of it where the law leaves it contested.
    #[must_use]
    pub fn unsettled<B: Boolean<Set = S>>(self, sets: &B) -> Self {
        Self { yes: sets.nowhere(), no: self.no }
    }
}
