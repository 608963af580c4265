//! By which rule a group decides, and how its answer came about.

use serde::{Deserialize, Serialize};

use crate::logic::Answer;
use crate::words::say;

/// How a ballot is decided. It is said before anybody votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecisionRule {
    /// All who vote say the same, or whoever said otherwise does not object to what the others say.
    Consent,
    /// More than half of all who vote say the same.
    Majority,
    /// This person decides, once the others were heard.
    Owner(u16),
}

/// How the answer came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum How {
    /// All who voted said the same.
    AllAgreed,
    /// More than half said so, and that was the rule.
    Majority,
    /// The person who was to decide said so.
    Owner(u16),
    /// The votes were split, and nobody objected when the group settled on it.
    NobodyObjected,
    /// The votes were split, and it stays open.
    LeftOpen,
}

/// What the group says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The answer; Not sure where it stays open.
    pub answer: Answer,
    /// How it came about.
    pub how: How,
}

impl DecisionRule {
    /// What it means, in a sentence. `owner` is how the person is called who decides.
    pub fn sentence(self, owner: impl Fn(u16) -> String) -> String {
        match self {
            Self::Consent => say!("workshop-rule-consent").to_owned(),
            Self::Majority => say!("workshop-rule-majority").to_owned(),
            Self::Owner(seat) => say!("workshop-rule-owner", who = owner(seat)),
        }
    }
}

impl How {
    /// How it came about, in words.
    pub fn words(self, owner: impl Fn(u16) -> String) -> String {
        match self {
            Self::AllAgreed => say!("workshop-how-agreed").to_owned(),
            Self::Majority => say!("workshop-how-majority").to_owned(),
            Self::Owner(seat) => say!("workshop-how-owner", who = owner(seat)),
            Self::NobodyObjected => say!("workshop-how-nobody-objected").to_owned(),
            Self::LeftOpen => say!("workshop-how-left-open").to_owned(),
        }
    }
}
