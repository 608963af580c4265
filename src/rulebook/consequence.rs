//! What follows from a verdict: what to do, what else applies, what it could cost and who enforces. All of it data.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use crate::logic::{Sheet, Test, Truth, Verdict};
use crate::words::Cited;

/// A word of the law in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word as the questions use it.
    pub word: String,
    /// What it means here.
    pub means: String,
    /// Where the law or the guidance says so.
    pub law: Cited,
}

/// A rule of this or another law that may still apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Neighbour {
    /// Its short name in the rule files.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it asks for, in a sentence or two.
    pub text: String,
    /// Its place in the law.
    pub law: Cited,
    /// Whether it makes a tool high-risk: duties that are near where a rule of Article 5 is not met.
    pub high_risk: bool,
    /// Whether it is a duty of the same Act. Such a duty falls away where the Act is not about the tool.
    pub of_this_act: bool,
    /// From when it applies; `None` when it applies already and had no date worth naming.
    pub from: Option<Date>,
    /// The answers that call for it; `None` where it is shown whenever a rule names it.
    pub when: Option<Test>,
}

impl Neighbour {
    /// Whether these answers call for it; unknown where that is still open.
    pub fn called_for(&self, sheet: &Sheet) -> Truth {
        self.when.as_ref().map_or(Truth::Yes, |test| test.truth(sheet, &[]))
    }
}

/// A text with its source, where it has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sourced {
    /// The text.
    pub text: String,
    /// Its place in the law or in guidance.
    pub source: Option<Cited>,
}

impl Sourced {
    /// The text with its source in brackets at its end.
    pub fn told(&self) -> String {
        match &self.source {
            Some(source) => self.with(&source.to_string()),
            None => self.text.clone(),
        }
    }

    fn with(&self, source: &str) -> String {
        format!("{} ({source}).", self.text.trim_end_matches('.'))
    }
}

/// For programs, with the source as it was written.
impl Serialize for Sourced {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.source {
            Some(Cited(source)) => serializer.serialize_str(&self.with(source)),
            None => serializer.serialize_str(&self.text),
        }
    }
}

/// How the two limits of a fine combine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
pub enum Ceiling {
    /// The higher of amount and share of turnover.
    Higher,
    /// The lower of the two.
    Lower,
    /// The amount, whatever the turnover.
    Amount,
    /// Left to the law of each Member State.
    NationalLaw,
}

/// A size class and the ceiling that goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SizeClass {
    /// Its short name in records.
    pub id: String,
    /// Its name on screen.
    pub label: String,
    /// How to tell whether one belongs to it.
    pub test: String,
    /// How the limits combine.
    pub fine: FineRule,
}

/// The ceiling of a fine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FineRule {
    /// How the limits combine.
    pub take: Ceiling,
    /// The amount in euro.
    pub amount: u64,
    /// The share of worldwide turnover of the preceding year, in per cent.
    pub percent: u64,
    /// Its place in the law.
    pub law: Cited,
}

impl FineRule {
    /// The ceiling in euro for this turnover; `None` where the turnover is needed and not known, or where national
    /// law decides.
    pub fn ceiling(&self, turnover: Option<u64>) -> Option<u64> {
        let share = turnover.map(|turnover| {
            let share = u128::from(turnover) * u128::from(self.percent) / 100;
            u64::try_from(share).unwrap_or(u64::MAX)
        });
        match self.take {
            Ceiling::Higher => share.map(|share| share.max(self.amount)),
            Ceiling::Lower => share.map(|share| share.min(self.amount)),
            Ceiling::Amount => Some(self.amount),
            Ceiling::NationalLaw => None,
        }
    }
}

/// Who enforces, and how far that is settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enforcer {
    /// The country that it is for, by its two letters; `None` for all.
    pub country: Option<String>,
    /// The authority.
    pub who: String,
    /// For whom and what.
    pub what: String,
    /// Its place in the law or the source.
    pub law: Cited,
}

/// Steps to take on a verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps {
    /// The verdict that calls for them.
    pub on: Verdict,
    /// The rule that they are for, by its letter; `None` for every rule.
    pub rule: Option<String>,
    /// Whether they are for the time before the rule begins to apply (`true`), from then on (`false`), or both.
    pub before_start: Option<bool>,
    /// Whether they are only for a result that lacks a fact, and not for one that the law alone leaves open.
    pub facts_missing: bool,
    /// Whether they are left out where a prohibition that applies already says to stop.
    pub unless_stopped: bool,
    /// The gates and exclusions of the scope that they are for, by their ids; none for whatever leads outside.
    pub grounds: Vec<String>,
    /// Where all of them come from.
    pub source: Option<Cited>,
    /// What to do, in order.
    pub todo: Vec<Sourced>,
}

impl Steps {
    /// Whether the steps are for a day on which the rule applies (`begun`), or for one before it.
    pub fn are_for(&self, begun: bool) -> bool {
        self.before_start.is_none_or(|before| before != begun)
    }
}

/// A task of the plan that takes a prohibited use away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanTask {
    /// Its short name in records.
    pub id: String,
    /// What is asked.
    pub label: String,
}

/// Everything that follows from verdicts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Consequences {
    /// What to do, by verdict.
    pub steps: Vec<Steps>,
    /// What the result does not say.
    pub caveats: Vec<Sourced>,
    /// What the law asks of records, and what is only wise.
    pub records: Vec<String>,
    /// Widely read statements that are wrong, and what the law says.
    pub corrections: Vec<String>,
    /// Size classes with their ceilings.
    pub sizes: Vec<SizeClass>,
    /// Who enforces.
    pub enforcers: Vec<Enforcer>,
    /// Neighbouring rules.
    pub neighbours: Vec<Neighbour>,
    /// The removal plan.
    pub plan: Vec<PlanTask>,
}
