//! A sound training case: a story whose answers give its verdict, with all that a trainer says about it.

use serde::{Deserialize, Serialize};

use crate::logic::{Address, Answer, Verdict};
use crate::words::say;

/// For whom a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, clap::ValueEnum)]
pub enum Level {
    /// Everybody
    #[value(help = say!("help-level-first"))]
    First,
    /// Whoever has worked on a few cases
    #[value(help = say!("help-level-further"))]
    Further,
    /// Contested, or turned by one small fact
    #[value(help = say!("help-level-hard"))]
    Hard,
}

impl Level {
    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::First => say!("training-level-first"),
            Self::Further => say!("training-level-further"),
            Self::Hard => say!("training-level-hard"),
        }
    }
}

/// A fact that a story states: what it answers, and how.
pub type Stated = (Address, Answer);

/// A numbered part of the story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// One or two sentences.
    pub text: String,
    /// What they state; nothing where the part is true and beside the point.
    pub states: Vec<Stated>,
}

/// A usual mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The id of the misunderstanding behind it.
    pub of: String,
    /// The mistake in the words of this story, and what is wrong with it.
    pub text: String,
}

/// How the story would have to be different for another verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// How it goes on, or what is changed.
    pub text: String,
    /// What is stated then, over what the story stated.
    pub states: Vec<Stated>,
    /// What that gives.
    pub verdict: Verdict,
    /// Why that is the result.
    pub because: String,
}

/// One story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingCase {
    /// Its name, such as `f-the-coloured-bar`.
    pub id: String,
    /// The rule that it is about, by index.
    pub rule: usize,
    /// What the facts give.
    pub verdict: Verdict,
    /// How hard it is.
    pub level: Level,
    /// How long a group takes.
    pub minutes: u16,
    /// Where it plays.
    pub sector: String,
    /// For whom it is most useful.
    pub roles: Vec<String>,
    /// What it is called. It never tells the answer.
    pub title: String,
    /// What one learns.
    pub goal: String,
    /// The story.
    pub story: Vec<Part>,
    /// The author's sentence on a condition or exception, in the author's order.
    pub because: Vec<(Address, String)>,
    /// What rooms usually get wrong.
    pub mistakes: Vec<Mistake>,
    /// A note for the trainer, never shown on a wall.
    pub trainer: String,
    /// The other verdict.
    pub turn: Turn,
    /// Questions for the talk afterwards.
    pub talk: Vec<String>,
    /// Where it stands in law and guidance.
    pub sources: Vec<String>,
    /// Whether it is shown only to those who ask for it: cases on a rule that points to help lines.
    pub reserved: bool,
    /// Whether a person's own folder holds it.
    pub own: bool,
    /// SHA-256 of its file, so that a record can say which words a room had.
    pub hash: String,
}

/// Whether a case can have this name: small letters, digits and dashes, so that it can be the name of a file anywhere.
pub fn is_id(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (1..=60).contains(&text.len()) && text.chars().all(plain)
}

/// What people usually get wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misunderstanding {
    /// Its name, such as `consent-lifts`.
    pub id: String,
    /// What is believed, in one sentence.
    pub says: String,
}
