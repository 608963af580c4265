//! The rule files as they are written. Ids and texts are borrowed from the source, so that every later flaw can be
//! shown at its line and column.

mod consequence;
mod text;

use serde::Deserialize;

pub use self::consequence::{
    RawConsequences, RawEnforcer, RawGlossary, RawNeighbour, RawSize, RawSteps, RawTask, RawWord,
};
pub use self::text::{RawHard, RawSourced, Text};

/// A short phrase of the law and its place.
#[derive(Debug, Clone, Deserialize)]
pub struct RawLaw<'s>(#[serde(borrow)] pub Text<'s>, #[serde(borrow)] pub Text<'s>);

/// The and/or tree.
#[derive(Debug, Clone, Deserialize)]
pub enum RawTest<'s> {
    Ask(#[serde(borrow)] &'s str),
    All(#[serde(borrow)] Vec<RawTest<'s>>),
    Any(#[serde(borrow)] Vec<RawTest<'s>>),
    Not(#[serde(borrow)] Box<RawTest<'s>>),
    Unsettled(#[serde(borrow)] Box<RawTest<'s>>, #[serde(borrow)] Text<'s>),
    Exception(#[serde(borrow)] &'s str),
}

/// One plain question.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawQuestion<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    #[serde(default)]
    pub quick: bool,
    #[serde(default)]
    pub when_needed: bool,
    #[serde(borrow)]
    pub ask: Text<'s>,
    #[serde(borrow, default)]
    pub tick: Option<Text<'s>>,
    #[serde(borrow)]
    pub statement: Text<'s>,
    #[serde(borrow)]
    pub help: Text<'s>,
    #[serde(borrow)]
    pub like: Vec<Text<'s>>,
    #[serde(borrow)]
    pub unlike: Vec<Text<'s>>,
    #[serde(borrow, default)]
    pub hard: Vec<RawHard<'s>>,
    #[serde(borrow, default)]
    pub law: Option<RawLaw<'s>>,
    #[serde(borrow, default)]
    pub guidance: Vec<Text<'s>>,
    #[serde(borrow, default)]
    pub words: Vec<&'s str>,
    #[serde(borrow)]
    pub find_out: Text<'s>,
    #[serde(borrow)]
    pub who_knows: Text<'s>,
}

/// One numbered condition.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCondition<'s> {
    pub number: u8,
    #[serde(borrow)]
    pub statement: Text<'s>,
    #[serde(borrow)]
    pub ask: Text<'s>,
    #[serde(borrow)]
    pub help: Text<'s>,
    #[serde(borrow)]
    pub law: RawLaw<'s>,
    #[serde(borrow)]
    pub guidance: Vec<Text<'s>>,
    #[serde(borrow)]
    pub test: RawTest<'s>,
}

/// One exception.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawException<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    #[serde(default)]
    pub overlaps_condition: Option<u8>,
    #[serde(borrow, default)]
    pub guidelines_only: Option<Text<'s>>,
    #[serde(borrow)]
    pub statement: Text<'s>,
    #[serde(borrow)]
    pub ask: Text<'s>,
    #[serde(borrow)]
    pub help: Text<'s>,
    #[serde(borrow, default)]
    pub law: Option<RawLaw<'s>>,
    #[serde(borrow)]
    pub guidance: Vec<Text<'s>>,
    #[serde(borrow)]
    pub must_stay_true: Vec<Text<'s>>,
    #[serde(borrow)]
    pub test: RawTest<'s>,
}

/// When a pointer to another rule is shown.
#[derive(Debug, Clone, Deserialize)]
pub enum RawTrigger<'s> {
    Always,
    Missing(u8),
    Met(u8),
    When(#[serde(borrow)] RawTest<'s>),
}

/// A pointer to another rule.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSeeAlso<'s> {
    #[serde(borrow)]
    pub rule: &'s str,
    #[serde(borrow)]
    pub when: RawTrigger<'s>,
    #[serde(borrow)]
    pub why: Text<'s>,
}

/// Two answers that belong together. Questions by their name in the same file, or by a whole address.
#[derive(Debug, Clone, Copy, Deserialize)]
pub enum RawTie<'s> {
    Implies(#[serde(borrow)] &'s str, #[serde(borrow)] &'s str),
    Presupposes(#[serde(borrow)] &'s str, #[serde(borrow)] &'s str),
    Excludes(#[serde(borrow)] &'s str, #[serde(borrow)] &'s str),
    Either(#[serde(borrow)] &'s str, #[serde(borrow)] &'s str),
}

/// Facts that are asked on one screen, each with a box to tick.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawBoxes<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    #[serde(borrow)]
    pub ask: Text<'s>,
    #[serde(borrow)]
    pub of: Vec<&'s str>,
}

/// What the description of the tool says about a question.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawDescribed<'s> {
    #[serde(borrow)]
    pub status: Vec<&'s str>,
    #[serde(borrow)]
    pub implies: &'s str,
}

/// One of the prohibitions.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Rule")]
pub struct RawRule<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    #[serde(borrow)]
    pub provision: Text<'s>,
    #[serde(borrow)]
    pub title: Text<'s>,
    #[serde(borrow)]
    pub about: Text<'s>,
    #[serde(borrow)]
    pub applies_from: &'s str,
    #[serde(borrow)]
    pub conditions: Vec<RawCondition<'s>>,
    #[serde(borrow, default)]
    pub exceptions: Vec<RawException<'s>>,
    #[serde(borrow, default)]
    pub neighbours: Vec<&'s str>,
    #[serde(borrow, default)]
    pub see_also: Vec<RawSeeAlso<'s>>,
    #[serde(borrow, default)]
    pub help_lines: Vec<Text<'s>>,
    #[serde(borrow, default)]
    pub decides: Option<&'s str>,
    #[serde(borrow)]
    pub questions: Vec<RawQuestion<'s>>,
    #[serde(borrow, default)]
    pub boxes: Vec<RawBoxes<'s>>,
    #[serde(borrow, default)]
    pub ties: Vec<RawTie<'s>>,
}

/// A gate or an exclusion of the scope.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawGate<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    #[serde(borrow, default)]
    pub known_as: Vec<&'s str>,
    #[serde(borrow)]
    pub statement: Text<'s>,
    #[serde(borrow)]
    pub ask: Text<'s>,
    #[serde(borrow)]
    pub help: Text<'s>,
    #[serde(borrow)]
    pub law: RawLaw<'s>,
    #[serde(borrow)]
    pub guidance: Vec<Text<'s>>,
    #[serde(borrow)]
    pub test: RawTest<'s>,
}

/// Whether the Act applies at all.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename = "Scope")]
pub struct RawScope<'s> {
    #[serde(borrow)]
    pub gates: Vec<RawGate<'s>>,
    #[serde(borrow)]
    pub exclusions: Vec<RawGate<'s>>,
    #[serde(borrow, default)]
    pub remarks: Vec<RawRemark<'s>>,
    #[serde(borrow)]
    pub questions: Vec<RawQuestion<'s>>,
    #[serde(borrow, default)]
    pub ties: Vec<RawTie<'s>>,
    #[serde(borrow, default)]
    pub described: Vec<RawDescribed<'s>>,
}

/// A sentence that is shown when a test holds.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRemark<'s> {
    #[serde(borrow)]
    pub when: RawTest<'s>,
    #[serde(borrow)]
    pub say: Text<'s>,
}

/// Which edition this is, and the rules in the order of the law.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename = "Edition")]
pub struct RawEdition<'s> {
    #[serde(borrow)]
    pub name: Text<'s>,
    #[serde(borrow)]
    pub law_as_of: &'s str,
    #[serde(borrow)]
    pub text_of_law: Text<'s>,
    #[serde(borrow)]
    pub rules: Vec<&'s str>,
}

/// What the law counts for one rule, written down apart from the rule's own file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCount<'s> {
    #[serde(borrow)]
    pub id: &'s str,
    pub conditions: usize,
    #[serde(borrow)]
    pub counted: Text<'s>,
    #[serde(borrow)]
    pub exceptions: Vec<&'s str>,
    #[serde(borrow)]
    pub applies_from: &'s str,
}

/// The table that rule files are held against.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename = "Table")]
pub struct RawTable<'s> {
    #[serde(borrow)]
    pub rules: Vec<RawCount<'s>>,
}
