//! What a check can end with.

use serde::{Deserialize, Serialize};

use crate::words::say;

/// What a rule, or the tool as a whole, gives on the answers. Ordered from what needs attention first to last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// Every condition is met and every exception is ruled out.
    Prohibited,
    /// No condition is missing, and an exception is met in full.
    ExceptionClaimed,
    /// What decides it is not known yet, or the law itself is contested.
    Open,
    /// Nobody has answered anything about it.
    NotChecked,
    /// A condition is missing.
    NotCaught,
    /// A gate is shut or an exclusion holds: Article 5 is not reached.
    OutsideTheAct,
}

impl Verdict {
    /// Every verdict, most pressing first.
    pub const ALL: [Self; 6] =
        [Self::Prohibited, Self::ExceptionClaimed, Self::Open, Self::NotChecked, Self::NotCaught, Self::OutsideTheAct];

    /// What programs call it, in every language and whatever the words for people are.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Prohibited => "Prohibited",
            Self::ExceptionClaimed => "ExceptionClaimed",
            Self::Open => "Open",
            Self::NotChecked => "NotChecked",
            Self::NotCaught => "NotCaught",
            Self::OutsideTheAct => "OutsideTheAct",
        }
    }

    /// The words of the verdict, the same everywhere.
    pub fn words(self) -> &'static str {
        match self {
            Self::Prohibited => say!("verdict-prohibited"),
            Self::ExceptionClaimed => say!("verdict-exception-claimed"),
            Self::Open => say!("verdict-open"),
            Self::NotChecked => say!("verdict-not-checked"),
            Self::NotCaught => say!("verdict-not-caught"),
            Self::OutsideTheAct => say!("verdict-outside-the-act"),
        }
    }

    /// The sign that stands before the words where nothing but ASCII can be shown.
    pub const fn ascii_sign(self) -> &'static str {
        match self {
            Self::Prohibited => "[!]",
            Self::ExceptionClaimed => "[E]",
            Self::Open => "[?]",
            Self::NotChecked => "[ ]",
            Self::NotCaught => "[-]",
            Self::OutsideTheAct => "[o]",
        }
    }

    /// The one-cell sign for terminals that can show it.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Prohibited => "▲",
            Self::ExceptionClaimed => "◆",
            Self::Open => "?",
            Self::NotChecked => "○",
            Self::NotCaught => "–",
            Self::OutsideTheAct => "□",
        }
    }
}
