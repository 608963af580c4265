//! Training files as they are written. Ids and texts are borrowed from the source, so that every flaw can be shown at
//! its line and column.

use serde::Deserialize;

use super::case::Level;
use crate::logic::{Answer, Verdict};
use crate::rulebook::Text;

/// What a sentence of a story says about plain questions.
pub type RawStates<'s> = Vec<(&'s str, Answer)>;

/// One story with its answers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "TrainingCase")]
pub struct RawCase<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    #[serde(borrow)]
    pub rule: &'s str,
    pub verdict: Verdict,
    pub level: Level,
    pub minutes: u16,
    #[serde(borrow)]
    pub sector: Text<'s>,
    #[serde(borrow)]
    pub roles: Vec<Text<'s>>,
    #[serde(borrow)]
    pub title: Text<'s>,
    #[serde(borrow)]
    pub goal: Text<'s>,
    #[serde(borrow)]
    pub story: Vec<RawPart<'s>>,
    #[serde(borrow)]
    pub because: Vec<(&'s str, Text<'s>)>,
    #[serde(borrow)]
    pub mistakes: Vec<(&'s str, Text<'s>)>,
    #[serde(borrow)]
    pub trainer: Text<'s>,
    #[serde(borrow)]
    pub turn: RawTurn<'s>,
    #[serde(borrow)]
    pub talk: Vec<Text<'s>>,
    #[serde(borrow)]
    pub sources: Vec<Text<'s>>,
}

/// A numbered part of the story.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawPart<'s> {
    #[serde(borrow)]
    pub text: Text<'s>,
    #[serde(borrow)]
    pub states: RawStates<'s>,
}

/// How the story would have to be different.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTurn<'s> {
    #[serde(borrow)]
    pub text: Text<'s>,
    #[serde(borrow)]
    pub states: RawStates<'s>,
    pub verdict: Verdict,
    #[serde(borrow)]
    pub because: Text<'s>,
}

/// A case in another language: the same texts in the same order.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "CaseWords")]
pub struct RawCaseWords<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    #[serde(borrow)]
    pub title: Text<'s>,
    #[serde(borrow)]
    pub sector: Text<'s>,
    #[serde(borrow)]
    pub roles: Vec<Text<'s>>,
    #[serde(borrow)]
    pub goal: Text<'s>,
    #[serde(borrow)]
    pub story: Vec<Text<'s>>,
    #[serde(borrow)]
    pub because: Vec<Text<'s>>,
    #[serde(borrow)]
    pub mistakes: Vec<Text<'s>>,
    #[serde(borrow)]
    pub trainer: Text<'s>,
    #[serde(borrow)]
    pub turn: (Text<'s>, Text<'s>),
    #[serde(borrow)]
    pub talk: Vec<Text<'s>>,
}

/// What people usually get wrong, by id.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Misunderstandings")]
pub struct RawMisunderstandings<'s> {
    #[serde(borrow)]
    pub list: Vec<(&'s str, Text<'s>)>,
}

/// The same in another language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "MisunderstandingWords")]
pub struct RawMisunderstandingWords<'s> {
    #[serde(borrow)]
    pub list: Vec<(&'s str, Text<'s>)>,
}
