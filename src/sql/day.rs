//! The day on which the verdicts of the view hold.

use jiff::civil::Date;

/// The day on which the verdicts of the view hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    /// Always this day.
    Day(Date),
    /// The day of each query. The view is written on `today`, so that rules which apply by then need no look at the clock.
    Query {
        /// The day on which the view is written.
        today: Date,
    },
}

/// How a rule stands to the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// It applies.
    Begun,
    /// It applies from a later day.
    Later(Date),
    /// It applies from this day, which the database compares with its own.
    Either(Date),
}

impl On {
    /// How a rule that applies from a day stands to this one.
    pub(super) fn start(self, from: Date) -> Start {
        match self {
            Self::Day(day) if from > day => Start::Later(from),
            Self::Query { today } if from > today => Start::Either(from),
            Self::Day(_) | Self::Query { .. } => Start::Begun,
        }
    }
}
