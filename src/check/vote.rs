//! What a workshop voted on an answer, as a step of the record keeps it. People are numbers in it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::logic::Answer;
use crate::words::say;

/// A ballot that was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// The reference of the workshop.
    pub workshop: String,
    /// The number of the ballot in it, from 1.
    pub ballot: usize,
    /// The day on which it was opened.
    pub on: Date,
    /// How many said Yes, No and Not sure, round by round.
    pub rounds: Vec<[u16; 3]>,
    /// What the group answered.
    pub answer: Answer,
    /// How that came about.
    pub how: Settled,
    /// What was said for an answer.
    pub said: Vec<(Answer, String)>,
}

/// How the answer of a group came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Settled {
    /// All who voted said so.
    Agreed,
    /// More than half said so, and that was the rule.
    Majority,
    /// The votes were split, and nobody objected when the group settled on it.
    NobodyObjected,
    /// The votes were split, so it stays open.
    LeftOpen,
    /// The votes were split, so the check keeps the answer that it had.
    Kept,
    /// One person decided, as agreed beforehand.
    Owner,
    /// The person who was to decide left it open.
    OwnerLeftOpen,
    /// The person who was to decide left it open, so the check keeps the answer that it had.
    OwnerKept,
}

impl Settled {
    /// How it came about, in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Agreed => say!("workshop-how-agreed"),
            Self::Majority => say!("workshop-how-majority"),
            Self::NobodyObjected => say!("workshop-how-nobody-objected"),
            Self::LeftOpen => say!("workshop-how-left-open"),
            Self::Kept => say!("workshop-how-kept"),
            Self::Owner => say!("workshop-how-one"),
            Self::OwnerLeftOpen => say!("workshop-how-one-left-open"),
            Self::OwnerKept => say!("workshop-how-one-kept"),
        }
    }
}

impl Vote {
    /// How many said Yes, No and Not sure in the last round.
    pub fn counts(&self) -> [u16; 3] {
        self.rounds.last().copied().unwrap_or_default()
    }

    /// Whether not all said the same in the last round.
    pub fn is_split(&self) -> bool {
        self.counts().into_iter().filter(|count| *count > 0).count() > 1
    }

    /// What was said for another answer.
    pub fn dissent(&self) -> impl Iterator<Item = &(Answer, String)> {
        self.said.iter().filter(|(side, _)| *side != self.answer)
    }

    /// The same vote with what was said in other words.
    pub(super) fn told_by(&self, words: impl Fn(&String) -> String) -> Self {
        let said = self.said.iter().map(|(side, said)| (*side, words(said))).collect();
        Self { said, ..self.clone() }
    }

    /// The votes of the last round, in words.
    pub fn in_numbers(&self) -> String {
        let [yes, no, unsure] = self.counts();
        say!("workshop-numbers", yes = yes, no = no, unsure = unsure)
    }
}
