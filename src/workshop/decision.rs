//! By which rule a group decides, and how its answer came about.

use serde::{Deserialize, Serialize};

use crate::check::Settled;
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
    /// The votes were split, or whoever was to decide did not: it stays as it was.
    LeftOpen,
}

/// What the group says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The answer. Where it was left open, this is what the check said already, or Not sure where it said nothing.
    pub answer: Answer,
    /// How it came about.
    pub how: How,
}

impl DecisionRule {
    /// The decision of people who had to settle what the votes did not.
    pub const fn settled(self, answer: Answer) -> Decision {
        let how = match self {
            Self::Owner(seat) => How::Owner(seat),
            Self::Consent | Self::Majority => How::NobodyObjected,
        };
        Decision { answer, how }
    }

    /// What it means, in a sentence. `owner` is how the person is called who decides.
    pub fn sentence(self, owner: impl Fn(u16) -> String) -> String {
        match self {
            Self::Consent => say!("workshop-rule-consent").to_owned(),
            Self::Majority => say!("workshop-rule-majority").to_owned(),
            Self::Owner(seat) => say!("workshop-rule-owner", who = owner(seat)),
        }
    }
}

impl Decision {
    /// Nobody decided: the check keeps what it says already.
    pub fn left_open(standing: Option<Answer>) -> Self {
        Self { answer: standing.unwrap_or(Answer::NotSure), how: How::LeftOpen }
    }

    /// Whether nobody decided and the check keeps the answer that it had.
    pub fn keeps(self) -> bool {
        self.how == How::LeftOpen && self.answer != Answer::NotSure
    }

    /// How it came about under a rule, as the record of a check keeps it.
    pub fn settled(self, rule: DecisionRule) -> Settled {
        match (self.how, rule) {
            (How::AllAgreed, _) => Settled::Agreed,
            (How::Majority, _) => Settled::Majority,
            (How::Owner(_), _) => Settled::Owner,
            (How::NobodyObjected, _) => Settled::NobodyObjected,
            (How::LeftOpen, DecisionRule::Owner(_)) if self.keeps() => Settled::OwnerKept,
            (How::LeftOpen, DecisionRule::Owner(_)) => Settled::OwnerLeftOpen,
            (How::LeftOpen, _) if self.keeps() => Settled::Kept,
            (How::LeftOpen, _) => Settled::LeftOpen,
        }
    }

    /// How it came about under a rule, in words.
    pub fn words(self, rule: DecisionRule, owner: impl Fn(u16) -> String) -> String {
        match (self.how, rule) {
            (How::AllAgreed, _) => say!("workshop-how-agreed").to_owned(),
            (How::Majority, _) => say!("workshop-how-majority").to_owned(),
            (How::Owner(seat), _) => say!("workshop-how-owner", who = owner(seat)),
            (How::NobodyObjected, _) => say!("workshop-how-nobody-objected").to_owned(),
            (How::LeftOpen, DecisionRule::Owner(seat)) if self.keeps() => {
                say!("workshop-how-owner-kept", who = owner(seat))
            }
            (How::LeftOpen, DecisionRule::Owner(seat)) => say!("workshop-how-owner-left-open", who = owner(seat)),
            (How::LeftOpen, _) if self.keeps() => say!("workshop-how-kept").to_owned(),
            (How::LeftOpen, _) => say!("workshop-how-left-open").to_owned(),
        }
    }
}
