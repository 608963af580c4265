//! A file of words as it is written.

use serde::Deserialize;

use crate::rulebook::raw::Text;

/// The words of one rule, of the scope, of the glossary or of the consequences.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Words")]
pub(super) struct RawWords<'s> {
    /// The letter of the rule, or `scope`, `glossary`, `consequences`.
    #[serde(borrow)]
    pub(super) of: &'s str,
    /// The edition that it translates.
    #[serde(borrow)]
    pub(super) edition: &'s str,
    #[serde(borrow)]
    pub(super) texts: Vec<RawSaid<'s>>,
}

/// One text.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSaid<'s> {
    /// Its place in the file of rules, such as `questions.at-work.ask`.
    #[serde(borrow)]
    pub(super) at: &'s str,
    /// What it translates.
    #[serde(borrow)]
    pub(super) of: Text<'s>,
    /// The translation.
    #[serde(borrow)]
    pub(super) say: Text<'s>,
}
