//! What a session of training writes down. Seats are numbers: no name, no role and no address stands here.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::words::say;

/// The version of the format. Since 2 a session of a group says what is before the room.
pub const FORMAT: u32 = 2;

/// Who works on the cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum How {
    /// One person.
    Alone,
    /// A group in a room.
    Group,
}

/// What is kept of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kept {
    /// Who was there, and how many of the group chose what.
    Attendance,
    /// What each seat chose.
    PerPerson,
}

/// When the reasons are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
pub enum Feedback {
    /// After each answer
    #[value(help = say!("help-feedback-at-once"))]
    AtOnce,
    /// After each case
    #[value(help = say!("help-feedback-at-end"))]
    AtEnd,
}

/// What a round is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoundKind {
    /// Before the training: no reasons are told.
    Before,
    /// The training itself.
    Practice,
    /// After it: no reasons are told.
    After,
}

impl RoundKind {
    /// What it is for, in a sentence.
    pub fn words(self) -> &'static str {
        match self {
            Self::Before => say!("trainingtalk-round-before"),
            Self::Practice => say!("trainingtalk-round-practice"),
            Self::After => say!("trainingtalk-round-after"),
        }
    }
}

/// A case that is worked on, and the words that it had.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseRef {
    /// Its id.
    pub id: String,
    /// The SHA-256 of its file.
    pub hash: String,
}

/// Cases with one purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// The purpose.
    pub kind: RoundKind,
    /// The cases in order.
    pub cases: Vec<CaseRef>,
}

/// What a session is to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The name of the programme; empty without one.
    pub programme: String,
    /// Who works on it.
    pub how: How,
    /// The seats, from 1 to this.
    pub seats: u16,
    /// What is kept of answers.
    pub kept: Kept,
    /// When reasons are told.
    pub feedback: Feedback,
    /// Whether a group that is split votes again before anything is shown.
    pub second_vote: bool,
    /// The rounds.
    pub rounds: Vec<Round>,
    /// How the level was chosen for each role, in words; empty where nobody said.
    pub level_chosen: String,
    /// When it is to be refreshed.
    pub refresh: Option<Date>,
    /// The language in which the cases were told.
    pub lang: String,
}

/// What is asked about a case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Question {
    /// A condition or exception, by its name such as `f.2`.
    Point(String),
    /// The result.
    Result,
    /// The result once the story has turned.
    Turned,
}

/// A question of a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The round, from 0.
    pub round: usize,
    /// The case.
    pub case: String,
    /// What is asked about it.
    pub question: Question,
}

/// How sure somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sure {
    /// Sure.
    Sure,
    /// Rather sure.
    Rather,
    /// A guess.
    Guess,
}

/// What was answered to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The round, from 0.
    pub round: usize,
    /// The case.
    pub case: String,
    /// The question.
    pub question: Question,
    /// How many chose the first choice, the second, and so on.
    pub counts: Vec<u16>,
    /// The same in the vote before, where there were two.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub first: Vec<u16>,
    /// The choice that the rules give, from 1.
    pub model: u8,
    /// How sure, where somebody said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sure: Option<Sure>,
    /// The parts of the story, from 1, that were marked as carrying the answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marked: Vec<u8>,
    /// The parts that carry it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carried: Vec<u8>,
    /// What each seat chose, where that is kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seats: Vec<(u16, u8)>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SessionStep {
    /// It began.
    Began(Plan),
    /// These seats are there.
    Present(Vec<u16>),
    /// A question is put before the room.
    Put(Place),
    /// Votes come in: these seats have voted. What they chose stands nowhere yet.
    Voted(Vec<u16>),
    /// The room is split and votes again; so many chose the first choice, the second, and so on. Nothing is shown.
    Again(Vec<u16>),
    /// A question was answered.
    Answered(Answered),
    /// What was answered, and why the answer is what it is, is shown to the room.
    Shown(Place),
    /// These misunderstandings were behind answers to a case.
    Behind {
        /// The case.
        case: String,
        /// Their ids.
        ids: Vec<String>,
    },
    /// Somebody does not agree with the answer of a case; for the trainer.
    Flagged {
        /// The case.
        case: String,
        /// The question.
        question: Question,
    },
    /// It ended.
    Ended,
}
