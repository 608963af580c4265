//! Everything that can happen to a check. A step is what the record keeps.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Field;
use crate::logic::{Answer, Verdict};

/// How sure somebody is of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Certainty {
    /// Sure.
    Sure,
    /// Rather sure.
    RatherSure,
    /// A guess.
    Guess,
}

impl Certainty {
    /// All of them, surest first.
    pub const ALL: [Self; 3] = [Self::Sure, Self::RatherSure, Self::Guess];

    /// The words on screen.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::RatherSure => "rather sure",
            Self::Guess => "a guess",
        }
    }
}

/// What can be written beside an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Remark {
    /// A note.
    Note,
    /// Where the proof is: a file name, a page.
    Proof,
    /// What has to be found out.
    ToFindOut,
    /// Who can tell.
    WhoKnows,
    /// By when.
    ByWhen,
}

impl Remark {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Note, Self::Proof, Self::ToFindOut, Self::WhoKnows, Self::ByWhen];

    /// The label in front of the text.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Note => "Note",
            Self::Proof => "Proof",
            Self::ToFindOut => "To find out",
            Self::WhoKnows => "Who can tell",
            Self::ByWhen => "By when",
        }
    }
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// Something was said about the tool.
    Described {
        /// About what.
        field: Field,
        /// What was said; empty takes it back.
        value: String,
    },
    /// A question, condition or exception was answered.
    Answered {
        /// Its address, such as `f.from-voice`.
        to: String,
        /// The words that stood on the screen, so that the answer is never read against other words.
        asked: String,
        /// What was said.
        answer: Answer,
    },
    /// An answer was taken back.
    Withdrawn {
        /// Its address.
        to: String,
    },
    /// Something was written beside an answer.
    Noted {
        /// The address.
        to: String,
        /// What kind of text.
        what: Remark,
        /// The text; empty takes it back.
        text: String,
    },
    /// Somebody said how sure they are.
    Rated {
        /// The address.
        to: String,
        /// How sure.
        certainty: Certainty,
    },
    /// The result was looked at; what it was, and on which rules.
    Concluded {
        /// The day that it speaks about.
        on: Date,
        /// The edition of the rules.
        edition: String,
        /// The hash of the rules.
        rules: String,
        /// The tool as a whole.
        tool: Verdict,
        /// Each rule by its letter.
        verdicts: Vec<(String, Verdict)>,
    },
    /// A report was written.
    Exported {
        /// In which format.
        format: String,
    },
    /// An earlier step was undone. Both stay in the record.
    Undid {
        /// Its number.
        step: u64,
    },
}

/// A step with its number, time and author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// From 1.
    pub number: u64,
    /// When, in UTC.
    pub at: Timestamp,
    /// Who.
    pub who: String,
    /// What.
    pub did: Step,
}
