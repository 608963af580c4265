//! The rule files as they are written. Ids and texts are borrowed from the source, so that every later flaw can be
//! shown at its line and column.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Visitor};

/// A text that remembers where it stands in its file, unless it was written with an escape.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text<'s>(pub Cow<'s, str>);

impl<'de: 's, 's> Deserialize<'de> for Text<'s> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrow;
        impl<'de> Visitor<'de> for Borrow {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a text in quotation marks")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Borrow)
    }
}

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
    #[serde(borrow)]
    pub statement: Text<'s>,
    #[serde(borrow)]
    pub help: Text<'s>,
    #[serde(borrow)]
    pub like: Vec<Text<'s>>,
    #[serde(borrow)]
    pub unlike: Vec<Text<'s>>,
    #[serde(borrow, default)]
    pub hard: Vec<Text<'s>>,
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
    #[serde(borrow)]
    pub questions: Vec<RawQuestion<'s>>,
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
    pub on: crate::logic::Verdict,
    #[serde(borrow, default)]
    pub rule: Option<&'s str>,
    #[serde(borrow)]
    pub todo: Vec<Text<'s>>,
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
    pub take: super::consequence::Ceiling,
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
    #[serde(borrow, default)]
    pub from: Option<&'s str>,
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
    pub caveats: Vec<Text<'s>>,
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
