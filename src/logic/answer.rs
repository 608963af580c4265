//! What a person can say, and what it is worth in logic.

use serde::{Deserialize, Serialize};

use crate::text::{Unclear, YesNo, yes_no};
use crate::words::say;

/// What was said to a question, a condition or an exception. Saying nothing is the absence of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// The fact is there.
    Yes,
    /// The fact is not there.
    No,
    /// Asked and not known: a real answer, and never read as No.
    NotSure,
}

impl Answer {
    /// The three answers in the order in which they are always offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::NotSure];

    /// Reads what a person or a program wrote. Blank is not answered; whatever is not one of the listed words is
    /// unclear and no answer.
    pub fn read(text: &str) -> Result<Option<Self>, Unclear> {
        Ok(yes_no(text)?.map(|said| match said {
            YesNo::Yes => Self::Yes,
            YesNo::No => Self::No,
            YesNo::NotSure => Self::NotSure,
        }))
    }

    /// The word on screen and in reports.
    pub fn word(self) -> &'static str {
        match self {
            Self::Yes => say!("answer-yes"),
            Self::No => say!("answer-no"),
            Self::NotSure => say!("answer-not-sure"),
        }
    }
}

/// Kleene's three values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Holds, whatever else is learned.
    Yes,
    /// Does not hold, whatever else is learned.
    No,
    /// Can still turn out either way.
    Unknown,
}

impl Truth {
    /// Holds when `self` does not.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }

    /// What is left of it where the law leaves it contested: a Yes is worth no more than unknown.
    #[must_use]
    pub const fn unsettled(self) -> Self {
        match self {
            Self::No => Self::No,
            Self::Yes | Self::Unknown => Self::Unknown,
        }
    }

    /// All of them hold; one No settles it.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut sum = Self::Yes;
        for part in parts {
            match part {
                Self::No => return Self::No,
                Self::Unknown => sum = Self::Unknown,
                Self::Yes => {}
            }
        }
        sum
    }

    /// At least one holds; one Yes settles it.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::all(parts.into_iter().map(Self::not)).not()
    }
}

impl From<Option<Answer>> for Truth {
    /// Not asked and not sure are the same to logic: unknown.
    fn from(answer: Option<Answer>) -> Self {
        match answer {
            Some(Answer::Yes) => Self::Yes,
            Some(Answer::No) => Self::No,
            Some(Answer::NotSure) | None => Self::Unknown,
        }
    }
}
