//! The verdict of a rule from what its conditions and exceptions give: the one table that the engine, the proofs over
//! all answer sheets and the causes of differences read.

use super::{Boolean, Known};

/// Where a rule gives each verdict that follows from answers alone; everywhere else it is open.
#[derive(Debug, Clone)]
pub struct Verdicts<S> {
    /// Every condition is met and every exception is ruled out.
    pub prohibited: S,
    /// An exception is met, and no condition is missing but the one that it overlaps.
    pub claimed: S,
    /// A condition is missing and no exception stands in for it.
    pub not_caught: S,
}

impl<S: Clone> Verdicts<S> {
    /// The table. Each exception comes with the place of the condition that it overlaps.
    pub fn of<B: Boolean<Set = S>>(
        sets: &B,
        conditions: &[Known<S>],
        exceptions: &[(Known<S>, Option<usize>)],
    ) -> Self {
        let claimed = exceptions
            .iter()
            .fold(sets.nowhere(), |sum, (known, overlaps)| sets.or(&sum, &claimed(sets, conditions, known, *overlaps)));
        let missing = conditions.iter().fold(sets.nowhere(), |sum, condition| sets.or(&sum, &condition.no));
        let met = conditions.iter().fold(sets.everywhere(), |sum, condition| sets.and(&sum, &condition.yes));
        let ruled_out = exceptions.iter().fold(sets.everywhere(), |sum, (known, _)| sets.and(&sum, &known.no));
        Self {
            prohibited: sets.and_not(&sets.and(&met, &ruled_out), &claimed),
            not_caught: sets.and_not(&missing, &claimed),
            claimed,
        }
    }

    /// Where none of the three is given.
    pub fn open<B: Boolean<Set = S>>(&self, sets: &B) -> S {
        let settled = sets.or(&self.claimed, &sets.or(&self.not_caught, &self.prohibited));
        sets.and_not(&sets.everywhere(), &settled)
    }
}

/// Where one exception is claimed.
pub fn claimed<B: Boolean>(
    sets: &B,
    conditions: &[Known<B::Set>],
    exception: &Known<B::Set>,
    overlaps: Option<usize>,
) -> B::Set {
    let others = conditions.iter().enumerate().filter(|(index, _)| overlaps != Some(*index));
    others.fold(exception.yes.clone(), |sum, (_, condition)| sets.and_not(&sum, &condition.no))
}

/// Truth itself: one sheet, on which something holds or does not.
pub struct OneSheet;

impl Boolean for OneSheet {
    type Set = bool;

    fn everywhere(&self) -> bool {
        true
    }
    fn nowhere(&self) -> bool {
        false
    }
    fn and(&self, a: &bool, b: &bool) -> bool {
        *a && *b
    }
    fn or(&self, a: &bool, b: &bool) -> bool {
        *a || *b
    }
    fn and_not(&self, a: &bool, b: &bool) -> bool {
        *a && !*b
    }
}
