//! The word list and what follows from verdicts, as they are written.

use serde::Deserialize;

use super::{RawSourced, RawTest, Text};
use crate::logic::Verdict;
use crate::rulebook::consequence::Ceiling;

/// A word of the law in plain words.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawWord<'s> {
    #[serde(borrow)]
    pub word: &'s str,
    #[serde(borrow)]
    pub means: Text<'s>,
    #[serde(borrow)]
    pub law: Text<'s>,
}

/// The word list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename = "Glossary")]
pub struct RawGlossary<'s> {
    #[serde(borrow)]
    pub words: Vec<RawWord<'s>>,
}

/// Steps on a verdict.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSteps<'s> {
    pub on: Verdict,
    #[serde(borrow, default)]
    pub rule: Option<&'s str>,
    #[serde(default)]
    pub before_start: Option<bool>,
    #[serde(default)]
    pub facts_missing: bool,
    #[serde(default)]
    pub unless_stopped: bool,
    #[serde(borrow, default)]
    pub grounds: Vec<&'s str>,
    #[serde(borrow, default)]
    pub source: Option<Text<'s>>,
    #[serde(borrow)]
    pub todo: Vec<RawSourced<'s>>,
}

/// A size class and its ceiling.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSize<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    #[serde(borrow)]
    pub label: Text<'s>,
    #[serde(borrow)]
    pub test: Text<'s>,
    pub take: Ceiling,
    #[serde(default)]
    pub amount: u64,
    #[serde(default)]
    pub percent: u64,
    #[serde(borrow)]
    pub law: Text<'s>,
}

/// Who enforces.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawEnforcer<'s> {
    #[serde(borrow, default)]
    pub country: Option<&'s str>,
    #[serde(borrow)]
    pub who: Text<'s>,
    #[serde(borrow)]
    pub what: Text<'s>,
    #[serde(borrow)]
    pub law: Text<'s>,
}

/// A neighbouring rule.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawNeighbour<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    #[serde(borrow)]
    pub title: Text<'s>,
    #[serde(borrow)]
    pub text: Text<'s>,
    #[serde(borrow)]
    pub law: Text<'s>,
    #[serde(default)]
    pub high_risk: bool,
    #[serde(default)]
    pub of_this_act: bool,
    #[serde(borrow, default)]
    pub from: Option<&'s str>,
    #[serde(borrow, default)]
    pub when: Option<RawTest<'s>>,
}

/// A task of the removal plan.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawTask<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    #[serde(borrow)]
    pub label: Text<'s>,
}

/// Everything that follows from verdicts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename = "Consequences")]
pub struct RawConsequences<'s> {
    #[serde(borrow)]
    pub steps: Vec<RawSteps<'s>>,
    #[serde(borrow)]
    pub caveats: Vec<RawSourced<'s>>,
    #[serde(borrow)]
    pub records: Vec<Text<'s>>,
    #[serde(borrow, default)]
    pub corrections: Vec<Text<'s>>,
    #[serde(borrow)]
    pub sizes: Vec<RawSize<'s>>,
    #[serde(borrow)]
    pub enforcers: Vec<RawEnforcer<'s>>,
    #[serde(borrow)]
    pub neighbours: Vec<RawNeighbour<'s>>,
    #[serde(borrow)]
    pub plan: Vec<RawTask<'s>>,
}
